import type { Instant } from '../../domain/ids.ts';
import { chainOf, loopsIn, managerOf, type ManagerOf } from '../../domain/teams/managers.ts';
import {
  groupTeam,
  rollUp,
  teamName,
  totalOf,
  type RollUp,
  type TeamMember,
  type TeamName,
} from '../../domain/teams/roll-up.ts';
import type { WorksState } from '../../domain/states/state.ts';
import type { SeatState } from '../../domain/seats/seat.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import type { ManagerRemarks, TeamsAnswer } from '../operations/teams.ts';
import { findingMask } from '../people/bring-together/codes.ts';
import { readCosts, readWastedCondition } from '../people/overview/costs.ts';
import { heldSql, readSeatCounts } from '../people/overview/held-seats.ts';
import { managerLeadReader } from './manager-leads.ts';
import { readAccountCells, readTeamCells } from './team-cells.ts';

type PersonRow = {
  readonly id: number;
  readonly displayName: string;
  readonly seat: SeatState;
  readonly works: WorksState;
  readonly findings: number;
  readonly department: string | null;
};

type Member = TeamMember & { readonly id: number };

/** Everybody parted into teams ([TE1]), with what a seat costs and what is to be known of managers. */
export function readTeams(
  database: ReadableDatabase,
  { by, at }: { readonly by: RollUp; readonly at: Instant },
): TeamsAnswer {
  const people = database
    .prepare<[], PersonRow>(
      'SELECT id, display_name AS displayName, seat, works, findings, department FROM person ORDER BY id',
    )
    .all();
  const members = readMembers(database, people, at);
  const { costs } = readCosts(database, at);
  const price =
    costs === undefined ? undefined : { currency: costs.currency, yearlyMinor: costs.yearlyMinor };
  if (by === 'manager') return { by, price, ...byManager(database, people, members) };
  const teamOf = teamReader(database, by, people);
  const teams = rollUp(members.map((member) => ({ ...member, team: teamOf(member.id) })));
  return {
    by,
    price,
    teams: teams.map((team) => ({ ...team, above: [] })),
    total: totalOf(teams),
    managers: { unclear: [], loops: [], left: [] },
  };
}

/** What counts of everybody, in the numbers of the overview ([TE11]). */
function readMembers(
  database: ReadableDatabase,
  people: readonly PersonRow[],
  at: Instant,
): readonly Member[] {
  const counts = readSeatCounts(database);
  const wasted = new Set(
    database
      .prepare<[], number>(`SELECT id FROM person WHERE ${heldSql} AND ${readWastedCondition(database, at)}`)
      .pluck()
      .all(),
  );
  const [idle, neverActivated, leaver] = [
    findingMask(['idle']),
    findingMask(['never-activated']),
    findingMask(['leaver-with-seat']),
  ];
  return people.map(({ id, seat, findings }) => {
    const holds = seat === 'activated' || seat === 'invited';
    const seats = holds ? (counts.get(id) ?? 1) : 0;
    return {
      id,
      seats,
      wastedSeats: wasted.has(id) ? seats : 0,
      isActivated: seat === 'activated',
      isIdle: (findings & idle) !== 0,
      isNeverActivated: (findings & neverActivated) !== 0,
      isLeaver: (findings & leaver) !== 0,
    };
  });
}

function teamReader(
  database: ReadableDatabase,
  by: Exclude<RollUp, 'manager'>,
  people: readonly PersonRow[],
): (person: number) => TeamName | undefined {
  if (by === 'group') return groupReader(database);
  // Nothing else but an account says a department beside the people's own.
  const cells = by === 'department' ? readAccountCells(database) : readTeamCells(database);
  const departments = new Map(people.map(({ id, department }) => [id, department]));
  const first = (person: number, of: 'costCenter' | 'office' | 'department'): string | undefined =>
    cells.get(person)?.find((own) => own[of] !== undefined)?.[of];
  return (person) => {
    switch (by) {
      case 'department':
        return teamName(departments.get(person) ?? first(person, 'department'));
      case 'cost-center':
        return teamName(first(person, 'costCenter'));
      case 'office':
        return teamName(first(person, 'office'));
      default:
        return by satisfies never;
    }
  };
}

function groupReader(database: ReadableDatabase): (person: number) => TeamName | undefined {
  const rows = database
    .prepare<[], [person: number, groups: string]>(
      `SELECT pr.person_id, group_concat(s.groups, ',') FROM person_record pr JOIN seat_record s ON s.id = pr.record_id
        WHERE pr.source = 0 AND s.to_import IS NULL AND s.groups IS NOT NULL GROUP BY 1`,
    )
    .raw()
    .all();
  const groups = new Map(rows);
  return (person) => groupTeam(groups.get(person));
}

function byManager(
  database: ReadableDatabase,
  people: readonly PersonRow[],
  members: readonly Member[],
): Omit<TeamsAnswer, 'by' | 'price'> {
  const persons = new Map(people.map((person) => [person.id, person]));
  const answers = readManagers(database, people);
  const managers = new Map(
    [...answers].flatMap(([id, answer]) => (answer.kind === 'known' ? [[id, answer.manager] as const] : [])),
  );
  const loops = loopsIn(managers);
  const inLoop = new Set(loops.flat());
  const called = (id: number): string => persons.get(id)?.displayName ?? '';
  const teams = rollUp(
    members.map((member) => {
      const manager = managers.get(member.id);
      const team = manager === undefined ? undefined : { key: String(manager), name: called(manager) };
      return { ...member, team };
    }),
  );
  return {
    teams: teams.map((team) => ({
      ...team,
      above: team.key === undefined ? [] : chainOf(Number(team.key), managers, inLoop).map(called),
    })),
    total: totalOf(teams),
    managers: {
      unclear: unclearOf(answers),
      loops: loops.map((loop) => loop.map(called)),
      left: leftOf(managers, persons),
    },
  };
}

function readManagers(
  database: ReadableDatabase,
  people: readonly PersonRow[],
): ReadonlyMap<number, ManagerOf> {
  const cells = readTeamCells(database);
  const leadOf = managerLeadReader(database);
  const known = new Set(people.map(({ id }) => id));
  return new Map(
    people.map(({ id }) => {
      const leads = (cells.get(id) ?? [])
        .flatMap(({ managers }) => managers.flatMap((cell) => leadOf(cell) ?? []))
        .filter(({ lead }) => lead.kind !== 'person' || known.has(lead.person));
      return [id, managerOf(id, leads)];
    }),
  );
}

function unclearOf(answers: ReadonlyMap<number, ManagerOf>): ManagerRemarks['unclear'] {
  const counts = new Map<string, ManagerRemarks['unclear'][number]>();
  for (const answer of answers.values()) {
    if (answer.kind !== 'unclear') continue;
    const { why, as } = answer;
    const key = `${why} ${as}`;
    counts.set(key, { why, as, people: (counts.get(key)?.people ?? 0) + 1 });
  }
  return [...counts.values()].toSorted(
    (one, other) => other.people - one.people || (one.as < other.as ? -1 : 1),
  );
}

function leftOf(
  managers: ReadonlyMap<number, number>,
  persons: ReadonlyMap<number, PersonRow>,
): ManagerRemarks['left'] {
  const counts = new Map<number, number>();
  for (const manager of managers.values()) counts.set(manager, (counts.get(manager) ?? 0) + 1);
  return [...counts]
    .flatMap(([id, count]) => {
      const person = persons.get(id);
      return person?.works === 'left' ? [{ displayName: person.displayName, people: count }] : [];
    })
    .toSorted((one, other) => other.people - one.people || (one.displayName < other.displayName ? -1 : 1));
}
