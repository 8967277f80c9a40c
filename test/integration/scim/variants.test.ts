import { afterEach, describe, expect, it } from 'vitest';
import type { PracticeSwitches } from '../../../main/practice/service.ts';
import type { ScimDialect } from '../../../main/domain/service/dialect.ts';
import { FilterTrust } from '../../../main/scim/accounts/filters/trust.ts';
import { lookUp } from '../../../main/scim/accounts/look-up.ts';
import { testConnection } from '../../../main/scim/trial/test-connection.ts';
import type { PracticeOverHttp } from '../../support/scim-practice.ts';
import { practiceOverHttp } from '../../support/scim-practice.ts';

const signal = new AbortController().signal;
const open: PracticeOverHttp[] = [];

async function start(
  switches: Partial<PracticeSwitches> = {},
  dialect: Partial<ScimDialect> = {},
): Promise<PracticeOverHttp> {
  const started = await practiceOverHttp({ switches }, dialect);
  open.push(started);
  return started;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ server }) => server.close()));
});

type Variant = readonly [string, Partial<PracticeSwitches>, Partial<ScimDialect>];

const variants: readonly Variant[] = [
  ['its defaults', {}, {}],
  ['PATCH answered with an ETag', { patch: 'body-with-etag' }, {}],
  ['PATCH answered with 204', { patch: 'no-content' }, {}],
  ['the value form of PATCH', {}, { deactivateBy: 'patch-value' }],
  ['PUT alone', { patch: 'refused' }, { deactivateBy: 'put' }],
  ['PUT and If-Match', { ifMatch: 'honoured' }, { deactivateBy: 'put' }],
  ['If-Match honoured', { ifMatch: 'honoured' }, {}],
  ['userName compared with case', { userNameCase: 'exact' }, {}],
  ['404 for nobody', { notFound: '404' }, {}],
  ['a path suffix and plain JSON', {}, { pathSuffix: '/v2', mediaType: 'application/json' }],
  ['listing allowed', { listing: 'complete' }, {}],
];

describe.each(variants)('with %s', (_name, switches, dialect) => {
  it('looks people up: found by either identifier, absent, ambiguous', async () => {
    const { client } = await start(switches, dialect);
    const trust = new FilterTrust();
    const ask = async (externalId: string | undefined, userName: string | undefined): Promise<string> => {
      const identifiers = { externalId, userName };
      const { lookUp: answer } = await lookUp({
        client,
        identifiers,
        order: ['externalId', 'userName'],
        signal,
        now: () => new Date(),
        trust,
      });
      return answer.kind === 'found' ? (answer.account.externalId ?? '') : answer.kind;
    };
    await ask('E1', undefined);
    expect(
      await Promise.all([
        ask('E1', undefined),
        ask(undefined, 'ann.archer@example.com'),
        ask('E3', 'cy.o’neil@example.com'),
        ask('E99', 'nobody@example.com'),
        ask('E1', 'Ben.Baker@example.com'),
        ask('E"1', undefined),
      ]),
    ).toEqual(['E1', 'E1', 'E3', 'absent', 'ambiguous', 'undecidable']);
  });

  it('takes a license and gives it back, and nothing else changes', async () => {
    const { client, service } = await start(switches, dialect);
    const before = service.accounts();
    const id = before[0]?.id ?? '';
    for (const active of [false, true]) {
      const account = await client.get({ id, signal });
      if (account === undefined) throw new Error('Ann is not there.');
      const answer = await client.setActive({ account, active, signal });
      expect([200, 204]).toContain(answer.status);
      expect((await client.get({ id, signal }))?.active).toBe(active);
    }
    expect(service.changes().map(({ accountId, change }) => [accountId, change])).toEqual([
      [id, 'deactivated'],
      [id, 'activated'],
    ]);
    expect(service.accounts()).toEqual([{ ...before[0], license: 'assigned' }, ...before.slice(1)]);
  });

  it('creates somebody once', async () => {
    const { client, service } = await start(switches, dialect);
    const user = {
      externalId: 'E7',
      userName: 'dee@example.com',
      givenName: 'Dée',
      familyName: 'Ünal',
      displayName: 'Dée Ünal',
      title: undefined,
      department: 'Sales',
    };
    const created = await client.create({ user, signal });
    expect(created).toMatchObject({
      status: 201,
      account: { externalId: 'E7', active: true, familyName: 'Ünal' },
    });
    await expect(client.create({ user, signal })).rejects.toMatchObject({
      kind: 'conflict',
      scimType: 'uniqueness',
    });
    expect(service.accounts()).toHaveLength(4);
  });

  it('works, says the test of the connection', async () => {
    const { client } = await start(switches, dialect);
    const randomIdentifier = (): string => crypto.randomUUID();
    const [known] = (await client.find({ attribute: 'externalId', value: 'E1', signal })).accounts;
    const parts = { client, order: ['externalId', 'userName'], randomIdentifier, signal } as const;
    expect(await testConnection({ ...parts, known })).toMatchObject({
      kind: 'works',
      attribute: 'externalId',
    });
    // 404 for nobody is what a wrong base URL answers too: without somebody who is found, it cannot be told apart.
    const expected = switches.notFound === '404' ? { kind: 'failed', code: 'not-found' } : { kind: 'works' };
    expect(await testConnection(parts)).toMatchObject(expected);
  });
});

