import type { Instant } from '../domain/ids.ts';

/** A date as stored and sorted. */
export function instantOf(date: Date): Instant {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- toISOString writes exactly what Instant names
  return date.toISOString() as Instant;
}
