import type { PeopleSelection } from '../../../preload/contract/values/people.ts';
import { foreseePlanOf } from '../../app/state/acts/acts.ts';

/** A plan of more is not worked out before it is asked for: the data engine would be kept from other questions for too long. */
const foreseenAtMost = 500;

/** Has the plan of these people ready, so many as they are, for when it is asked for. */
export function foreseeIfFew(
  act: Parameters<typeof foreseePlanOf>[0],
  count: number,
  selection: () => PeopleSelection,
): void {
  if (count > 0 && count <= foreseenAtMost) void foreseePlanOf(act, selection());
}
