import { withoutStop } from '../../../main/words/without-stop.ts';
import { count, number } from '../../ui/text/format.ts';

export const journal = {
  kinds: {
    plan: 'Plan',
    intent: 'Intent',
    answer: 'Answer',
    'no-answer': 'No answer',
    'read-back': 'Read back',
    settled: 'Settled',
    skipped: 'Skipped',
  },
  acts: { provision: 'Give a seat', deprovision: 'Take back the seat' },
  planned: (of: { readonly connection: string; readonly ready: number; readonly held: number }) =>
    `Confirmed for ${of.connection}: ${number(of.ready)} to be done, ${number(of.held)} held back`,
  noDetails: 'no details',
  /** How a refusal is read, where there is a way out of it. */
  refusals: {
    'precondition-unmet':
      'The service refused the precondition (412), although the account is exactly as it was read. Its If-Match cannot be met: choose Never under If-Match in the connection’s settings, then plan anew. It was not done.',
  },
  serviceSays: (detail: string) => `The service says: “${withoutStop(detail)}”.`,
  subtitle: (value: number) => `${count(value, 'entry', 'entries')}, never rewritten`,
  search: 'Search the journal',
  searchHint: 'Person, act, request, answer',
  verify: 'Verify the journal',
  save: 'Save as CSV',
  savedRows: (rows: number) => `${count(rows, 'entry', 'entries')} saved`,
  intactTitle: 'The journal is intact',
  intact: (entries: number) =>
    `${count(entries, 'entry', 'entries')} checked; each carries the hash of the one before.`,
  brokenTitle: 'The journal was changed from outside',
  broken: (sequence: number, entries: number) =>
    `Entry ${number(sequence)} of ${number(entries)} does not fit the one before. Keep a copy of the data folder and compare it with a backup.`,
  columns: { at: 'When', kind: 'What', person: 'Who', says: 'Details' },
  emptyTitle: 'Nothing was changed yet',
  emptyText:
    'Before a license is changed, the intent is written here; then the answer, then what was found afterwards.',
  nothingTitle: 'No entry fits',
  nothingText: 'Search for a part of a name, of a request or of an answer.',
  more: 'Show more entries',
  entry: (sequence: number) => `Entry ${number(sequence)}`,
  hash: 'Hash',
  fields: 'What it holds',
};
