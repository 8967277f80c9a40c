import { isCalendarDay } from '../../../domain/time/calendar.ts';
import type { CalendarDay } from '../../../domain/ids.ts';
import type { Option } from './option.ts';
import { type Reading, text, WrongArgument } from './readings.ts';

const day: Reading<CalendarDay> = {
  placeholder: 'DAY',
  example: '2027-01-31',
  read: (given, option) => {
    if (isCalendarDay(given)) return given;
    throw new WrongArgument(`${option} takes a day as 2027-01-31, and not "${given}".`);
  },
};

/** Who was asked is remembered by the folder: without it people would be asked twice. */
const needsFolder = {
  anyOf: ['data'],
  says: '--ask and --answers need --data DIR, the folder that remembers who was asked.',
} as const;

/** People, or their managers, asked whether seats are needed, and what they answered. */
export const questionOptions = {
  ask: {
    takes: text('FILE'),
    help: [
      'people named by e-mail address or unique id are asked whether they need the seat: letters are written',
      'and nothing is sent; nobody is asked twice within the cool-down',
    ],
    needs: [
      needsFolder,
      { anyOf: ['letters'], says: '--ask needs --letters, where the letters are written.' },
    ],
  },
  letters: {
    takes: text('PLACE'),
    help: ['a name that ends in .csv for a mail merge, or a folder for drafts'],
    needs: [
      { anyOf: ['ask'], says: '--letters says where the letters of --ask are written. Give that too.' },
    ],
  },
  'ask-managers': {
    help: ['one letter to each manager, with a list'],
    needs: [{ anyOf: ['ask'], says: '--ask-managers says how --ask asks. Give that too.' }],
  },
  'answer-by': {
    takes: day,
    help: ['by when an answer is wanted (two weeks from today)'],
    needs: [{ anyOf: ['ask'], says: '--answer-by says how --ask asks. Give that too.' }],
  },
  answers: {
    takes: text('FILE'),
    help: [
      'answers that came back, as CSV or XLSX: who, needs it, gives it up or not mine, until when and by whom, by the names of',
      'the columns or in this order',
    ],
    needs: [needsFolder],
  },
} as const satisfies Readonly<Record<string, Option>>;
