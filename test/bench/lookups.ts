import { parseArgs } from 'node:util';
import type { PracticeSwitches } from '../../main/practice/service.ts';
import type { PracticePerson } from '../../main/practice/seed.ts';
import { seedPracticeAccounts } from '../../main/practice/seed.ts';
import type { RequestTrace } from '../../main/scim/client.ts';
import { systemClock } from '../../main/scim/pace/clock.ts';
import { createScimClient } from '../../main/scim/create-client.ts';
import { defaultDialect } from '../../main/domain/service/dialect.ts';
import { lookUp } from '../../main/scim/accounts/look-up.ts';
import { createPace, paceClient } from '../../main/scim/pace/pace.ts';
import { startPracticeProcess } from '../support/scim-practice-process.ts';

const token = 'bench-token';
const latencyMs = 50;
const inFlight = 8;
const limitPerSecond = 25;

type Figures = {
  readonly count: number;
  readonly idealMs: number;
  readonly wallMs: number;
  readonly ratio: number;
  /** The same of bare `fetch` calls whose answers nobody reads into anything: what this machine allows today. */
  readonly bareRatio: number;
  /** `ratio` to `bareRatio`: what looking up costs beside asking. */
  readonly toBare: number;
  readonly limitShare: number;
  readonly share429: number;
};

/**
 * Look-ups over real HTTP on loopback against the practice service in another process: first with 50 ms of latency and
 * 8 in flight, against the ideal; then against a limit of 25 a second that the pace is not told. `--count N` look-ups in
 * the first part (10,000), `--limited N` in the second (3,000, two minutes).
 */
export async function run(options: {
  readonly json: boolean;
  readonly args: readonly string[];
}): Promise<Figures> {
  const { values } = parseArgs({
    args: [...options.args],
    options: { count: { type: 'string', default: '10000' }, limited: { type: 'string', default: '3000' } },
  });
  const count = Number(values.count);
  // Half of it before and half after: other work on the machine comes and goes.
  const bareCount = Math.ceil(count / 5);
  const bareBeforeMs = await measureBare(bareCount);
  const free = await measure({ count, switches: { latencyMs } });
  const bareMs = (bareBeforeMs + (await measureBare(bareCount))) / 2;
  const limited = await measure({
    count: Number(values.limited),
    switches: { latencyMs, ratePerSecond: limitPerSecond },
  });
  const idealMs = (count * latencyMs) / inFlight;
  const ratio = free.wallMs / idealMs;
  const bareRatio = bareMs / ((bareCount * latencyMs) / inFlight);
  return {
    count,
    idealMs,
    wallMs: Math.round(free.wallMs),
    ratio: round(ratio),
    bareRatio: round(bareRatio),
    toBare: round(ratio / bareRatio),
    limitShare: round(limited.found / (limitPerSecond * (limited.wallMs / 1000))),
    share429: round(limited.refused / limited.answers),
  };
}

async function measure(order: {
  readonly count: number;
  readonly switches: Partial<PracticeSwitches>;
}): Promise<{
  readonly wallMs: number;
  readonly found: number;
  readonly answers: number;
  readonly refused: number;
}> {
  const people = crowd(order.count);
  const service = await startPracticeProcess({
    token,
    accounts: seedPracticeAccounts(people),
    switches: order.switches,
  });
  const statuses = new Map<number | undefined, number>();
  const client = createScimClient({
    fetch: (url, init) => fetch(url, init),
    baseUrl: service.url,
    dialect: defaultDialect,
    token: () => Promise.resolve(token),
    now: () => new Date(),
    onRequest: ({ status }: RequestTrace) => statuses.set(status, (statuses.get(status) ?? 0) + 1),
  });
  const pace = createPace({
    clock: systemClock,
    random: Math.random,
    limits: { readsPerSecond: 1000, inFlight },
  });
  const paced = paceClient({ client, pace });
  const signal = new AbortController().signal;
  let next = 0;
  let found = 0;
  const askOn = async (): Promise<void> => {
    for (let person = people[next++]; person !== undefined; person = people[next++]) {
      const identifiers = { externalId: person.externalId, userName: person.email };
      const answer = await lookUp({
        client: paced,
        identifiers,
        order: ['externalId', 'userName'],
        signal,
        now: () => new Date(),
      });
      if (answer.lookUp.kind === 'found' && answer.lookUp.account.externalId === person.externalId)
        found += 1;
    }
  };
  const startedMs = performance.now();
  await Promise.all(Array.from({ length: inFlight * 2 }, askOn));
  const wallMs = performance.now() - startedMs;
  await service.close();
  if (found !== order.count)
    throw new Error(`Only ${String(found)} of ${String(order.count)} people were found.`);
  const answers = [...statuses.values()].reduce((sum, times) => sum + times, 0);
  return { wallMs, found, answers, refused: statuses.get(429) ?? 0 };
}

async function measureBare(count: number): Promise<number> {
  const people = crowd(count);
  const service = await startPracticeProcess({
    token,
    accounts: seedPracticeAccounts(people),
    switches: { latencyMs },
  });
  const headers = { authorization: `Bearer ${token}` };
  let next = 0;
  const askOn = async (): Promise<void> => {
    for (let person = people[next++]; person !== undefined; person = people[next++]) {
      const filter = encodeURIComponent(`externalId eq "${person.externalId}"`);
      await (await fetch(`${service.url}/Users?filter=${filter}`, { headers })).text();
    }
  };
  const startedMs = performance.now();
  await Promise.all(Array.from({ length: inFlight }, askOn));
  const wallMs = performance.now() - startedMs;
  await service.close();
  return wallMs;
}

function crowd(count: number): readonly (PracticePerson & { readonly externalId: string })[] {
  return Array.from({ length: count }, (_, index) => ({
    externalId: `E${String(index)}`,
    email: `person.${String(index)}@example.com`,
    givenName: 'Person',
    familyName: String(index),
    licensed: true,
    activated: index % 3 > 0,
  }));
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

if (import.meta.main) {
  const args = process.argv.slice(2).filter((word) => word !== '--json');
  console.log(JSON.stringify(await run({ json: true, args })));
}
