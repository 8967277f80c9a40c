import type { LookUp } from './look-ups/look-up.ts';
import type { AccountState } from '../people/person.ts';

/** What a look-up came to, in one word; `undefined` is a person who was never asked about. */
export function accountStateOf(lookUp: LookUp | undefined): AccountState {
  if (lookUp === undefined) return 'not-asked';
  if (lookUp.kind !== 'found') return lookUp.kind;
  if (lookUp.account.active === undefined) return 'active-unknown';
  return lookUp.account.active ? 'active' : 'inactive';
}
