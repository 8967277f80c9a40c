import type { Page } from 'playwright-core';
import { percentile95, ratioOf, rounded } from './figures.ts';
import {
  traceLeastList,
  tracePlainInput,
  traceSearch,
  typeIntoLeastList,
  typeIntoPlainInput,
  typeIntoSearch,
} from './keystrokes.ts';

export type KeystrokeFigures = {
  readonly people: number;
  /** From the input event to the frame after the last change of the list that follows from it; 95th percentile. */
  readonly keystrokeP95Ms: number;
  readonly keystrokeMaxMs: number;
  /** The same letters into a plain input on an empty page, to the frame after each. */
  readonly plainKeystrokeP95Ms: number;
  /**
   * How many times as long as in a plain input a letter takes until the rows are those it asks for, by the page's own clock, from the
   * letter's event to the frame; 95th percentiles. What comes before and after that, the same for both, is in `keystrokeToScreenRatio`.
   */
  readonly keystrokeRatio: number;
  /** From the key to the screen, by the browser's trace, 95th percentile; nothing where rows come later than in the letter's own frame. */
  readonly keystrokeToScreenP95Ms: number | undefined;
  readonly plainKeystrokeToScreenP95Ms: number | undefined;
  /** How many times as long as in a plain input a letter takes from the key to the screen; 95th percentiles, both of one run. */
  readonly keystrokeToScreenRatio: number | undefined;
  /** The same letters where as many rows stand in a plain table and are written anew in the letter's own event: the least a list can take. */
  readonly leastListP95Ms: number;
  readonly leastListRatio: number;
  readonly leastListToScreenP95Ms: number | undefined;
  readonly leastListToScreenRatio: number | undefined;
};

/** From the input event, a letter each. */
export type Typed = {
  readonly keystrokes: readonly number[];
  readonly plain: readonly number[];
};

/** From the key to the screen, where that can be told; and the least list, which is measured beside it. */
export type Painted = {
  readonly leastList: readonly number[];
  readonly painted: readonly number[] | undefined;
  readonly plainPainted: readonly number[] | undefined;
  readonly leastListPainted: readonly number[] | undefined;
};

/** With the list of people open. */
export async function timeLetters(page: Page, rounds: number): Promise<Typed> {
  const keystrokes = (await typeIntoSearch(page, rounds)).map(rounded);
  const plain = (await typeIntoPlainInput(page, rounds)).map(rounded);
  return { keystrokes, plain };
}

/** With the list of people open. Tracing takes memory of the browser: what is measured of that comes before. */
export async function traceLetters(page: Page, rounds: number): Promise<Painted> {
  const painted = await traceSearch(page, rounds);
  const plainPainted = await tracePlainInput(page, rounds);
  const leastList = (await typeIntoLeastList(page, rounds)).map(rounded);
  const leastListPainted = await traceLeastList(page, rounds);
  return { painted, plainPainted, leastList, leastListPainted };
}

export function keystrokeFigures(people: number, used: Typed & Painted): KeystrokeFigures {
  const [keystrokeP95Ms, plainKeystrokeP95Ms, leastListP95Ms] = [
    percentile95(used.keystrokes),
    percentile95(used.plain),
    percentile95(used.leastList),
  ];
  const [keystrokeToScreenP95Ms, plainKeystrokeToScreenP95Ms, leastListToScreenP95Ms] = [
    paintedOf(used.painted),
    paintedOf(used.plainPainted),
    paintedOf(used.leastListPainted),
  ];
  return {
    people,
    keystrokeP95Ms,
    keystrokeMaxMs: Math.max(...used.keystrokes),
    plainKeystrokeP95Ms,
    keystrokeRatio: ratioOf(keystrokeP95Ms, plainKeystrokeP95Ms),
    keystrokeToScreenP95Ms,
    plainKeystrokeToScreenP95Ms,
    keystrokeToScreenRatio: ratioOf(keystrokeToScreenP95Ms, plainKeystrokeToScreenP95Ms),
    leastListP95Ms,
    leastListRatio: ratioOf(leastListP95Ms, plainKeystrokeP95Ms),
    leastListToScreenP95Ms,
    leastListToScreenRatio: ratioOf(leastListToScreenP95Ms, plainKeystrokeToScreenP95Ms),
  };
}

function paintedOf(times: readonly number[] | undefined): number | undefined {
  return times === undefined ? undefined : percentile95(times.map(rounded));
}