describe('with a filter on one attribute only', () => {
  it.each([
    ['externalId', 'found', 'undecidable'],
    ['userName', 'found', 'undecidable'],
  ] as const)(
    '%s: people are found by it, and nobody is called absent',
    async (attribute, known, unknown) => {
      const { client } = await start({ filters: [attribute] });
      const ask = async (externalId: string, userName: string): Promise<string> => {
        const identifiers = { externalId, userName };
        const order = ['externalId', 'userName'] as const;
        return (await lookUp({ client, identifiers, order, signal, now: () => new Date() })).lookUp.kind;
      };
      expect(await ask('E1', 'ann.archer@example.com')).toBe(known);
      expect(await ask('E99', 'nobody@example.com')).toBe(unknown);
    },
  );

  it('the test of the connection names the attribute that works', async () => {
    const { client } = await start({ filters: ['userName'] });
    const randomIdentifier = (): string => crypto.randomUUID();
    const test = await testConnection({
      client,
      order: ['externalId', 'userName'],
      randomIdentifier,
      signal,
    });
    expect(test).toMatchObject({ kind: 'works', attribute: 'userName' });
  });
});

describe('an account that changed since it was read', () => {
  it('is not changed where If-Match is honoured', async () => {
    const { client, service } = await start({ ifMatch: 'honoured' });
    const account = await client.get({ id: service.accounts()[0]?.id ?? '', signal });
    if (account === undefined) throw new Error('Ann is not there.');
    await client.setActive({ account, active: false, signal });
    await expect(client.setActive({ account, active: true, signal })).rejects.toMatchObject({
      kind: 'changed-meanwhile',
    });
    expect(service.accounts()[0]?.active).toBe(false);
  });
});

describe('DELETE', () => {
  it('is sent only by a dialect that asks for it, and refused by the service', async () => {
    const { client, service, traces } = await start({}, { deactivateBy: 'delete' });
    const account = await client.get({ id: service.accounts()[0]?.id ?? '', signal });
    if (account === undefined) throw new Error('Ann is not there.');
    await expect(client.setActive({ account, active: false, signal })).rejects.toMatchObject({
      kind: 'invalid-request',
      status: 501,
    });
    expect(traces.at(-1)?.method).toBe('DELETE');
  });
});

describe('the trace of requests', () => {
  it('tells method, host, path, status and size, and no value', async () => {
    const { client, service, server, traces } = await start();
    const id = service.accounts()[0]?.id ?? '';
    await client.find({ attribute: 'externalId', value: 'E1', signal });
    const account = await client.get({ id, signal });
    if (account === undefined) throw new Error('Ann is not there.');
    await client.setActive({ account, active: false, signal });
    expect(traces.map(({ method, path, status }) => [method, path, status])).toEqual([
      ['GET', '/scim/Users?filter=externalId eq …', 200],
      ['GET', '/scim/Users/…', 200],
      ['PATCH', '/scim/Users/…', 200],
    ]);
    expect(traces.every(({ host, bytes }) => host === new URL(server.url).host && bytes > 100)).toBe(true);
    expect(JSON.stringify(traces)).not.toContain(id);
  });
});
