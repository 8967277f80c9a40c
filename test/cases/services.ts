import type { RunOptions } from '../../.dev/dispatch.ts';
import { say } from '../../.dev/say.ts';
import { peerNames, runPeer } from './services/peer-round.ts';
import { runRound, type Step } from './services/round.ts';
import { smallServices, type SmallServiceName } from './services/small-services.ts';

type Figures = {
  readonly services: number;
  /** One whole round at each service, of several steps. */
  readonly rounds: number;
  readonly right: number;
  readonly steps: number;
  readonly wrong: readonly string[];
};

type Round = { readonly service: string; readonly steps: readonly Step[] };

/** Most of a round is waiting for a service that fails: some go beside each other. */
const together = 5;

/**
 * The whole round at every small service and every independent server: look up, deprovision, undo, create. What is right
 * at each stands beside it. NAME… takes those alone.
 */
export async function run({ args }: RunOptions): Promise<Figures> {
  const isWanted = (name: string): boolean => args.length === 0 || args.includes(name);
  const small = (Object.keys(smallServices) as SmallServiceName[]).filter(isWanted);
  const peers = peerNames.filter(isWanted);
  const rounds: Round[] = [];
  for (let first = 0; first < small.length; first += together) {
    const some = small.slice(first, first + together);
    rounds.push(
      ...(await Promise.all(some.map(async (service) => ({ service, steps: await runRound(service) })))),
    );
    for (const round of rounds.slice(-some.length)) tell(round);
  }
  for (const service of peers) {
    const round = { service, steps: await runPeer(service) };
    rounds.push(round);
    tell(round);
  }
  const wrong = rounds.filter(({ steps }) => !isRight(steps)).map(({ service }) => service);
  if (wrong.length > 0) process.exitCode = 1;
  return {
    services: small.length + peers.length,
    rounds: rounds.length,
    right: rounds.length - wrong.length,
    steps: rounds.reduce((count, { steps }) => count + steps.length, 0),
    wrong,
  };
}

function isRight(steps: readonly Step[]): boolean {
  return steps.length > 0 && steps.every(({ problems }) => problems.length === 0);
}

function tell({ service, steps }: Round): void {
  for (const { name, problems } of steps) {
    say(`${problems.length === 0 ? 'ok    ' : 'wrong '} ${name}`);
    for (const problem of problems) say(`         ${problem}`);
  }
  if (steps.length === 0) say(`wrong  ${service}: nothing was run`);
}
