import { dayNumber } from '../time/calendar.ts';
import { solveWindows, type Span } from './solve-windows.ts';
import type { UsageFigure } from './usage.ts';

/** Figures that no history of days can give together, or one that has more days than its window. */
export type UsageContradiction = { readonly figures: readonly UsageFigure[] };

/** What all stored windows of one person together force; days as numbers. Each rule stands in SPEC.md. */
export type WindowReading = {
  /** The last day that a figure is known for; `undefined` where none is. */
  readonly knownUntil: number | undefined;
  /** Days at the end, back from `knownUntil`, that are idle in every history. */
  readonly idleDays: number;
  /** Of those, the ones that reports of 0 days say by themselves. */
  readonly statedIdleDays: number;
  /** The person was active on this day or on a later one. */
  readonly lastKnownActive: number | undefined;
  /** The latest days without a gap that are long enough to judge use by, and the most of them that were active. */
  readonly use: { readonly days: number; readonly activeAtMost: number } | undefined;
  readonly contradictions: readonly UsageContradiction[];
};

/** Use is judged over so many days, where so many are known. */
const judgedDays = 28;

/** A part of the windows that hang together by overlapping, and nothing else does. */
type Part = {
  readonly first: number;
  readonly last: number;
  /** From the latest place back: where it is, and the most active days from there to the part's end. */
  readonly mostFrom: readonly { readonly place: number; readonly most: number }[];
  readonly idleDays: number;
  readonly statedIdleDays: number;
  readonly lastKnownActive: number | undefined;
  readonly contradictions: readonly UsageContradiction[];
};

type Known = Span & { readonly figure: UsageFigure };

/** Reads what windows force, exactly and in any order of figures. */
export function readWindows(figures: readonly UsageFigure[]): WindowReading {
  const parts = partsOf(figures);
  const latest = parts.at(-1);
  let [idleDays, statedIdleDays] = [0, 0];
  let [isIdle, isStated] = [true, true];
  let reached = latest?.last;
  let lastKnownActive: number | undefined;
  const contradictions: UsageContradiction[] = [];
  for (const part of parts.toReversed()) {
    contradictions.push(...part.contradictions);
    lastKnownActive ??= part.lastKnownActive;
    if (part.last !== reached) [isIdle, isStated] = [false, false];
    if (isIdle) idleDays += part.idleDays;
    if (isStated) statedIdleDays += part.statedIdleDays;
    const days = part.last - part.first + 1;
    isIdle &&= part.idleDays === days;
    isStated &&= part.statedIdleDays === days;
    reached = part.first - 1;
  }
  return {
    knownUntil: latest?.last,
    idleDays,
    statedIdleDays,
    lastKnownActive,
    use: usedIn(parts),
    contradictions,
  };
}

function partsOf(figures: readonly UsageFigure[]): readonly Part[] {
  const known = knownOf(figures);
  const parts: Part[] = [];
  let group: Known[] = [];
  let last = -Infinity;
  for (const span of known) {
    if (span.first > last && group.length > 0) {
      parts.push(readPart(group));
      group = [];
    }
    group.push(span);
    last = Math.max(last, span.last);
  }
  if (group.length > 0) parts.push(readPart(group));
  return parts;
}

/** Figures that say something, by their first day. More days than the window has are all of its days. */
function knownOf(figures: readonly UsageFigure[]): readonly Known[] {
  const known: Known[] = [];
  for (const figure of figures) {
    const { window, daysActive } = figure;
    if (daysActive === undefined) continue;
    const [first, last] = [dayNumber(window.start), dayNumber(window.end)];
    if (last >= first) known.push({ first, last, active: Math.min(daysActive, last - first + 1), figure });
  }
  return known.length < 2
    ? known
    : known.toSorted((one, other) => one.first - other.first || one.last - other.last);
}

function readPart(spans: readonly Known[]): Part {
  const [only] = spans;
  const impossible = spans.filter(isImpossible).map(({ figure }) => ({ figures: [figure] }));
  if (only !== undefined && spans.length === 1) return { ...readAlone(only), contradictions: impossible };
  const solved = solveWindows(spans);
  if (solved === undefined) {
    return { ...readContradictory(spans), contradictions: [...impossible, contradictionOf(spans)] };
  }
  const { places, most, fewest } = solved;
  const [first, last] = [(places[0] ?? 0) + 1, places.at(-1) ?? 0];
  const idleFrom = places.find((_, node) => most[node] === 0) ?? last;
  const zeros = new DaySet(spans.filter(({ active }) => active === 0));
  const actives = places.flatMap((place, node) =>
    (fewest[node] ?? 0) > 0 ? [place + (fewest[node] ?? 0)] : [],
  );
  return {
    first,
    last,
    mostFrom: places.map((place, node) => ({ place, most: most[node] ?? 0 })).toReversed(),
    idleDays: last - idleFrom,
    statedIdleDays: zeros.daysBackFrom(last),
    lastKnownActive: actives.length === 0 ? undefined : Math.max(...actives),
    contradictions: impossible,
  };
}

