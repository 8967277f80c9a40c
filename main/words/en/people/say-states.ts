import type { AccountState, DirectoryState } from '../../../domain/people/person.ts';
import type { SeatState } from '../../../domain/seats/seat.ts';
import type { WorksState } from '../../../domain/states/state.ts';

const seatWords: Readonly<Record<SeatState, string>> = {
  activated: 'seat activated',
  invited: 'invited and not activated',
  licensed: 'a license is held, whether activated or not',
  deactivated: 'seat deactivated',
  none: 'no seat',
  unknown: 'whether there is a seat is not known',
};

const directoryWords: Readonly<Record<DirectoryState, string>> = {
  assigned: 'assigned the app',
  'not-assigned': 'not assigned the app',
  unknown: 'whether the app is assigned is not known',
  'no-directory': 'no list of assignments',
};

const worksWords: Readonly<Record<WorksState, string>> = {
  yes: 'works here',
  left: 'left',
  unknown: 'whether they work here is not known',
};

const accountWords: Readonly<Record<AccountState, string>> = {
  'not-asked': 'not looked up',
  active: 'account active',
  inactive: 'account inactive',
  'active-unknown': 'account found, its state not said',
  absent: 'no account found',
  ambiguous: 'account unclear',
  undecidable: 'which account is theirs cannot be decided',
  failed: 'no answer of the service',
};

/** What is known of somebody, as parts of a sentence; what is not given is not said. */
export function sayStates(known: {
  readonly seat?: SeatState | undefined;
  readonly directory?: DirectoryState | undefined;
  readonly works?: WorksState | undefined;
  readonly account?: AccountState | undefined;
}): string {
  const { seat, directory, works, account } = known;
  return [
    seat === undefined ? '' : seatWords[seat],
    directory === undefined ? '' : directoryWords[directory],
    works === undefined ? '' : worksWords[works],
    account === undefined ? '' : accountWords[account],
  ]
    .filter((part) => part !== '')
    .join(', ');
}
