import { tryWindows, type WindowTally } from '../support/window-histories.ts';
import { seeded } from './support/seeded.ts';

const seed = 20_261_128;

/** Idle days of random histories under random windows against every history that fits; `npm test` tries the first 5,000. */
export function run({ args }: { readonly args: readonly string[] }): WindowTally {
  const [histories = '100000'] = args;
  const tally = tryWindows(Number(histories), seeded(seed));
  if (tally.overstated + tally.missed + tally.misnamed + tally.otherwise > 0) process.exitCode = 1;
  return tally;
}
