import { declared } from '../../../../words/declared.ts';
import { words } from '../../../../words/words.ts';
import type { ColumnMapping } from '../../../../domain/files/import.ts';
import type { Source } from '../../catalog/source.ts';
import type { FieldDeclaration, KindDeclaration } from '../../kinds/declaration.ts';
import type { Row } from '../../open/csv-rows.ts';
import { Refused } from '../../refused.ts';
import { findAddressColumn } from './address-column.ts';
import { bareName, firstOf, latinOf } from '../names/bare-name.ts';
import { withoutCommonPrefix } from '../names/common-prefix.ts';
import { columnName, foldedPlain } from './column-name.ts';
import {
  namesForFlags,
  namesForLogins,
  namesThatFit,
  partNames,
  preferLikelier,
} from './likelier-columns.ts';
import { groupOfRows } from '../apps/memberships.ts';
import { findNames } from './name-columns.ts';
import { findNumberColumn, findOtherNumber, type KnownPeople } from './number-column.ts';
import { rowsOfPeople } from './rows-of-people.ts';
import { leaveOutOfApps } from '../states/app-flags.ts';
import { tellsClass } from '../states/class-of-work.ts';
import {
  leaveOutContracts,
  leaveOutNotices,
  stateColumns,
  tellsPresence,
  tellsProcess,
} from '../states/state-columns.ts';
import { mapLeave } from '../states/leave-days.ts';
import { leaveOutUnused } from '../states/unused.ts';

const keptBeside = 'none';

/** A single one may be by chance. */
const knownAtLeast = 2;

/**
 * Which known field each column is read as, by its header. Of two columns that would be the same field, the likelier one is it; columns of
 * states are read together. Of a source of the catalog, what it says of its own columns comes first.
 */
export function mapColumns(
  header: readonly string[],
  declaration: KindDeclaration,
  source?: Source,
  firstRows: readonly Pick<Row, 'cells'>[] = [],
  knownPeople: KnownPeople = () => new Map(),
): readonly ColumnMapping[] {
  const bare = source === undefined ? withoutCommonPrefix(header) : undefined;
  if (bare !== undefined)
    return mapColumns(bare, declaration, source, firstRows, knownPeople).map(({ field }, at) => ({
      column: header[at] ?? '',
      field,
    }));
  const rows = rowsOfPeople(header, firstRows);
  const names = header.map(columnName);
  const fieldOf = new Map<number, string>();
  const own = source?.columns ?? {};
  const isBlank = (at: number): boolean =>
    rows.length > 0 && rows.every(({ cells }) => (cells[at] ?? '').trim() === '');
  const isTold = (at: number): boolean => own[names[at] ?? ''] !== undefined;
  names.forEach((name, index) => {
    const field = own[name];
    if (field !== undefined) fieldOf.set(index, field);
  });
  for (const field of declaration.fields) {
    const isTaken = [...fieldOf.values()].includes(field.field);
    if ((isTaken && field.repeats !== true) || isElsewhere(field, names, own)) continue;
    const fitting = namesThatFit(names, field, rows);
    const found = columnsFor(fitting, field, fieldOf, (at) => rateIds(field, rows, at, knownPeople), isBlank);
    for (const index of found.length > 0
      ? found
      : columnsOfForm(
          header.map((name, at) => (fitting[at] === '' ? '' : name)),
          field,
          fieldOf,
          isBlank,
        ))
      fieldOf.set(index, field.field);
  }
  preferLikelier({
    header,
    fields: declaration.fields,
    fieldOf,
    isTold,
    isBlank,
  });
  const state = declaration.fields.find(({ type }) => type === 'state')?.field;
  for (const [at, field] of fieldOf)
    if (field === state && (tellsPresence(rows, at) || tellsProcess(rows, at) || tellsClass(rows, at)))
      fieldOf.delete(at);
  mapBareNames(header, declaration, fieldOf);
  partNames(rows, fieldOf);
  namesForLogins(rows, fieldOf);
  namesForFlags(declaration, rows, fieldOf);
  for (const [at, field] of stateColumns(header, declaration, rows, fieldOf)) fieldOf.set(at, field);
  mapLeave(header, declaration, rows, fieldOf);
  leaveOutNotices(header, declaration, fieldOf);
  if (source?.columns === undefined) leaveOutContracts(header, declaration, fieldOf);
  leaveOutUnused(header, declaration, rows, fieldOf, isTold);
  mapGroup(header, declaration, rows, fieldOf, source);
  leaveOutOfApps(header, declaration, rows, fieldOf);
  const address = addressField(declaration);
  const isAddressed = address === undefined || [...fieldOf.values()].includes(address);
  const at = isAddressed ? undefined : findAddressColumn(header, rows, new Set(fieldOf.keys()));
  if (at !== undefined && address !== undefined) fieldOf.set(at, address);
  findNames(header, declaration, rows, fieldOf, isTold);
  mapNumber(header, declaration, rows, fieldOf, { knownPeople, isTold });
  return header.map((column, index) => {
    const field = fieldOf.get(index);
    return { column, field: field === keptBeside ? undefined : field };
  });
}

