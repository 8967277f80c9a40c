import { exportKinds, type ExportKind, type ListSubject } from '../../../domain/files/import.ts';
import { isColumnOfCatalog } from '../catalog/find-source.ts';
import { kindDeclarations } from '../kinds/all.ts';
import type { FieldDeclaration, KindDeclaration } from '../kinds/declaration.ts';
import { columnName, foldedPlain } from './columns/column-name.ts';
import { foldHeader } from './columns/fold-header.ts';
import { daysOfColumn } from './days/days-active.ts';
import { namesEmployment, namesHiring } from './names/subject-names.ts';

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
  /** Of each column without which it is not of the kind. */
  readonly needed: readonly ReadonlySet<string>[];
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
        forms: fields.flatMap(({ form, identifies }) =>
          form === undefined || identifies !== true ? [] : [form],
        ),
        signs: named([...fields.flatMap(({ signs }) => signs ?? []), ...declaration.furtherSigns]),
        needed: (declaration.needs ?? []).map((needed) =>
          named(fields.filter(({ field }) => field === needed).flatMap(({ aliases }) => aliases)),
        ),
      },
    ];
  }),
);

/** Lists of people, whomever they are about, are told from other exports together. */
const signsOfLists = new Set([
  ...(prepared.get('directory')?.signs ?? []),
  ...(prepared.get('staff')?.signs ?? []),
]);
const subjectSigns: Readonly<Record<Exclude<ListSubject, 'some'>, ReadonlySet<string>>> = {
  // Any application shuts its users out; in lists of directories stands more by which they are known.
  everybody: named(
    kindDeclarations.staff.furtherSigns.filter((sign) => !['suspended', 'archived'].includes(sign)),
  ),
  assignees: named([
    ...kindDeclarations.directory.furtherSigns.filter(
      (sign) => !['object_id', 'user_type', 'role'].includes(sign),
    ),
    'unassigned_on',
    'unassigned_date',
    'assignee_type',
    'app_username',
    'application_username',
    'app_name',
  ]),
};

/** Of which of many things a row is, as lists of subscriptions have it, and no report of one of them. */
const ofSoftware = /^(?:product|software|supplier|vendor|tool|app|application|subscription)(?:_name)?$/u;

/** Words of every list. One of them is a remark; where several stand, it is of use that they tell. */
const everydayWords = named(['notes', 'messages', 'connections']);
const figures = new Set(
  [
    ...columnsOf(
      'usage',
      ({ type, field }) => type === 'count' || (type === 'metric' && field !== 'seatStatus'),
    ),
  ].filter((word) => !everydayWords.has(word)),
);
const licenses = columnsOf('users', ({ type }) => type === 'license');
const lastDays = columnsOf('usage', ({ type }) => type === 'day-metric');
const ofAccounts = columnsOf(
  'directory',
  ({ type, field }) => type === 'state' || type === 'ended-flag' || field === 'userName',
);

const ofApplications = columnsOf('directory', ({ type }) => type === 'application');

function columnsOf(kind: ExportKind, isOne: (field: FieldDeclaration) => boolean): ReadonlySet<string> {
  return named(kindDeclarations[kind].fields.filter(isOne).flatMap(({ aliases }) => aliases));
}

/** Whether any kind of export has such a column, as it came or folded already: then a known prefix is a part of its name. */
export function isKnownHeader(header: string): boolean {
  const name = columnName(header);
  return isKnownName(name) || isKnownName(name.replace(/^(?:profile|credentials)(?=.)/u, ''));
}

/** Names of columns of any kind of export. */
const namesOfKinds: ReadonlySet<string> = new Set(
  [...prepared.values()].flatMap(({ aliases, signs }) => [...aliases, ...signs]),
);

function isKnownName(name: string): boolean {
  return namesOfKinds.has(name) || isColumnOfCatalog(name);
}

