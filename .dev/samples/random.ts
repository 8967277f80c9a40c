/** The one seed of all sample files. Another seed gives another company of the same make. */
export const sampleSeed = 20261123;

export type Random = {
  /** From 0 up to and without 1. */
  next(): number;
  /** Both ends belong to it. */
  between(low: number, high: number): number;
  pick<const Values extends readonly [unknown, ...unknown[]]>(values: Values): Values[number];
};

/** Mulberry32: the same numbers on every machine and every Node, which `Math.random` cannot promise. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  function between(low: number, high: number): number {
    return low + Math.floor(next() * (high - low + 1));
  }
  return {
    next,
    between,
    pick: (values) => values[between(0, values.length - 1)] ?? values[0],
  };
}
