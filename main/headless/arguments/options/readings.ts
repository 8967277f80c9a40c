import { readServiceClock } from '../../../domain/service/service-clock.ts';
import { words } from '../../../words/words.ts';
import { foldWord } from '../../../domain/states/words.ts';
import { givenMeanings } from '../../../domain/states/state.ts';

/** A mistake in the arguments, as a sentence. */
export class WrongArgument extends Error {}

/** How the text after an option is read. */
export type Reading<Value> = {
  /** As the help names it. */
  readonly placeholder: string;
  /** A text that is right. */
  readonly example: string;
  /** Throws `WrongArgument` with a sentence that names the option. */
  readonly read: (given: string, option: string) => Value;
};

/** Any text: a path, a name, an address. */
export function text(placeholder: string): Reading<string> {
  return { placeholder, example: placeholder.toLowerCase(), read: (given) => given };
}

/** One word of those there are. */
export function wordOf<Word extends string>(
  placeholder: string,
  all: readonly [Word, ...Word[]],
): Reading<Word> {
  return { placeholder, example: all[0], read: (given, option) => oneOf(option, given, all) };
}

/** Throws `WrongArgument` with the words there are, where the text is none of them. */
export function oneOf<Word extends string>(option: string, given: string, all: readonly Word[]): Word {
  const found = all.find((word) => word === given);
  if (found !== undefined) return found;
  throw new WrongArgument(words().job.takesOneOf(option, all, given));
}

export function wholeNumberFrom(atLeast: number): Reading<number> {
  return {
    placeholder: 'N',
    example: String(atLeast),
    read: (given, option) => {
      const number = /^\d{1,9}$/u.test(given) ? Number(given) : Number.NaN;
      if (number >= atLeast) return number;
      throw new WrongArgument(words().job.takesWholeNumberFrom(option, atLeast, given));
    },
  };
}

/** Of a service whose clock is wrong: hours by which it is ahead, behind where below 0. */
export const serviceClock: Reading<number> = {
  placeholder: 'CLOCK',
  example: 'behind:48',
  read: (given, option) => {
    const hours = readServiceClock(given);
    if (hours !== undefined) return hours;
    throw new WrongArgument(words().scim.takesServiceClock(option, given));
  },
};

export const positiveNumber: Reading<number> = {
  placeholder: 'N',
  example: '2.5',
  read: (given, option) => {
    const number = /^\d{1,6}(\.\d{1,3})?$/u.test(given) ? Number(given) : Number.NaN;
    if (number > 0) return number;
    throw new WrongArgument(words().job.takesNumberAboveNot(option, given));
  },
};

/** A file's name, of which `formatOf` tells the format. */
export function fileNamed(
  formatOf: (path: string) => string | undefined,
  endings: readonly [string, ...string[]],
): Reading<string> {
  return {
    placeholder: 'FILE',
    example: `result${endings[0]}`,
    read: (given, option) => {
      if (formatOf(given) !== undefined) return given;
      throw new WrongArgument(words().job.takesNameEndsNot(option, endings, given));
    },
  };
}

/** A word of a status, folded, and what it means. */
export const wordAndMeaning: Reading<readonly [word: string, meaning: (typeof givenMeanings)[number]]> = {
  placeholder: 'WORD=MEANING',
  example: 'Sabbatical=on-leave',
  read: (given, option) => {
    const [, word, meaning = ''] = /^(.+)=([a-z-]+)$/u.exec(given) ?? [];
    if (word === undefined) {
      throw new WrongArgument(words().job.takesWordMeaningExample(option, given));
    }
    return [foldWord(word), oneOf(option, meaning, givenMeanings)];
  },
};

/** For how many days somebody was idle. */
export const idleDays: Reading<number> = {
  placeholder: 'idle:DAYS',
  example: 'idle:30',
  read: (given, option) => {
    const days = Number(/^idle:(\d{1,4})$/u.exec(given)?.[1] ?? 0);
    if (days >= 1) return days;
    throw new WrongArgument(words().job.takesIdleDaysExample(option, given));
  },
};
