import { managerOf, type ManagerOf } from '../../../domain/month/teams/managers.ts';
import {
  groupTeam,
  teamName,
  type RollUp,
  type TeamChoice,
  type TeamName,
} from '../../../domain/month/teams/roll-up.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { keptWhilePeopleStay } from '../../people/search/while-people-stay.ts';
import { managerAnswers, managerLeadReader, type CellLead, type CellLeads } from './manager-leads.ts';
import { readPeopleColumns, sharedNames } from './people-columns.ts';
import { readSeatCells, type ByPerson } from './seat-cells.ts';
import { readAccountCells, readTeamCells, type TeamCells } from './team-cells.ts';

/** Everybody by one roll-up; who is in no team is in the one without a name ([TE1]). */
export type Parting = {
  readonly teamOf: ReadonlyMap<number, TeamName>;
  /** What the cells say of everybody's manager; empty of other roll-ups. */
  readonly managers: ReadonlyMap<number, ManagerOf>;
};

type Kept = {
  readonly readOf: string;
  readonly partings: Map<RollUp, Parting>;
  readonly members: Map<string, string>;
};
const kept = keptWhilePeopleStay<Kept>();

/** Who is in which team; kept for as long as nobody changes, nobody is looked up and no manager is named. */
export function readParting(database: ReadableDatabase, by: RollUp): Parting {
  const { partings } = keptNow(database);
  const parting = partings.get(by) ?? part(database, by, { cells: () => readTeamCells(database) });
  partings.set(by, parting);
  return parting;
}

/** Whether who is in which team need not be read. */
export function isPartingKept(database: ReadableDatabase, by: RollUp): boolean {
  return keptNow(database).partings.has(by);
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
  return readPeopleColumns(database).ids.filter((person) => !teamOf.has(person));
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
  return part(database, by, { only: person, cells: () => readTeamCells(database, person) });
}

/**
 * Of everybody, what each of some roll-ups says of their team, where it says it of anybody; cells that several of them stand in are read
 * once, and nothing is kept.
 */
export function readTeamNames(
  database: ReadableDatabase,
  rollUps: readonly Exclude<RollUp, 'department'>[],
): ReadonlyMap<RollUp, ByPerson<TeamName>> {
  const { partings } = keptNow(database);
  let cells: CellsOf | undefined;
  const scope: Scope = { cells: () => (cells ??= readTeamCells(database)) };
  return new Map(
    rollUps.flatMap((by) => {
      const known = partings.get(by);
      const teams =
        known !== undefined
          ? arrayOf(known.teamOf)
          : by === 'manager'
            ? managerNames(database, scope)
            : teamNamesBy(database, by, scope);
      return teams.length === 0 ? [] : [[by, teams] as const];
    }),
  );
}

/** Where no cell names a manager, nobody need be looked at. */
function managerNames(database: ReadableDatabase, scope: Scope): ByPerson<TeamName> {
  const cells = scope.cells();
  const namesManager = cells.some((own) => own?.some(({ managers }) => managers.length > 0) === true);
  return namesManager ? arrayOf(partByManager(database, scope).teamOf) : [];
}

function arrayOf(teamOf: Parting['teamOf']): ByPerson<TeamName> {
  const teams: (TeamName | undefined)[] = [];
  for (const [person, team] of teamOf) teams[person] = team;
  return teams;
}

function mapOf(teams: ByPerson<TeamName>): Map<number, TeamName> {
  const teamOf = new Map<number, TeamName>();
  teams.forEach((team, person) => {
    if (team !== undefined) teamOf.set(person, team);
  });
  return teamOf;
}

type CellsOf = ByPerson<readonly TeamCells[]>;
/** `cells`: reads what of teams stands in everybody's, or in the only person's, rows. */
type Scope = { readonly only?: number | undefined; readonly cells: () => CellsOf };

function part(database: ReadableDatabase, by: RollUp, scope: Scope): Parting {
  if (by === 'manager') return partByManager(database, scope);
  const teamOf =
    by === 'department' ? readDepartments(database, scope.only) : mapOf(teamNamesBy(database, by, scope));
  return { teamOf, managers: new Map() };
}

function partByManager(database: ReadableDatabase, scope: Scope): Parting {
  const managers = readManagers(database, scope);
  const called = database.prepare<[number], string>('SELECT display_name FROM person WHERE id = ?').pluck();
  const teams = new Map<number, TeamName>();
  const teamOf = new Map<number, TeamName>();
  for (const [person, answer] of managers) {
    if (answer.kind !== 'known') continue;
    const { manager } = answer;
    const team = teams.get(manager) ?? { key: String(manager), name: called.get(manager) ?? '' };
    teams.set(manager, team);
    teamOf.set(person, team);
  }
  return { teamOf, managers };
}

