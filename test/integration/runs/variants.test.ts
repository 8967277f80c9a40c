import { describe, expect, it, onTestFinished } from 'vitest';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import type { PracticeSwitches } from '../../../main/practice/service.ts';
import type { ScimDialect } from '../../../main/domain/service/dialect.ts';
import { practiceOverHttp, practiceToken, clientFor } from '../../support/scim-practice.ts';
import { startScimmy } from '../../support/scim-scimmy-server.ts';
import { type Company, accountsOfCompany, address, openCompany } from './company.ts';

/** What a service holds of somebody, whoever makes it. */
type Held = { readonly userName: string; readonly active?: boolean | undefined };

type Variant = readonly [string, Partial<PracticeSwitches>, Partial<ScimDialect>];

const variants: readonly Variant[] = [
  ['PATCH answers 200 with a body', { patch: 'body' }, {}],
  ['PATCH answers 200 with an ETag', { patch: 'body-with-etag' }, {}],
  ['PATCH answers 204', { patch: 'no-content' }, {}],
  ['PATCH in its value form', {}, { deactivateBy: 'patch-value' }],
  ['PATCH is refused, PUT is used', { patch: 'refused' }, { deactivateBy: 'put' }],
  ['userName with its case', { userNameCase: 'exact' }, {}],
  ['userName without its case', { userNameCase: 'ignored' }, {}],
  ['nobody is a 404', { notFound: '404' }, {}],
  ['If-Match is honoured', { ifMatch: 'honoured', patch: 'body-with-etag' }, {}],
  ['listing is partial', { listing: 'partial' }, {}],
  ['listing is complete', { listing: 'complete' }, {}],
  ['429 with seconds above 50 requests a second', { ratePerSecond: 50, retryAfter: 'seconds' }, {}],
];

/** Looks everybody up, takes two licenses, gives one back, creates one, and says who was active after each step. */
async function expectToPass(company: Company, held: () => readonly Held[]): Promise<void> {
  const looked = await company.lookEverybodyUp();
  expect(looked).toMatchObject({ state: 'done', counts: { found: 8, absent: 2, failed: 0 } });

  const taken = await company.carryOut(await company.plan('deprovision', 1, 4, 7));
  expect(taken.plan.actions.map(({ state }) => state).toSorted()).toEqual(['confirmed', 'confirmed', 'held']);
  expect(activeOf(held())).toEqual([2, 3, 5, 6]);

  const given = await company.carryOut(await company.plan('provision', 1, 8, 9));
  expect(given.run).toMatchObject({ state: 'done', note: undefined });
  expect(given.plan.actions.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'confirmed']);
  expect(activeOf(held())).toEqual([1, 2, 3, 5, 6, 8, 9]);

  const people = await company.people();
  expect(people.map(({ account }) => account)).toEqual([
    'active',
    'active',
    'active',
    'inactive',
    'active',
    'active',
    'inactive',
    'active',
    'active',
    'absent',
  ]);
  const entries = await company.journal();
  const sent = entries.filter(({ kind }) => kind === 'intent');
  expect(sent).toHaveLength(5);
  // What was sent is what the plans showed.
  const shown = [...taken.plan.actions, ...given.plan.actions].flatMap(({ request, state }) =>
    request === undefined || state === 'held'
      ? []
      : [`${request.method} ${request.path} ${request.body ?? ''}`],
  );
  const asSent = sent.map(({ body }) => [body['method'], body['path'], body['request'] ?? ''].join(' '));
  expect(asSent.toSorted()).toEqual(shown.toSorted());
  expect(await company.engine.ask('verify-journal', {})).toMatchObject({ kind: 'intact' });
}

function activeOf(users: readonly Held[]): readonly number[] {
  const numbers = Array.from({ length: 10 }, (_, index) => index + 1);
  const active = new Set(
    users.filter((user) => user.active === true).map(({ userName }) => userName.toLowerCase()),
  );
  return numbers.filter((number) => active.has(address(number).toLowerCase()));
}

describe('runs and plans', () => {
  it.each(variants)('pass unchanged where %s', async (_what, switches, dialect) => {
    const { service, server, client } = await practiceOverHttp(
      { accounts: seedPracticeAccounts(accountsOfCompany), switches },
      dialect,
    );
    onTestFinished(() => server.close());
    await expectToPass(await openCompany({ client, dialect }), () => service.accounts());
  });

  it.each([
    ['by path', {}],
    ['by value', { deactivateBy: 'patch-value' }],
    ['by PUT', { deactivateBy: 'put' }],
  ] as const)('pass unchanged on scimmy, %s', async (_what, dialect) => {
    const server = await startScimmy({
      token: practiceToken,
      users: accountsOfCompany.map(({ externalId, email, givenName, familyName, licensed }) => ({
        ...(externalId === undefined ? {} : { externalId }),
        userName: email,
        name: { givenName, familyName },
        active: licensed,
      })),
    });
    onTestFinished(() => server.close());
    const client = clientFor(server.url, dialect);
    await expectToPass(await openCompany({ client, dialect }), () => server.users());
  });

  it('leave who cannot be told for certain alone where one filter is refused', async () => {
    const { service, server, client } = await practiceOverHttp({
      accounts: seedPracticeAccounts(accountsOfCompany),
      switches: { filters: ['userName'] },
    });
    onTestFinished(() => server.close());
    const company = await openCompany({ client });
    const looked = await company.lookEverybodyUp();
    expect(looked.state).toBe('done');
    const plan = await company.plan('provision', 9, 10);
    // Nobody answered to the address, but the unique id could not be asked: no ground to create anybody.
    expect(plan.ready).toBe(0);
    expect(service.changes()).toEqual([]);
  });
});
