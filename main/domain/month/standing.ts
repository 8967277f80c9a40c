import type { WorksState } from '../states/state.ts';
import { hasLeft, type LeaverFacts } from '../findings/has-left.ts';

/** How somebody stood at one time, as far as the lists of then tell. */
export type Standing = {
  /** Whether a seat was held. */
  readonly seat: 'held' | 'none' | 'unknown';
  /** Whether the person was at work and had the app, or was gone from one of the two. */
  readonly place: 'here' | 'gone' | 'unknown';
  /** What the lists of people say of the work alone, whoever has the app. */
  readonly works: WorksState;
  readonly use: 'used' | 'idle' | 'unknown';
  /** A seat is held by somebody who left, as the finding says it. */
  readonly isLeaver: boolean;
};

/** What one time's lists say of one person. */
export type StandingFacts = LeaverFacts & Pick<Standing, 'seat' | 'use'>;

/** How somebody stands by the lists of one time (C4 to C6 of SPEC.md). */
export function standingOf(facts: StandingFacts): Standing {
  const { seat, use } = facts;
  return {
    seat,
    place: placeOf(facts),
    works: facts.works.works,
    use,
    isLeaver: seat === 'held' && hasLeft(facts),
  };
}

function placeOf({ works, directory, wasInDirectory }: StandingFacts): Standing['place'] {
  if (works.works === 'left') return 'gone';
  if (works.works === 'yes' || directory === 'assigned') return 'here';
  return directory === 'not-assigned' && wasInDirectory ? 'gone' : 'unknown';
}
