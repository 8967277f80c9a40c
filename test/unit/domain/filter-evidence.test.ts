import { describe, expect, it } from 'vitest';
import type { Account } from '../../../main/domain/service/account.ts';
import { evidenceOf, type CapabilityProfile } from '../../../main/domain/service/look-ups/capabilities.ts';
import { decideLookUp, softDeletedName } from '../../../main/domain/service/look-ups/decide-look-up.ts';
import {
  contradicts,
  type FilterEvidence,
  marksOf,
  noFilterEvidence,
  orderByTrust,
  readFilterEvidence,
  withDead,
  withFound,
} from '../../../main/domain/service/look-ups/filter-evidence.ts';
import type { Instant } from '../../../main/domain/ids.ts';
import type { LookUpAttempt } from '../../../main/domain/service/look-ups/look-up.ts';

const at = '2026-11-28T10:00:00.000Z' as Instant;
const mira: Account = {
  id: 'u-1',
  externalId: 'E1',
  userName: "mira.o'sol@acme.test",
  active: true,
  displayName: undefined,
  givenName: undefined,
  familyName: undefined,
  emails: [],
  version: undefined,
  raw: '{}',
};
const dead = withDead(noFilterEvidence, 'externalId', at);

function empty(attribute: LookUpAttempt['attribute'], value: string): LookUpAttempt {
  const filter = `${attribute} eq "${value}"`;
  return { attribute, filter, result: 'empty', status: 200, accountId: undefined, detail: undefined };
}

describe('evidence of filters', () => {
  it.each([
    ['mira.sol@acme.test', ''],
    ["o'brien+a@acme.test", "'+"],
    ['åsa.ü@acme.test', 'ä'],
    ['A-1_b', ''],
  ])('the marks of %s are %j', (value, marks) => {
    expect(marksOf(value)).toBe(marks);
  });

  it('[FE1] an account with the very value contradicts a filter that answered with nobody', () => {
    const question = { evidence: noFilterEvidence, attribute: 'externalId', account: mira } as const;
    expect(contradicts({ ...question, value: 'E1' })).toBe(true);
    expect(contradicts({ ...question, value: 'E2' })).toBe(false);
  });

  it('[FE2] a value with a mark that was never found contradicts nothing', () => {
    const value = mira.userName ?? '';
    const question = { attribute: 'userName', value, account: mira } as const;
    expect(contradicts({ ...question, evidence: noFilterEvidence })).toBe(false);
    const evidence = withFound(noFilterEvidence, 'userName', "o'neil@acme.test");
    expect(contradicts({ ...question, evidence })).toBe(true);
  });

  it('[FE3] asks a dead filter last', () => {
    expect(orderByTrust(['externalId', 'userName'], dead)).toEqual(['userName', 'externalId']);
  });

  it('[FE5] a dead filter lives again when a probe sees it find somebody, and not for less', () => {
    const profile = { filters: { externalId: 'answers', userName: 'answers' }, probedAt: at } as const;
    expect(evidenceOf(profile as unknown as CapabilityProfile, dead).dead).toEqual({ externalId: { at } });
    const found = { ...profile, found: ['externalId'] } as unknown as CapabilityProfile;
    expect(evidenceOf(found, dead).dead).toEqual({});
  });

  it('is read back as it was written, and as nothing where it cannot be read', () => {
    const evidence = withFound(dead, 'userName', "o'neil@acme.test");
    expect(readFilterEvidence(JSON.stringify(evidence))).toEqual(evidence);
    for (const text of [undefined, '', '{', '[]', '{"found":7,"dead":{"userName":"x"}}'])
      expect(readFilterEvidence(text)).toEqual(noFilterEvidence);
  });
});

describe('nobody found', () => {
  const identifiers = { externalId: 'E9', userName: "nora.o'new@acme.test" };
  const attempts = [empty('externalId', 'E9'), empty('userName', "nora.o'new@acme.test")];
  const known = withFound(
    withFound(noFilterEvidence, 'externalId', 'E1'),
    'userName',
    "sean.o'brien@acme.test",
  );

  it.each<[string, string, FilterEvidence]>([
    ['[L1]', 'absent', known],
    ['[L7]', 'character-not-proven', withFound(known, 'externalId', 'E1')],
    ['[FE1]', 'filter-contradicted', withDead(known, 'externalId', at)],
  ])('%s is %s', (rule, expected, evidence) => {
    const seen = rule === '[L7]' ? { ...evidence, found: { externalId: '', userName: '' } } : evidence;
    const lookUp = decideLookUp({ accounts: [], attempts, identifiers, evidence: seen });
    expect(lookUp.kind === 'undecidable' ? lookUp.reason : lookUp.kind).toBe(expected);
  });

  it('[L6] a name that soft deletion hides is the name behind 32 hex digits', () => {
    const hidden = '0f3b2c9e5d7a4b16a1c8e4d2f7b6093amira.sol@acme.test';
    expect(softDeletedName(hidden)).toBe('mira.sol@acme.test');
    expect(softDeletedName('mira.sol@acme.test')).toBeUndefined();
  });
});
