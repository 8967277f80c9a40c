import type { CalendarDay } from '../ids.ts';

/** A list of everybody in force whose system nobody knows. `header`: names of its columns, in the form in which they are compared. */
export type UnknownSystem = {
  readonly series: string;
  readonly fileName: string;
  readonly madeOn: CalendarDay;
  readonly header: readonly string[];
};

/** What a list of an unknown system is: the next one of a list that is in, one of a system of its own, or either of the two. */
export type SystemToldBy =
  | { readonly kind: 'same'; readonly as: UnknownSystem }
  | { readonly kind: 'own' }
  | { readonly kind: 'unclear'; readonly as: UnknownSystem };

/** Of the columns of the longer of two header rows, more than this share is in both: a column more or less is the same report. */
const sameShare = 0.8;

/** Tells by its header row whether a list of an unknown system follows one that is in ([N29]). */
export function tellSystem(header: readonly string[], systems: readonly UnknownSystem[]): SystemToldBy {
  const rated = systems
    .map((as) => ({ as, share: shareOf(header, as.header) }))
    .toSorted((one, other) => other.share - one.share);
  const [likest] = rated;
  if (likest === undefined) return { kind: 'own' };
  return { kind: likest.share > sameShare ? 'same' : 'unclear', as: likest.as };
}

function shareOf(one: readonly string[], other: readonly string[]): number {
  const [names, others] = [new Set(one), new Set(other)];
  const both = [...names].filter((name) => others.has(name)).length;
  return both / Math.max(names.size, others.size, 1);
}
