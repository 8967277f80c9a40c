import { count, number } from '../../ui/text/format.ts';

export const common = {
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  remove: 'Remove',
  done: 'Done',
  notices: 'Notices',
  loading: 'Loading',
  didNotWork: 'That did not work',
  unexpected: 'Something unforeseen went wrong in the window. Nothing was sent. Reload the window to go on.',
  none: 'none',
  unknown: 'unknown',
  people: (value: number) => count(value, 'person', 'people'),
  rows: (value: number) => count(value, 'row', 'rows'),
  days: (value: number) => count(value, 'day', 'days'),
  page: (value: number) => `Page ${number(value)}`,
  pageControls: { first: 'First page', previous: 'Page before', next: 'Next page', last: 'Last page' },
  of: (part: string, whole: string) => `${part} of ${whole}`,
};
