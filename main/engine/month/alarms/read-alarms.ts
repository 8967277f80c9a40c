import type { Alarm, AlarmHistory, AlarmKind, SetAsideAlarm } from '../../../domain/month/alarms/alarm.ts';
import { SeatCounter } from '../../../domain/month/alarms/seat-counter.ts';
import { asideWithout, toldAlarms, type ToldAlarm } from '../../../domain/month/alarms/told-alarms.ts';
import { UsageCounter } from '../../../domain/month/alarms/usage-counter.ts';
import type { PersonId } from '../../../domain/ids.ts';
import type { UsageWindow } from '../../../domain/usage/usage.ts';
import { readSetting, writeSetting } from '../../connections/settings.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';
import { readMeasuredWindows, readWindowsAsMeasured } from '../../people/survey/measured-windows.ts';
import { readPastPeople } from '../../people/overview/past-people.ts';
import { keptWhilePeopleStay } from '../../people/search/while-people-stay.ts';
import { readParting } from '../teams/parting.ts';
import { readStored } from '../../thread/stored-json.ts';
import { readListsOfSeats, seatsByList } from './lists-of-seats.ts';
import { readSeatActs } from './seat-acts.ts';

/** Fewer lists, or reports, than this ring nothing whatever they say ([AH3], [AH4], [AH6], [AH8]). */
const fewest = 3;
/** Two years of months. */
const mostReports = 24;
const asideSetting = 'alarms_set_aside';

const kept = keptWhilePeopleStay<readonly AlarmHistory[]>();

/** What rings about the latest list and the latest report. */
export function readAlarms(database: ReadableDatabase): readonly ToldAlarm[] {
  return toldAlarms(readHistories(database), readAside(database));
}

/** The people of what rang about a list or report, as a list in JSON. */
export function readAlarmIds(
  database: ReadableDatabase,
  { kind, on }: { readonly kind: AlarmKind; readonly on: string },
): string {
  const isMeant = (alarm: Alarm): boolean => alarm.kind === kind && alarm.on === on;
  const ids = readHistories(database).flatMap(({ rings }) =>
    rings.flatMap(({ alarm }) => (isMeant(alarm) && 'ids' in alarm ? alarm.ids : [])),
  );
  return JSON.stringify(ids);
}

/** Says of an alarm that it is not to ring again, or that it is. Inside the caller's transaction. */
export function setAlarmAside(
  database: WritableDatabase,
  { alarm, isAside }: { readonly alarm: SetAsideAlarm; readonly isAside: boolean },
): void {
  const others = asideWithout(readAside(database), alarm);
  const value = JSON.stringify(isAside ? [...others, alarm] : others);
  writeSetting(database, { name: asideSetting, value });
}

function readAside(database: ReadableDatabase): readonly SetAsideAlarm[] {
  const stored = readSetting(database, asideSetting);
  return stored === undefined ? [] : readStored<readonly SetAsideAlarm[]>(stored);
}

/** Kept until people change, since it reads all of them. */
function readHistories(database: ReadableDatabase): readonly AlarmHistory[] {
  const known = kept.get(database) ?? workOut(database);
  kept.set(database, known);
  return known;
}

function workOut(database: ReadableDatabase): readonly AlarmHistory[] {
  const lists = readListsOfSeats(database);
  const windows = readReports(database);
  if (lists.length < fewest && windows.length < fewest) return [];
  const days = lists.map(({ on }) => on);
  const { of: actsOf, firstGiven } = readSeatActs(database);
  const { teamOf } = readParting(database, 'department');
  const seatCounter = new SeatCounter(days, firstGiven);
  const usageCounter = new UsageCounter(windows, days);
  const places = new Map(windows.map(({ start, end }, index) => [`${start}/${end}`, index]));
  for (const past of readPastPeople(database, readMeasuredWindows(database))) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the ids of rows are those of people
    const id = past.id as PersonId;
    const seats = seatsByList(past.seats, lists);
    seatCounter.add({ id, seats, ...(actsOf.get(past.id) ?? { given: [], taken: [] }) });
    const figures: (number | undefined)[] = windows.map(() => undefined);
    for (const { window, daysActive } of past.figures) {
      const place = places.get(`${window.start}/${window.end}`);
      if (place === undefined || daysActive === undefined) continue;
      figures[place] = Math.max(daysActive, figures[place] ?? 0);
    }
    usageCounter.add({ id, team: teamOf.get(past.id), seats, days: figures });
  }
  return [seatCounter.history(), usageCounter.history()];
}

/** What was measured of each window that is known, in the order of their ends, the latest of them. */
function readReports(database: ReadableDatabase): readonly UsageWindow[] {
  const windows = readWindowsAsMeasured(database);
  const distinct = new Map(windows.map((window) => [`${window.start}/${window.end}`, window]));
  return [...distinct.values()].toSorted((one, other) => (one.end < other.end ? -1 : 1)).slice(-mostReports);
}
