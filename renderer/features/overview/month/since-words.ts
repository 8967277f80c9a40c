import type { Month, MonthChanges } from '../../../../preload/contract/values/month/overview.ts';
import { strings } from '../../../strings/strings.ts';
import { day, number, shortDay } from '../../../ui/text/format.ts';

const text = strings.overview.month;

const kinds = ['left', 'cameBack', 'newSeats', 'endedSeats', 'becameIdle', 'activeAgain'] as const;

/** One sentence; what is not known of both times is said as not known, and what did not happen is left out. */
export function saySince(changes: MonthChanges | undefined): string {
  if (changes === undefined) return text.first;
  const { given, taken } = changes;
  const parts = kinds.flatMap((kind) => {
    const people = changes[kind];
    return people === undefined || people === 0 ? [] : [text.changed[kind](people)];
  });
  const done = taken + given === 0 ? undefined : text.done(taken, given);
  const since = day(changes.since);
  const said =
    parts.length > 0
      ? `${text.since(since, parts.join(', '))}${done === undefined ? '' : ` ${done}.`}`
      : done === undefined
        ? text.unchanged(since)
        : text.since(since, done);
  const missing = [
    ...(changes.newSeats === undefined ? [text.missing.seats] : []),
    ...(changes.left === undefined ? [text.missing.people] : []),
    ...(changes.becameIdle === undefined ? [text.missing.usage] : []),
  ];
  return missing.length === 0 ? said : `${said} ${text.notKnown(missing.join(', '))}`;
}

/** A main number beside what it was: the change in words, and the points of its line up to now. */
export function trendOf(
  month: Month | undefined,
  figure: 'held' | 'idle' | 'leavers',
  now: number | undefined,
): { readonly says: string; readonly points: readonly (number | undefined)[] } | undefined {
  const then = month?.compared?.[figure];
  const on = month?.compared?.on;
  if (month === undefined || then === undefined || on === undefined || now === undefined) return undefined;
  const line = [...month.before.map((round) => round[figure]), now];
  // A line that runs level, or from one point to another alone, says nothing that the words do not.
  const told = line.filter((point) => point !== undefined);
  const points = told.length > 2 && new Set(told).size > 1 ? line : [];
  const change = now - then;
  const says =
    change === 0
      ? text.same(shortDay(on))
      : text.change(`${change > 0 ? '+' : '\u2212'}${number(Math.abs(change))}`, shortDay(on));
  return { says, points };
}
