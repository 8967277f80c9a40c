import type { RejectedRow } from '../../../domain/files/import.ts';
import type { CellValue } from '../../database/records.ts';

/** One accepted row: which row of other files is the same one, and what goes into the table's content columns. */
export type ReadRecord = {
  readonly line: number;
  /** Without the counter that tells doubled rows apart. */
  readonly key: string;
  /** In the order of `contentColumns` of the table. */
  readonly values: readonly CellValue[];
};

export type RejectedWithCells = RejectedRow & { readonly cells: readonly string[] };

export type RowReading =
  | { readonly kind: 'record'; readonly record: ReadRecord }
  | { readonly kind: 'rejected'; readonly rejected: RejectedWithCells }
  | { readonly kind: 'blank' }
  /** Of another application than the one that is wanted. */
  | { readonly kind: 'elsewhere' };
