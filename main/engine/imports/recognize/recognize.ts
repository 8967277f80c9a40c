import { exportKinds, type ExportKind, type ListSubject } from '../../../domain/files/import.ts';
import { isColumnOfCatalog } from '../catalog/find-source.ts';
import { kindDeclarations } from '../kinds/all.ts';
import type { KindDeclaration } from '../kinds/declaration.ts';
import { columnName, foldedPlain } from './column-name.ts';
import { foldHeader } from './header.ts';

/** What the headers say about the kind of export. `none`: not even an identifier of a person is among them. */
export type Recognized =
  | { readonly kind: 'one'; readonly exportKind: ExportKind }
  | { readonly kind: 'several' }
  | { readonly kind: 'none' };

type Prepared = {
  readonly declaration: KindDeclaration;
  readonly aliases: ReadonlySet<string>;
  readonly identifiers: ReadonlySet<string>;
  readonly forms: readonly RegExp[];
  readonly signs: ReadonlySet<string>;
};

function named(headers: readonly string[]): ReadonlySet<string> {
  return new Set(headers.map(columnName));
}

const prepared = new Map(
  exportKinds.map((kind): [ExportKind, Prepared] => {
    const declaration = kindDeclarations[kind];
    const { fields } = declaration;
    return [
      kind,
      {
        declaration,
        aliases: named(fields.flatMap(({ aliases }) => aliases)),
        identifiers: named(
          fields.filter(({ identifies }) => identifies === true).flatMap(({ aliases }) => aliases),
        ),
        forms: fields.flatMap(({ form }) => (form === undefined ? [] : [form])),
        signs: named([...fields.flatMap(({ signs }) => signs ?? []), ...declaration.furtherSigns]),
      },
    ];
  }),
);

/** Lists of people, whomever they are about, are told from other exports together. */
const signsOfLists = new Set([
  ...(prepared.get('directory')?.signs ?? []),
  ...(prepared.get('staff')?.signs ?? []),
]);
const subjectSigns: Readonly<Record<ListSubject, ReadonlySet<string>>> = {
  everybody: named(kindDeclarations.staff.furtherSigns),
  assignees: named([
    ...kindDeclarations.directory.furtherSigns.filter(
      (sign) => !['object_id', 'user_type', 'role'].includes(sign),
    ),
    'unassigned_on',
    'unassigned_date',
    'principal_type',
    'assignee_type',
    'app_username',
    'application_username',
    'app_name',
  ]),
};

/** Whether any kind of export has such a column, as it came or folded already: then a known prefix is a part of its name. */
export function isKnownHeader(header: string): boolean {
  const name = columnName(header);
  return isKnownName(name) || isKnownName(name.replace(/^(?:profile|credentials)(?=.)/u, ''));
}

function isKnownName(name: string): boolean {
  return (
    [...prepared.values()].some(({ aliases, signs }) => aliases.has(name) || signs.has(name)) ||
    isColumnOfCatalog(name)
  );
}

/**
 * Tells the kind of an export by its headers: the one with the most headers that hardly any other kind has; where two have as
 * many, the one that knows more of the columns. A list of people is `directory`; of whom it is, `tellSubject` says.
 */
export function recognize(header: readonly string[]): Recognized {
  const ranked = exportKinds
    .filter((kind) => kind !== 'staff')
    .map((exportKind) => ({ exportKind, ...rate(exportKind, header) }))
    .toSorted((one, other) => other.signs - one.signs || other.known - one.known);
  const [first, second] = ranked;
  if (first === undefined || !ranked.some((rating) => rating.identifiers > 0)) return { kind: 'none' };
  if (first.signs === 0)
    return isListByItsColumns(ranked) ? { kind: 'one', exportKind: 'directory' } : { kind: 'several' };
  if (second?.signs === first.signs && second.known === first.known) return { kind: 'several' };
  return first.identifiers > 0 ? { kind: 'one', exportKind: first.exportKind } : { kind: 'none' };
}

/** In other languages no header is a sign; a list of people is then known by having far more columns that only such lists have. */
function isListByItsColumns(ranked: readonly (Rating & { readonly exportKind: ExportKind })[]): boolean {
  const list = ranked.find(({ exportKind }) => exportKind === 'directory');
  const others = ranked.filter(({ exportKind }) => exportKind !== 'directory');
  return (
    list !== undefined &&
    list.identifiers > 0 &&
    others.every(({ known }) => list.known >= known + columnsAhead)
  );
}

/** Whom a list of people is about, by its columns; `undefined` where they say neither. */
export function tellSubject(header: readonly string[]): ListSubject | 'both' | undefined {
  const names = header.map(columnName);
  const has = (subject: ListSubject): boolean => names.some((name) => subjectSigns[subject].has(name));
  if (has('everybody')) return has('assignees') ? 'both' : 'everybody';
  return has('assignees') ? 'assignees' : undefined;
}

/** How many headers are typical of a kind. */
export function countSigns(kind: ExportKind, header: readonly string[]): number {
  return rate(kind, header).signs;
}

/** So many more columns of a list of people than of any other export. */
const columnsAhead = 2;

type Rating = { readonly signs: number; readonly known: number; readonly identifiers: number };

function rate(kind: ExportKind, header: readonly string[]): Rating {
  const found = prepared.get(kind);
  const names = header.map(columnName);
  if (found === undefined || !hasWhatItNeeds(found.declaration, names))
    return { signs: 0, known: 0, identifiers: 0 };
  const { declaration, aliases, identifiers } = found;
  const signs = kind === 'directory' || kind === 'staff' ? signsOfLists : found.signs;
  const count = (words: ReadonlySet<string>): number => names.filter((name) => words.has(name)).length;
  const { signForm } = declaration;
  const formed = signForm === undefined ? 0 : header.filter((name) => signForm.test(foldHeader(name))).length;
  const byForm = header.filter((name) => found.forms.some((form) => form.test(foldedPlain(name)))).length;
  return {
    signs: count(signs) + formed,
    known: count(aliases),
    identifiers: count(identifiers) + (byForm === 1 ? 1 : 0),
  };
}

function hasWhatItNeeds({ needs = [], fields }: KindDeclaration, names: readonly string[]): boolean {
  return needs.every((needed) =>
    fields.some(
      ({ field, aliases }) => field === needed && aliases.some((alias) => names.includes(columnName(alias))),
    ),
  );
}
