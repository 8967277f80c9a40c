import { numberSettings } from '../settings/settings.ts';
import type { SourceAge } from '../files/source-age.ts';
import { freeSeats, type SeatRoom } from '../seats/room.ts';
import { type GuardWord, mark, stopping } from './guard-facts.ts';

/** How many removals at once need their number typed: more than so many, or more than such a share of the seats. */
export type RemovalLimits = { readonly count: number; readonly share: number };

/** Where nothing is set. */
export const defaultRemovalLimits: RemovalLimits = {
  count: numberSettings.removalCount.otherwise,
  share: numberSettings.removalPercent.otherwise / 100,
};

/** A tenth of a few seats is one or two: below so many removals a share says something only past the half. */
const fewRemovals = 10;

/** The guard on a whole plan of removals. `seats` is how many seats are held now. */
export function guardRemovals(
  removals: number,
  seats: number,
  limits: RemovalLimits = defaultRemovalLimits,
): GuardWord | undefined {
  const overCount = removals > limits.count;
  const isMany = removals >= fewRemovals || (removals > 1 && removals > seats / 2);
  const overShare = seats > 0 && isMany && removals > seats * limits.share;
  return overCount || overShare ? stopping('too-many', { removals, seats, limits }) : undefined;
}

/** The guard on a plan that rests on sources older than their age ([E5] of usage). `actions` is how many it would do. */
export function guardOldSources(ages: readonly SourceAge[], actions: number): GuardWord | undefined {
  const sources = ages
    .filter(({ isOld }) => isOld)
    .map(({ source, called, on, ageDays, limitDays }) => ({
      source,
      ...(called === undefined ? {} : { called }),
      on,
      ageDays,
      limitDays,
    }));
  return sources.length === 0 || actions === 0 ? undefined : stopping('old-source', { sources });
}

/** The guards on a whole plan that gives licenses. Whether it goes beyond the free seats is said where that is known ([SR3]). */
export function guardAssignments(assignments: number, room: SeatRoom): readonly GuardWord[] {
  const words: GuardWord[] = [];
  const { bought, monthlyCap, givenThisMonth } = room;
  const free = freeSeats(room);
  if (bought !== undefined && free !== undefined && assignments > free) {
    words.push(mark('no-free-seat', { assignments, free, bought }));
  }
  if (monthlyCap !== undefined && givenThisMonth + assignments > monthlyCap) {
    words.push(stopping('monthly-cap', { assigned: givenThisMonth, more: assignments, cap: monthlyCap }));
  }
  return words;
}
