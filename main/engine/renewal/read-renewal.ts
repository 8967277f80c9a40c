import { dayFromNumber, dayNumber, dayOf } from '../../domain/calendar.ts';
import type { CalendarDay, Instant, PersonId } from '../../domain/ids.ts';
import {
  type Forecast,
  forecastRenewal,
  type HeldLine,
  type RenewalFacts,
} from '../../domain/renewal/forecast.ts';
import type { UsageState } from '../../domain/people/person.ts';
import { holdsBack, type SaidOfSeat } from '../../domain/questions/question.ts';
import { nextRenewal } from '../../domain/seats/day-prices.ts';
import type { SeatState } from '../../domain/seats/seat.ts';
import { readNumberSetting } from '../connections/settings.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import type { OperationInput } from '../operations.ts';
import { findingMask } from '../people/bring-together/codes.ts';
import { readSourceAges } from '../people/describe/source-ages.ts';
import { readSurvey } from '../people/describe/survey.ts';
import { readContract } from '../people/overview/contract.ts';
import { readFreshInvitations } from '../people/overview/costs.ts';
import { heldSql, readSeatCounts } from '../people/overview/held-seats.ts';
import { readMonth } from '../people/overview/month.ts';
import { readLatestQuestions, toSaid } from '../questions/latest-questions.ts';
import { readWaitingList } from '../seats/waiting-list.ts';

type Holder = {
  readonly id: PersonId;
  readonly seat: SeatState;
  readonly usage: UsageState;
  readonly findings: number;
};

/** How many seats to buy at the next renewal. */
export function readRenewal(database: ReadableDatabase, { at }: OperationInput<'read-renewal'>): Forecast {
  const today = dayOf(at);
  const { renewsOn } = readContract(database);
  const noticeDays = readNumberSetting(database, 'noticeDays');
  const bought = readNumberSetting(database, 'seatsBought');
  const { userListOn, hasLicenseColumn } = readSurvey(database);
  const { entries } = readWaitingList(database);
  const held = readHeld(database, today);
  return forecastRenewal({
    held,
    waiting: entries.filter(({ standing }) => standing === 'waits').length,
    history: readHistory(database, { held, on: userListOn }),
    usageDays: readUsageDays(database),
    bought: bought === 0 ? undefined : bought,
    renewal: renewsOn === undefined ? undefined : dayFromNumber(nextRenewal(dayNumber(today), renewsOn)),
    noticeDays: noticeDays === 0 ? undefined : noticeDays,
    hasUserList: userListOn !== undefined && hasLicenseColumn,
    hasOldSource: readSourceAges(database, at).some(({ isOld }) => isOld),
    today,
  });
}

function readHeld(database: ReadableDatabase, today: CalendarDay): RenewalFacts['held'] {
  const said = new Map(readLatestQuestions(database, today).map((one) => [one.personId, toSaid(one)]));
  const counts = readSeatCounts(database);
  const { invitedGraceDays } = readContract(database);
  const fresh = readFreshInvitations(database, today, invitedGraceDays);
  const held: Record<HeldLine, number> = {
    left: 0,
    'needed-by-answer': 0,
    'gives-it-up': 0,
    'only-administers': 0,
    'never-activated': 0,
    idle: 0,
    invited: 0,
    'not-told': 0,
    used: 0,
  };
  const holders = database.prepare<[], Holder>(
    `SELECT id, seat, usage, findings FROM person WHERE ${heldSql}`,
  );
  for (const holder of holders.iterate()) {
    const line = lineOf(holder, { said: said.get(holder.id), isFresh: fresh.has(holder.id), today });
    held[line] += counts.get(holder.id) ?? 1;
  }
  return held;
}

const has = (kind: Parameters<typeof findingMask>[0][number]): ((findings: number) => boolean) => {
  const mask = findingMask([kind]);
  return (findings) => (findings & mask) !== 0;
};
const left = has('leaver-with-seat');
const onlyAdministers = has('only-administers');
const neverActivated = has('never-activated');
const idle = has('idle');

/** [RN1] */
function lineOf(
  { seat, usage, findings }: Holder,
  {
    said,
    isFresh,
    today,
  }: { readonly said: SaidOfSeat | undefined; readonly isFresh: boolean; readonly today: CalendarDay },
): HeldLine {
  if (said !== undefined && holdsBack(said, today)) return 'needed-by-answer';
  if (left(findings)) return 'left';
  if (said?.answer === 'gives-it-up') return 'gives-it-up';
  if (onlyAdministers(findings)) return 'only-administers';
  if (isFresh) return 'invited';
  if (neverActivated(findings)) return 'never-activated';
  if (idle(findings)) return 'idle';
  if (seat === 'invited') return 'invited';
  return usage === 'used' ? 'used' : 'not-told';
}

/** Seats held by the first list known and now. */
function readHistory(
  database: ReadableDatabase,
  { held, on }: { readonly held: RenewalFacts['held']; readonly on: Instant | CalendarDay | undefined },
): RenewalFacts['history'] {
  const first = readMonth(database).before.find(({ held: seats }) => seats !== undefined);
  if (first?.held === undefined || on === undefined) return undefined;
  const seats = Object.values(held).reduce((sum, one) => sum + one, 0);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a day or a moment begins with the day
  return { first: { on: first.on, seats: first.held }, last: { on: on.slice(0, 10) as CalendarDay, seats } };
}

/** Days that are covered by any usage report, each once. */
function readUsageDays(database: ReadableDatabase): number {
  const windows = database
    .prepare<[], { readonly start: CalendarDay; readonly end: CalendarDay }>(
      `SELECT DISTINCT window_start AS start, window_end AS "end" FROM import
        WHERE kind = 'usage' AND window_start IS NOT NULL AND window_end IS NOT NULL ORDER BY 1, 2`,
    )
    .all();
  let covered = 0;
  let until = -Infinity;
  for (const { start, end } of windows) {
    const from = Math.max(dayNumber(start), until + 1);
    const to = dayNumber(end);
    if (to >= from) covered += to - from + 1;
    until = Math.max(until, to);
  }
  return covered;
}
