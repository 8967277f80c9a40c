import { expect, it } from 'vitest';
import type { Account } from '../../../main/domain/service/account.ts';
import { lookUpPerson } from '../../../main/runs/look-ups/look-up-person.ts';
import type { ScimClient } from '../../../main/scim/client.ts';
import { ScimError } from '../../../main/scim/errors.ts';

const nobody = { status: 200, accounts: [], others: 0 };

/** A service whose filters find nobody, and which has one account. */
function serviceWith(
  account: Account,
  byEmail: ScimClient['findByEmail'] = () => Promise.resolve(nobody),
): ScimClient {
  return {
    find: () => Promise.resolve(nobody),
    findByEmail: byEmail,
    get: ({ id }) => Promise.resolve(id === account.id ? account : undefined),
    create: () => Promise.reject(new Error('nothing is created')),
    setActive: () => Promise.reject(new Error('nothing is changed')),
    plan: () => ({ method: 'PATCH', path: '/Users/9', body: undefined }),
  };
}

const account: Account = {
  id: '9',
  externalId: 'E5',
  userName: 'new@x.example',
  active: true,
  displayName: undefined,
  givenName: undefined,
  familyName: undefined,
  emails: [],
  version: undefined,
  raw: '{}',
};

it.each([
  ['theirs', {}, 'found'],
  ["somebody else's by now", { externalId: 'E7', userName: 'other@x.example' }, 'absent'],
  [
    "somebody else's address, and without a unique id",
    { externalId: undefined, userName: 'o@x.example' },
    'absent',
  ],
])('[G6] an account by the id of a creation that is %s', async (_whose, other, kind) => {
  const { lookUp } = await lookUpPerson({
    client: serviceWith({ ...account, ...other }),
    identifiers: { externalId: 'E5', userName: 'new@x.example' },
    known: { createdId: '9' },
    order: ['externalId', 'userName'],
    signal: new AbortController().signal,
    now: () => new Date(),
  });
  expect(lookUp.kind).toBe(kind);
});

it.each([
  ['nobody', [], 'undecidable', 'empty'],
  ['an account with the person’s unique id', [account], 'found', 'found'],
  ['an account with another unique id', [{ ...account, externalId: 'E7' }], 'ambiguous', 'found'],
  ['several accounts', [account, { ...account, id: '10' }], 'ambiguous', 'several'],
] as const)(
  '[G34] a duplicate that the service refused to create is looked for by address: %s',
  async (_, accounts, kind, result) => {
    const { lookUp, attempts } = await lookUpPerson({
      client: serviceWith(account, () => Promise.resolve({ status: 200, accounts })),
      identifiers: { externalId: 'E5', userName: 'alias@x.example' },
      known: { isTaken: true },
      order: ['externalId', 'userName'],
      signal: new AbortController().signal,
      now: () => new Date(),
    });
    expect(lookUp.kind).toBe(kind);
    expect(attempts.at(-1)).toMatchObject({ filter: 'emails.value eq "alias@x.example"', result });
  },
);

it('[G34] a service that cannot be asked so, and whoever was not refused, leave it as it is', async () => {
  const refuses = () =>
    Promise.reject(new ScimError('filter-unsupported', 'no such filter', { status: 400 }));
  const outcome = async (isTaken: boolean): Promise<string> => {
    const { lookUp } = await lookUpPerson({
      client: serviceWith(account, refuses),
      identifiers: { externalId: 'E5', userName: 'alias@x.example' },
      known: isTaken ? { isTaken } : {},
      order: ['externalId', 'userName'],
      signal: new AbortController().signal,
      now: () => new Date(),
    });
    return lookUp.kind;
  };
  expect([await outcome(true), await outcome(false)]).toEqual(['undecidable', 'absent']);
});
