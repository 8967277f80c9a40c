/** Each letter has one in the made-up language, large and small ones a pair again, so that a text can be found by its English one. */
export const madeUpLetters: ReadonlyMap<string, string> = new Map(
  Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ').map((letter, place) => [
    letter,
    Array.from('åḃçðéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýžÅḂÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ')[place] ?? letter,
  ]),
);

/** What stands around a text and makes it longer. */
export const madeUpMarks = { begin: '⟦', end: '⟧', filler: '·' } as const;

const wordLength = 8;
/** Addresses and options of a command line are the same in every language. */
const asIs = String.raw`https?:\/\/\S+|--[a-z][a-z-]*`;
/** A kind, which is no name of anybody. */
const kind = /^[a-z]+(?:[- ](?:[a-z]+|ID))*$/u;

/**
 * A catalogue in the made-up language: every text and every function that gives one, with letters of another look, a third longer, in
 * brackets. Numbers stay, and so do names and other values that a function is given.
 */
export function madeUp<Catalogue>(catalogue: Catalogue): Catalogue {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- texts become texts, and what holds them keeps its form
  return translate(catalogue, []) as Catalogue;
}

function translate(value: unknown, kept: readonly string[]): unknown {
  if (typeof value === 'string') return sayMadeUp(value, kept);
  if (typeof value === 'function') {
    return (...given: readonly unknown[]): unknown => {
      const said: unknown = Reflect.apply(value, undefined, given);
      return translate(said, given.flatMap(textsIn));
    };
  }
  if (Array.isArray(value)) return value.map((part: unknown) => translate(part, kept));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, translate(part, kept)]));
}

/** The names and other texts among what a function was given. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return kind.test(value) || !/\p{L}/u.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** One text; what is to be kept stays as it is. */
export function sayMadeUp(text: string, kept: readonly string[] = []): string {
  const longestFirst = kept.toSorted((one, other) => other.length - one.length);
  const same = new RegExp([...longestFirst.map(escaped), asIs].join('|'), 'gu');
  let letters = 0;
  const inLetters = (part: string): string =>
    Array.from(part, (character) => {
      const other = madeUpLetters.get(character);
      if (other !== undefined) letters += 1;
      return other ?? character;
    }).join('');
  let said = '';
  let from = 0;
  for (const found of text.matchAll(same)) {
    said += inLetters(text.slice(from, found.index)) + found[0];
    from = found.index + found[0].length;
  }
  said += inLetters(text.slice(from));
  return letters === 0 ? text : `${madeUpMarks.begin}${said}${filler(letters)}${madeUpMarks.end}`;
}

/** A third as long, in parts that a line can break between. */
function filler(letters: number): string {
  const length = Math.ceil(letters / 3);
  const words = Math.max(1, Math.floor(length / wordLength));
  const word = madeUpMarks.filler.repeat(Math.ceil(length / words));
  return words === 1 ? word : ` ${Array.from({ length: words }, () => word).join(' ')}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}