/** Types of fields that are told by their name without of whom it is; "Employee type" is no type of entry. */
const bareTypes: ReadonlySet<string> = new Set(['text', 'email', 'id']);

/** Fields that no column is read as yet, by names without of whom they are ("Worker First Name"), in lists of people. */
function mapBareNames(
  header: readonly string[],
  { fields }: KindDeclaration,
  fieldOf: Map<number, string>,
): void {
  if (!fields.some(({ type }) => type === 'state')) return;
  const plain = header.map(foldedPlain);
  const bare = plain.map((name) => firstOf(name, plain) ?? latinOf(name, plain) ?? bareName(name));
  const names = bare.map((name, at) => columnName(name ?? header[at] ?? ''));
  const taken = new Set(fieldOf.values());
  for (const { field, type, aliases, beside } of fields) {
    if (taken.has(field) || !bareTypes.has(type)) continue;
    const wanted = new Set(
      aliases
        .filter((alias) => beside?.[alias]?.some((name) => names.includes(columnName(name))) ?? true)
        .map(columnName),
    );
    const found = names.flatMap((name, at) =>
      bare[at] !== undefined && !fieldOf.has(at) && wanted.has(name) ? [at] : [],
    );
    if (found.length === 1 && found[0] !== undefined) fieldOf.set(found[0], field);
  }
}

/** Rows of memberships are of a group as others are of an application. */
function mapGroup(
  header: readonly string[],
  { fields }: KindDeclaration,
  rows: readonly { readonly cells: readonly string[] }[],
  fieldOf: Map<number, string>,
  source: Source | undefined,
): void {
  const application = fields.find(({ type }) => type === 'application')?.field;
  if (application === undefined || [...fieldOf.values()].includes(application)) return;
  const person = ['email', 'userName', 'externalId']
    .map((wanted) => [...fieldOf].find(([, field]) => field === wanted)?.[0])
    .find((place) => place !== undefined);
  const at = groupOfRows(header, { source, rows, person: person ?? -1 });
  if (at !== undefined) fieldOf.set(at, application);
}

/** In lists of people, the number by which people of the user list are known; what was taken for a name may be it. */
function mapNumber(
  header: readonly string[],
  { fields }: KindDeclaration,
  rows: readonly { readonly cells: readonly string[] }[],
  fieldOf: Map<number, string>,
  { knownPeople, isTold }: { readonly knownPeople: KnownPeople; readonly isTold: (at: number) => boolean },
): void {
  const number = fields.find(({ type, identifies }) => type === 'id' && identifies === true)?.field;
  const isList = fields.some(({ type }) => type === 'state');
  if (!isList || number === undefined) return;
  const known = new Set([...fieldOf].filter(([, field]) => field !== 'displayName').map(([at]) => at));
  const taken = [...fieldOf].find(([, field]) => field === number)?.[0];
  if (taken === undefined) {
    const at = findNumberColumn(header, rows, known, knownPeople);
    if (at !== undefined) fieldOf.set(at, number);
    return;
  }
  const other = isTold(taken) ? undefined : findOtherNumber(header, rows, { taken, known }, knownPeople);
  if (other === undefined) return;
  fieldOf.delete(taken);
  fieldOf.set(other, number);
}

function addressField({ fields }: KindDeclaration): string | undefined {
  return fields.find(({ type }) => type === 'email')?.field;
}

/** Beside some columns a field's own column means something else, unless the catalog says that it does not. */
function isElsewhere(
  { notBeside = [] }: FieldDeclaration,
  names: readonly string[],
  own: Readonly<Record<string, string>>,
): boolean {
  return Object.keys(own).length === 0 && notBeside.some((name) => names.includes(columnName(name)));
}

