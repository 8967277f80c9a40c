import type { ReadableDatabase } from '../../database/handles.ts';
import { readColumns } from '../../database/read-columns.ts';
import { tellingAnswerSql } from '../../people/describe/facts/standing-answers.ts';
import { readStored } from '../../thread/stored-json.ts';
import type { TeamColumn } from '../../../domain/month/teams/team-column.ts';
import { readSeatCells, type ByPerson } from './seat-cells.ts';
import { teamColumnReader } from './team-columns.ts';

/** Cells of one source about one person, the surest first. `accountId`: what names somebody by the service's own id. */
export type TeamCells = {
  readonly managers: readonly { readonly text: string; readonly isAccountId: boolean }[];
  readonly costCenter: string | undefined;
  readonly office: string | undefined;
  readonly department: string | undefined;
  /** As it stands there: a tag or a name. */
  readonly language: string | undefined;
};

const surest: readonly TeamColumn[] = ['manager-email', 'manager-id', 'manager'];

/**
 * What lists in force and accounts say of everybody's manager, cost center and office, of each person the best source first ([TE2]): the
 * directory, lists of everybody, the user list, the account. People of whom one row says the same share their cells. `only`: of this
 * person alone.
 */
export function readTeamCells(database: ReadableDatabase, only?: number): ByPerson<readonly TeamCells[]> {
  const cells: (readonly TeamCells[] | undefined)[] = [];
  const add = (person: number, own: readonly TeamCells[]): void => {
    const known = cells[person];
    cells[person] = known === undefined ? own : [...known, ...own];
  };
  const cellsOf = sharedCells();
  for (const { person, office, extra } of listedInOrder(database, only)) add(person, cellsOf(office, extra));
  readSeatCells(database, 'extra', only).forEach((extras, person) => {
    if (typeof extras === 'string') add(person, cellsOf(null, extras));
    else for (const extra of extras ?? []) add(person, cellsOf(null, extra));
  });
  readAccountCells(database, only).forEach((own, person) => {
    if (own !== undefined) add(person, own);
  });
  return cells;
}

/** What accounts alone say. `only`: of this person's alone. */
export function readAccountCells(database: ReadableDatabase, only?: number): ByPerson<readonly TeamCells[]> {
  const rows = database
    .prepare<number[], [person: number, raw: string]>(accountSql(only !== undefined))
    .raw()
    .all(...bound(only));
  const cells: (readonly TeamCells[] | undefined)[] = [];
  for (const [person, raw] of rows) cells[person] = [accountCells(raw)];
  return cells;
}

type ListedRow = {
  readonly person: number;
  readonly rank: 0 | 1;
  readonly latest: number;
  readonly line: number;
  readonly office: string | null;
  readonly extra: string | null;
};

const bound = (only: number | undefined): readonly number[] => (only === undefined ? [] : [only, only]);

type ListedColumns = readonly [
  people: readonly number[],
  ranks: readonly (0 | 1)[],
  latest: readonly number[],
  lines: readonly number[],
  offices: readonly (string | null)[],
  extras: readonly (string | null)[],
];

/** Rows of the list of who has the app, and then of lists of everybody. */
const listedSql = `
SELECT json_group_array(pr.person_id), json_group_array(i.kind <> 'directory'), json_group_array(a.from_import),
  json_group_array(a.line), json_group_array(a.location), json_group_array(a.extra)
FROM person_record pr JOIN assignment_record a ON a.id = pr.record_id JOIN import i ON i.id = a.from_import
WHERE pr.person_id > ? AND pr.person_id <= ? AND pr.source = 1 AND a.to_import IS NULL
  AND (a.location IS NOT NULL OR a.extra IS NOT NULL)`;

