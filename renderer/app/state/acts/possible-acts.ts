import { holdsSeat } from '../../../../preload/contract/lists.ts';
import type { PersonSummary } from '../../../../preload/contract/values/people.ts';

/** Which acts on somebody's license can make sense at all; whether one may be done the guards of its plan say. */
export type PossibleActs = { readonly give: boolean; readonly takeBack: boolean };

/** By what the service answered, which is later than the list; where it was not asked, by the seat of the list. */
export function possibleActs({ seat, account }: Pick<PersonSummary, 'seat' | 'account'>): PossibleActs {
  if (account === 'active') return { give: false, takeBack: true };
  if (account === 'inactive' || account === 'absent') return { give: true, takeBack: false };
  return { give: !holdsSeat(seat), takeBack: holdsSeat(seat) || seat === 'unknown' };
}
