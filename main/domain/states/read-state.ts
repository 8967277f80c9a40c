import type { CalendarDay } from '../ids.ts';
import { pastDay, type GivenMeaning, type PersonState } from './state.ts';
import { foldWord, isNothing, isOnHold, readBoolean, stateOfWord } from './words.ts';

/**
 * How a column writes states. `word`: a status · `work-word`: a status of the work, where to be suspended is no end · `here-flag`: yes is here · `soft-flag`: yes is here, and no is not yet, or not today · `sign-in`: whether an account may sign in, by words · `ended-flag`: yes is gone (blocked, suspended, archived)
 * · `numbers`: by a system's own table · `account-bits`: Active Directory's `userAccountControl`, whose bit 2 is ACCOUNTDISABLE
 * · `unassigned-on`: a day, past or to come, on which the app is taken away · `ended-on`: a day, past or to come, on which the work ends · `contract-end`: the same of a contract, which may have been made anew · `ended-until`: a day, past or to come, until which somebody is shut out · `undone-leaving`: a status says that somebody's leaving was taken back.
 */
export type StateForm =
  | 'word'
  | 'work-word'
  | 'here-flag'
  | 'soft-flag'
  | 'sign-in'
  | 'ended-flag'
  | 'lock-flag'
  | 'account-bits'
  | 'unassigned-on'
  | 'ended-on'
  | 'contract-end'
  | 'ended-until'
  | 'undone-leaving';

export type StateReading = {
  /** `undefined`: the cell says nothing. */
  readonly state: PersonState | undefined;
  /** The word nobody knows, as it came. */
  readonly unknownWord?: string;
};

export type StateRules = {
  /** What numbers mean in the system that the list comes from, and words (by `foldWord`) that it uses in a way of its own. */
  readonly numbers?: Readonly<Record<string, PersonState>> | undefined;
  /** What a person said that words mean, by `foldWord`. */
  readonly given?: Readonly<Record<string, GivenMeaning>> | undefined;
  /** The day on which the list is read: an end before it is past. */
  readonly today: CalendarDay | undefined;
  readonly readDay: (text: string) => CalendarDay | undefined;
};

const nothing: StateReading = { state: undefined };
const disabledBit = 2;
const forGood = /^(?:infinity|forever|permanent(?:ly)?|indefinite(?:ly)?)$/iu;
/** Where programs begin to count days (1601, 1753, 1899, 1900, 1904, 1970): so early an end is none, but a zero that is shown as a day. */
const lastDayOfZero = '1970-01-01';

export function isDayOfZero(day: CalendarDay): boolean {
  return day <= lastDayOfZero;
}

const ofAnswers: ReadonlySet<StateForm> = new Set(['here-flag', 'ended-flag', 'lock-flag']);

/** "True" and "no" under a column that asks for them: what somebody said of the word is of a column beside, where it is not known. */
function answersItself(text: string, form: StateForm): boolean {
  return ofAnswers.has(form) && /^\p{L}{2,}/u.test(text) && readBoolean(text) !== undefined;
}

/** Reads one cell of a column of states. A word nobody knows is `unknown`: never here, never gone. */
export function readState(text: string, form: StateForm, rules: StateRules): StateReading {
  if (text === '' || isNothing(text)) return nothing;
  const given = answersItself(text, form) ? undefined : rules.given?.[foldWord(text)];
  if (given !== undefined) return { state: given };
  switch (form) {
    case 'word':
      return known(ownMeaning(text, rules) ?? stateOfWord(text) ?? flagged(text, true, false), text);
    case 'work-word': {
      const reading = readState(text, 'word', { ...rules, given: undefined });
      return reading.state === 'suspended' && isOnHold(text) ? known(undefined, text) : reading;
    }
    case 'here-flag':
      return known(
        ownMeaning(text, rules) ??
          flagged(text, true, true) ??
          (/^[tf]$/iu.test(text) ? undefined : stateOfWord(text)),
        text,
      );
    case 'soft-flag': {
      const reading = readState(text, 'here-flag', { ...rules, given: undefined });
      return reading.state === 'suspended' && readBoolean(text) === false ? known(undefined, text) : reading;
    }
    case 'sign-in':
      if (mayNotSignIn.test(foldWord(text))) return { state: 'suspended' };
      if (maySignIn.test(foldWord(text))) return { state: 'here' };
      return readState(text, 'soft-flag', { ...rules, given: undefined });
    case 'ended-flag':
      return known(openMeaning(text, rules) ?? flagged(text, false, true) ?? endedWord(text), text);
    case 'lock-flag': {
      const reading = readState(text, 'ended-flag', { ...rules, given: undefined });
      // Not asked: an answer to "true" would hold for the column beside as well.
      return reading.state === 'suspended' ? { state: 'unknown' } : reading;
    }
    case 'account-bits':
      return /^\d{1,10}$/u.test(text)
        ? { state: (Number(text) & disabledBit) === 0 ? 'here' : 'suspended' }
        : known(undefined, text);
    case 'unassigned-on':
      return readTakenBack(text, rules);
    case 'ended-on':
      return readEnd(text, rules);
    case 'contract-end': {
      const reading = readEnd(text, rules);
      if (reading.state !== 'left') return reading;
      return known(rules.given?.[pastDay], pastDay);
    }
    case 'ended-until':
      return readUntil(text, rules);
    case 'undone-leaving':
      return known(undefined, text);
    default:
      return form satisfies never;
  }
}