function listedInOrder(database: ReadableDatabase, only: number | undefined): readonly ListedRow[] {
  const rows: ListedRow[] = [];
  for (const [people, ranks, latest, lines, offices, extras] of readColumns<ListedColumns>(
    database,
    listedSql,
    only,
  ))
    people.forEach((person, index) => {
      rows.push({
        person,
        rank: ranks[index] ?? 1,
        latest: latest[index] ?? 0,
        line: lines[index] ?? 0,
        office: offices[index] ?? null,
        extra: extras[index] ?? null,
      });
    });
  return rows.toSorted(
    (one, other) => one.rank - other.rank || other.latest - one.latest || one.line - other.line,
  );
}

/** Most rows say what many others say; each such is read once. */
function sharedCells(): (office: string | null, extra: string | null) => readonly TeamCells[] {
  const columnOf = teamColumnReader();
  const known = new Map<string | null, Map<string | null, readonly TeamCells[]>>();
  return (office, extra) => {
    const byExtra = known.get(office) ?? new Map<string | null, readonly TeamCells[]>();
    known.set(office, byExtra);
    const before = byExtra.get(extra);
    if (before !== undefined) return before;
    const own = [listedCells(columnOf, extra, office)];
    byExtra.set(extra, own);
    return own;
  };
}

function listedCells(
  columnOf: (header: string) => TeamColumn | undefined,
  extra: string | null,
  office: string | null,
): TeamCells {
  const found = new Map<TeamColumn, string>();
  for (const [header, text] of Object.entries(
    extra === null ? {} : readStored<Record<string, unknown>>(extra),
  )) {
    const column = columnOf(header);
    if (column !== undefined && typeof text === 'string' && text.trim() !== '' && !found.has(column))
      found.set(column, text);
  }
  return {
    managers: surest.flatMap((column) => {
      const text = found.get(column);
      return text === undefined ? [] : [{ text, isAccountId: false }];
    }),
    costCenter: found.get('cost-center'),
    office: office ?? found.get('office'),
    department: undefined,
    language: found.get('language'),
  };
}

const extension = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

/** The account that each person has by the service's answer, where it carries the enterprise extension or an address. */
const accountSql = (isOne: boolean): string => `
SELECT ifnull(s.person_id, l.person_id), l.answer ->> '$.lookUp.account.raw'
FROM (SELECT DISTINCT person_id AS person FROM look_up_answer
    ${isOne ? 'WHERE person_id IN (SELECT ? UNION ALL SELECT old_id FROM person_successor WHERE person_id = ?)' : ''}) asked
  JOIN look_up_answer l ON l.id = ${tellingAnswerSql('asked.person')} LEFT JOIN person_successor s ON s.old_id = l.person_id
WHERE (instr(l.answer, '${extension}') > 0 OR instr(l.answer, 'locality') > 0
    OR instr(l.answer, 'preferredLanguage') > 0)
  AND l.answer ->> '$.lookUp.account.raw' IS NOT NULL`;

/** RFC 7643 §4.1.2 and §4.3; `manager` is an object there, and a plain text at some services. */
function accountCells(raw: string): TeamCells {
  const account = objectOf(parsed(raw));
  const enterprise = objectOf(account[extension]);
  const manager = enterprise['manager'];
  const named = objectOf(manager);
  const value = textOf(named['value']) ?? textOf(named['managerId']) ?? textOf(manager);
  const called = textOf(named['displayName']);
  const addresses: readonly unknown[] = Array.isArray(account['addresses']) ? account['addresses'] : [];
  const places = addresses.map(objectOf);
  const place = places.find(({ type }) => type === 'work') ?? places[0];
  return {
    managers: [
      ...(value === undefined ? [] : [{ text: value, isAccountId: true }]),
      ...(called === undefined ? [] : [{ text: called, isAccountId: false }]),
    ],
    costCenter: textOf(enterprise['costCenter']),
    office: textOf(place?.['locality']),
    department: textOf(enterprise['department']),
    language: textOf(account['preferredLanguage']) ?? textOf(account['locale']),
  };
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every value of it is looked at before it is used
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
