import { createHash } from 'node:crypto';

import type { ImportMapping } from '../../../domain/files/import.ts';
import type { CalendarDay } from '../../../domain/ids.ts';
import { tellSystem, type UnknownSystem } from '../../../domain/files/unknown-systems.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readStored } from '../../thread/stored-json.ts';
import { foldedPlain } from '../recognize/columns/column-name.ts';
import { unknownSystems } from '../recognize/read-list.ts';

/** The series of a list, and the one that it may be the next list of instead, where only a person can tell. */
export type SeriesTold = { readonly series: string; readonly mayFollow: UnknownSystem | undefined };

/** The series of a list of everybody whose system nobody knows: told by its header row from those that are in. */
export function unknownSystem(
  database: ReadableDatabase,
  { header, series }: { readonly header: readonly string[]; readonly series: string },
): SeriesTold {
  const names = header.map(foldedPlain);
  const systems = readUnknownSystems(database);
  const told = tellSystem(names, systems);
  if (told.kind === 'same') return { series: told.as.series, mayFollow: undefined };
  const isFree = systems.every((system) => system.series !== series);
  const own = isFree ? series : `${series}:${digestOf(names)}`;
  return { series: own, mayFollow: told.kind === 'unclear' ? told.as : undefined };
}

function digestOf(names: readonly string[]): string {
  return createHash('sha256').update(names.toSorted().join('\n')).digest('hex').slice(0, 16);
}

type Row = {
  readonly series: string;
  readonly fileName: string;
  readonly madeOn: CalendarDay;
  readonly mapping: string;
};

/** Each by its latest list; a further part of one has columns as the list has. */
function readUnknownSystems(database: ReadableDatabase): readonly UnknownSystem[] {
  return database
    .prepare<[], Row>(
      `SELECT series, file_name AS fileName, substr(coalesce(made_at, imported_at), 1, 10) AS madeOn, mapping FROM import
        WHERE id IN (SELECT max(id) FROM import WHERE kind = 'staff' GROUP BY series) ORDER BY id DESC`,
    )
    .all()
    .filter(({ series }) => unknownSystems.has(series.split(':')[0] ?? ''))
    .map(({ series, fileName, madeOn, mapping }) => {
      const { columns } = readStored<ImportMapping>(mapping);
      return { series, fileName, madeOn, header: columns.map(({ column }) => foldedPlain(column)) };
    });
}
