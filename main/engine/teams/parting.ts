import { managerOf, type ManagerOf } from '../../domain/teams/managers.ts';
import {
  groupTeam,
  teamName,
  type RollUp,
  type TeamChoice,
  type TeamName,
} from '../../domain/teams/roll-up.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { keptWhilePeopleStay } from '../people/search/while-people-stay.ts';
import { managerAnswers, managerLeadReader } from './manager-leads.ts';
import { readAccountCells, readTeamCells } from './team-cells.ts';

/** Everybody by one roll-up; who is in no team is in the one without a name ([TE1]). */
export type Parting = {
  readonly teamOf: ReadonlyMap<number, TeamName>;
  /** What the cells say of everybody's manager; empty of other roll-ups. */
  readonly managers: ReadonlyMap<number, ManagerOf>;
};

type PersonRow = { readonly id: number; readonly displayName: string };

type Kept = {
  readonly readOf: string;
  readonly partings: Map<RollUp, Parting>;
  readonly members: Map<string, string>;
};
const kept = keptWhilePeopleStay<Kept>();

/** Who is in which team; kept for as long as nobody changes, nobody is looked up and no manager is named. */
export function readParting(database: ReadableDatabase, by: RollUp): Parting {
  const { partings } = keptNow(database);
  const parting = partings.get(by) ?? part(database, by);
  partings.set(by, parting);
  return parting;
}

/** The people of one team, as a list in JSON. */
export function readTeamIds(database: ReadableDatabase, { by, key }: TeamChoice): string {
  const { members } = keptNow(database);
  const place = JSON.stringify([by, key]);
  const found = members.get(place) ?? JSON.stringify(membersOf(database, by, key));
  members.set(place, found);
  return found;
}

function membersOf(database: ReadableDatabase, by: RollUp, key: string | undefined): readonly number[] {
  const { teamOf } = readParting(database, by);
  if (key !== undefined) return [...teamOf].flatMap(([person, team]) => (team.key === key ? [person] : []));
  return database
    .prepare<[], number>('SELECT id FROM person')
    .pluck()
    .all()
    .filter((person) => !teamOf.has(person));
}

/** An answer of the service may name another manager, and change nothing else of anybody. */
function keptNow(database: ReadableDatabase): Kept {
  const lastAnswer = database.prepare<[], number | null>('SELECT max(id) FROM look_up_answer').pluck().get();
  const readOf = `${String(lastAnswer)} ${managerAnswers(database)}`;
  const before = kept.get(database);
  if (before?.readOf === readOf) return before;
  const now: Kept = { readOf, partings: new Map(), members: new Map() };
  kept.set(database, now);
  return now;
}

/** What one person's teams are, without a look at anybody else's. */
export function readPartingOf(database: ReadableDatabase, by: RollUp, person: number): Parting {
  return part(database, by, person);
}

type PersonCells = [id: number, department: string | null];

function part(database: ReadableDatabase, by: RollUp, only?: number): Parting {
  const one = only === undefined ? [] : [only];
  const condition = only === undefined ? '' : 'WHERE id = ?';
  if (by === 'manager') {
    const people = database
      .prepare<number[], PersonRow>(`SELECT id, display_name AS displayName FROM person ${condition}`)
      .all(...one);
    return partByManager(database, people, only);
  }
  const nameOf = teamReader(database, by, only);
  const teamOf = new Map<number, TeamName>();
  const people = database
    .prepare<number[], PersonCells>(`SELECT id, department FROM person ${condition}`)
    .raw();
  for (const [id, department] of people.all(...one)) {
    const team = nameOf(id, department);
    if (team !== undefined) teamOf.set(id, team);
  }
  return { teamOf, managers: new Map() };
}

function partByManager(database: ReadableDatabase, people: readonly PersonRow[], only?: number): Parting {
  const managers = readManagers(database, people, only);
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]));
  const called = database.prepare<[number], string>('SELECT display_name FROM person WHERE id = ?').pluck();
  const teams = [...managers].flatMap(([person, answer]) =>
    answer.kind === 'known'
      ? [
          [
            person,
            {
              key: String(answer.manager),
              name: names.get(answer.manager) ?? called.get(answer.manager) ?? '',
            },
          ] as const,
        ]
      : [],
  );
  return { teamOf: new Map(teams), managers };
}

function teamReader(
  database: ReadableDatabase,
  by: Exclude<RollUp, 'manager'>,
  only: number | undefined,
): (person: number, department: string | null) => TeamName | undefined {
  if (by === 'group') return groupReader(database, only);
  // Most cells read like many others.
  const names = new Map<string, TeamName | undefined>();
  const named = (text: string | null | undefined): TeamName | undefined => {
    if (text === null || text === undefined) return undefined;
    if (!names.has(text)) names.set(text, teamName(text));
    return names.get(text);
  };
  // Nothing else but an account says a department beside the people's own.
  const cells = by === 'department' ? readAccountCells(database, only) : readTeamCells(database, only);
  const first = (person: number, of: 'costCenter' | 'office' | 'department'): string | undefined =>
    cells.get(person)?.find((own) => own[of] !== undefined)?.[of];
  return (person, department) => {
    switch (by) {
      case 'department':
        return named(department ?? first(person, 'department'));
      case 'cost-center':
        return named(first(person, 'costCenter'));
      case 'office':
        return named(first(person, 'office'));
      default:
        return by satisfies never;
    }
  };
}

function groupReader(
  database: ReadableDatabase,
  only: number | undefined,
): (person: number) => TeamName | undefined {
  const rows = database
    .prepare<number[], [person: number, groups: string]>(
      `SELECT pr.person_id, group_concat(s.groups, ',') FROM person_record pr JOIN seat_record s ON s.id = pr.record_id
        WHERE pr.source = 0 AND s.to_import IS NULL AND s.groups IS NOT NULL ${only === undefined ? '' : 'AND pr.person_id = ?'} GROUP BY 1`,
    )
    .raw()
    .all(...(only === undefined ? [] : [only]));
  const teams = new Map<string, TeamName | undefined>();
  const groups = new Map(rows);
  return (person) => {
    const cell = groups.get(person);
    if (cell === undefined) return undefined;
    if (!teams.has(cell)) teams.set(cell, groupTeam(cell));
    return teams.get(cell);
  };
}

function readManagers(
  database: ReadableDatabase,
  people: readonly PersonRow[],
  only: number | undefined,
): ReadonlyMap<number, ManagerOf> {
  const cells = readTeamCells(database, only);
  const leadOf = managerLeadReader(database);
  const known = new Set(people.map(({ id }) => id));
  const find = database.prepare<[number], number>('SELECT 1 FROM person WHERE id = ?').pluck();
  const isKnown = (id: number): boolean => known.has(id) || (only !== undefined && find.get(id) === 1);
  return new Map(
    people.map(({ id }) => {
      const leads = (cells.get(id) ?? [])
        .flatMap(({ managers }) => managers.flatMap((cell) => leadOf(cell) ?? []))
        .filter(({ lead }) => lead.kind !== 'person' || isKnown(lead.person));
      return [id, managerOf(id, leads)];
    }),
  );
}
