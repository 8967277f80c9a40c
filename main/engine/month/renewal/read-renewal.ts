import { dayFromNumber, dayNumber, localDayOf } from '../../../domain/time/calendar.ts';
import { oldSources } from '../../../domain/files/source-age.ts';
import type { CalendarDay, Instant } from '../../../domain/ids.ts';
import {
  type Forecast,
  forecastRenewal,
  type HeldLine,
  type RenewalFacts,
} from '../../../domain/month/renewal/forecast.ts';
import { nextRenewal } from '../../../domain/seats/day-prices.ts';
import { choiceSettings, type WayOfBuying } from '../../../domain/settings/settings.ts';
import { storedChoice } from '../../../domain/settings/stored-settings.ts';
import { readNumberSetting, readSetting } from '../../connections/settings.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { OperationInput } from '../../operations.ts';
import { readWindowsAsMeasured } from '../../people/survey/measured-windows.ts';
import { readSourceAges } from '../../people/survey/source-ages.ts';
import { readSurvey } from '../../people/survey/survey.ts';
import { readContract } from '../../people/overview/contract.ts';
import { readSeatPrice } from '../../people/overview/costs.ts';
import { readSeatCounts } from '../../people/overview/held-seats.ts';
import { readMonth } from '../../people/overview/month.ts';
import { readUnderWay } from '../seats/read-room.ts';
import { readWaitingList } from '../seats/waiting-list.ts';
import { readHeldLines } from './held-lines.ts';

/** How many seats to buy at the next renewal. */
export function readRenewal(database: ReadableDatabase, { at }: OperationInput<'read-renewal'>): Forecast {
  const today = localDayOf(at);
  const { renewsOn } = readContract(database);
  const noticeDays = readNumberSetting(database, 'noticeDays');
  const bought = readNumberSetting(database, 'seatsBought');
  const { userListOn, userParts } = readSurvey(database);
  const { entries } = readWaitingList(database);
  const held = readHeld(database, today);
  return forecastRenewal({
    held,
    waiting: countWaiting(database, entries),
    history: readHistory(database, { held, on: userListOn }),
    usageDays: readUsageDays(database),
    bought: bought === 0 ? undefined : bought,
    boughtBy: readBoughtBy(database),
    price: readSeatPrice(database, at),
    renewal: renewsOn === undefined ? undefined : dayFromNumber(nextRenewal(dayNumber(today), renewsOn)),
    noticeDays: noticeDays === 0 ? undefined : noticeDays,
    hasUserList: userParts.some(({ hasLicenses }) => hasLicenses),
    hasOldSource: oldSources(readSourceAges(database, at)).length > 0,
    today,
  });
}

/** Who waits, and whom a plan gives a seat or Purser gave one that no user list shows yet, on the list or not ([RN14]). */
function countWaiting(
  database: ReadableDatabase,
  entries: ReturnType<typeof readWaitingList>['entries'],
): number {
  const { unseen, planned } = readUnderWay(database);
  return entries.filter(({ standing }) => standing === 'waits').length + unseen.size + planned.size;
}

function readBoughtBy(database: ReadableDatabase): WayOfBuying {
  const { boughtBy } = choiceSettings;
  return storedChoice(boughtBy, { [boughtBy.storedAs]: readSetting(database, boughtBy.storedAs) });
}

function readHeld(database: ReadableDatabase, today: CalendarDay): RenewalFacts['held'] {
  const counts = readSeatCounts(database);
  const held: Record<HeldLine, number> = {
    'needed-by-answer': 0,
    left: 0,
    'gives-it-up': 0,
    'only-administers': 0,
    'never-activated': 0,
    idle: 0,
    invited: 0,
    'not-told': 0,
    used: 0,
  };
  for (const [id, line] of readHeldLines(database, today)) held[line] += counts.get(id) ?? 1;
  return held;
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

/** Days that are covered by any usage report, each once, as far as they were over when its file was made. */
function readUsageDays(database: ReadableDatabase): number {
  const windows = readWindowsAsMeasured(database).toSorted((one, other) =>
    one.start < other.start ? -1 : 1,
  );
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
