import { dayNumber } from '../time/calendar.ts';
import type { CalendarDay } from '../ids.ts';
import type { UsageWindow } from '../usage/usage.ts';
import type { AlarmFact } from './import-alarm.ts';

/** What the figures of a usage report come to. */
export type FigureSummary = {
  /** Rows that were read of a report that has figures, those of them with one, and of those the ones above zero. */
  readonly rows: number;
  readonly known: number;
  readonly active: number;
  /** The highest figure. */
  readonly most: number;
};

/** So many people who are all at zero are more likely a fault of the report than a quiet month. */
const zeroAtLeast = 2;
/** In a first report nothing fell: a few may well be idle, everybody hardly. */
const zeroAtFirst = 10;

/**
 * What speaks against the figures of a usage report. `wasActive`: an earlier report has activity. `isWhole`: no row of it is in already, with
 * what it says.
 */
export function questionFigures(
  { rows, known, active, most }: FigureSummary,
  of: { readonly windowDays: number; readonly wasActive: boolean; readonly isWhole: boolean },
): readonly AlarmFact[] {
  const { windowDays, wasActive, isWhole } = of;
  const alarms: AlarmFact[] = [];
  if (isWhole && known === 0 && rows >= zeroAtLeast) alarms.push({ kind: 'all-blank', people: rows });
  if (active === 0 && known >= (wasActive ? zeroAtLeast : zeroAtFirst)) {
    alarms.push({ kind: 'all-zero', people: known, wasActive });
  }
  if (most > windowDays) {
    alarms.push({ kind: 'days-beyond-window', most, windowDays });
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
): readonly AlarmFact[] {
  const [start, end] = [dayNumber(window.start), dayNumber(window.end)];
  const alarms: AlarmFact[] = [];
  if (madeOn !== undefined && end > dayNumber(madeOn) + zoneDays)
    alarms.push({ kind: 'window-ahead', window, madeOn });
  const gaps = others.map((other) => Math.max(start - dayNumber(other.end), dayNumber(other.start) - end));
  if (gaps.length > 0 && Math.min(...gaps) > farDays) alarms.push({ kind: 'window-far', window });
  return alarms;
}
