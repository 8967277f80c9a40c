import { planNeedsService } from './licenses.ts';
import type { Option } from './option.ts';
import { fileNamed, text, wholeNumberFrom } from './readings.ts';

/** Who waits for a seat and is next, and what the contract allows. */
export const seatOptions = {
  'waiting-list': {
    takes: text('FILE'),
    help: [
      'who waits for a seat, one a line: address or unique id, then reason and who asked, after a tab or a',
      'semicolon; they are put at the end of the list that --data DIR keeps',
    ],
  },
  'give-next': {
    takes: wholeNumberFrom(1),
    help: ['the next N of the waiting list, within the seats that are free and the cap of the month'],
    needs: [planNeedsService],
  },
  'seats-bought': {
    takes: wholeNumberFrom(1),
    help: ['seats of the contract; kept with --data DIR, like the next two'],
  },
  'seats-a-month': { takes: wholeNumberFrom(1), help: ['assignments that the contract allows a month'] },
  renewal: {
    help: [
      'how many seats to buy at the next renewal: low, expected and high, line by line, and what is missing to decide',
    ],
  },
  'renewal-calendar': {
    takes: fileNamed((path) => (/\.ics$/iu.test(path) ? 'ics' : undefined), ['.ics']),
    help: ['with --renewal: its notice day and renewal day as a calendar file'],
    needs: [{ anyOf: ['renewal'], says: '--renewal-calendar needs --renewal.' }],
  },
  'minimum-free': { takes: wholeNumberFrom(1), help: ['fewer free seats than so many are told'] },
} as const satisfies Readonly<Record<string, Option>>;
