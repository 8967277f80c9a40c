import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScimDialect } from '../../../main/domain/service/dialect.ts';
import { lookUp } from '../../../main/scim/accounts/look-up.ts';
import { testConnection } from '../../../main/scim/trial/test-connection.ts';
import { clientFor, practiceToken } from '../../support/scim-practice.ts';
import type { ScimmyServer } from '../../support/scim-scimmy-server.ts';
import { startScimmy } from '../../support/scim-scimmy-server.ts';

const signal = new AbortController().signal;
let server: ScimmyServer;

const mail = (value: string) => ({ emails: [{ value, type: 'work' }] });

beforeAll(async () => {
  server = await startScimmy({
    token: practiceToken,
    users: [
      {
        externalId: 'E1',
        userName: 'ann@example.com',
        name: { givenName: 'Ann', familyName: 'Archer' },
        ...mail('ann@example.com'),
      },
      {
        externalId: 'E2',
        userName: 'ben@example.com',
        name: { givenName: 'Ben', familyName: 'Baker' },
        ...mail('Ben.Baker@example.com'),
      },
      {
        userName: 'cy.o’neil@example.com',
        name: { givenName: 'Cy', familyName: 'O’Neil' },
        active: false,
        ...mail('cy@example.com'),
      },
    ],
  });
});

afterAll(() => server.close());

const ask = async (externalId: string | undefined, userName: string | undefined): Promise<unknown> => {
  const { lookUp: answer } = await lookUp({
    client: clientFor(server.url),
    identifiers: { externalId, userName },
    order: ['externalId', 'userName'],
    signal,
    now: () => new Date(),
  });
  return answer.kind === 'found' ? [answer.account.userName, answer.account.active] : answer.kind;
};

describe('scimmy, which Purser did not write', () => {
  it('answers look-ups', async () => {
    expect(await ask('E1', 'ann@example.com')).toEqual(['ann@example.com', true]);
    expect(await ask(undefined, 'Ben@Example.com')).toEqual(['ben@example.com', true]);
    expect(await ask('E3', 'cy.o’neil@example.com')).toEqual(['cy.o’neil@example.com', false]);
    expect(await ask('E9', 'nobody@example.com')).toBe('absent');
    expect(await ask('E1', 'ben@example.com')).toBe('ambiguous');
  });

  it('[G34] finds an account by an address that is not its userName', async () => {
    const found = async (address: string): Promise<readonly unknown[]> =>
      (await clientFor(server.url).findByEmail({ address, signal })).accounts.map(({ userName }) => userName);
    expect(await found('Ben.Baker@example.com')).toEqual(['ben@example.com']);
    expect(await found('nobody@example.com')).toEqual([]);
  });

  it.each<ScimDialect['deactivateBy']>(['patch-path', 'patch-value', 'put'])(
    'takes and gives a license by %s',
    async (deactivateBy) => {
      const client = clientFor(server.url, { deactivateBy });
      const [ann] = server.users();
      for (const active of [false, true]) {
        const account = await client.get({ id: ann?.id ?? '', signal });
        if (account === undefined) throw new Error('Ann is not there.');
        await client.setActive({ account, active, signal });
        expect(server.users().map((user) => user.active)).toEqual([active, true, false]);
      }
      expect(server.users()[0]).toMatchObject({
        externalId: 'E1',
        name: { givenName: 'Ann', familyName: 'Archer' },
      });
    },
  );

  it('answers a change that changes nothing with 204', async () => {
    const client = clientFor(server.url);
    const account = await client.get({ id: server.users()[0]?.id ?? '', signal });
    if (account === undefined) throw new Error('Ann is not there.');
    expect(await client.setActive({ account, active: true, signal })).toEqual({
      status: 204,
      account: undefined,
    });
  });

  it('creates somebody once', async () => {
    const client = clientFor(server.url);
    const user = {
      externalId: 'E4',
      userName: 'dee@example.com',
      givenName: 'Dee',
      familyName: '',
      displayName: undefined,
      title: 'Seller',
      department: 'Sales',
    };
    const { status, account } = await client.create({ user, signal });
    expect([status, account?.externalId, account?.active]).toEqual([201, 'E4', true]);
    await expect(client.create({ user, signal })).rejects.toMatchObject({ kind: 'conflict' });
    expect(server.users()).toHaveLength(4);
  });

  it('is told from a service that the token does not open', async () => {
    const closed = await startScimmy({ token: 'another', users: [] });
    const parts = { client: clientFor(closed.url), randomIdentifier: () => crypto.randomUUID(), signal };
    expect(await testConnection({ ...parts, order: ['externalId'] })).toMatchObject({
      kind: 'failed',
      code: 'unauthorized',
      status: 401,
    });
    await closed.close();
    expect(
      await testConnection({ ...parts, client: clientFor(server.url), order: ['externalId'] }),
    ).toMatchObject({ kind: 'works' });
  });

  it('answers a wrong path with a 404 in the form of SCIM for an endpoint, which is no user', async () => {
    expect(await clientFor(server.url).get({ id: 'nobody', signal })).toBeUndefined();
  });
});
