import type { Instant } from '../../domain/ids.ts';
import { chainOf, loopsIn, type ManagerOf } from '../../domain/teams/managers.ts';
import {
  rollUp,
  totalOf,
  type RollUp,
  type Team,
  type TeamMember,
  type TeamName,
} from '../../domain/teams/roll-up.ts';
import type { WorksState } from '../../domain/states/state.ts';
import type { SeatState } from '../../domain/seats/seat.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import type { ManagerRemarks, TeamsAnswer } from '../operations/teams.ts';
import { findingMask } from '../people/bring-together/codes.ts';
import { readSeatPrice, wastedReader } from '../people/overview/costs.ts';
import { readSeatCounts } from '../people/overview/held-seats.ts';
import { answeredManagers } from './manager-leads.ts';
import { managerCandidates } from './manager-candidates.ts';
import { readParting, type Parting } from './parting.ts';

type PersonCells = [id: number, seat: SeatState, findings: number];

/** Everybody parted into teams ([TE1]), with what a seat costs and what is to be known of managers. */
export function readTeams(
  database: ReadableDatabase,
  { by, at }: { readonly by: RollUp; readonly at: Instant },
): TeamsAnswer {
  const { teamOf, managers } = readParting(database, by);
  const teams = rollUp(readMembers(database, at, teamOf));
  return {
    by,
    price: readSeatPrice(database, at),
    total: totalOf(teams),
    ...withManagers(database, teams, {
      managers,
      unclear: withCandidates(database, unclearOf(managers)),
      answered: by === 'manager' ? answeredManagers(database) : [],
    }),
  };
}

/** What counts of everybody, in the numbers of the overview ([TE11]); one after the other, for there may be very many. */
function* readMembers(
  database: ReadableDatabase,
  at: Instant,
  teamOf: Parting['teamOf'],
): Generator<TeamMember & { readonly team: TeamName | undefined }> {
  const counts = readSeatCounts(database);
  const isWasted = wastedReader(database, at);
  const [idle, neverActivated, leaver] = [
    findingMask(['idle']),
    findingMask(['never-activated']),
    findingMask(['leaver-with-seat']),
  ];
  const people = database.prepare<[], PersonCells>('SELECT id, seat, findings FROM person ORDER BY id').raw();
  for (const [id, seat, findings] of people.all()) {
    const holds = seat === 'activated' || seat === 'invited';
    const seats = holds ? (counts.get(id) ?? 1) : 0;
    yield {
      seats,
      wastedSeats: holds && isWasted({ id, findings }) ? seats : 0,
      isActivated: seat === 'activated',
      isIdle: (findings & idle) !== 0,
      isNeverActivated: (findings & neverActivated) !== 0,
      isLeaver: (findings & leaver) !== 0,
      team: teamOf.get(id),
    };
  }
}

type PersonRow = { readonly displayName: string; readonly works: WorksState };

function withManagers(
  database: ReadableDatabase,
  teams: readonly Team[],
  {
    managers: answers,
    unclear,
    answered,
  }: Pick<Parting, 'managers'> & Pick<ManagerRemarks, 'unclear' | 'answered'>,
): Pick<TeamsAnswer, 'teams' | 'managers'> {
  const find = database.prepare<[number], PersonRow>(
    'SELECT display_name AS displayName, works FROM person WHERE id = ?',
  );
  const personOf = (id: number): PersonRow | undefined => find.get(id);
  const managers = new Map(
    [...answers].flatMap(([id, answer]) => (answer.kind === 'known' ? [[id, answer.manager] as const] : [])),
  );
  const loops = loopsIn(managers);
  const inLoop = new Set(loops.flat());
  const called = (id: number): string => personOf(id)?.displayName ?? '';
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
      left: leftOf(managers, personOf),
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
  personOf: (id: number) => PersonRow | undefined,
): ManagerRemarks['left'] {
  const counts = new Map<number, number>();
  for (const manager of managers.values()) counts.set(manager, (counts.get(manager) ?? 0) + 1);
  return [...counts]
    .flatMap(([id, count]) => {
      const person = personOf(id);
      return person?.works === 'left' ? [{ displayName: person.displayName, people: count }] : [];
    })
    .toSorted((one, other) => other.people - one.people || (one.displayName < other.displayName ? -1 : 1));
}
