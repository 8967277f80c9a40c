import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createPracticeService } from '../../main/practice/create-service.ts';
import { listenPractice } from '../../main/practice/listen.ts';
import { type Told, compare, readJournal } from './support/compare.ts';
import { liveAndDie } from './support/lives.ts';
import { seeded } from './support/seeded.ts';
import { accountsOf, castOf, setTheStage } from './support/stage.ts';
import { createStorm } from './support/storm.ts';
import { filesHolding } from './support/token-search.ts';

export type ActionChaos = {
  readonly actions: number;
  readonly kills: number;
  readonly withoutIntent: number;
  readonly appliedTwice: number;
  readonly createdTwice: number;
  readonly lost: number;
  readonly wrongPerson: number;
  readonly tokenLeaks: number;
};

/** Long enough to be found wherever it went, and like nothing else. */
const token = 'chaos-token-c7b1f0d94e';
const timeoutMs = 250;
const hurry = 200;
/** Longer than a change of the practice service stays unseen and than anything it was sent can take. */
const changesShowWithinMs = 1500;
const visibleAfterMs = 100;
const filterLagMs = 300;

/**
 * Many actions while requests fail in every way and the process is killed again and again. Then the journal is compared with
 * the service's own log. `--actions`, `--kills`, `--faults` (share of requests), `--seed`.
 */
export async function run({ args }: { readonly args: readonly string[] }): Promise<ActionChaos> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      actions: { type: 'string', default: '1000' },
      kills: { type: 'string', default: '100' },
      faults: { type: 'string', default: '0.3' },
      seed: { type: 'string', default: '20261123' },
    },
  });
  const result = await actionChaos({
    actions: Number(values.actions),
    kills: Number(values.kills),
    faultShare: Number(values.faults),
    seed: Number(values.seed),
    say: (text) => process.stderr.write(`${text}\n`),
  });
  if (!isSound(result) || result.kills < Number(values.kills)) process.exitCode = 1;
  return result;
}

/** Nothing without intent, twice, lost, at somebody else's account, and the token nowhere. */
export function isSound(result: ActionChaos): boolean {
  const { withoutIntent, appliedTwice, createdTwice, lost, wrongPerson, tokenLeaks } = result;
  return withoutIntent + appliedTwice + createdTwice + lost + wrongPerson + tokenLeaks === 0;
}

export async function actionChaos(options: {
  readonly actions: number;
  readonly kills: number;
  readonly faultShare: number;
  readonly seed: number;
  readonly say: (text: string) => void;
}): Promise<ActionChaos> {
  const folder = mkdtempSync(join(tmpdir(), 'purser-chaos-'));
  const random = seeded(options.seed);
  const storm = createStorm({ share: options.faultShare, random, filtersDie: true });
  const cast = castOf(options.actions);
  const service = createPracticeService({
    token,
    accounts: accountsOf(cast),
    now: () => new Date(),
    switches: {
      visibleAfterMs,
      filterLagMs,
      // Nothing but the client keeps a person from being created twice.
      uniqueness: 'ignored',
      ids: 'large-numbers',
      ifMatch: 'honoured',
    },
    faultFor: storm.faultFor,
  });
  const before = service.accounts();
  const server = await listenPractice(service);
  try {
    const dataFolder = join(folder, 'data');
    const { plans, planned } = await setTheStage({ folder, dataFolder, cast, url: server.url, token });
    storm.begin();
    const { kills, printed } = await liveAndDie({
      worker: new URL('./support/action-worker.ts', import.meta.url),
      start: { dataFolder, url: server.url, token, timeoutMs, hurry, changesShowWithinMs, plans },
      kills: options.kills,
      random,
      progress: () => service.changes().length,
      // A fault keeps about one in seven from being done.
      total: planned * 0.8,
      onLife: (count) => {
        if (count % 10 === 0)
          options.say(`${String(count)} kills, ${String(service.changes().length)} changes on the service`);
      },
    });
    storm.end();
    const told = await readJournal(dataFolder, plans);
    options.say(summary(told, storm.met));
    const verdict = compare({ told, before, after: service.accounts(), changes: service.changes() });
    return {
      actions: told.length,
      kills,
      ...verdict,
      tokenLeaks: countLeaks(folder, printed, cast[0]?.email ?? ''),
    };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The search is only worth something where it finds what certainly was written. */
function countLeaks(folder: string, printed: string, written: string): number {
  if (filesHolding(join(folder, 'data'), written) === 0) throw new Error('The search finds nothing at all.');
  return filesHolding(folder, token) + (printed.includes(token) ? 1 : 0);
}

function summary(told: readonly Told[], faults: ReadonlyMap<string, number>): string {
  const states = Map.groupBy(told, ({ state }) => state);
  const words = [...states].map(([state, actions]) => `${state} ${String(actions.length)}`);
  const met = [...faults].map(([fault, count]) => `${fault} ${String(count)}`);
  return `Actions: ${words.join(', ')}. Faults met: ${met.join(', ')}.`;
}
