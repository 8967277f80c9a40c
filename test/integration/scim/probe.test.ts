import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { LookUpIdentifiers } from '../../../main/domain/service/look-ups/look-up.ts';
import { listenPractice } from '../../../main/practice/listen.ts';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import { instantOf } from '../../../main/domain/time/instant.ts';
import type { PracticeOptions, PracticeSwitches } from '../../../main/practice/service.ts';
import type { CapabilityProfile } from '../../../main/domain/service/look-ups/capabilities.ts';
import type { ScimClientOptions } from '../../../main/scim/client.ts';
import { systemClock } from '../../../main/scim/pace/clock.ts';
import { defaultDialect } from '../../../main/domain/service/dialect.ts';
import { listUsers } from '../../../main/scim/accounts/list-users.ts';
import { listedClient } from '../../../main/scim/accounts/listed-client.ts';
import { lookUp } from '../../../main/scim/accounts/look-up.ts';
import type { Pace } from '../../../main/scim/pace/pace.ts';
import { createPace } from '../../../main/scim/pace/pace.ts';
import { probeService } from '../../../main/scim/trial/probe.ts';
import { clientFor, practice, practiceOverHttp, practiceToken } from '../../support/scim-practice.ts';
import { startScimmy } from '../../support/scim-scimmy-server.ts';

const signal = new AbortController().signal;
const probedAt = new Date();
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

const fastPace = (): Pace =>
  createPace({ clock: systemClock, random: Math.random, limits: { readsPerSecond: 1000, inFlight: 4 } });

function optionsFor(baseUrl: string): ScimClientOptions {
  return {
    fetch: (url, init) => fetch(url, init),
    baseUrl,
    dialect: defaultDialect,
    token: () => Promise.resolve(practiceToken),
    now: () => probedAt,
  };
}

const ann: LookUpIdentifiers = { externalId: 'E1', userName: 'ann.archer@example.com' };

function probe(baseUrl: string, known: LookUpIdentifiers | undefined = ann): Promise<CapabilityProfile> {
  const randomIdentifier = (): string => crypto.randomUUID();
  return probeService({ options: optionsFor(baseUrl), pace: fastPace(), known, randomIdentifier, signal });
}

async function start(
  options: Partial<PracticeOptions>,
): Promise<Awaited<ReturnType<typeof practiceOverHttp>>> {
  const started = await practiceOverHttp(options);
  closing.push(() => started.server.close());
  return started;
}

describe('the probe of the practice service', () => {
  it.each<[string, Partial<PracticeSwitches>, Partial<CapabilityProfile>]>([
    [
      'by default',
      {},
      {
        probedAt: instantOf(probedAt),
        filters: { externalId: 'answers', userName: 'answers' },
        nobody: 'empty-list',
        userNameCase: 'ignored',
        versions: 'none',
        listing: 'refused',
        paging: 'unknown',
        totalResults: undefined,
        provider: { patch: true, etag: false, filter: true, maxResults: 100 },
      },
    ],
    [
      'with one filter and 404 for nobody',
      { filters: ['userName'], notFound: '404' },
      { filters: { externalId: 'refused', userName: 'answers' }, nobody: '404' },
    ],
    ['with case', { userNameCase: 'exact' }, { userNameCase: 'exact' }],
    ['with versions', { ifMatch: 'honoured' }, { versions: 'given' }],
    [
      'with a whole list',
      { listing: 'complete' },
      { listing: 'allowed', paging: 'honoured', totalResults: 3 },
    ],
    [
      'with a partial list',
      { listing: 'partial' },
      { listing: 'allowed', paging: 'honoured', totalResults: 2 },
    ],
    [
      'without PATCH',
      { patch: 'refused' },
      { provider: { patch: false, etag: false, filter: true, maxResults: 100 } },
    ],
  ])('%s', async (_case, switches, expected) => {
    const { server, service } = await start({ switches });
    expect(await probe(server.url)).toMatchObject(expected);
    expect(service.changes()).toEqual([]);
    expect(service.requestCount()).toBeLessThanOrEqual(9);
  });

  it('leaves open what only a known account shows', async () => {
    const { server } = await start({});
    const profile = await probe(server.url, { externalId: undefined, userName: undefined });
    expect([profile.userNameCase, profile.versions]).toEqual(['unknown', 'unknown']);
  });

  it('throws where nothing can be found out', async () => {
    const { server } = await start({ token: 'another' });
    await expect(probe(server.url)).rejects.toMatchObject({ kind: 'unauthorized' });
    await expect(probe(`${server.url}/nowhere/Users/x`)).rejects.toMatchObject({ name: 'ScimError' });
  });
});

