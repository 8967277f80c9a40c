import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Instant } from '../../main/domain/ids.ts';
import type { PersonSummary } from '../../main/domain/people/person.ts';
import { startEngine } from '../../main/engine/client.ts';
import { createPracticeService } from '../../main/practice/create-service.ts';
import { listenPractice } from '../../main/practice/listen.ts';
import { seedPracticeAccounts } from '../../main/practice/seed.ts';
import type { PracticeFault } from '../../main/practice/service.ts';
import { liveAndDie } from './support/lives.ts';
import { seeded } from './support/seeded.ts';
import { engineThread } from './support/stage.ts';
import { createStorm } from './support/storm.ts';

export type LookUpChaos = {
  readonly people: number;
  readonly kills: number;
  readonly outages: number;
  /** Requests that reached the service, next to the least that are needed. */
  readonly requests: number;
  readonly needed: number;
  /** People of whom something is said that is not the service's truth. */
  readonly wrong: number;
  /** People without an answer, with a failure for an answer, or with one that decides nothing. */
  readonly unanswered: number;
};

const token = 'chaos-token-98ab3d51';

/**
 * A look-up run through a night of faults: a share of all requests fails, the whole service is away for a while again and
 * again, and the process is killed. Then every answer is compared with what the service holds.
 * `--people`, `--kills`, `--outages`, `--faults`, `--seed`.
 */
export async function run({ args }: { readonly args: readonly string[] }): Promise<LookUpChaos> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      people: { type: 'string', default: '10000' },
      kills: { type: 'string', default: '20' },
      outages: { type: 'string', default: '10' },
      faults: { type: 'string', default: '0.3' },
      seed: { type: 'string', default: '20261123' },
    },
  });
  const result = await lookUpChaos({
    people: Number(values.people),
    kills: Number(values.kills),
    outages: Number(values.outages),
    faultShare: Number(values.faults),
    seed: Number(values.seed),
    say: (text) => process.stderr.write(`${text}\n`),
  });
  if (result.wrong + result.unanswered > 0) process.exitCode = 1;
  return result;
}

export async function lookUpChaos(options: {
  readonly people: number;
  readonly kills: number;
  readonly outages: number;
  readonly faultShare: number;
  readonly seed: number;
  readonly say: (text: string) => void;
}): Promise<LookUpChaos> {
  const folder = mkdtempSync(join(tmpdir(), 'purser-night-'));
  const random = seeded(options.seed);
  const storm = createStorm({ share: options.faultShare, random });
  storm.begin();
  const accounts = seedPracticeAccounts(
    Array.from({ length: options.people }, (_, index) => index)
      .filter(hasAccount)
      .map((index) => ({
        externalId: uniqueId(index),
        email: address(index),
        givenName: 'Sleeper',
        familyName: String(index),
        licensed: isActive(index),
        activated: false,
      })),
  );
  const blackouts = createBlackouts(options.people, options.outages);
  const service = createPracticeService({
    token,
    accounts,
    now: () => new Date(),
    faultFor: ({ number, method }) => blackouts.faultFor(number) ?? storm.faultFor({ method }),
  });
  const server = await listenPractice(service);
  try {
    const dataFolder = join(folder, 'data');
    await setUp({ folder, dataFolder, url: server.url, people: options.people });
    const { kills } = await liveAndDie({
      worker: new URL('./support/look-up-worker.ts', import.meta.url),
      start: {
        dataFolder,
        url: server.url,
        token,
        timeoutMs: 250,
        hurry: 2000,
        changesShowWithinMs: 0,
        plans: [],
      },
      kills: options.kills,
      random,
      progress: () => service.requestCount(),
      total: options.people * 1.2,
      onLife: (count) => {
        options.say(`${String(count)} kills, ${String(service.requestCount())} requests`);
      },
    });
    const people = await readEverybody(dataFolder);
    const absent = options.people - accounts.length;
    return {
      people: people.length,
      kills,
      outages: blackouts.met(),
      requests: service.requestCount(),
      needed: accounts.length + 2 * absent,
      wrong: people.filter((person) => isWrong(person)).length,
      unanswered: people.filter(({ account }) => saysNothing.has(account)).length,
    };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const hasAccount = (index: number): boolean => index % 10 !== 0;
const isActive = (index: number): boolean => index % 3 !== 0;
const uniqueId = (index: number): string => `N${String(100_000 + index)}`;
const address = (index: number): string => `sleeper${String(index)}@night.example`;

const saysNothing: ReadonlySet<string> = new Set(['not-asked', 'failed', 'undecidable']);

function isWrong({ externalId, account }: PersonSummary): boolean {
  const index = Number(externalId?.slice(1)) - 100_000;
  const truth = hasAccount(index) ? (isActive(index) ? 'active' : 'inactive') : 'absent';
  return account !== truth && !saysNothing.has(account);
}

/** The whole service away, for so many requests at a time, spread over the night. */
function createBlackouts(
  people: number,
  outages: number,
): { faultFor(number: number): PracticeFault | undefined; met(): number } {
  const every = Math.floor((people * 1.2) / (outages + 1));
  const length = 150;
  const seen = new Set<number>();
  return {
    faultFor: (number) => {
      const nth = Math.floor(number / every);
      if (nth === 0 || nth > outages || number % every >= length) return undefined;
      seen.add(nth);
      return nth % 2 === 0 ? { kind: 'status', status: 503 } : { kind: 'cut-before' };
    },
    met: () => seen.size,
  };
}

async function setUp(options: {
  readonly folder: string;
  readonly dataFolder: string;
  readonly url: string;
  readonly people: number;
}): Promise<void> {
  const engine = await startEngine({ thread: engineThread, dataFolder: options.dataFolder });
  try {
    const rows = Array.from({ length: options.people }, (_, index) => `${address(index)},${uniqueId(index)}`);
    const path = join(options.folder, 'users.csv');
    writeFileSync(path, ['invited_email_address,employee_id', ...rows, ''].join('\r\n'));
    const at = new Date().toISOString() as Instant;
    await engine.ask('commit-import', { path, at });
    await engine.ask('save-connection', {
      id: undefined,
      fields: {
        name: 'Night',
        kind: 'service',
        baseUrl: options.url,
        instance: '',
        licenseType: '',
        mayProvision: false,
        mayDeprovision: false,
        dialectJson: '{}',
        profileJson: undefined,
        tokenCreatedOn: undefined,
      },
      at,
    });
  } finally {
    await engine.close();
  }
}

async function readEverybody(dataFolder: string): Promise<readonly PersonSummary[]> {
  const engine = await startEngine({ thread: engineThread, dataFolder });
  try {
    const people: PersonSummary[] = [];
    for (let total = 1; people.length < total;) {
      const sort = { key: 'externalId', descending: false } as const;
      const page = await engine.ask('page-people', { filter: {}, sort, offset: people.length, limit: 500 });
      people.push(...page.rows);
      ({ total } = page);
    }
    return people;
  } finally {
    await engine.close();
  }
}
