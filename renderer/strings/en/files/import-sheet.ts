import type { ImportPreview } from '../../../../preload/contract/values/files/import-preview.ts';
import { count, number } from '../../../ui/text/format.ts';

type Counts = Extract<ImportPreview, { kind: 'ready' }>['counts'];

const rows = (value: number): string => count(value, 'row', 'rows');
const people = (value: number): string => count(value, 'person', 'people');
const files = (value: number): string => count(value, 'file', 'files');

/** What of a file is new, changed or gone, without what is none. */
function changes(counts: Counts): string {
  const parts = [
    [counts.added, 'new'],
    [counts.changed, 'changed'],
    [counts.missing, 'not in it any more'],
    [counts.rejected, 'rejected'],
  ] as const;
  const said = parts.filter(([value]) => value > 0).map(([value, word]) => `${number(value)} ${word}`);
  return said.length === 0 ? 'changes nothing' : said.join(', ');
}

/** All dropped files on one sheet, and what was found once they are in. */
export const importSheet = {
  title: (value: number) => `Import ${files(value)}`,
  files: 'Files to import',
  all: 'Import all',
  some: (going: number, open: number) => `Import ${number(going)} of ${files(open)}`,
  waits: 'What is open above waits for its answer.',
  importing: 'Importing',
  at: (done: number, all: number) => `${number(done)} of ${files(all)} imported`,
  ready: (counts: Counts) => `${rows(counts.read)}: ${changes(counts)}`,
  left: (value: number) => `${people(value)} left or suspended`,
  assigned: ({ assigned, unassigned }: { readonly assigned: number; readonly unassigned: number }) =>
    `${number(assigned)} assigned the app${unassigned === 0 ? '' : `, ${number(unassigned)} no longer`}`,
  untold: 'does not say who left',
  done: (counts: Counts) => `${rows(counts.accepted)} imported: ${changes(counts)}`,
  afterUsers: 'Goes in after the user list',
  empty: 'No row of it can be read',
  refused: 'Cannot be imported',
  needsUsers: 'Needs a user list first',
  same: (when: string) => `Already imported ${when}: changes nothing`,
  failed: 'Did not work',
  cancelled: 'Stopped: nothing of it was written',
  out: 'Left out',
  leaveOut: 'Leave out',
  leaveOutOf: (file: string) => `Leave out ${file}`,
  takeIn: 'Take in',
  takeInOf: (file: string) => `Take in ${file}`,
  again: 'Try again',
  againOf: (file: string) => `Try ${file} again`,
  stoppedTitle: (value: number) =>
    value === 0 ? 'No file went in' : `${files(value)} went in before it stopped`,
  stopped: (open: number) => `What went in stays. ${count(open, 'file waits', 'files wait')}.`,
  doneTitle: (value: number) => `${files(value)} imported`,
  nothingDone: 'No file was imported',
  usersMissing: 'A user list is missing: usage goes in after it',
  found: 'What was found',
  foundNothing: 'Nothing new was found.',
  leaversUnknown: 'Who left is not known: no list says it.',
  show: 'Show who was found',
  connect: 'Connect to the service',
  more: (by: number) => `${number(by)} more than before`,
  fewer: (by: number) => `${number(by)} fewer than before`,
  columnsKept: (value: number) =>
    value === 1 ? '1 more column is kept as it is' : `${number(value)} more columns are kept as they are`,
  nothingFits: 'Nothing found',
};
