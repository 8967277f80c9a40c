import { dayNumber } from '../../time/calendar.ts';
import type { CalendarDay } from '../../ids.ts';
import type { UsageWindow } from '../../usage/usage.ts';

/** A report that can ring, with the others it is held against, each by its place among all windows. */
export type ReportPlace = {
  readonly at: number;
  readonly on: CalendarDay;
  /** The report of its length before it, and before that, which may overlap. */
  readonly before: number | undefined;
  /** Three of its length before it, none overlapping, the nearest first; fewer where there are no more. */
  readonly apart: readonly number[];
  /** The next of its length that does not overlap it. */
  readonly next: number | undefined;
};

const mostApart = 3;
const mostDifference = 3;

export function daysOf({ start, end }: UsageWindow): number {
  return dayNumber(end) - dayNumber(start) + 1;
}

/** The reports of a history in the order of their last days, one a day ([AH11]). */
export function reportSeries(windows: readonly UsageWindow[]): readonly ReportPlace[] {
  const places = windows.map((window, at): ReportPlace => {
    const alike = windows
      .map((other, index) => ({ other, index }))
      .filter(({ other }) => Math.abs(daysOf(other) - daysOf(window)) <= mostDifference)
      .toSorted((one, another) => (one.other.end < another.other.end ? -1 : 1));
    return {
      at,
      on: window.end,
      before: alike.findLast(({ other }) => other.end < window.end)?.index,
      apart: apartBefore(alike, window),
      next: alike.find(({ other }) => other.start > window.end)?.index,
    };
  });
  const best = new Map<CalendarDay, ReportPlace>();
  for (const place of places) {
    const known = best.get(place.on);
    if (known === undefined || isBetter(place, known, windows)) best.set(place.on, place);
  }
  return [...best.values()].toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

function apartBefore(
  alike: readonly { readonly other: UsageWindow; readonly index: number }[],
  { start }: UsageWindow,
): readonly number[] {
  const chosen: number[] = [];
  let until = start;
  for (const { other, index } of alike.toReversed()) {
    if (chosen.length === mostApart) break;
    if (other.end >= until) continue;
    chosen.push(index);
    until = other.start;
  }
  return chosen;
}

function isBetter(place: ReportPlace, known: ReportPlace, windows: readonly UsageWindow[]): boolean {
  const more = place.apart.length - known.apart.length;
  if (more !== 0) return more > 0;
  const [own, other] = [windows[place.at], windows[known.at]];
  return own !== undefined && other !== undefined && daysOf(own) < daysOf(other);
}
