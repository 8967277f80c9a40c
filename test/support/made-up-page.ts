import type { Locator, Page } from 'playwright-core';
import { type Launch, launchApp } from './app-driver.ts';
import { madeUpLetters, madeUpMarks } from '../../main/words/made-up.ts';

/*
 * A window in the made-up language, asked for by English names: what a test looks for is turned into a pattern that finds the same
 * text in either language, so that one tour leads through both.
 */

const marks = `[${madeUpMarks.begin}${madeUpMarks.end}${madeUpMarks.filler}]`;
const between = `(?:${marks}|\\s)*`;

function letter(character: string): string {
  const other = madeUpLetters.get(character);
  return other === undefined ? escaped(character) : `[${character}${other}]`;
}

function escaped(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\/]/u, String.raw`\$&`);
}

/** The same text in both languages. */
export function inBoth(text: string, isExact: boolean): RegExp {
  const plain = text.replaceAll(new RegExp(marks, 'gu'), '').trim();
  const source = plain
    .split(/\s+/u)
    .map((word) => Array.from(word, letter).join(`${marks}*`))
    .join(`(?:${marks}|\\s)+`);
  return isExact ? new RegExp(`^${between}${source}${between}$`, 'u') : new RegExp(source, 'iu');
}

/** A class of characters with the others of all its letters. */
function classInBoth(part: string): string {
  if (part.startsWith('[^')) return part;
  const has = new RegExp(part, 'u');
  const others = [...madeUpLetters].filter(([own]) => has.test(own)).map(([, other]) => other);
  return `${part.slice(0, -1)}${others.join('')}]`;
}

const token = /\\[pPu]\{[^}]*\}|\\.|\(\?(?:[:=!]|<[=!])|\[(?:\\.|[^\]\\])*\]|./gsu;

/** The same pattern in both languages: letters as themselves or as their others, with marks anywhere between. */
export function patternInBoth({ source, flags }: RegExp): RegExp {
  const said = source.replaceAll(token, (part) => {
    if (part === '^') return `^${between}`;
    if (part === '$') return `${between}$`;
    if (part === ' ') return `(?:(?:${marks}|\\s)+)`;
    if (part.startsWith('[')) return `(?:${classInBoth(part)}${marks}*)`;
    if (!madeUpLetters.has(part)) return part;
    return `(?:${letter(part)}${marks}*)`;
  });
  return new RegExp(said, flags.includes('u') ? flags : `${flags}u`);
}

type Named = {
  readonly exact?: boolean;
  readonly name?: string | RegExp;
  readonly hasText?: string | RegExp;
};

function wanted(text: unknown, isExact: boolean): unknown {
  if (typeof text === 'string') return inBoth(text, isExact);
  return text instanceof RegExp ? patternInBoth(text) : text;
}

function options(given: unknown): unknown {
  if (typeof given !== 'object' || given === null) return given;
  const { exact = false, ...others }: Named = given;
  return {
    ...others,
    ...('name' in others ? { name: wanted(others.name, exact) } : {}),
    ...('hasText' in others ? { hasText: wanted(others.hasText, false) } : {}),
  };
}

/** Texts that are looked for are the first argument; of roles, the name among the options. */
function translated(method: string, given: readonly unknown[]): readonly unknown[] {
  const [first, second, ...rest] = given;
  if (method === 'getByRole' || method === 'locator') return [first, options(second), ...rest];
  if (method === 'filter') return [options(first)];
  if (!/^getBy(?:Text|Label|Placeholder|Title|AltText)$/u.test(method)) return given;
  const isExact = typeof second === 'object' && second !== null && 'exact' in second && second.exact === true;
  return [wanted(first, isExact), second, ...rest];
}

/** Everything that finds is wrapped again; everything else is the page's or the locator's own. */
export function inMadeUp<Place extends Page | Locator>(place: Place): Place {
  return new Proxy(place, {
    get: (target, name) => {
      const own: unknown = Reflect.get(target, name, target);
      if (typeof own !== 'function') return own;
      return (...given: readonly unknown[]): unknown => {
        const answer: unknown = Reflect.apply(own, target, translated(String(name), given));
        return isLocator(answer) ? inMadeUp(answer) : answer;
      };
    },
  });
}

function isLocator(value: unknown): value is Locator {
  return typeof value === 'object' && value !== null && 'getByRole' in value && 'filter' in value;
}

/** The app in the made-up language, asked for in English. */
export const launchMadeUp: Launch = async (wished) => {
  const app = await launchApp({ ...wished, args: [...(wished.args ?? []), '--language', 'made-up'] });
  return { ...app, page: inMadeUp(app.page) };
};
