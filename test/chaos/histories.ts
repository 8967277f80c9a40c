import { tryHistories, type HistoryTally } from '../support/import-histories.ts';
import { seeded } from './support/seeded.ts';

/** Random sequences of imports with undo against never having imported; `npm test` tries a few of them. */
export async function run({ args }: { readonly args: readonly string[] }): Promise<HistoryTally> {
  const [sequences = '1000'] = args;
  const tally = await tryHistories(Number(sequences), seeded(20_261_130));
  if (tally.otherwise > 0) process.exitCode = 1;
  return tally;
}
