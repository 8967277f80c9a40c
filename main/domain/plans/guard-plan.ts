import { numberSettings } from '../settings/settings.ts';
import type { PersonSource } from '../files/import.ts';
import type { SourceAge } from '../files/source-age.ts';
import type { GuardWord } from './action.ts';
import { word, mark } from './guard.ts';

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
  if (!overCount && !overShare) return undefined;
  const percent = seats === 0 ? undefined : Math.round((removals / seats) * 1000) / 10;
  const share = percent === undefined ? '' : `, ${String(percent)} % of ${String(seats)} seats held`;
  return word(
    'too-many',
    `${String(removals)} removals at once${share}. Past ${String(limits.count)} removals or ${String(limits.share * 100)} % ` +
      `the number is to be typed: ${String(removals)}.`,
  );
}

/** The guard on a plan that rests on sources older than their age ([E5] of usage). `actions` is how many it would do. */
export function guardOldSources(ages: readonly SourceAge[], actions: number): GuardWord | undefined {
  const old = ages.filter(({ isOld }) => isOld);
  if (old.length === 0 || actions === 0) return undefined;
  const named = old.map(
    ({ source, on, ageDays, limitDays }) =>
      `the ${calledSource[source]} is of ${on}, ${String(ageDays)} days old and past its age of ${String(limitDays)}`,
  );
  return word(
    'old-source',
    `This rests on what may no longer hold: ${named.join('; ')}. Import a newer one, or type the number.`,
  );
}

const calledSource: Readonly<Record<PersonSource, string>> = {
  users: 'user list',
  directory: 'directory list',
  usage: 'latest usage report',
};

/** What is known of how many seats may still be given. */
export type SeatRoom = {
  /** Seats bought, where the admin said so, and seats held by the latest user list. */
  readonly bought: number | undefined;
  readonly held: number;
  /** Assignments a month, where the admin set a cap, and those of this month. */
  readonly monthlyCap: number | undefined;
  readonly assignedThisMonth: number;
};

/** The guards on a whole plan that gives licenses. */
export function guardAssignments(assignments: number, room: SeatRoom): readonly GuardWord[] {
  const words: GuardWord[] = [];
  const { bought, held, monthlyCap, assignedThisMonth } = room;
  if (bought !== undefined && assignments > bought - held) {
    const free = Math.max(0, bought - held);
    words.push(
      mark(
        'no-free-seat',
        `${String(assignments)} licenses are to be given and ${String(free)} of ${String(bought)} are free by the latest user list. Licenses go out first come, first served: some of these may stay without one.`,
      ),
    );
  }
  if (monthlyCap !== undefined && assignedThisMonth + assignments > monthlyCap) {
    words.push(
      word(
        'monthly-cap',
        `${String(assignedThisMonth)} licenses were assigned this month and ${String(assignments)} more would pass the cap of ${String(monthlyCap)} a month that is set. To go on all the same, type the number: ${String(assignments)}.`,
      ),
    );
  }
  return words;
}
