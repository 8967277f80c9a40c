import type { AlarmFact } from '../../../domain/files/import-alarm.ts';
import { questionCutIds } from '../../../domain/files/ids-cut.ts';
import type { ReadyFile } from '../examined/file.ts';

/** Asks where the unique ids of a list of people may have gone through a spreadsheet ([OF8]), by its first rows. */
export function cutIds({ declaration, mapping, firstRows }: ReadyFile): readonly AlarmFact[] {
  const { kind } = declaration;
  if (kind !== 'users' && kind !== 'directory' && kind !== 'staff') return [];
  const at = mapping.columns.findIndex(({ field }) => field === 'externalId');
  const column = mapping.columns[at]?.column;
  return column === undefined
    ? []
    : questionCutIds(
        column,
        firstRows.map((cells) => cells[at] ?? ''),
      );
}
