import { dayNumber } from '../calendar.ts';
import type { CalendarDay } from '../ids.ts';
import type { UsageWindow } from '../usage/usage.ts';
import type { ImportAlarm } from './import-alarm.ts';

/** What the figures of a usage report come to. */
export type FigureSummary = {
  /** Rows with a figure, and of those the ones above zero. */
  readonly known: number;
  readonly active: number;
  /** The highest figure. */
  readonly most: number;
};

/** So many people who are all at zero are more likely a fault of the report than a quiet month. */
const zeroAtLeast = 2;
/** In a first report nothing fell: a few may well be idle, everybody hardly. */
const zeroAtFirst = 10;

/** What speaks against the figures of a usage report. `wasActive`: an earlier report has activity. */
export function questionFigures(
  { known, active, most }: FigureSummary,
  { windowDays, wasActive }: { readonly windowDays: number; readonly wasActive: boolean },
): readonly ImportAlarm[] {
  const alarms: ImportAlarm[] = [];
  if (active === 0 && known >= (wasActive ? zeroAtLeast : zeroAtFirst)) {
    const before = wasActive ? ', and earlier reports have activity' : '';
    alarms.push({
      kind: 'all-zero',
      says: `All ${String(known)} people have 0 days active${before}: the report may be of the wrong days or was made while nothing was counted. Everybody would count as idle.`,
    });
  }
  if (most > windowDays) {
    alarms.push({
      kind: 'days-beyond-window',
      says: `A person has ${String(most)} days active and the window has ${String(windowDays)}: it is another window. Taken as it is, all of its days count as active, and zeros may be of other days.`,
    });
  }
  return alarms;
}

/** Reports of a company follow one another; one so far from all others has another year than is meant. */
const farDays = 730;
/** Where it was made it may have been a day later. */
const zoneDays = 1;

/**
 * What speaks against the days of a usage report whose file was made on a day; `others` are the windows of the reports that are in
 * already.
 */
export function questionWindow(
  window: UsageWindow,
  { madeOn, others }: { readonly madeOn: CalendarDay | undefined; readonly others: readonly UsageWindow[] },
): readonly ImportAlarm[] {
  const [start, end] = [dayNumber(window.start), dayNumber(window.end)];
  const days = `${window.start} to ${window.end}`;
  const alarms: ImportAlarm[] = [];
  if (madeOn !== undefined && end > dayNumber(madeOn) + zoneDays)
    alarms.push({
      kind: 'window-ahead',
      says: `The report is of ${days}, and its file was made on ${madeOn}: its last days were still to come. If it is of other days, give those; if these are right, it counts up to the day it was made.`,
    });
  const gaps = others.map((other) => Math.max(start - dayNumber(other.end), dayNumber(other.start) - end));
  if (gaps.length > 0 && Math.min(...gaps) > farDays)
    alarms.push({
      kind: 'window-far',
      says: `The report is of ${days}, and the nearest other report is years away from it. Look whether the year is right; if it is of other days, give those.`,
    });
  return alarms;
}
