import { count } from '../../../ui/text/format.ts';

export const network = {
  subtitle: (value: number) => `${count(value, 'request', 'requests')} left this machine`,
  search: 'Search requests',
  searchHint: 'Method, host, path or status',
  save: 'Save as CSV',
  saved: (value: number) => `${count(value, 'request', 'requests')} saved`,
  columns: {
    at: 'When',
    method: 'Method',
    where: 'Where to',
    status: 'Status',
    bytes: 'Answer',
    ms: 'Took',
    requests: 'Requests',
    allBytes: 'Answers',
    longest: 'Longest',
  },
  way: 'How requests are shown',
  ways: { grouped: 'Grouped', each: 'Each request' },
  until: (when: string) => `until ${when}`,
  noAnswer: 'no answer',
  milliseconds: (value: string) => `${value} ms`,
  emptyTitle: 'Nothing left this machine',
  emptyText:
    'Requests to the SCIM service of a connection are listed here: when, where to, what came of it. No values, no token. The practice service is inside the app.',
  nothingTitle: 'No request found',
  nothingText: 'No request has this in its method, host, path or status.',
};
