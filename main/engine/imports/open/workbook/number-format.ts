/**
 * How a number format shows a number, as far as a CSV file of the sheet would have it so (ECMA-376 part 1 §18.8.30, §18.8.31):
 * - `day`: a day, with its time where it has one · `time`: a time of day · `elapsed`: hours past 24 go on
 * - `percent`: with so many decimals, times a hundred by the sign itself, and as it stands where the sign is a text behind it (`0\%`, `0"%"`)
 * - `digits`: a whole number with zeros in front and signs between; `places` has `0` for a digit and every other character as it is
 */
export type NumberFormat =
  | { readonly kind: 'general' | 'day' | 'time' | 'elapsed' }
  | { readonly kind: 'percent'; readonly decimals: number; readonly times: 1 | 100 }
  | { readonly kind: 'digits'; readonly places: string };

const general: NumberFormat = { kind: 'general' };
const day: NumberFormat = { kind: 'day' };
const time: NumberFormat = { kind: 'time' };
const elapsed: NumberFormat = { kind: 'elapsed' };

/** Formats that workbooks name by number alone; 27 to 36 and 50 to 58 are days in the languages of East Asia. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9) return { kind: 'percent', decimals: 0, times: 100 };
  if (id === 10) return { kind: 'percent', decimals: 2, times: 100 };
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36) return day;
  if ((id >= 50 && id <= 54) || id === 57 || id === 58) return day;
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47) return time;
  if (id === 55 || id === 56) return day;
  return id === 46 ? elapsed : general;
}

/** Signs within numbers, such as those of `000-00-0000` and `"E"0000`; longer words are units. */
const longestLiteral = 4;

/** What numbers of people, places or orders have before them (`"E"0`, `"HG-"#0`); what stands behind a number is a unit. */
const lettersBefore = /^(?:\\\p{L})+(?:\\-)?#*0$/u;

/** Reads a format's code; what it says of numbers that are not negative counts. */
export function readFormat(code: string): NumberFormat {
  if (/^general/iu.test(code)) return general;
  const { letters, isElapsed, places, literals, hasCondition, isMoney } = readSection(code);
  if (isElapsed) return elapsed;
  // A month alone is one beside a day or a year, or with nothing that makes it minutes.
  if (/[dyeg]/u.test(letters) || /^m+$/u.test(letters)) return day;
  if (/[hs]/u.test(letters)) return time;
  if (hasCondition) return general;
  const signs = places.replaceAll(/\\./gu, '');
  if (signs.includes('%') || literals.join('').trim() === '%') {
    const decimals = /\.([0#?]*)/u.exec(signs)?.[1]?.length ?? 0;
    return { kind: 'percent', decimals, times: signs.includes('%') ? 100 : 1 };
  }
  const zeros = places.replaceAll('#', '').split('0').length - 1;
  const isPlain = /[.,?/E]/u.test(signs);
  const isNumbered = !isMoney && lettersBefore.test(places);
  if (
    (zeros < 2 && !isNumbered) ||
    isPlain ||
    literals.some((text) => text.length > longestLiteral || /\s/u.test(text))
  )
    return general;
  return { kind: 'digits', places: places.replaceAll('#', '') };
}

type Section = {
  /** Of days and times, in lower case. */
  readonly letters: string;
  readonly isElapsed: boolean;
  /** Digits, signs and, each behind a backslash, what stands literally. */
  readonly places: string;
  readonly literals: readonly string[];
  readonly hasCondition: boolean;
  /** It names a currency. */
  readonly isMoney: boolean;
};

const token =
  /"(?<quoted>[^"]*)"|\\(?<escaped>.)|[_*].|\[(?<bracket>[^\]]*)\]|(?<half>am\/pm|a\/p|上午\/下午)|(?<exponent>E[+-])|(?<other>.)/gisu;

/** Reads up to the first semicolon. */
function readSection(code: string): Section {
  let letters = '';
  let places = '';
  let isElapsed = false;
  let hasCondition = false;
  let isMoney = false;
  const literals: string[] = [];
  const literal = (text: string): void => {
    literals.push(text);
    for (const character of text) places += `\\${character}`;
  };
  for (const { groups = {} } of code.matchAll(token)) {
    const { quoted, escaped, bracket, half, exponent, other } = groups;
    if (other === ';') break;
    if (quoted !== undefined) literal(quoted);
    else if (escaped !== undefined) literal(escaped);
    else if (bracket !== undefined) {
      if (/^(?:h+|m+|s+)$/iu.test(bracket)) isElapsed = true;
      else if (/^[<>=]/u.test(bracket)) hasCondition = true;
      else if (bracket.startsWith('$')) {
        const sign = bracket.slice(1).split('-')[0] ?? '';
        isMoney ||= sign !== '';
        literal(sign);
      }
    } else if (half !== undefined) letters += 'h';
    else if (exponent !== undefined) places += 'E';
    else if (other !== undefined) {
      if (/[dmyhseg]/iu.test(other)) letters += other.toLowerCase();
      else if (/[0#?.,%/]/u.test(other)) places += other;
      else if (other === '@')
        return { letters: '', isElapsed: false, places: '', literals, hasCondition, isMoney };
      else if (!/\s/u.test(other)) literal(other);
    }
  }
  // Beside letters of days, digits are the fractions of a second.
  return {
    letters,
    isElapsed,
    places,
    literals: literals.filter((text) => text !== ''),
    hasCondition,
    isMoney,
  };
}