const maySignIn = /^(?:sign ?in )?(?:is )?(?:allowed|permitted|enabled|unblocked|not blocked)$/u;
const mayNotSignIn =
  /^(?:sign ?in )?(?:is )?(?:denied|blocked|disabled|prohibited|not (?:allowed|permitted|enabled))$/u;

/** Whether a word says that somebody may sign in, or may not. */
export function isOfSignIn(text: string): boolean {
  const word = foldWord(text);
  return maySignIn.test(word) || mayNotSignIn.test(word);
}

function ownMeaning(text: string, { numbers }: StateRules): PersonState | undefined {
  return numbers === undefined ? undefined : (numbers[text] ?? numbers[foldWord(text)]);
}

/** Of a system's own table what is of two meanings alone: the rest of it is of states, and not of who is gone. */
function openMeaning(text: string, rules: StateRules): PersonState | undefined {
  return ownMeaning(text, rules) === 'unknown' ? 'unknown' : undefined;
}

/** A word that is of two meanings in a system is known as little as one that nobody knows. */
function known(state: PersonState | undefined, text: string): StateReading {
  return state === undefined || state === 'unknown' ? { state: 'unknown', unknownWord: text } : { state };
}

/** A number is yes or no only where the column asks for one. */
function flagged(text: string, yesIsHere: boolean, isFlag: boolean): PersonState | undefined {
  if (!isFlag && /^(?:[-+]?\d+(?:[.,]\d+)?|[tf])$/u.test(text)) return undefined;
  // As databases write true and false; in capitals they are codes of pay as often.
  const value = text === 't' || text === 'f' ? text === 't' : readBoolean(text);
  if (value === undefined) return undefined;
  return value === yesIsHere ? 'here' : 'suspended';
}

/** "Suspended" under "Suspended", "Active" under "Blocked". */
function endedWord(text: string): PersonState | undefined {
  const state = stateOfWord(text);
  return state === 'here' || state === 'suspended' || state === 'left' ? state : undefined;
}

function readEnd(text: string, { today, readDay }: StateRules): StateReading {
  if (/^0+$|^9(?:[-./ ]?9){5,}$/u.test(text)) return nothing;
  const day = readDay(text);
  if (day === undefined || today === undefined) return known(undefined, text);
  if (isOfAnotherCalendar(day)) return known(undefined, text);
  if (isDayOfZero(day)) return nothing;
  // Who leaves some day is here until then; and other columns say whether.
  return day < today ? { state: 'left' } : nothing;
}

/** Whoever gives a seat back on a day to come has it until then; yes says that it was taken, and no that it was not. */
function readTakenBack(text: string, { today, readDay }: StateRules): StateReading {
  if (/^0+$|^9(?:[-./ ]?9){5,}$/u.test(text)) return nothing;
  const answer = flagged(text, false, true) ?? stateOfWord(text);
  if (answer === 'here') return nothing;
  if (answer === 'suspended' || answer === 'unassigned') return { state: 'unassigned' };
  const day = readDay(text);
  if (day === undefined || today === undefined || isOfAnotherCalendar(day)) return known(undefined, text);
  return isDayOfZero(day) || day > today ? nothing : { state: 'unassigned' };
}

/** Who is shut out until a day to come is shut out; who was until a day that is past is not, and that says no more. */
function readUntil(text: string, { today, readDay }: StateRules): StateReading {
  if (/^0+$/u.test(text)) return nothing;
  if (forGood.test(text)) return { state: 'suspended' };
  const day = readDay(text);
  if (day === undefined || today === undefined || isOfAnotherCalendar(day)) return known(undefined, text);
  return day < today ? nothing : { state: 'suspended' };
}

/** Years of the Persian and the Islamic calendar are 14 hundred, those of the Buddhist one 25 hundred: which day that is here, the cell does not say. */
function isOfAnotherCalendar(day: CalendarDay): boolean {
  return /^(?:1[34]|25)/u.test(day);
}
