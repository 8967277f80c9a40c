import type { CellValue } from '../../../database/records.ts';

/** What a record has there, where it is a text. */
export function textOf(value: CellValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
