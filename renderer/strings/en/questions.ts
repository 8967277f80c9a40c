import { count, day, number } from '../../ui/text/format.ts';

const people = (value: number): string => count(value, 'person', 'people');
const letters = (value: number): string => count(value, 'letter', 'letters');

const answers = { 'needs-it': 'Needs it', 'gives-it-up': 'Gives it up', 'not-mine': 'Not mine' };

export const questions = {
  subtitle: (asked: number, open: number) =>
    asked === 0 ? 'Nobody was asked yet' : `${people(asked)} asked, ${number(open)} without an answer`,
  standings: { open: 'Asked', silent: 'No answer', ...answers },
  answers,
  emptyTitle: 'Nobody was asked yet',
  emptyText:
    'Choose people, or everybody with a finding, and ask first whether their seats are needed. Purser sends nothing itself.',
  toPeople: 'Choose people',
  /** In the drawer of a person. */
  ofPerson: {
    title: 'Asked first',
    asked: (on: string, who: string) => `Asked on ${day(on)}: ${who}`,
    due: (on: string) => `answer by ${day(on)}`,
    answered: (on: string) => `answered ${day(on)}`,
    answeredBy: (on: string, who: string) => `answered ${day(on)} by ${who}`,
    show: 'Show questions',
  },
  /** On the overview. */
  tally: (on: string, unanswered: number, silent: number) =>
    unanswered === 0
      ? `Asked first, last on ${day(on)}: everybody has answered.`
      : `Asked first, last on ${day(on)}: ${people(unanswered)} without an answer${silent === 0 ? '' : `, ${number(silent)} of them past the day`}.`,
  tallyShow: 'Show questions',
  remind: (value: number) => `Remind ${people(value)}`,
  list: 'Who was asked',
  listHint:
    'Silence past the day is a suggestion: only a plan takes a seat, and every answer stands beside it.',
  filter: 'Show',
  all: 'All',
  filterOf: (label: string, value: number) => `${label} ${number(value)}`,
  columns: {
    chosen: 'Chosen',
    person: 'Person',
    recipient: 'Written to',
    askedOn: 'Asked on',
    due: 'Answer by',
    standing: 'Answer',
    answered: 'Answered',
  },
  choose: (name: string) => `Choose ${name}`,
  chooseAll: 'Choose all shown',
  reminded: (on: string) => `reminded ${day(on)}`,
  until: (on: string) => `until ${day(on)}`,
  by: (who: string | undefined, on: string) => (who === undefined ? day(on) : `${day(on)} by ${who}`),
  more: (value: number) => `Show ${number(value)} more`,
  nobody: 'Nobody is shown.',
  enter: {
    answer: 'Answer of those chosen',
    none: 'No answer',
    until: 'Needed until',
    untilHint: 'Blank: 90 days from today',
    act: (value: number) => `Enter for ${people(value)}`,
    done: (value: number) => `Answer of ${people(value)} entered`,
    takeBack: (value: number) => `Not sent: take ${count(value, 'question', 'questions')} back`,
    takenBack: (value: number) => `${count(value, 'question', 'questions')} taken back`,
  },
  plan: {
    silent: (value: number) => `Plan for ${number(value)} without an answer`,
    given: (value: number) => `Plan for ${number(value)} who ${value === 1 ? 'gives' : 'give'} it up`,
  },
  take: {
    title: 'Answers that came back',
    text: 'Answers',
    textHint:
      'One a line: e-mail address or unique id, the answer, until when. With tabs, semicolons or commas between; a first line may name the columns.',
    file: 'Open a file…',
    act: 'Take the answers',
    done: (value: number) => `${count(value, 'answer', 'answers')} taken`,
    blank: (value: number) => `${count(value, 'line', 'lines')} without an answer say nothing.`,
    refused: (value: number) => `${count(value, 'line', 'lines')} not taken`,
    stays: 'They stay here, to be put right.',
    notText: 'This file is neither text nor a workbook. Save it as CSV or XLSX first.',
    why: {
      unknown: (as: string) => `${as}: nobody known here has it.`,
      shared: (as: string, who: readonly string[]) => `${as}: ${who.join(' and ')} have it.`,
      'never-asked': (as: string, who: readonly string[]) => `${nameOf(as, who)} was never asked.`,
      word: (as: string, who: readonly string[], cell = '') =>
        `${nameOf(as, who)}: “${cell}” is none of the answers: needs it, gives it up, not mine.`,
      day: (as: string, who: readonly string[], cell = '') =>
        `${nameOf(as, who)}: “${cell}” is no day. Write it as 2027-01-31.`,
      'past-day': (as: string, who: readonly string[]) => `${nameOf(as, who)}: the day is past already.`,
      twice: (as: string, who: readonly string[]) => `${nameOf(as, who)} answered the same already.`,
      contradicting: (as: string, who: readonly string[], _cell: string | undefined, line: string) =>
        `${nameOf(as, who)} has two different answers here; neither is taken: ${line}`,
      differs: (as: string, who: readonly string[]) =>
        `${nameOf(as, who)} answered something else before. Enter by hand which one holds.`,
    },
  },
  ask: {
    start: 'Ask first whether they need it',
    title: 'Ask first',
    titleReminder: 'Remind',
    subtitle: (asked: number, of: number) =>
      `${people(asked)} in ${letters(of)}; Purser sends nothing itself`,
    back: 'Back to who was asked',
    audience: 'Written to',
    audiences: { person: 'Each person', manager: 'Each manager, with a list' },
    due: 'Answer by',
    language: 'Language, where none is known',
    languages: { en: 'English', de: 'German' },
    letters: 'Letters',
    letterOf: (name: string, value: number) => `${name}, ${people(value)}`,
    nobody: 'Nobody is left to be asked.',
    moreLetters: (value: number) => `and ${letters(value)} more`,
    preview: (name: string) => `Letter to ${name}`,
    to: 'To',
    subject: 'Subject',
    open: 'Open in the mail program',
    tooLong: 'Too long for a link to the mail program: write a draft.',
    drafts: (value: number) => `Write ${count(value, 'draft', 'drafts')}…`,
    merge: 'Save for a mail merge…',
    how: 'With each of these, the people count as asked today. What was not sent can be taken back.',
    done: (value: number) => `${people(value)} asked`,
    reminded: (value: number) => `${people(value)} reminded`,
    written: (of: number, name: string) => `${letters(of)} in ${name}`,
    opened: 'The letter is in the mail program.',
    notAsked: (value: number) => `${people(value)} not asked`,
    moreNotAsked: (value: number) => `and ${number(value)} more`,
    why: {
      'no-seat': (name: string) => `${name} holds no seat.`,
      left: (name: string) => `${name} left.`,
      'needs-it': (name: string, until = '') =>
        `${name} needs it, as was answered; to be asked from ${day(until)}.`,
      'asked-lately': (name: string, until = '') =>
        `${name} was asked lately; to be asked again from ${day(until)}.`,
      'no-address': (name: string) => `${name}: no address to write to is known.`,
      'no-manager': (name: string) => `${name}: no manager is known.`,
      'manager-unclear': (name: string) => `${name}: it is not clear who the manager is. Teams says why.`,
      'manager-left': (name: string) => `${name}: the manager left.`,
    },
  },
  words: {
    title: 'Words of the letters',
    language: 'Language of the words',
    subject: 'Subject of the letters',
    text: 'Text of the letters',
    fields: (names: readonly string[]) => `Fields: ${names.map((name) => `{${name}}`).join(', ')}`,
    save: 'Save the words',
    saved: 'The words are saved',
    own: 'Back to the words of Purser',
    unknown: (names: readonly string[]) =>
      `There is no field ${names.map((name) => `{${name}}`).join(', ')}. Nobody is asked before it is put right.`,
  },
};

function nameOf(as: string, who: readonly string[]): string {
  const [name = as] = who;
  return name === as ? as : `${name} (${as})`;
}
