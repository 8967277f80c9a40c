import type { AlarmFact } from '../../../domain/files/import-alarm.ts';
import { questionOrder } from '../../../domain/files/states-sorted.ts';
import type { ReadyFile } from '../examined/file.ts';
import { rowsFrom } from '../open/data-rows.ts';
import { tellsWhoLeft } from './tells-who-left.ts';

/** Longer lists are told by those who come back. */
export const rowsInOrder = 2000;

const ordering: ReadonlySet<string> = new Set([
  'displayName',
  'lastName',
  'firstName',
  'email',
  'applicationLogin',
  'userName',
  'externalId',
]);

/** Asks where a list of people has states that were sorted alone ([Q10]); reads its rows anew. */
export function statesSorted(file: ReadyFile): readonly AlarmFact[] {
  const { columns } = file.mapping;
  const rows = [...rowsFrom(file.source, file.shape, file.dataLine)]
    .flat()
    .map(({ cells }) => cells)
    .filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const withCells = columns.map(({ column, field }, at) => ({
    column,
    field,
    cells: rows.map((cells) => cells[at] ?? ''),
  }));
  const others = withCells.filter(({ field }) => field !== undefined && ordering.has(field));
  return withCells
    .filter((column) => tellsWhoLeft([column]))
    .flatMap((column) => questionOrder(column, others));
}
