import type { AlarmFact } from '../../../domain/files/import-alarm.ts';
import { fewestApart, questionColumn, type ValueBesideName } from '../../../domain/files/columns-apart.ts';
import { emailKey, idKey, personName } from '../../../domain/people/identifiers/identifier.ts';
import type { IdentifierKind } from '../../../domain/people/record-table.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { identifierCodes } from '../../people/bring-together/codes.ts';
import { keptWhilePeopleStay } from '../../people/search/while-people-stay.ts';
import type { ReadyFile } from '../examined/file.ts';
import { firstRowsFrom } from '../open/plain/first-rows.ts';

/** So many rows tell whether a column was moved. */
const rowsRead = 2000;

const columnsOf = [
  ['email', 'email', emailKey],
  ['applicationLogin', 'email', emailKey],
  ['userName', 'email', emailKey],
  ['externalId', 'external-id', idKey],
  ['seatId', 'seat-id', idKey],
] as const;

type Column = {
  readonly at: number;
  readonly header: string;
  readonly kind: IdentifierKind;
  readonly keyOf: (cell: string | undefined) => string | undefined;
};

/**
 * Asks where a list of people has addresses or ids beside the names of other people than the lists before, or than its own other column of
 * addresses ([OF7]).
 */
export function columnsApart(database: ReadableDatabase, file: ReadyFile): readonly AlarmFact[] {
  const { source, declaration, mapping } = file;
  const of = JSON.stringify([source.hash, source.sheet?.name, declaration.kind, mapping]);
  const known = kept.get(database);
  if (known?.of === of) return known.facts;
  const facts = findColumnsApart(database, file);
  kept.set(database, { of, facts });
  return facts;
}

/** Of the file that was looked at last: before it goes in, it is looked at. */
const kept = keptWhilePeopleStay<{ readonly of: string; readonly facts: readonly AlarmFact[] }>();

function findColumnsApart(database: ReadableDatabase, file: ReadyFile): readonly AlarmFact[] {
  const { kind } = file.declaration;
  if (kind !== 'users' && kind !== 'directory' && kind !== 'staff') return [];
  const placeOf = (field: string): number => file.mapping.columns.findIndex((one) => one.field === field);
  const names = ['firstName', 'lastName', 'displayName'].map(placeOf);
  const columns = columnsOf.flatMap(([field, of, keyOf]): readonly Column[] => {
    const at = placeOf(field);
    const header = file.mapping.columns[at]?.column;
    return header === undefined ? [] : [{ at, header, kind: of, keyOf }];
  });
  if (columns.length === 0 || names.every((at) => at === -1)) return [];
  const [first, ...others] = columns.filter(({ kind: of }) => of === 'email');
  if (others.length === 0 && isEmpty(database)) return [];
  const rows = readNamed(file, names, new Set([...names, ...columns.map(({ at }) => at)]));
  return columns.flatMap((column) => {
    const { header, kind: of, keyOf, at } = column;
    const values = rows.map(({ cells }) => keyOf(cells[at]));
    const hasOwnNames = column === first && others.length > 0;
    if (!hasOwnNames && !areSomeCalledOtherwise(database, of, { rows, values })) return [];
    const once = onlyOnce(values);
    const known = knownNames(database, of, [...once]);
    // Of two columns that differ one tells; which of them was moved nobody can say.
    const ownNames = hasOwnNames ? namesBeside(rows, others) : new Map<string, string>();
    const beside = rows.flatMap(({ name }, row): readonly ValueBesideName[] => {
      const value = values[row];
      // What stands in several rows identifies nobody.
      if (value === undefined || !once.has(value)) return [];
      const knownAs = known.get(value) ?? ownNames.get(value);
      return knownAs === undefined ? [] : [{ value, here: name, known: knownAs }];
    });
    return questionColumn(header, beside);
  });
}

function onlyOnce(values: readonly (string | undefined)[]): ReadonlySet<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  for (const value of values) {
    if (value === undefined || several.has(value)) continue;
    if (once.delete(value)) several.add(value);
    else once.add(value);
  }
  return once;
}

/** The names beside the addresses of a file's other columns. */
function namesBeside(rows: readonly NamedRow[], columns: readonly Column[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { at, keyOf } of columns) {
    const values = rows.map(({ cells }) => keyOf(cells[at]));
    const once = onlyOnce(values);
    rows.forEach(({ name }, row) => {
      const value = values[row];
      if (value !== undefined && once.has(value) && !names.has(value)) names.set(value, name);
    });
  }
  return names;
}

function isEmpty(database: ReadableDatabase): boolean {
  return database.prepare('SELECT 1 FROM person LIMIT 1').get() === undefined;
}

type NamedRow = { readonly name: string; readonly cells: readonly string[] };

function readNamed(
  file: ReadyFile,
  [first = -1, last = -1, shown = -1]: readonly number[],
  wanted: ReadonlySet<number>,
): readonly NamedRow[] {
  const rows = firstRowsFrom(file.source, file.shape, { from: file.dataLine, most: rowsRead, wanted });
  return rows.flatMap(({ cells }): readonly NamedRow[] => {
    const name = personName({
      firstName: cells[first],
      lastName: cells[last],
      displayName: cells[shown],
    });
    return name === undefined ? [] : [{ name, cells }];
  });
}

/**
 * Whether so many as it takes to ask are known by another name, letter by letter, than stands beside them. Told by SQLite, as hardly any list has
 * them; a value in several rows counts once at most.
 */
function areSomeCalledOtherwise(
  database: ReadableDatabase,
  kind: IdentifierKind,
  { rows, values }: { readonly rows: readonly NamedRow[]; readonly values: readonly (string | undefined)[] },
): boolean {
  const names = new Map<string, string>();
  rows.forEach(({ name }, row) => {
    const value = values[row];
    if (value !== undefined) names.set(value, name);
  });
  const members = Array.from(names, ([value, name]) => `${JSON.stringify(value)}:${JSON.stringify(name)}`);
  const found = database
    .prepare<[string, number, number]>(
      `SELECT 1 FROM json_each(?) j
         CROSS JOIN person_identifier i ON i.kind = ? AND i.value = j.key AND i.owned = 1
         JOIN person p ON p.id = i.person_id AND p.display_name <> j.value LIMIT ?`,
    )
    .all(`{${members.join(',')}}`, identifierCodes[kind], fewestApart);
  return found.length === fewestApart;
}

/** The names of whoever is known by some identifiers, of those that lead to one alone; read at once, as there are thousands. */
function knownNames(
  database: ReadableDatabase,
  kind: IdentifierKind,
  values: readonly string[],
): ReadonlyMap<string, string> {
  const rows = database
    .prepare<[string, number], [value: string, name: string]>(
      `SELECT i.value, p.display_name FROM json_each(?) j
         CROSS JOIN person_identifier i ON i.kind = ? AND i.value = j.value AND i.owned = 1
         JOIN person p ON p.id = i.person_id`,
    )
    .raw()
    .all(JSON.stringify(values), identifierCodes[kind]);
  const names = new Map<string, string>();
  const several = new Set<string>();
  // Counted here: SQLite would sort all of them for it.
  for (const [value, name] of rows) {
    if (names.has(value)) several.add(value);
    names.set(value, name);
  }
  for (const value of several) names.delete(value);
  return names;
}
