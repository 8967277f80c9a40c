import type { ColumnMapping, FieldSuggestion } from '../../../../domain/files/import.ts';
import { jaroWinkler } from '../../../../domain/matching/names/string-similarity.ts';
import { looksLikeDay } from '../days/looks-like-day.ts';
import { foldHeader } from './fold-header.ts';
import type { FieldDeclaration, KindDeclaration } from '../../kinds/declaration.ts';
import { cellReaders } from '../../read/read-cell.ts';

/** A header that is so alike to a known one is probably the same, misspelt or with an ending. */
const alikeAtLeast = 0.93;
/** Shorter names are in too many others. */
const nameAtLeast = 4;

/**
 * What columns that nobody knows may be: their header is like a known one or has it within, or all that stands in them are e-mail
 * addresses. Every value shown must be readable so. Only fields that no column is read as are suggested, each for one column; nothing
 * is read by a suggestion until somebody takes it.
 */
export function suggestFields(options: {
  readonly columns: readonly ColumnMapping[];
  readonly firstRows: readonly (readonly string[])[];
  readonly declaration: KindDeclaration;
}): readonly FieldSuggestion[] {
  const { columns, firstRows, declaration } = options;
  const taken = new Set(columns.map(({ field }) => field));
  const free = declaration.fields.filter(({ field }) => !taken.has(field));
  const rated = columns.flatMap(({ column, field: known }, index) => {
    if (known !== undefined) return [];
    const values = firstRows.map((row) => (row[index] ?? '').trim()).filter((value) => value !== '');
    if (values.length === 0) return [];
    return free
      .filter(({ type }) => values.every((value) => isReadable(type, value)))
      .map((field) => ({ column, field: field.field, likeness: rate(foldHeader(column), field) }))
      .filter(({ likeness }) => likeness > 0);
  });
  const given: FieldSuggestion[] = [];
  for (const { column, field } of rated.toSorted((one, other) => other.likeness - one.likeness)) {
    if (given.some((one) => one.column === column || one.field === field)) continue;
    given.push({ column, field });
  }
  return given;
}

/** Nothing but an address looks like one: such a column is suggested whatever it is called. */
function rate(header: string, { type, aliases }: FieldDeclaration): number {
  const byHeader = Math.max(0, ...aliases.map((alias) => headerLikeness(header, alias)));
  return type === 'email' ? Math.max(byHeader, alikeAtLeast / 2) : byHeader;
}

/** Within other names they are of something else ("Last active", "User id", "Employee type"). */
const inOtherNames: ReadonlySet<string> = new Set(
  'first last given family user worker employee person type'.split(' '),
);
/** Locked is who mistyped a password, and like "blocked". */
const ofLock = /(?:^|_)locked(?:_|$)/u;

function headerLikeness(header: string, alias: string): number {
  if (alias.length < nameAtLeast || inOtherNames.has(alias) || ofLock.test(header)) return 0;
  // Longer names within are better: "work_email_address_new" is an "email_address" before it is an "email".
  if (`_${header}_`.includes(`_${alias}_`)) return 1 + alias.length / 1000;
  const alike = jaroWinkler(header, alias);
  return alike >= alikeAtLeast ? alike : 0;
}

function isReadable(type: FieldDeclaration['type'], value: string): boolean {
  // A day is no word of a state.
  if (type === 'state' && looksLikeDay(value)) return false;
  const read = cellReaders[type](value, undefined);
  return typeof read !== 'object' || read === null || !('problem' in read);
}
