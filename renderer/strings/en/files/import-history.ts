import { count, number } from '../../../ui/text/format.ts';

/** Of imports that were made, and what holds by them. */
export const importHistory = {
  lists: {
    title: 'Lists of people in use',
    hint: 'Each holds until the next one of its system comes. If a system is not used any more, take its list out of use: then nobody counts as assigned, here or gone by it.',
    of: (on: string) => `of ${on}`,
    outOfUse: (on: string) => `of ${on}, out of use`,
    takeOut: 'Take out of use',
    takenOut: 'Out of use',
    useAgain: 'Use again',
    usedAgain: 'In use again',
  },
  mappings: {
    title: 'Remembered columns',
    hint: 'What columns mean, as it was said once. Applied to every file with the same header row.',
    columns: (names: readonly string[], all: number) =>
      all > names.length ? `${names.join(', ')} and ${number(all - names.length)} more` : names.join(', '),
    edit: 'Edit',
    editTitle: 'What the columns mean',
    holds: 'Holds from the next file on. Imports that were made stay as they are.',
    forget: 'Forget',
    forgotten: 'The columns are forgotten',
  },
  undo: 'Undo',
  undoOf: (file: string) => `Undo the import of ${file}`,
  undoTitle: 'Undo this import?',
  undoText: (file: string, value: number) =>
    `${count(value, 'row', 'rows')} of “${file}” are taken back as if the file had never been imported. Look-ups and the journal stay.`,
  undoConfirm: (value: number) => `Undo the import of ${count(value, 'row', 'rows')}`,
  undone: 'The import is undone',
  undoLater:
    'The latest import of each kind can be undone. Of lists of everybody it is the latest of each system. Once it is, the one before it can, back to the first.',
};
