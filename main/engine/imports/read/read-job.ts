import type { ExportKind, ImportMapping } from '../../../domain/files/import.ts';
import type { CalendarDay } from '../../../domain/ids.ts';
import type { KnownAccounts } from '../../../domain/people/names/account-owner.ts';
import type { FileEncoding } from '../open/text/encoding.ts';
import type { HeldRows } from '../open/held-rows.ts';
import type { CsvShape } from '../open/csv-rows.ts';
import type { OfReport } from './rows/row-plan.ts';

/** What is to be read, as a value that another thread can be given. */
export type ReadJob = {
  readonly descriptor: number;
  readonly fileName: string;
  readonly encoding: FileEncoding;
  /** Of a workbook: its rows, which are in memory already. */
  readonly rows?: HeldRows | undefined;
  readonly bytes?: number;
  readonly shape: CsvShape;
  /** Line of the first row after the header. */
  readonly dataLine: number;
  readonly exportKind: ExportKind;
  readonly mapping: ImportMapping;
  /** The day on which an end of work is past or to come. */
  readonly today?: CalendarDay | undefined;
  /** What is known of the report that it is. */
  readonly report?: OfReport | undefined;
  /** Whose accounts are known, where rows are told by nothing else. */
  readonly accounts?: KnownAccounts | undefined;
  /** Whoever has no day of leaving works here. */
  readonly isHereWithoutEnd?: boolean;
  /** Places of columns of days that are written as midnights of another zone. */
  readonly evenings?: readonly number[];
  /** Rows come as SQLite's binary JSON, for inserting without comparing. */
  readonly inBulk: boolean;
  /** Hashes of the rows that are current, where the file before was read the same way. */
  readonly digest: Int32Array | undefined;
  readonly seed: readonly [number, number];
};
