import { dayNumber } from './calendar.ts';
import type { CalendarDay } from './ids.ts';
import type { UsageState } from './person.ts';
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

type Span = { readonly start: number; readonly end: number };

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
  const latest = longest(figures.filter((figure) => figure.window.end === latestEnd));
  const idleDays = latestEnd === undefined ? undefined : countIdleDays(figures, dayNumber(latestEnd));
  return {
    usage: usageState(figures, idleDays),
    daysActive: latest?.daysActive,
    windowEnd: latest?.window.end,
    idleDays,
  };
}

function usageState(figures: readonly UsageFigure[], idleDays: number | undefined): UsageState {
  if (idleDays !== undefined && idleDays > 0) return 'idle';
  return figures.some((figure) => (figure.daysActive ?? 0) > 0) ? 'used' : 'absent';
}

function longest(figures: readonly UsageFigure[]): UsageFigure | undefined {
  return figures.reduce<UsageFigure | undefined>((best, figure) => {
    if (best === undefined || best.daysActive === undefined) return figure;
    if (figure.daysActive === undefined) return best;
    return figure.window.start < best.window.start ? figure : best;
  }, undefined);
}

function countIdleDays(figures: readonly UsageFigure[], latestEnd: number): number | undefined {
  const stretch = zeroStretch(figures, latestEnd);
  const active = figures.filter((figure) => (figure.daysActive ?? 0) > 0).map(spanOf);
  if (stretch === undefined) return active.some((span) => span.end === latestEnd) ? 0 : undefined;
  const lastActivity = Math.max(
    stretch.start - 1,
    ...active.filter((span) => span.start >= stretch.start && span.end <= latestEnd).map((span) => span.end),
  );
  return latestEnd - lastActivity;
}

/** The days without a gap up to `latestEnd` that windows of zeros cover. */
function zeroStretch(figures: readonly UsageFigure[], latestEnd: number): Span | undefined {
  const zeros = figures
    .filter((figure) => figure.daysActive === 0)
    .map(spanOf)
    .filter((span) => span.start <= span.end)
    .toSorted((one, other) => other.end - one.end);
  let start = latestEnd + 1;
  for (const span of zeros) {
    if (span.end < start - 1) break;
    start = Math.min(start, span.start);
  }
  return start > latestEnd ? undefined : { start, end: latestEnd };
}

function spanOf(figure: UsageFigure): Span {
  return { start: dayNumber(figure.window.start), end: dayNumber(figure.window.end) };
}
