import { dayNumber } from '../calendar.ts';
import type { CalendarDay } from '../ids.ts';
import type { UsageState } from '../people/person.ts';
import type { UsageWindow } from './usage.ts';

/** One row of one usage report about a person; blank is `undefined`. */
export type UsageFigure = { readonly window: UsageWindow; readonly daysActive: number | undefined };

export type UsageVerdict = {
  readonly usage: UsageState;
  /** Of the longest window that ends with the latest report. */
  readonly daysActive: number | undefined;
  readonly windowEnd: CalendarDay | undefined;
  readonly idleDays: number | undefined;
};

/**
 * What the usage reports together say of one person. `latestEnd` is the last day of the latest report of all people.
 *
 * Idle days are the days without a gap, back from `latestEnd`, that lie in windows with 0 days active; days that several windows
 * cover count once. A window that is blank or has no row for the person is unknown and ends the stretch. Where a window
 * with activity lies wholly inside a stretch of zeros the reports contradict each other, and activity is believed. So
 * `idle:N` needs windows of zeros that cover at least N days, and absent is never idle.
 */
export function judgeUsage(
  figures: readonly UsageFigure[],
  latestEnd: CalendarDay | undefined,
): UsageVerdict {
  if (figures.length === 0 || latestEnd === undefined) return nothingKnown;
  let latest: UsageFigure | undefined;
  let wasActive = false;
  for (const figure of figures) {
    if ((figure.daysActive ?? 0) > 0) wasActive = true;
    if (figure.window.end === latestEnd && (latest === undefined || saysMore(figure, latest)))
      latest = figure;
  }
  const idleDays = countIdleDays(figures, dayNumber(latestEnd));
  const isIdle = idleDays !== undefined && idleDays > 0;
  return {
    usage: isIdle ? 'idle' : wasActive ? 'used' : 'absent',
    daysActive: latest?.daysActive,
    windowEnd: latest?.window.end,
    idleDays,
  };
}

const nothingKnown: UsageVerdict = {
  usage: 'absent',
  daysActive: undefined,
  windowEnd: undefined,
  idleDays: undefined,
};

/** A figure over blank, the longer window over the shorter. */
function saysMore(figure: UsageFigure, than: UsageFigure): boolean {
  if (than.daysActive === undefined) return figure.daysActive !== undefined;
  return figure.daysActive !== undefined && figure.window.start < than.window.start;
}

function countIdleDays(figures: readonly UsageFigure[], latestEnd: number): number | undefined {
  const stretchStart = startOfZeros(figures, latestEnd);
  let lastActivity = stretchStart - 1;
  let isActiveAtEnd = false;
  for (const { window, daysActive } of figures) {
    if (daysActive === undefined || daysActive <= 0) continue;
    const end = dayNumber(window.end);
    if (end === latestEnd) isActiveAtEnd = true;
    if (dayNumber(window.start) >= stretchStart && end <= latestEnd)
      lastActivity = Math.max(lastActivity, end);
  }
  if (stretchStart > latestEnd) return isActiveAtEnd ? 0 : undefined;
  return latestEnd - lastActivity;
}

/** The first of the days without a gap up to `latestEnd` that windows of zeros cover; the day after it where there are none. */
function startOfZeros(figures: readonly UsageFigure[], latestEnd: number): number {
  let start = latestEnd + 1;
  // Each round reaches further back by at least one window, so that there are at most as many rounds as windows.
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    for (const { window, daysActive } of figures) {
      if (daysActive !== 0) continue;
      const first = dayNumber(window.start);
      const last = dayNumber(window.end);
      if (first < start && last >= start - 1 && last >= first) {
        start = first;
        isGrowing = true;
      }
    }
  }
  return start;
}
