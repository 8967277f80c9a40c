import type { Option } from './option.ts';
import { text } from './readings.ts';

/** Acts on the journal of a folder, each instead of the job. */
export const journalOptions = {
  'verify-journal': {
    alone: true,
    help: ['with --data DIR: checks that no entry was changed'],
    needs: [
      { anyOf: ['data'], says: '--verify-journal needs --data DIR, the folder whose journal is meant.' },
    ],
  },
  'save-journal': {
    takes: text('FILE'),
    alone: true,
    help: ['with --data DIR: the journal as CSV'],
    needs: [{ anyOf: ['data'], says: '--save-journal needs --data DIR, the folder whose journal is meant.' }],
    note: [
      'Both, and a report of a folder as it is (--report with --data alone), work on a copy and',
      'may go beside a job or the window',
    ],
  },
} as const satisfies Readonly<Record<string, Option>>;
