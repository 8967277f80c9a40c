import type { ReadableDatabase } from '../database/handles.ts';
import { readStored } from '../thread/stored-json.ts';
import type { TeamColumn } from '../../domain/teams/team-column.ts';
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
 * directory, lists of everybody, the user list, the account. `only`: of this person alone.
 */
export function readTeamCells(
  database: ReadableDatabase,
  only?: number,
): ReadonlyMap<number, readonly TeamCells[]> {
  const cells = new Map<number, TeamCells[]>();
  const add = (person: number, own: TeamCells): void => {
    const known = cells.get(person);
    if (known === undefined) cells.set(person, [own]);
    else known.push(own);
  };
  const columnOf = teamColumnReader();
  const listed = database.prepare<number[], ListedRow>(listedSql(only !== undefined));
  for (const { person, office, extra } of listed.iterate(...bound(only)))
    add(person, listedCells(columnOf, extra, office));
  for (const [person, own] of readAccountCells(database, only)) for (const one of own) add(person, one);
  return cells;
}

/** What accounts alone say. `only`: of this person's alone. */
export function readAccountCells(
  database: ReadableDatabase,
  only?: number,
): ReadonlyMap<number, readonly TeamCells[]> {
  const rows = database
    .prepare<number[], [person: number, raw: string]>(accountSql(only !== undefined))
    .raw()
    .all(...bound(only));
  return new Map(rows.map(([person, raw]) => [person, [accountCells(raw)]]));
}

type ListedRow = { readonly person: number; readonly office: string | null; readonly extra: string | null };

const bound = (only: number | undefined): readonly number[] => (only === undefined ? [] : [only, only]);

const listedSql = (isOne: boolean): string => `
SELECT person, office, extra FROM (
  SELECT pr.person_id AS person, a.location AS office, a.extra, i.kind <> 'directory' AS rank, a.from_import AS latest, a.line
    FROM person_record pr JOIN assignment_record a ON a.id = pr.record_id JOIN import i ON i.id = a.from_import
    WHERE ${isOne ? 'pr.person_id = ? AND ' : ''}pr.source = 1 AND a.to_import IS NULL AND (a.location IS NOT NULL OR a.extra IS NOT NULL)
  UNION ALL
  SELECT pr.person_id, NULL, s.extra, 2, s.from_import, s.line
    FROM person_record pr JOIN seat_record s ON s.id = pr.record_id
    WHERE ${isOne ? 'pr.person_id = ? AND ' : ''}pr.source = 0 AND s.to_import IS NULL AND s.extra IS NOT NULL)
ORDER BY rank, latest DESC, line`;

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

/** The latest account that was found for each person, where it carries the enterprise extension or an address. */
const accountSql = (isOne: boolean): string => `
SELECT ifnull(s.person_id, l.person_id), l.answer ->> '$.lookUp.account.raw'
FROM look_up_answer l LEFT JOIN person_successor s ON s.old_id = l.person_id
WHERE l.id IN (SELECT max(id) FROM look_up_answer
  ${isOne ? 'WHERE person_id IN (SELECT ? UNION ALL SELECT old_id FROM person_successor WHERE person_id = ?)' : ''} GROUP BY person_id)
  AND (instr(l.answer, '${extension}') > 0 OR instr(l.answer, 'locality') > 0
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