function columnsFor(
  names: readonly string[],
  field: FieldDeclaration,
  taken: ReadonlyMap<number, string>,
  rate: (at: number) => number,
  isBlank: (at: number) => boolean,
): readonly number[] {
  const found = field.aliases.flatMap((alias) => {
    const wanted = columnName(alias);
    const company = field.beside?.[alias];
    if (company !== undefined && !company.some((name) => names.includes(columnName(name)))) return [];
    return names.flatMap((name, at) => (name === wanted && !taken.has(at) ? [at] : []));
  });
  if (field.repeats === true) return [...new Set(found)];
  // Of several numbers of a person, it is the one by which people are known; whatever they are called.
  const rated = found.length > 1 ? found.map((at) => ({ at, ids: rate(at) })) : [];
  const [best, second] = rated.toSorted((one, other) => other.ids - one.ids);
  if (best !== undefined && best.ids >= knownAtLeast && best.ids > (second?.ids ?? 0)) return [best.at];
  // Of two that identify people, one in which nothing stands identifies nobody.
  const filled = field.identifies === true ? found.find((at) => !isBlank(at)) : undefined;
  return filled === undefined ? found.slice(0, 1) : [filled];
}

function rateIds(
  { type, identifies }: FieldDeclaration,
  rows: readonly { readonly cells: readonly string[] }[],
  at: number,
  knownPeople: KnownPeople,
): number {
  if (type !== 'id' || identifies !== true) return 0;
  return knownPeople(rows.map(({ cells }) => (cells[at] ?? '').trim())).size;
}

/** The one column that is called so by its form; of several, which one is meant would be a guess. */
function columnsOfForm(
  header: readonly string[],
  { form }: FieldDeclaration,
  taken: ReadonlyMap<number, string>,
  isBlank: (at: number) => boolean,
): readonly number[] {
  if (form === undefined) return [];
  const found = header.flatMap((name, at) => (!taken.has(at) && form.test(foldedPlain(name)) ? [at] : []));
  const filled = found.filter((at) => !isBlank(at));
  return filled.length === 1 ? filled : found.length === 1 ? found : [];
}

/** Columns that a field of the kind would be read from and that are there more than once under one name. */
export function doubledColumns(
  doubled: readonly string[],
  columns: readonly ColumnMapping[],
): readonly string[] {
  const read = new Set(
    columns.flatMap(({ column, field }) => (field === undefined ? [] : [columnName(column)])),
  );
  return doubled.filter((name) => read.has(columnName(name)));
}

/**
 * Lays a mapping that was given over the columns that the file has. Columns it does not name stay beside the record. Throws
 * `Refused`: `mapping-mismatch` for columns or fields that are not there, and for a field that two columns claim.
 */
export function applyMapping(
  header: readonly string[],
  given: readonly ColumnMapping[],
  declaration: KindDeclaration,
  fileName: string,
): readonly ColumnMapping[] {
  const fields = new Map(declaration.fields.map((field) => [field.field, field]));
  const byColumn = new Map(given.map((column) => [column.column, column.field]));
  const columns = new Set(header);
  const claimed = new Set<string>();
  for (const { column, field } of given) {
    if (field === undefined) continue;
    if (!columns.has(column)) throw mismatch(fileName, words().imports.namesColumnFileDoes(column));
    const known = fields.get(field);
    if (known === undefined)
      throw mismatch(fileName, words().imports.namesFieldDoesNot(field, declared(declaration.called)));
    if (claimed.has(field) && known.repeats !== true)
      throw mismatch(fileName, words().imports.givesMoreThanOne(field));
    claimed.add(field);
  }
  return header.map((column) => ({ column, field: byColumn.get(column) }));
}

/** Columns that are known to say yes for gone and were given as saying yes for here: they are read the right way round. */
export function turnRound(
  columns: readonly ColumnMapping[],
  declaration: KindDeclaration,
): readonly ColumnMapping[] {
  const ended = declaration.fields.find(({ type }) => type === 'ended-flag');
  const state = declaration.fields.find(({ type }) => type === 'state');
  const names = new Set(ended?.aliases.map(columnName));
  const isTurned = ({ column, field }: ColumnMapping): boolean =>
    field !== undefined && field === state?.field && names.has(columnName(column));
  return columns.map((one) => (isTurned(one) ? { column: one.column, field: ended?.field } : one));
}

function mismatch(fileName: string, what: string): Refused {
  return new Refused('mapping-mismatch', words().imports.mappingOf(fileName, what));
}