describe('the probe of others', () => {
  it('scimmy compares e-mail addresses with case, and lists its users on one page whatever page is asked for', async () => {
    const server = await startScimmy({
      token: practiceToken,
      users: [
        { externalId: 'E1', userName: 'ann.archer@example.com' },
        { externalId: 'E2', userName: 'ben@example.com' },
      ],
    });
    closing.push(() => server.close());
    expect(await probe(server.url)).toMatchObject({
      filters: { externalId: 'answers', userName: 'answers' },
      userNameCase: 'exact',
      listing: 'allowed',
      paging: 'ignored',
      totalResults: 2,
      provider: { patch: true, etag: false },
    });
    const list = await listUsers({ options: optionsFor(server.url), pace: fastPace(), signal, pageSize: 1 });
    expect([list.accounts.length, list.isWhole]).toEqual([2, true]);
  });

  it('a service that ignores filters and paging is seen through', async () => {
    const users = ['1', '2', '3'].map((id) => ({ id, userName: `u${id}@example.com` }));
    const server = createServer((request, response) => {
      if (request.url?.includes('ServiceProviderConfig') === true) response.writeHead(404).end('nothing');
      else response.end(JSON.stringify({ totalResults: 3, Resources: users }));
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    closing.push(() => new Promise((resolve) => server.close(resolve)));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await probe(`http://127.0.0.1:${String(port)}`)).toMatchObject({
      filters: { externalId: 'ignored', userName: 'ignored' },
      nobody: 'unknown',
      listing: 'allowed',
      paging: 'ignored',
      totalResults: 3,
      provider: undefined,
    });
  });
});

describe('the list of users', () => {
  const crowd = (count: number): PracticeOptions['accounts'] =>
    seedPracticeAccounts(
      Array.from({ length: count }, (_, index) => ({
        externalId: `E${String(index)}`,
        email: `p${String(index)}@example.com`,
        givenName: 'P',
        familyName: String(index),
        licensed: true,
        activated: false,
      })),
    );
  const list = (url: string): ReturnType<typeof listUsers> =>
    listUsers({ options: optionsFor(url), pace: fastPace(), signal, pageSize: 40 });

  it('is read page by page, and whole', async () => {
    const { server, service } = await start({ accounts: crowd(105), switches: { listing: 'complete' } });
    const { accounts, totalResults, isWhole } = await list(server.url);
    expect([accounts.length, totalResults, isWhole, service.requestCount()]).toEqual([105, 105, true, 3]);
  });

  it('ends when a service repeats its first page, and is not whole', async () => {
    const service = practice({ accounts: crowd(90), switches: { listing: 'complete' } });
    const server = await listenPractice({
      fetch: (url, init) => service.fetch(url.replace(/startIndex=\d+/u, 'startIndex=1'), init),
    });
    closing.push(() => server.close());
    const { accounts, isWhole } = await list(server.url);
    expect([accounts.length, isWhole]).toEqual([40, false]);
  });

  it('is not whole when users come and go meanwhile', async () => {
    let page = 0;
    const service = practice({ accounts: crowd(90), switches: { listing: 'complete' } });
    const server = await listenPractice({
      fetch: async (url, init) => {
        page += 1;
        const answer = await service.fetch(url, init);
        const body = (await answer.json()) as { totalResults: number };
        return Response.json({ ...body, totalResults: body.totalResults + page });
      },
    });
    closing.push(() => server.close());
    expect((await list(server.url)).isWhole).toBe(false);
  });

  it('that is refused says so', async () => {
    const { server } = await start({});
    await expect(list(server.url)).rejects.toMatchObject({ kind: 'invalid-request', status: 501 });
  });

  it('answers look-ups of the people in it, and sends the others to the service', async () => {
    const { server, service } = await start({ accounts: crowd(10), switches: { listing: 'partial' } });
    const { accounts } = await list(server.url);
    const before = service.requestCount();
    const client = listedClient({ client: clientFor(server.url), accounts });
    const ask = (index: number): ReturnType<typeof lookUp> =>
      lookUp({
        client,
        identifiers: { externalId: `E${String(index)}`, userName: `p${String(index)}@example.com` },
        order: ['externalId', 'userName'],
        signal,
        now: () => new Date(),
      });
    const answers = await Promise.all([0, 1, 2, 3, 99].map(ask));
    expect(answers.map((answer) => answer.lookUp.kind)).toEqual([
      'found',
      'found',
      'found',
      'found',
      'absent',
    ]);
    expect(answers.map((answer) => answer.attempts[0]?.detail)).toEqual([
      'Read in the list of users, not asked for.',
      undefined,
      'Read in the list of users, not asked for.',
      undefined,
      undefined,
    ]);
    expect(service.requestCount() - before).toBe(4);
  });
});
