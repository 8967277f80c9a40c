import { createHash } from 'node:crypto';

import type { ImportMapping } from '../../../domain/files/import.ts';
import type { CalendarDay, Instant } from '../../../domain/ids.ts';
import { localDayOf } from '../../../domain/time/calendar.ts';
import { tellSystem, type UnknownSystem } from '../../../domain/files/unknown-systems.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readStored } from '../../thread/stored-json.ts';
import { foldedPlain } from '../recognize/columns/column-name.ts';
import { findSource, sourceOf } from '../catalog/find-source.ts';
import type { Source } from '../catalog/source.ts';
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

/**
 * The series of a list of who is assigned the app: of one system they follow each other, and so do those with the same columns. Of which
 * other list it may be the next one, only a person can tell. Lists of before systems were told apart are of the series ''.
 */
export function assigneesSystem(
  database: ReadableDatabase,
  { header, report }: { readonly header: readonly string[]; readonly report: Source | undefined },
): SeriesTold {
  const lists = readAssignees(database);
  const system = knownSystem(report?.system);
  const same = lists.find((list) => system !== undefined && list.system === system);
  const names = header.map(foldedPlain);
  const told = tellSystem(names, lists);
  if (same !== undefined || told.kind === 'same')
    return {
      series: (same ?? (told.kind === 'same' ? told.as : undefined))?.series ?? '',
      mayFollow: undefined,
    };
  if (told.kind === 'own') return { series: '', mayFollow: undefined };
  const series = system ?? ofUnknown;
  const isFree = lists.every((list) => list.series !== series);
  return { series: isFree ? series : `${series}:${digestOf(names)}`, mayFollow: told.as };
}

/** The series of lists of assignees whose system nobody knows, beside those of others. */
const ofUnknown = 'other';

function knownSystem(system: string | undefined): string | undefined {
  return system === undefined || unknownSystems.has(system) ? undefined : system;
}

function readAssignees(
  database: ReadableDatabase,
): readonly (UnknownSystem & { readonly system: string | undefined })[] {
  return readLatest(database, 'directory').map(({ mapping, ...list }) => {
    const { columns, list: read } = readStored<ImportMapping>(mapping);
    return {
      ...list,
      header: columns.map(({ column }) => foldedPlain(column)),
      system: knownSystem(sourceOf(read?.source)?.system),
    };
  });
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

/** Systems that plain lists of employees were named after by earlier builds. */
const onceOfPlainLists: ReadonlySet<string> = new Set(['bamboohr', 'personio', '7shifts', 'quickbooks']);

/** Each by its latest list; a further part of one has columns as the list has. */
function readUnknownSystems(database: ReadableDatabase): readonly UnknownSystem[] {
  return readLatest(database, 'staff').flatMap(({ mapping, ...list }) => {
    const header = readStored<ImportMapping>(mapping).columns.map(({ column }) => column);
    const [system = ''] = list.series.split(':');
    const isPlain = onceOfPlainLists.has(system) && findSource(header)?.system !== system;
    const isUnknown = unknownSystems.has(system) || isPlain;
    return isUnknown ? [{ ...list, header: header.map(foldedPlain) }] : [];
  });
}

function readLatest(database: ReadableDatabase, kind: 'directory' | 'staff'): readonly Row[] {
  return database
    .prepare<[string], Omit<Row, 'madeOn'> & { readonly madeAt: Instant }>(
      `SELECT series, file_name AS fileName, coalesce(made_at, imported_at) AS madeAt, mapping FROM import
        WHERE id IN (SELECT max(id) FROM import WHERE kind = ? GROUP BY series) ORDER BY id DESC`,
    )
    .all(kind)
    .map(({ madeAt, ...row }) => ({ ...row, madeOn: localDayOf(madeAt) }));
}
