import type { Instant } from '../../../domain/ids.ts';
import { localDayOf } from '../../../domain/time/calendar.ts';
import { chainOf, loopsIn, type ManagerOf } from '../../../domain/month/teams/managers.ts';
import { rollUp, totalOf, type RollUp, type Team } from '../../../domain/month/teams/roll-up.ts';
import { foldText } from '../../../domain/list/search/fold-text.ts';
import type { WorksState } from '../../../domain/states/state.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { ManagerRemarks, TeamsAnswer } from '../../operations/teams.ts';
import { readContract } from '../../people/overview/contract.ts';
import { readSeatPrice } from '../../people/overview/costs.ts';
import { readComparedDay } from '../../people/overview/month.ts';
import { answeredManagers } from './manager-leads.ts';
import { managerCandidates } from './manager-candidates.ts';
import { readParting, type Parting } from './parting.ts';
import { readMembers } from './read-members.ts';

type Counted = Pick<TeamsAnswer, 'teams' | 'total' | 'managers'>;

/** Of a parting, for as long as nothing else changes that is counted: it is gone through on each look at it otherwise. */
const counted = new WeakMap<Parting, { readonly key: string; readonly counted: Counted }>();

/** Everybody parted into teams ([TE1]), with what a seat costs and what is to be known of managers. */
export function readTeams(
  database: ReadableDatabase,
  { by, at }: { readonly by: RollUp; readonly at: Instant },
): TeamsAnswer {
  const parting = readParting(database, by);
  const key = countedOf(database, at);
  const before = counted.get(parting);
  const now = before?.key === key ? before.counted : countTeams(database, { by, at, parting });
  counted.set(parting, { key, counted: now });
  const price = readSeatPrice(database, at);
  return { by, price, today: localDayOf(at), comparedOn: readComparedDay(database), ...now };
}

/** What figures are counted from beside people and parting: the day, the grace of invitations, lists, and what Purser did. */
function countedOf(database: ReadableDatabase, at: Instant): string {
  const ground = database
    .prepare<[], string>(
      `SELECT (SELECT ifnull(max(id), 0) || '/' || count(*) FROM import) || '/' || (SELECT ifnull(max(sequence), 0) FROM journal)`,
    )
    .pluck()
    .get();
  return `${localDayOf(at)}/${String(readContract(database).invitedGraceDays)}/${ground ?? ''}`;
}

function countTeams(
  database: ReadableDatabase,
  { by, at, parting }: { readonly by: RollUp; readonly at: Instant; readonly parting: Parting },
): Counted {
  const { teamOf, managers } = parting;
  const teams = rollUp(readMembers(database, at, teamOf));
  return {
    total: totalOf(teams),
    ...withManagers(database, teams, {
      managers,
      unclear: withCandidates(database, unclearOf(database, managers)),
      answered: by === 'manager' ? answeredManagers(database) : [],
    }),
  };
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

type Unclear = Pick<ManagerRemarks['unclear'][number], 'as' | 'why' | 'people' | 'self'>;

/** Each cell once, but for those that name people as their own managers: these are said one by one. */
function unclearOf(database: ReadableDatabase, answers: ReadonlyMap<number, ManagerOf>): readonly Unclear[] {
  const nameOf = database.prepare<[number], string>('SELECT display_name FROM person WHERE id = ?').pluck();
  const counts = new Map<string, Unclear>();
  for (const [person, answer] of answers) {
    if (answer.kind !== 'unclear') continue;
    const { why, as } = answer;
    const self = why === 'self' ? nameOf.get(person) : undefined;
    const key = why === 'self' ? `self ${String(person)}` : `${why} ${foldText(as)}`;
    const before = counts.get(key);
    counts.set(key, { why, as: before?.as ?? as, people: (before?.people ?? 0) + 1, self });
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
