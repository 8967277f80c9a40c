import { afterEach, describe, expect, it } from 'vitest';
import { defaultDialect, type ScimDialect } from '../../../main/domain/service/dialect.ts';
import type { CapabilityProfile } from '../../../main/domain/service/look-ups/capabilities.ts';
import type { ScimClientOptions } from '../../../main/scim/client.ts';
import { systemClock } from '../../../main/scim/pace/clock.ts';
import { createScimClient } from '../../../main/scim/create-client.ts';
import { someUsers } from '../../../main/scim/accounts/list-users.ts';
import { createPace } from '../../../main/scim/pace/pace.ts';
import { probeService } from '../../../main/scim/trial/probe.ts';
import type { ConnectionTest } from '../../../main/domain/service/connection-test.ts';
import { testConnection } from '../../../main/scim/trial/test-connection.ts';
import { type SmallServiceName, startSmallService } from '../../cases/services/small-services.ts';

const signal = new AbortController().signal;
const randomIdentifier = (): string => crypto.randomUUID();
const pace = createPace({
  clock: systemClock,
  random: () => 0,
  limits: { readsPerSecond: 1000 },
  readTries: 1,
});
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function start(name: SmallServiceName, dialect: Partial<ScimDialect> = {}): Promise<ScimClientOptions> {
  const service = await startSmallService(name);
  closing.push(() => service.close());
  return {
    fetch: (address, init) => fetch(address, init),
    baseUrl: service.url,
    dialect: { ...defaultDialect, ...dialect },
    token: () => Promise.resolve('any'),
    now: () => new Date(),
  };
}

async function test(name: SmallServiceName): Promise<ConnectionTest> {
  const options = await start(name);
  return testConnection({
    client: createScimClient(options),
    order: ['externalId', 'userName'],
    randomIdentifier,
    signal,
    someUsers: () => someUsers({ options, pace, signal }),
  });
}

async function probe(name: SmallServiceName): Promise<CapabilityProfile> {
  const known = { externalId: 'E2', userName: 'otto.lind@acme.test' };
  return probeService({ options: await start(name), pace, known, randomIdentifier, signal });
}

describe('the test of a connection at services as they are', () => {
  it.each<[SmallServiceName, object]>([
    ['plain', { kind: 'works', attribute: 'externalId', dead: [] }],
    ['s01', { kind: 'works', dead: [] }],
    ['n06', { kind: 'works', attribute: 'userName' }],
    ['n07', { kind: 'works', attribute: 'userName', dead: ['externalId'] }],
    ['n02', { kind: 'works', attribute: 'userName', dead: ['externalId'] }],
    ['s02', { kind: 'failed', code: 'not-found' }],
    ['n08', { kind: 'failed', code: 'not-found' }],
    ['n04', { kind: 'failed', code: 'unreadable-answer' }],
  ])('[P1] says of %s what it is', async (name, expected) => {
    expect(await test(name)).toMatchObject(expected);
  });

  it.each<[SmallServiceName]>([['s02'], ['n08'], ['n04']])('[P2] names the base URL at %s', async (name) => {
    expect(await test(name)).toMatchObject({ says: expect.stringContaining('base URL') as string });
  });
});

describe('the probe of services as they are', () => {
  it.each<[SmallServiceName, Partial<CapabilityProfile>]>([
    ['plain', { filters: { externalId: 'answers', userName: 'answers' }, versions: 'none' }],
    ['n07', { filters: { externalId: 'dead', userName: 'answers' } }],
    ['n02', { filters: { externalId: 'dead', userName: 'answers' } }],
    ['n06', { filters: { externalId: 'unknown', userName: 'answers' } }],
    ['n03', { versions: 'none' }],
    ['s03a', { versions: 'given' }],
  ])('[P3] finds of %s what its filters and versions are', async (name, expected) => {
    expect(await probe(name)).toMatchObject(expected);
  });

  it.each<[SmallServiceName]>([['s02'], ['n08'], ['n04']])('[P2] throws at %s', async (name) => {
    await expect(probe(name)).rejects.toMatchObject({ name: 'ScimError' });
  });
});

describe('If-Match at services as they are', () => {
  const change = async (name: SmallServiceName, dialect: Partial<ScimDialect>): Promise<string> => {
    const client = createScimClient(await start(name, dialect));
    const account = await client.get({ id: 'u-1', signal });
    if (account === undefined) throw new Error('Mira is not there.');
    try {
      const { account: changed } = await client.setActive({ account, active: false, signal });
      return changed?.active === false ? 'done' : 'not done';
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  };

  it.each<[SmallServiceName, Partial<ScimDialect>, RegExp]>([
    ['plain', {}, /^done$/u],
    ['n03', {}, /^done$/u],
    ['s03b', {}, /^done$/u],
    ['s03a', {}, /exactly as it was read.*If-Match cannot be met/u],
    ['s03a', { ifMatch: 'never' }, /^done$/u],
  ])('[V2] at %s with %j a change comes to %s', async (name, dialect, expected) => {
    expect(await change(name, dialect)).toMatch(expected);
  });
});
