import type { RunOptions } from '../../.dev/dispatch.ts';
import { say } from '../../.dev/say.ts';
import { peerNames, runPeer } from './services/peer-round.ts';
import { type Round, runRound } from './services/round.ts';
import { smallServices, type SmallServiceName } from './services/small-services.ts';

type Figures = {
  readonly services: number;
  readonly rounds: number;
  readonly right: number;
  readonly wrong: readonly string[];
};

/**
 * The whole round at every small service and every independent server: look up, deprovision, undo, create. What is right
 * at each stands beside it. NAME… takes those alone.
 */
export async function run({ args }: RunOptions): Promise<Figures> {
  const isWanted = (name: string): boolean => args.length === 0 || args.includes(name);
  const small = (Object.keys(smallServices) as SmallServiceName[]).filter(isWanted);
  const rounds: Round[] = [];
  for (const name of small) rounds.push(...tell(name, await runRound(name)));
  const peers = peerNames.filter(isWanted);
  for (const name of peers) rounds.push(...tell(name, await runPeer(name)));
  const wrong = rounds.filter(({ problems }) => problems.length > 0);
  if (wrong.length > 0) process.exitCode = 1;
  return {
    services: small.length + peers.length,
    rounds: rounds.length,
    right: rounds.length - wrong.length,
    wrong: wrong.map(({ name }) => name),
  };
}

function tell(service: string, rounds: readonly Round[]): readonly Round[] {
  for (const { name, problems } of rounds) {
    say(`${problems.length === 0 ? 'ok    ' : 'wrong '} ${name}`);
    for (const problem of problems) say(`         ${problem}`);
  }
  if (rounds.length === 0) say(`       ${service}: nothing was run`);
  return rounds;
}
