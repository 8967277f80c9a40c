import { expect, it } from 'vitest';
import { seedPracticeAccounts } from '../../../main/practice/seed.ts';
import { practicePeople } from '../../support/scim-practice.ts';

it('gives the same people the same opaque ids', () => {
  const once = seedPracticeAccounts(practicePeople);
  expect(seedPracticeAccounts(structuredClone(practicePeople))).toEqual(once);
  expect(new Set(once.map((account) => account.id)).size).toBe(3);
  expect(once.every((account) => !account.id.includes(account.externalId ?? ''))).toBe(true);
});

it('assigns licenses as the people hold them', () => {
  expect(seedPracticeAccounts(practicePeople).map(({ active, license }) => ({ active, license }))).toEqual([
    { active: true, license: 'activated' },
    { active: true, license: 'assigned' },
    { active: false, license: 'none' },
  ]);
});

it('keeps the first of two people with the same e-mail address or unique id', () => {
  const ann = {
    externalId: 'E1',
    email: 'a@x.com',
    givenName: 'A',
    familyName: 'A',
    licensed: true,
    activated: true,
  };
  const accounts = seedPracticeAccounts([
    ann,
    { ...ann, externalId: 'E9', email: 'A@X.com' },
    { ...ann, email: 'other@x.com' },
    { ...ann, externalId: undefined, email: 'third@x.com' },
    { ...ann, externalId: undefined, email: 'fourth@x.com' },
  ]);
  expect(accounts.map((account) => account.userName)).toEqual(['a@x.com', 'third@x.com', 'fourth@x.com']);
});
