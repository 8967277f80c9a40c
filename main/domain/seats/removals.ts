import { localDayOf } from '../time/calendar.ts';
import type { Instant } from '../ids.ts';
import type { Removal } from './costs.ts';

/** What is known of one account after Purser took its license: what Purser did, and what the service answered. */
export type AccountEvent = {
  readonly at: Instant;
  readonly what: 'removed' | 'given' | 'seen-active' | 'seen-inactive';
};

/** How many seats one person has in a user list. */
export type ListedSeats = { readonly madeAt: Instant; readonly seats: number };

type Open = { readonly at: Instant; until: Instant | undefined };

/**
 * The times for which seats of one person were taken away (MO5 to MO9 of SPEC.md), one list of events for each account, in the order of
 * time; and the user lists, in the order they were imported.
 */
export function removalsOf(
  accounts: readonly (readonly AccountEvent[])[],
  lists: readonly ListedSeats[],
): readonly (Removal & { readonly at: Instant })[] {
  const all = accounts
    .flatMap(timesOf)
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  for (const list of lists) endByList(all, list, lists);
  return all.map(({ at, until }) => ({
    at,
    on: localDayOf(at),
    ...(until === undefined ? {} : { until: localDayOf(until) }),
  }));
}

/** The service may show the license for a while after it was taken: only what is active after it was inactive was given again. */
function timesOf(events: readonly AccountEvent[]): Open[] {
  const times: Open[] = [];
  let open: Open | undefined;
  let lagging: Instant | undefined;
  const end = (at: Instant): void => {
    if (open !== undefined) open.until = at;
    open = undefined;
    lagging = undefined;
  };
  let isSeenInactive = false;
  for (const { at, what } of events) {
    if (what === 'removed') {
      // It was given again meanwhile, or it could not have been taken; when, a list may say.
      if (open !== undefined) end(at);
      open = { at, until: undefined };
      isSeenInactive = false;
      lagging = undefined;
      times.push(open);
    } else if (what === 'given') end(at);
    else if (what === 'seen-inactive') {
      isSeenInactive = true;
      lagging = undefined;
    } else if (isSeenInactive) end(at);
    else lagging = at;
  }
  // Never seen taken, and seen with the license at last: it was not taken.
  if (open !== undefined && lagging !== undefined) open.until = open.at;
  return times;
}

/** A list that was made after a removal and has more seats than that leaves says that some were given again: the latest ones. */
function endByList(all: readonly Open[], list: ListedSeats, lists: readonly ListedSeats[]): void {
  const open = all.filter(
    ({ at, until }) => at < list.madeAt && (until === undefined || until > list.madeAt),
  );
  const [first] = open;
  if (first === undefined) return;
  const before = lists.findLast(({ madeAt }) => madeAt <= first.at)?.seats ?? open.length;
  const excess = list.seats - Math.max(0, before - open.length);
  if (excess > 0) for (const one of open.slice(-excess)) one.until = list.madeAt;
}
