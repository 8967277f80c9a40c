import { count, day, number } from '../../ui/text/format.ts';

const lines = {
  'needed-by-answer': 'Needed, as was answered',
  left: 'Left or lost the app',
  'gives-it-up': 'Given up, as was answered',
  'only-administers': 'Only administer',
  'never-activated': 'Never activated',
  idle: 'Idle',
  invited: 'Invited lately',
  'not-told': 'Use not told',
  used: 'Used, or not idle for long',
  waiting: 'Waiting for a seat',
  growth: 'Growth until the renewal',
};

type Line = keyof typeof lines;

export const renewal = {
  title: 'How many to buy',
  hint: 'At the next renewal. What is not told is never taken for unused.',
  lines,
  condition: (line: Line) => `Renewal: ${lines[line]}`,
  columns: { line: 'Seats', seats: 'Now', low: 'Low', expected: 'Expected', high: 'High' },
  total: 'To buy',
  cost: 'A year',
  noPrice: 'What that costs is not known: no price of a seat was entered.',
  spare: 'Beside those bought',
  spareOf: (seats: number) =>
    seats > 0 ? `${number(seats)} fewer` : seats < 0 ? `${number(-seats)} more` : 'as many',
  boughtNotKnown: 'How many were bought is not known.',
  opens: (line: string, seats: number) => `${line}: ${number(seats)}`,
  renews: (on: string) => `Renews on ${day(on)}.`,
  notice: (on: string) => `To be changed by ${day(on)}.`,
  noticePast: (on: string) => `It was to be changed by ${day(on)}: that day is past.`,
  noDay: 'Enter the renewal day',
  calendar: 'Save the days for a calendar',
  saved: 'The days are saved',
  enough: 'The data is enough to decide.',
  notEnough: 'Not enough to decide',
  returned: {
    'not-known':
      'Seats bought by card can be returned at once for what is left of the year; those bought through a representative only as the contract says. Settings, Costs says how they were bought.',
    card: 'Bought by card: what is not needed can be returned at once, for what is left of the year.',
    representative:
      'Bought through a representative: what is not needed is given back at the renewal, as the contract says.',
  },
  lacks: {
    'user-list': () => 'No user list says who holds a seat.',
    usage: (usageDays: number) => `Usage covers ${count(usageDays, 'day', 'days')}; 90 are wanted.`,
    history: (_usage: number, historyDays: number) =>
      `User lists cover ${count(historyDays, 'day', 'days')}; 28 are wanted to see growth.`,
    'renewal-day': () => 'The renewal day is not known.',
    'old-source': () => 'A list or report is past its age.',
  },
};