/**
 * Tells the kind of an export by its headers: the one with the most headers that hardly any other kind has; where two have as
 * many, the one that knows more of the columns. A list of people is `directory`; of whom it is, `tellSubject` says. `isIdentified`: a column
 * that nobody knows has nothing but e-mail addresses, or the numbers of people who are known.
 */
export function recognize(header: readonly string[], isIdentified = false): Recognized {
  const ranked = exportKinds
    .filter((kind) => kind !== 'staff' && (kind !== 'usage' || hasFigure(header)))
    .filter((kind) => kind !== 'users' || !isOfLearning(header))
    .map((exportKind) => ({ exportKind, ...rate(exportKind, header) }))
    .toSorted((one, other) => other.signs - one.signs || other.known - one.known);
  const [first, second] = ranked;
  if (first === undefined || !(isIdentified || ranked.some((rating) => rating.identifiers > 0)))
    return { kind: 'none' };
  if (first.signs === 0)
    return isListByItsColumns(ranked, isIdentified) || namesEmployment(header.map(foldedPlain))
      ? { kind: 'one', exportKind: 'directory' }
      : { kind: 'several' };
  if (second?.signs === first.signs && second.known === first.known) return { kind: 'several' };
  return isIdentified || first.identifiers > 0
    ? { kind: 'one', exportKind: first.exportKind }
    : { kind: 'none' };
}

/** Licenses of LinkedIn Learning and none of Sales Navigator: groups and names are of both products' lists. */
function isOfLearning(header: readonly string[]): boolean {
  return rate('learning', header).signs > 0 && !header.some((name) => licenses.has(columnName(name)));
}

/**
 * A report without any figure of use is of no use ([N50]): remarks beside the state of a seat are none. A last login alone is one only where
 * nothing else makes it a list of accounts.
 */
export function hasFigure(header: readonly string[]): boolean {
  const names = header.map(columnName);
  const count = (words: ReadonlySet<string>): number => names.filter((name) => words.has(name)).length;
  const signs = prepared.get('usage')?.signs ?? new Set<string>();
  return (
    count(signs) > 0 ||
    count(figures) > 0 ||
    header.some(isOfDaysActive) ||
    count(everydayWords) > 1 ||
    (count(lastDays) > 0 &&
      count(ofAccounts) === 0 &&
      !header.some((name) => ofSoftware.test(foldedPlain(name))))
  );
}

/** "Active days (7d)": by their form, where no known name is there. */
function isOfDaysActive(name: string): boolean {
  return (daysOfColumn(foldedPlain(name)) ?? 0) > 0;
}

/** Without signs a list of people is known by having more columns that only such lists have. */
function isListByItsColumns(
  ranked: readonly (Rating & { readonly exportKind: ExportKind })[],
  isIdentified: boolean,
): boolean {
  const list = ranked.find(({ exportKind }) => exportKind === 'directory');
  if (list === undefined || (list.identifiers === 0 && !isIdentified)) return false;
  return ranked
    .filter(({ exportKind }) => exportKind !== 'directory')
    .every(({ exportKind, known }) => {
      const ahead = exportKind === 'usage' ? columnsAhead : 1;
      // LinkedIn heads its lists in English: where nothing is known, it is none of its.
      return list.known >= known + (known === 0 ? 0 : ahead);
    });
}

/** Of members who pay: their fees and kinds. */
const ofClub =
  /^(?:mitglied(?:s|er)?_?(?:beitrag|nummer|nr|no|art|typ)|sepa_?mandat\w*|mandatsreferenz|beitrags_?(?:kategorie|art)|membership_(?:fee|type|level|number)|jasen_?(?:maksu|numero)|numero_(?:de_)?socio|lid_?nummer|medlems_?(?:nummer|avgift|kontingent))$/u;

/** Whether a list has what clubs have of their members: who joined and left it says nothing of a company. */
export function isOfClub(header: readonly string[]): boolean {
  return header.some((name) => ofClub.test(foldedPlain(name)));
}