function isImpossible({ figure, first, last }: Known): boolean {
  return (figure.daysActive ?? 0) > last - first + 1;
}

function readAlone({ first, last, active }: Known): Omit<Part, 'contradictions'> {
  const idleDays = active === 0 ? last - first + 1 : 0;
  return {
    first,
    last,
    mostFrom: [
      { place: last, most: 0 },
      { place: first - 1, most: active },
    ],
    idleDays,
    statedIdleDays: idleDays,
    lastKnownActive: active === 0 ? undefined : first + active - 1,
  };
}

/**
 * Where figures contradict each other, activity is believed: each figure above zero is at least so many days, and a report of 0 days
 * gives way on all days of every active window that does not fit beside the zeros. Nothing is implied.
 */
function readContradictory(spans: readonly Known[]): Omit<Part, 'contradictions'> {
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  const zeros = new DaySet(spans.filter(({ active }) => active === 0));
  const active = spans.filter((span) => span.active > 0);
  const believed = zeros.without(active.filter((span) => refuses(span, zeros)));
  const idleDays = believed.daysBackFrom(last);
  return {
    first,
    last,
    mostFrom: [
      { place: last, most: 0 },
      { place: first - 1, most: last - first + 1 },
    ],
    idleDays,
    statedIdleDays: idleDays,
    lastKnownActive:
      active.length === 0 ? undefined : Math.max(...active.map((span) => span.first + span.active - 1)),
  };
}

/** Whether a window has more active days than the zeros leave of it. */
function refuses(span: Span, zeros: DaySet): boolean {
  return span.active > span.last - span.first + 1 - zeros.daysWithin(span);
}

/** The fewest figures that show it: an active window and the zeros on it, two windows one in the other, or else all. */
function contradictionOf(spans: readonly Known[]): UsageContradiction {
  const zeroSpans = spans.filter(({ active }) => active === 0);
  const zeros = new DaySet(zeroSpans);
  const refusing = spans.find((span) => refuses(span, zeros));
  if (refusing !== undefined) {
    const against = zeroSpans.filter((zero) => zero.first <= refusing.last && zero.last >= refusing.first);
    return { figures: [refusing, ...against].map(({ figure }) => figure) };
  }
  for (const one of spans) {
    const other = spans.find((span) => span !== one && solveWindows([one, span]) === undefined);
    if (other !== undefined) return { figures: [one.figure, other.figure] };
  }
  return { figures: spans.map(({ figure }) => figure) };
}

function usedIn(parts: readonly Part[]): WindowReading['use'] {
  let reached = parts.at(-1)?.last;
  if (reached === undefined) return undefined;
  const end = reached;
  let later = 0;
  let use: WindowReading['use'];
  for (const part of parts.toReversed()) {
    if (part.last !== reached) break;
    for (const { place, most } of part.mostFrom) {
      use = { days: end - place, activeAtMost: later + most };
      if (use.days >= judgedDays) return use;
    }
    later += part.mostFrom.at(-1)?.most ?? 0;
    reached = part.first - 1;
  }
  return use;
}

/** Days as ranges that neither touch nor overlap, upwards. */
class DaySet {
  readonly #ranges: readonly { readonly first: number; readonly last: number }[];

  constructor(ranges: readonly { readonly first: number; readonly last: number }[]) {
    const joined: { first: number; last: number }[] = [];
    for (const { first, last } of ranges.toSorted((one, other) => one.first - other.first)) {
      const before = joined.at(-1);
      if (before !== undefined && first <= before.last + 1) before.last = Math.max(before.last, last);
      else joined.push({ first, last });
    }
    this.#ranges = joined;
  }

  daysWithin({ first, last }: Span): number {
    return this.#ranges.reduce(
      (sum, range) => sum + Math.max(0, Math.min(last, range.last) - Math.max(first, range.first) + 1),
      0,
    );
  }

  daysBackFrom(day: number): number {
    const range = this.#ranges.findLast((one) => one.first <= day);
    return range === undefined || range.last < day ? 0 : day - range.first + 1;
  }

  without(taken: readonly Span[]): DaySet {
    let left = [...this.#ranges];
    for (const { first, last } of taken) {
      left = left.flatMap((range) => [
        { first: range.first, last: Math.min(range.last, first - 1) },
        { first: Math.max(range.first, last + 1), last: range.last },
      ]);
      left = left.filter((range) => range.first <= range.last);
    }
    return new DaySet(left);
  }
}
