import { count, number } from '../../ui/format.ts';

const people = (value: number): string => count(value, 'person', 'people');

export const runs = {
  subtitle: (value: number) => count(value, 'run', 'runs'),
  kinds: { 'look-up': 'Look-up run', action: 'Action run' },
  title: (kind: string, id: number) => `${kind} ${number(id)}`,
  states: {
    running: 'Running',
    paused: 'Paused',
    interrupted: 'Interrupted',
    cancelled: 'Cancelled',
    done: 'Done',
    failed: 'Failed',
  },
  start: 'Look up people',
  startHint: 'Asks about everybody without an answer of the last 24 hours.',
  startAgain: 'Ask everybody again',
  pause: 'Pause',
  resume: 'Resume',
  cancel: 'Cancel the run',
  progress: (done: number, total: number) => `${number(done)} of ${people(total)}`,
  progressLabel: 'Progress of the run',
  rate: (rate: string) => `${rate} people per second`,
  left: (time: string) => `${time} left`,
  outcomes: {
    found: 'Found',
    absent: 'Not found',
    ambiguous: 'Several accounts',
    undecidable: 'Cannot be decided',
    failed: 'No answer',
  },
  columns: {
    run: 'Run',
    started: 'Started',
    took: 'Took',
    people: 'People',
    outcome: 'Outcome',
    state: 'State',
    acts: 'Acts',
  },
  changes: {
    count: (value: number) => `${people(value)} with another answer than before`,
    title: (value: number) => `${people(value)} with another answer than before`,
    person: 'Person',
    before: 'Before',
    after: 'In this run',
    first: (value: number) => `The first ${number(value)} are shown.`,
  },
  toPlan: 'Show the plan',
  current: 'Under way',
  earlier: 'Runs',
  emptyTitle: 'Nobody was looked up yet',
  emptyText:
    'A look-up run asks the service about each person by unique ID, then by e-mail address. It only reads, goes on after a restart, and keeps every answer with its time.',
};
