import type { CellFault, KeptRejection } from '../../../domain/files/rejection.ts';
import { causeOfOne } from './say-cells.ts';
import { counted } from '../../counted.ts';

const cellFaults: Readonly<Record<CellFault, string>> = {
  notAnAddress: 'is not an e-mail address',
  notWhole: 'is not a whole number',
  notALicenseStatus: 'is neither "active" nor "inactive"',
  notADay: 'is not a day that can be read with certainty',
  aGroup: 'is a group: its members are not in this file. Export the assigned people as well',
};

/** Why a row could not be read, in a sentence; a sentence that was kept alone stays as it is. */
export function sayRejection(rejection: KeptRejection): string {
  if (typeof rejection === 'string') return rejection;
  switch (rejection.kind) {
    case 'cell':
      return `"${rejection.value}" ${cellFaults[rejection.fault]}.`;
    case 'other-window':
      return `"${rejection.value}" is not the window of the other rows (${rejection.expected}). Export one file per window.`;
    case 'too-many-cells':
      return `The row has ${counted(rejection.cells, 'cell', 'cells')} where the header has ${String(rejection.columns)}.`;
    case 'stray-quote':
      return 'A quotation mark inside a quoted cell is not doubled, so where the cell ends is not certain.';
    case 'nobody':
      if (rejection.damaged !== undefined) {
        const { column, value, damage } = rejection.damaged;
        return `Nothing in the row tells whose it is but "${value}" in the column "${column}": ${causeOfOne[damage]}.`;
      }
      return rejection.of === 'usage'
        ? 'The row has no name, e-mail address or id.'
        : 'The row has neither an e-mail address nor an id.';
    case 'other-months-alone':
      return `Nothing stands under "${rejection.column}", and days active do under "${rejection.others}": whether it is none or was not counted is not known. Write 0 where it is none.`;
    case 'no-seat':
      return 'The activity has no seat id.';
    case 'not-a-time':
      return `"${rejection.value}" in the column createdAt is not a time as MM-DD-YYYY HH:MM:SS or as a spreadsheet writes it.`;
    case 'account':
      return rejection.addresses.length === 0
        ? `"${rejection.value}" is an account name, and nobody who is known here has an address that begins with it. Export the list with e-mail addresses, or import one that has them first.`
        : `"${rejection.value}" is an account name as in ${rejection.addresses.join(', ')}, and the name in the row does not say that it is theirs. Export the list with e-mail addresses.`;
    case 'too-many-alike':
      return `More than ${String(rejection.most)} rows have this identifier.`;
    default:
      return rejection satisfies never;
  }
}