function teamNamesBy(
  database: ReadableDatabase,
  by: Exclude<RollUp, 'manager' | 'department'>,
  { only, cells }: Scope,
): ByPerson<TeamName> {
  switch (by) {
    case 'cost-center':
      return named(cells(), ({ costCenter }) => costCenter);
    case 'office':
      return named(cells(), ({ office }) => office);
    case 'group':
      return readGroups(database, only);
    default:
      return by satisfies never;
  }
}

/** By what the first cell says that says it. */
function named(cells: CellsOf, of: (own: TeamCells) => string | undefined): ByPerson<TeamName> {
  const nameOf = sharedNames(teamName);
  const teamOf: (TeamName | undefined)[] = [];
  // Most people share their cells with others.
  const teams = new Map<readonly TeamCells[], TeamName | undefined>();
  const teamBy = (own: readonly TeamCells[]): TeamName | undefined => {
    const said = own.find((one) => of(one) !== undefined);
    const text = said === undefined ? undefined : of(said);
    return text === undefined ? undefined : nameOf(text);
  };
  cells.forEach((own, person) => {
    if (own === undefined) return;
    let team = teams.get(own);
    if (team === undefined && !teams.has(own)) {
      team = teamBy(own);
      teams.set(own, team);
    }
    if (team !== undefined) teamOf[person] = team;
  });
  return teamOf;
}

/** Nothing else but an account says a department beside the people's own. */
function readDepartments(database: ReadableDatabase, only: number | undefined): Map<number, TeamName> {
  const teamOf = mapOf(named(readAccountCells(database, only), ({ department }) => department));
  if (only !== undefined) {
    const own = database.prepare<[number], string | null>('SELECT department FROM person WHERE id = ?');
    const team = teamName(own.pluck().get(only));
    return team === undefined ? teamOf : new Map([[only, team]]);
  }
  const { ids, departments } = readPeopleColumns(database);
  for (const [index, person] of ids.entries()) {
    const team = departments[index];
    if (team !== undefined) teamOf.set(person, team);
  }
  return teamOf;
}

function readGroups(database: ReadableDatabase, only: number | undefined): ByPerson<TeamName> {
  const nameOf = sharedNames(groupTeam);
  const teamOf: (TeamName | undefined)[] = [];
  readSeatCells(database, 'groups', only).forEach((cells, person) => {
    const team = nameOf(typeof cells === 'string' ? cells : (cells ?? []).join(','));
    if (team !== undefined) teamOf[person] = team;
  });
  return teamOf;
}

const nobody: ManagerOf = { kind: 'none' };

function readManagers(
  database: ReadableDatabase,
  { only, cells: read }: Scope,
): ReadonlyMap<number, ManagerOf> {
  const cells = read();
  const leadsOf = leadReader(database, only);
  const people = only === undefined ? readPeopleColumns(database).ids : [only];
  return new Map(
    people.map((person) => {
      const own = cells[person];
      return [person, own === undefined ? nobody : managerOf(person, leadsOf(person, own))];
    }),
  );
}

/**
 * Where cells lead, those to somebody whom nothing imported names any more left out; people who share their cells share the answer, but
 * where several are called as a cell says: then it is one for each department.
 */
function leadReader(
  database: ReadableDatabase,
  only: number | undefined,
): (person: number, own: readonly TeamCells[]) => readonly CellLead[] {
  const leadOf = managerLeadReader(database, { isWhole: only === undefined });
  const find = database.prepare<[number], number>('SELECT 1 FROM person WHERE id = ?').pluck();
  const known = new Map<number, boolean>();
  const isKnown = ({ lead }: CellLead): boolean => {
    if (lead.kind !== 'person') return true;
    const is = known.get(lead.person) ?? find.get(lead.person) === 1;
    known.set(lead.person, is);
    return is;
  };
  let departments: ReadonlyMap<number, TeamName> | undefined;
  const shared = new Map<readonly TeamCells[], readonly CellLeads[]>();
  return (person, own) => {
    const leads =
      shared.get(own) ??
      own.flatMap(({ managers }) => managers.flatMap((cell) => leadOf(cell) ?? [])).filter(isKnown);
    shared.set(own, leads);
    if (!leads.some(({ of }) => of !== undefined)) return leads;
    departments ??= readDepartments(database, only);
    const department = departments.get(person);
    return leads.map((one) => one.of?.(department) ?? one).filter(isKnown);
  };
}
