import { tryContracts, type ContractTally } from '../support/contract-days.ts';
import { seeded } from './support/seeded.ts';

/** What was saved and what is left by random contracts, against a sum over every single day; `npm test` tries the first 500. */
export function run({ args }: { readonly args: readonly string[] }): ContractTally {
  const [contracts = '20000'] = args;
  const tally = tryContracts(Number(contracts), seeded(20_261_129));
  if (tally.otherwise > 0) process.exitCode = 1;
  return tally;
}
