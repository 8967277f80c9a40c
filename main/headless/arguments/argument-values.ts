/** A mistake in the arguments, as a sentence. */
export class WrongArgument extends Error {}

/** Throws `WrongArgument` with the words there are, where the text is none of them. */
export function oneOf<Word extends string>(
  name: string,
  text: string | undefined,
  words: readonly Word[],
): Word | undefined {
  if (text === undefined) return undefined;
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  throw new WrongArgument(`${name} takes one of ${words.join(', ')}, and not "${text}".`);
}

export function wholeNumber(name: string, text: string | undefined, atLeast: number): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN;
  if (number >= atLeast) return number;
  throw new WrongArgument(`${name} takes a whole number from ${String(atLeast)} on, and not "${text}".`);
}

export function positiveNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d{1,6}(\.\d{1,3})?$/u.test(text) ? Number(text) : Number.NaN;
  if (number > 0) return number;
  throw new WrongArgument(`${name} takes a number above 0, and not "${text}".`);
}
