import { count } from '../../../ui/text/format.ts';

export const reports = {
  subtitle: 'A page to send, and a list of people with every source side by side',
  month: {
    title: 'Monthly report',
    hint: 'One page to send: seats, change, money, what was done and what is open',
    withoutNames: 'Without names',
    by: 'Grouped by',
    save: (format: string) => `Save as ${format}`,
    other: 'Other formats',
    preview: 'The page as it will be read',
    saved: 'The monthly report is written',
  },
  write: 'Export the list',
  matched: 'Matched report',
  matchedHint: 'One row a person, with every source side by side',
  whom: 'Whom it is about',
  whomNames: {
    everybody: 'Everybody known',
    wasted: 'Seats nobody uses: idle, never activated, left',
    leavers: 'Left or lost the app',
    mismatches: 'Identifier mismatches and duplicates',
  },
  whomHint:
    'For any other choice, filter the list of people and export from there: the columns below count there too.',
  format: 'Format',
  columns: 'Columns',
  columnsHint: (chosen: number, all: number) => `${String(chosen)} of ${String(all)} chosen`,
  allColumns: 'All columns',
  telling: 'Columns that may say who somebody is are left out.',
  pseudonymised: 'Name nobody',
  pseudonymisedHint:
    'A code stands for each person, the same in every report of this machine. Only this machine knows who it is.',
  withSources: 'Write what it comes from beside a CSV',
  withSourcesHint:
    'Imports with their hashes, look-ups and rules, as JSON. XLSX and JSON reports hold that themselves.',
  reveal: 'Who is behind a code',
  revealHint: 'Codes of a pseudonymised report, with spaces or line ends between.',
  revealDo: 'Show who it is',
  revealed: (found: number, asked: number) => `${String(found)} of ${count(asked, 'code', 'codes')} found.`,
  code: 'Code',
  person: 'Person',
};
