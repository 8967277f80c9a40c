import type { AccountState, DirectoryState } from '../../../domain/people/person.ts';
import type { SeatState } from '../../../domain/seats/seat.ts';
import type { WorksState } from '../../../domain/states/state.ts';

const seatWords: Readonly<Record<SeatState, string>> = {
  activated: 'Platz aktiviert',
  invited: 'eingeladen und nicht aktiviert',
  licensed: 'mit Lizenz, aktiviert oder nicht',
  deactivated: 'Platz deaktiviert',
  none: 'kein Platz',
  unknown: 'ob es einen Platz gibt, ist nicht bekannt',
};

const directoryWords: Readonly<Record<DirectoryState, string>> = {
  assigned: 'App zugewiesen',
  'not-assigned': 'App nicht zugewiesen',
  unknown: 'ob die App zugewiesen ist, ist nicht bekannt',
  'no-directory': 'keine Liste der Zuweisungen',
};

const worksWords: Readonly<Record<WorksState, string>> = {
  yes: 'arbeitet hier',
  left: 'ausgeschieden',
  unknown: 'ob die Person hier arbeitet, ist nicht bekannt',
};

const accountWords: Readonly<Record<AccountState, string>> = {
  'not-asked': 'nicht abgefragt',
  active: 'Konto aktiv',
  inactive: 'Konto inaktiv',
  'active-unknown': 'Konto gefunden, Status nicht genannt',
  absent: 'kein Konto gefunden',
  ambiguous: 'Konto unklar',
  undecidable: 'welches Konto es ist, ist nicht entscheidbar',
  failed: 'keine Antwort des Dienstes',
};

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
