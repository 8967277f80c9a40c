import { expect, it } from 'vitest';
import type { Account } from '../../../main/domain/service/account.ts';
import { lookUpPerson } from '../../../main/runs/look-ups/look-up-person.ts';
import type { ScimClient } from '../../../main/scim/client.ts';

const nobody = { status: 200, accounts: [], others: 0 };

/** A service whose filters find nobody, and which has one account. */
function serviceWith(account: Account): ScimClient {
  return {
    find: () => Promise.resolve(nobody),
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
