import type {
  CellsSetAside,
  SetAside,
  SharedIdentifiers,
} from '../../../../preload/contract/values/files/set-aside.ts';
import { count } from '../../../ui/text/format.ts';

type ListKind = SharedIdentifiers['examples'][number]['source'];

const lists: Readonly<Record<ListKind, string>> = {
  users: 'the user list',
  directory: 'the list of who is assigned the app',
  usage: 'the usage report',
  staff: 'the list of everybody',
};
const identifiers = { 'external-id': 'unique id', email: 'e-mail address', 'seat-id': 'seat id' } as const;
const people = (value: number): string => count(value, 'person', 'people');

/** Why cells were left out, and how to get them back. */
const reasons: Readonly<Record<CellsSetAside['reason'], string>> = {
  scientific:
    'A spreadsheet rounded them to powers of ten. They identify nobody and are never sent. Export the list again and import that file without opening it in a spreadsheet.',
  rounded:
    'A spreadsheet kept only their first digits. They identify nobody and are never sent. Export the list again and import that file without opening it in a spreadsheet.',
  hashes:
    'The column was too narrow in a spreadsheet, which saved its signs instead. They identify nobody. Export the list again, or widen the column and save it again.',
  day: 'A spreadsheet took them for days. They identify nobody and are never sent. Export the list again and import that file without opening it in a spreadsheet.',
  marked: 'The marks with which a spreadsheet is told to take them for text were taken off.',
  'no-value': 'They say that there is nothing, and identify nobody.',
  'not-readable': 'They were left out, and the rest of their rows went in.',
};

export const setAside = {
  title: 'Set aside, asked about or held back',
  cellsTitle: 'Some cells were left out',
  cells: ({ column, cells, example, line, reason }: CellsSetAside) =>
    `Column “${column}”: ${count(cells, 'cell', 'cells')}, such as “${example}” (line ${String(line)}). ${reasons[reason]}`,
  shared: ({ identifiers: many, people: at, examples }: SharedIdentifiers) =>
    `${count(many, 'identifier stands', 'identifiers stand')} beside different people within one list, at ${people(at)}: ${examples
      .map(
        ({ kind, value, source, rows }) =>
          `${identifiers[kind]} ${value} in ${count(rows, 'row', 'rows')} of ${lists[source]}`,
      )
      .join('; ')}.`,
  sharedWayOut:
    'Such an identifier is nobody’s: it is compared with nothing and never sent. Give everybody their own where the list is kept, and export it again.',
  lostZeros: ({ ids, lists: where, withZeros, without }: NonNullable<SetAside['lostZeros']>) =>
    `${count(ids, 'unique id', 'unique ids')} lost the zeros in front in ${where.map((list) => lists[list]).join(' and ')}, for example ${without} for ${withZeros}: a spreadsheet took the column for numbers. Both forms were taken for one, and everybody stays whole. Export that list again and import the file without opening it in a spreadsheet, or set the column to text there.`,
  unread: (value: number) =>
    `${count(value, 'person is', 'people are')} named in rows that could not be read: nobody is taken for gone by it. Save the rejected rows, correct and import them; they complete the list.`,
  asked: (value: number) =>
    `${count(value, 'record waits', 'records wait')} for a decision under Review: until then nothing is done with the people they may belong to.`,
  held: (value: number) =>
    `${count(value, 'person has', 'people have')} identifiers that do not agree: nothing is done with them. Correct the list that is wrong and import it again.`,
};
