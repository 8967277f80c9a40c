import { dayFromNumber, dayNumber } from '../time/calendar.ts';
import type { CalendarDay } from '../ids.ts';
import type { UsageState } from '../people/person.ts';
import { readWindows, type UsageContradiction, type WindowReading } from './read-windows.ts';
import type { UsageFigure, UsageWindow } from './usage.ts';

export type { UsageFigure } from './usage.ts';

export type UsageVerdict = {
  readonly usage: UsageState;
  /** Of the longest window that ends with the latest report. */
  readonly daysActive: number | undefined;
  readonly windowEnd: CalendarDay | undefined;
  readonly idleDays: number | undefined;
  /** The person was active on this day or on a later one. */
  readonly lastKnownActive: CalendarDay | undefined;
  /** From this day on no figure says anything of the person. */
  readonly notKnownSince: CalendarDay | undefined;
  /** The latest known days, and the most of them that were active. */
  readonly use: WindowReading['use'];
  readonly contradictions: readonly UsageContradiction[];
};

/** How the idle days of one person come about, for whoever asks why; days are calendar days. */
export type UsageReading = {
  /** The last of the idle days, and how many they are; both only while the latest report says something of the person. */
  readonly idle:
    { readonly since: CalendarDay; readonly until: CalendarDay; readonly days: number } | undefined;
  readonly lastKnownActive: CalendarDay | undefined;
  readonly notKnownSince: CalendarDay | undefined;
  /** No day before this one is counted: the seat is known to be held from here on. */
  readonly heldSince: CalendarDay | undefined;
  readonly use: WindowReading['use'];
  /** The windows whose figures cannot be true together. */
  readonly contradictions: readonly UsageWindow[];
};

/** What `judgeUsage` counted, and from what; the parameters are the same. */
export function explainUsage(
  figures: readonly UsageFigure[],
  latestEnd: CalendarDay | undefined,
  heldSince?: CalendarDay,
): UsageReading {
  const {
    idleDays = 0,
    lastKnownActive,
    notKnownSince,
    use,
    contradictions,
  } = judgeUsage(figures, latestEnd, heldSince);
  const idle =
    idleDays > 0 && latestEnd !== undefined
      ? { since: dayFromNumber(dayNumber(latestEnd) - idleDays + 1), until: latestEnd, days: idleDays }
      : undefined;
  const windows = contradictions
    .flatMap((found) => found.figures.map(({ window }) => window))
    .toSorted((one, other) => one.start.localeCompare(other.start) || one.end.localeCompare(other.end));
  return { idle, lastKnownActive, notKnownSince, heldSince, use, contradictions: windows };
}

/** Implied idleness of fewer days is chance, and takes more than a sentence to tell. */
const toldFromDays = 7;

/**
 * What the usage reports together say of one person: rules W1 to W12 of SPEC.md. `latestEnd` is the last day that the reports of all
 * people cover; `heldSince` the day from which the seat is known to be held, where it is known.
 */
export function judgeUsage(
  figures: readonly UsageFigure[],
  latestEnd: CalendarDay | undefined,
  heldSince?: CalendarDay,
): UsageVerdict {
  if (figures.length === 0 || latestEnd === undefined) return nothingKnown;
  let latest: UsageFigure | undefined;
  let wasActive = false;
  for (const figure of figures) {
    if ((figure.daysActive ?? 0) > 0) wasActive = true;
    if (figure.window.end === latestEnd && (latest === undefined || saysMore(figure, latest)))
      latest = figure;
  }
  const reading = readWindows(figures);
  const end = dayNumber(latestEnd);
  const idleDays = idleDaysAt(reading, end, heldSince);
  const isIdle = idleDays !== undefined && idleDays > 0;
  const { knownUntil, lastKnownActive, contradictions } = reading;
  return {
    usage: isIdle ? 'idle' : wasActive ? 'used' : 'absent',
    daysActive: latest?.daysActive,
    windowEnd: latest?.window.end,
    idleDays,
    lastKnownActive: dayOrNone(lastKnownActive),
    notKnownSince: knownUntil === undefined || knownUntil >= end ? undefined : dayFromNumber(knownUntil + 1),
    use: knownUntil === end ? reading.use : undefined,
    contradictions,
  };
}

const nothingKnown: UsageVerdict = {
  usage: 'absent',
  daysActive: undefined,
  windowEnd: undefined,
  idleDays: undefined,
  lastKnownActive: undefined,
  notKnownSince: undefined,
  use: undefined,
  contradictions: [],
};

/**
 * The window as far as it can have been measured by the day its file was made; `undefined` where that is no day of it. Days to come are
 * no idle days.
 */
export function measuredWindow(window: UsageWindow, madeOn: CalendarDay): UsageWindow | undefined {
  if (madeOn >= window.end) return window;
  return madeOn < window.start ? undefined : { start: window.start, end: madeOn };
}

function dayOrNone(day: number | undefined): CalendarDay | undefined {
  return day === undefined ? undefined : dayFromNumber(day);
}

/** A figure over blank, the longer window over the shorter. */
function saysMore(figure: UsageFigure, than: UsageFigure): boolean {
  if (than.daysActive === undefined) return figure.daysActive !== undefined;
  return figure.daysActive !== undefined && figure.window.start < than.window.start;
}

function idleDaysAt(
  reading: WindowReading,
  end: number,
  heldSince: CalendarDay | undefined,
): number | undefined {
  if (reading.knownUntil !== end) return undefined;
  const told = reading.idleDays >= toldFromDays ? reading.idleDays : reading.statedIdleDays;
  if (heldSince === undefined) return told;
  const held = end - dayNumber(heldSince) + 1;
  return held <= 0 ? undefined : Math.min(told, held);
}
