import type { Instant } from '../../domain/ids.ts';
import { chainOf, loopsIn, type ManagerOf } from '../../domain/teams/managers.ts';
import { rollUp, totalOf, type RollUp, type Team, type TeamMember } from '../../domain/teams/roll-up.ts';
import type { WorksState } from '../../domain/states/state.ts';
import type { SeatState } from '../../domain/seats/seat.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import type { ManagerRemarks, TeamsAnswer } from '../operations/teams.ts';
import { findingMask } from '../people/bring-together/codes.ts';
import { readCosts, readWastedCondition } from '../people/overview/costs.ts';
import { heldSql, readSeatCounts } from '../people/overview/held-seats.ts';
import { answeredManagers } from './manager-leads.ts';
import { managerCandidates } from './manager-candidates.ts';
import { readParting, type Parting } from './parting.ts';

type PersonRow = {
  readonly id: number;
  readonly displayName: string;
  readonly seat: SeatState;
  readonly works: WorksState;
  readonly findings: number;
};

type Member = TeamMember & { readonly id: number };

/** Everybody parted into teams ([TE1]), with what a seat costs and what is to be known of managers. */
export function readTeams(
  database: ReadableDatabase,
  { by, at }: { readonly by: RollUp; readonly at: Instant },
): TeamsAnswer {
  const people = database
    .prepare<[], PersonRow>(
      'SELECT id, display_name AS displayName, seat, works, findings FROM person ORDER BY id',
    )
    .all();
  const { teamOf, managers } = readParting(database, by);
  const members = readMembers(database, people, at);
  const teams = rollUp(members.map((member) => ({ ...member, team: teamOf.get(member.id) })));
  const { costs } = readCosts(database, at);
  return {
    by,
    price: costs === undefined ? undefined : { currency: costs.currency, yearlyMinor: costs.yearlyMinor },
    total: totalOf(teams),
    ...withManagers(teams, people, {
      managers,
      unclear: withCandidates(database, unclearOf(managers)),
      answered: by === 'manager' ? answeredManagers(database) : [],
    }),
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

function withManagers(
  teams: readonly Team[],
  people: readonly PersonRow[],
  {
    managers: answers,
    unclear,
    answered,
  }: Pick<Parting, 'managers'> & Pick<ManagerRemarks, 'unclear' | 'answered'>,
): Pick<TeamsAnswer, 'teams' | 'managers'> {
  const persons = new Map(people.map((person) => [person.id, person]));
  const managers = new Map(
    [...answers].flatMap(([id, answer]) => (answer.kind === 'known' ? [[id, answer.manager] as const] : [])),
  );
  const loops = loopsIn(managers);
  const inLoop = new Set(loops.flat());
  const called = (id: number): string => persons.get(id)?.displayName ?? '';
  return {
    teams: teams.map((team) => ({
      ...team,
      above:
        team.key === undefined || answers.size === 0
          ? []
          : chainOf(Number(team.key), managers, inLoop).map(called),
    })),
    managers: {
      unclear,
      answered,
      loops: loops.map((loop) => loop.map(called)),
      left: leftOf(managers, persons),
    },
  };
}

type Unclear = Pick<ManagerRemarks['unclear'][number], 'as' | 'why' | 'people'>;

function unclearOf(answers: ReadonlyMap<number, ManagerOf>): readonly Unclear[] {
  const counts = new Map<string, Unclear>();
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

function withCandidates(database: ReadableDatabase, unclear: readonly Unclear[]): ManagerRemarks['unclear'] {
  const asked = unclear.flatMap(({ why, as }) => (why === 'by-name' ? [as] : []));
  const candidatesOf = managerCandidates(database, asked);
  return unclear.map((one) => ({ ...one, candidates: one.why === 'by-name' ? candidatesOf(one.as) : [] }));
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
