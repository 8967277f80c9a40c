import { dayFromNumber, dayNumber } from '../../main/domain/time/calendar.ts';
import type { CalendarDay } from '../../main/domain/ids.ts';
import { judgeUsage } from '../../main/domain/usage/idle.ts';
import type { UsageFigure } from '../../main/domain/usage/usage.ts';

export type WindowTally = {
  readonly histories: number;
  /** More idle days than every history that fits has; of contradictory ones, more than a single active figure leaves. */
  readonly overstated: number;
  /** A stretch of seven idle days and more that every history has, and that was not counted whole. */
  readonly missed: number;
  /** Histories whose figures contradict each other, and that are named for it. */
  readonly asked: number;
  /** Contradictions that were not named, and names for what is no contradiction. */
  readonly misnamed: number;
  /** "Last known active" or the most that can have been used is otherwise than in the histories that fit. */
  readonly otherwise: number;
};

type Random = () => number;
type Wide = { readonly first: number; readonly last: number; readonly active: number | undefined };

const start = dayNumber('2026-03-01' as CalendarDay);
const mostDays = 14;
const told = 7;
const ones = new Uint8Array(2 ** mostDays);
for (let bits = 1; bits < ones.length; bits += 1) ones[bits] = (ones[bits >> 1] ?? 0) + (bits & 1);

/** Random histories of up to fourteen days under random windows, against all 2^n days that there could have been. */
export function tryWindows(histories: number, random: Random): WindowTally {
  const tally = { histories, overstated: 0, missed: 0, asked: 0, misnamed: 0, otherwise: 0 };
  for (let index = 0; index < histories; index += 1) {
    const days = told + 1 + Math.floor(random() * (mostDays - told));
    compare(makeWindows(days, random), days, tally);
  }
  return tally;
}

function makeWindows(days: number, random: Random): readonly Wide[] {
  const below = (limit: number): number => Math.floor(random() * limit);
  // Quiet people too: long stretches of nothing are what is looked for.
  const activity = random() < 0.5 ? 0.12 : random();
  const quietFrom = random() < 0.5 ? below(days) : days;
  let history = 0;
  for (let day = 0; day < days; day += 1) if (day < quietFrom && random() < activity) history |= 1 << day;
  const isCorrupted = random() < 0.15;
  const windows: Wide[] = [];
  const count = 1 + below(5);
  for (let index = 0; index < count; index += 1) {
    const first = random() < 0.4 ? 0 : below(days);
    const last = random() < 0.5 ? days - 1 : first + below(days - first);
    const counted = ones[history & maskOf(first, last)] ?? 0;
    const shifted = isCorrupted && random() < 0.6 ? below(last - first + 2) : counted;
    windows.push({ first, last, active: random() < 0.08 ? undefined : shifted });
  }
  return windows;
}

function maskOf(first: number, last: number): number {
  return (2 ** (last - first + 1) - 1) << first;
}

type Counts = { -readonly [Key in keyof WindowTally]: number };

function compare(windows: readonly Wide[], days: number, tally: Counts): void {
  const end = Math.max(...windows.map(({ last }) => last));
  const verdict = judgeUsage(windows.map(figureOf), dayFromNumber(start + end));
  const known = windows.filter(({ active }) => active !== undefined);
  const fitting = fittingHistories(known, days);
  const isNamed = verdict.contradictions.length > 0;
  if (isNamed) tally.asked += 1;
  if (isNamed !== (fitting.length === 0)) tally.misnamed += 1;
  const idle = verdict.idleDays ?? 0;
  if (fitting.length === 0) {
    if (idle > end + 1 - Math.max(...known.map(lastDayOfOne)) - 1 && idle > 0) tally.overstated += 1;
    return;
  }
  const isCovered = known.some(({ last }) => last === end);
  const forced = isCovered ? idleBackFrom(fitting, known, end) : 0;
  if (idle > forced) tally.overstated += 1;
  if (forced >= told && idle < forced) tally.missed += 1;
  const lastActive = Math.min(...fitting.map((bits) => 31 - Math.clz32(bits)));
  const shown = verdict.lastKnownActive === undefined ? -1 : dayNumber(verdict.lastKnownActive) - start;
  const use = verdict.use;
  const most =
    use === undefined
      ? undefined
      : Math.max(...fitting.map((bits) => ones[bits & maskOf(end - use.days + 1, end)] ?? 0));
  if (shown !== lastActive || use?.activeAtMost !== most) tally.otherwise += 1;
}

function figureOf({ first, last, active }: Wide): UsageFigure {
  return {
    window: { start: dayFromNumber(start + first), end: dayFromNumber(start + last) },
    daysActive: active,
  };
}

/** Every set of active days that gives every figure; days that no figure covers are left out as idle. */
function fittingHistories(known: readonly Wide[], days: number): readonly number[] {
  const masks = known.map(({ first, last }) => maskOf(first, last));
  const covered = masks.reduce((all, mask) => all | mask, 0);
  const found: number[] = [];
  for (let bits = 0; bits < 2 ** days; bits += 1) {
    if ((bits & ~covered) !== 0) continue;
    if (known.every(({ active }, index) => ones[bits & (masks[index] ?? 0)] === active)) found.push(bits);
  }
  return found;
}

/** Days at the end that are idle in every history and that a figure covers. */
function idleBackFrom(fitting: readonly number[], known: readonly Wide[], end: number): number {
  const covered = known.reduce((all, { first, last }) => all | maskOf(first, last), 0);
  const ever = fitting.reduce((all, bits) => all | bits, maskOf(0, end) & ~covered);
  return end - (31 - Math.clz32(ever));
}

/** The earliest that the last active day can be by this figure alone, from -1. */
function lastDayOfOne({ first, active }: Wide): number {
  return active === undefined || active === 0 ? -1 : first + active - 1;
}