/** Places of columns that say of which application a row is. */
export function applicationColumns(header: readonly string[]): readonly number[] {
  return header.flatMap((name, at) => (ofApplications.has(columnName(name)) ? [at] : []));
}

const ofDevice =
  /^(?:mobile_)?(?:device_(?:name|model|id|type|os\w*|platform|registered|serial\w*)|devices|app(?:lication)?_version|os_version|os_and_version)$/u;

/** Whether a list says on which devices an application is and in which version. */
export function isOfDevices(header: readonly string[]): boolean {
  return header.some((name) => ofDevice.test(foldedPlain(name)));
}

/** As Oracle's and SAP's systems name what stands beside an assignment to a position. */
const ofEmployer =
  /^(?:legal_employer|assignment_number|person_number|payroll|business_unit|position_code|company_code|personnel_(?:number|area))(?:_|$)/u;

/**
 * Whom a list of people is about, by its columns; `undefined` where they say neither. `isOfOtherApps`: what stands under its applications has
 * nothing to do with who is assigned the app.
 */
export function tellSubject(
  header: readonly string[],
  isOfOtherApps = false,
): ListSubject | 'both' | undefined {
  const apart = new Set(isOfOtherApps ? applicationColumns(header) : []);
  const names = header.filter((_name, at) => !apart.has(at)).map(columnName);
  const has = (subject: Exclude<ListSubject, 'some'>): boolean =>
    names.some((name) => subjectSigns[subject].has(name));
  // A row for each application somebody has is of those who have it, whatever else it knows of them.
  if (names.some((name) => ofApplications.has(name))) return 'assignees';
  if (isOfClub(header)) return has('assignees') ? 'assignees' : undefined;
  const plain = header.map(foldedPlain);
  if (has('everybody') || namesEmployment(plain)) {
    // Where people are hired or have an employer, an assignment is that to a position.
    const isOfWork = (name: string): boolean =>
      name === 'assignmentstatus' && (namesHiring(plain) || plain.some((one) => ofEmployer.test(one)));
    const ofApp = names.filter((name) => subjectSigns.assignees.has(name) && !isOfWork(name));
    return ofApp.length > 0 ? 'both' : 'everybody';
  }
  return has('assignees') ? 'assignees' : undefined;
}

/** How many headers are typical of a kind. */
export function countSigns(kind: ExportKind, header: readonly string[]): number {
  return rate(kind, header).signs;
}

/** So many more columns of a list of people than of a usage report, whose words are everybody's. */
const columnsAhead = 2;

type Rating = { readonly signs: number; readonly known: number; readonly identifiers: number };

function rate(kind: ExportKind, header: readonly string[]): Rating {
  const found = prepared.get(kind);
  const names = header.map(columnName);
  if (found === undefined || !found.needed.every((one) => names.some((name) => one.has(name))))
    return { signs: 0, known: 0, identifiers: 0 };
  const { declaration, aliases, identifiers } = found;
  const signs = kind === 'directory' || kind === 'staff' ? signsOfLists : found.signs;
  const count = (words: ReadonlySet<string>): number => names.filter((name) => words.has(name)).length;
  const { signForm } = declaration;
  const formed =
    kind === 'usage'
      ? header.filter(isOfDaysActive).length
      : signForm === undefined
        ? 0
        : header.filter((name) => signForm.test(foldHeader(name))).length;
  const ofName = count(identifiers);
  return {
    signs: count(signs) + formed,
    known: count(aliases),
    // The forms are long and cost memory to compile: most files have a known name.
    identifiers: ofName > 0 ? ofName : countFormed(header, found.forms),
  };
}

/** How many of some forms exactly one header has. */
function countFormed(header: readonly string[], forms: readonly RegExp[]): number {
  const plain = header.map(foldedPlain);
  return forms.filter((form) => plain.filter((name) => form.test(name)).length === 1).length;
}
