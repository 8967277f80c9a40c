import { describe, expect, it } from 'vitest';

import type { Account } from '../../../main/domain/service/account.ts';
import { accountStateOf } from '../../../main/domain/service/account-state.ts';
import type { Instant } from '../../../main/domain/ids.ts';
import type { LookUp, LookUpAnswer, LookUpAttempt } from '../../../main/domain/service/look-ups/look-up.ts';
import { lookUpConflicts } from '../../../main/domain/service/look-ups/look-up-conflict.ts';
import { sayMatch } from '../../../main/words/en/people/say-match.ts';
import { sayLookUpConflict } from '../../../main/words/en/people/say-look-up-conflict.ts';

function account(change: Partial<Account>): Account {
  return {
    id: 'u1',
    externalId: undefined,
    userName: undefined,
    active: true,
    displayName: undefined,
    givenName: undefined,
    familyName: undefined,
    emails: [],
    version: undefined,
    raw: '{}',
    ...change,
  };
}

function attempt(
  attribute: LookUpAttempt['attribute'],
  result: LookUpAttempt['result'],
  accountId?: string,
): LookUpAttempt {
  return { attribute, filter: `${attribute} eq "x"`, result, status: 200, accountId, detail: undefined };
}

function answer(lookUp: LookUp, attempts: readonly LookUpAttempt[] = []): LookUpAnswer {
  return { lookUp, attempts, askedAt: '2026-11-23T09:00:00.000Z' as Instant };
}

const found = (change: Partial<Account>): LookUp => ({ kind: 'found', account: account(change) });
const ambiguous = (...accounts: readonly Account[]): LookUp => ({ kind: 'ambiguous', accounts });

describe('accountStateOf', () => {
  it.each<[LookUp | undefined, string]>([
    [undefined, 'not-asked'],
    [found({ active: true }), 'active'],
    [found({ active: false }), 'inactive'],
    [found({ active: undefined }), 'active-unknown'],
    [{ kind: 'absent' }, 'absent'],
    [ambiguous(), 'ambiguous'],
    [{ kind: 'undecidable', reason: 'no-identifier' }, 'undecidable'],
    [{ kind: 'failed', code: 'network', detail: '' }, 'failed'],
  ])('of %j is %s', (lookUp, state) => {
    expect(accountStateOf(lookUp)).toBe(state);
  });
});

describe('lookUpConflicts', () => {
  const known = { externalId: 'E1', userName: 'Anna@X.example' };

  it.each<[string, LookUpAnswer, readonly string[]]>([
    ['the account agrees', answer(found({ externalId: 'E1', userName: 'anna@x.example' })), []],
    ['the account has no identifiers', answer(found({})), []],
    ['the address is one of several', answer(found({ userName: 'anna', emails: ['anna@x.example'] })), []],
    [
      'the account has another unique id',
      answer(found({ externalId: 'E2', userName: 'anna@x.example' })),
      ['The account has unique id E2, the records have E1 (asked on 2026-11-23).'],
    ],
    [
      'the account has another address',
      answer(found({ externalId: 'E1', userName: 'a.berg@x.example' })),
      [
        'The account has a.berg@x.example, the records have anna@x.example (asked on 2026-11-23). One unique id stands beside both: if the person was renamed, say so in the review.',
      ],
    ],
    [
      'the two identifiers lead to two accounts',
      answer(ambiguous(account({}), account({ id: 'u2' })), [
        attempt('externalId', 'found', 'u1'),
        attempt('userName', 'found', 'u2'),
      ]),
      ['The unique id and the e-mail address lead to different accounts (asked on 2026-11-23).'],
    ],
    [
      'several accounts answer to one identifier',
      answer(ambiguous(account({}), account({ id: 'u2' })), [attempt('userName', 'several')]),
      ['2 accounts answer for the person (asked on 2026-11-23).'],
    ],
    [
      'the address is somebody else by now',
      answer(ambiguous(account({ externalId: 'E9' })), [
        attempt('externalId', 'empty'),
        attempt('userName', 'found', 'u1'),
      ]),
      ['The account found by e-mail address has unique id E9, the records have E1 (asked on 2026-11-23).'],
    ],
    ['nobody is known', answer({ kind: 'absent' }), []],
  ])('when %s', (_, given, says) => {
    expect(lookUpConflicts(given, known).map(sayLookUpConflict)).toEqual(says);
  });
});

describe('matchEvidence', () => {
  it.each<[LookUpAnswer, string]>([
    [
      answer(found({}), [attempt('externalId', 'empty'), attempt('userName', 'found', 'u1')]),
      'Found by userName (externalId eq "x": nobody; userName eq "x": found)',
    ],
    [answer(found({}), []), 'Found by its id'],
    [
      answer({ kind: 'absent' }, [attempt('userName', 'empty')]),
      'Not known to the service (userName eq "x": nobody)',
    ],
    [answer({ kind: 'undecidable', reason: 'no-identifier' }), 'Undecidable: no-identifier'],
    [answer({ kind: 'failed', code: 'timeout', detail: '' }), 'No answer: timeout'],
  ])('of %j is %s', (given, sentence) => {
    expect(sayMatch(given)).toBe(sentence);
  });
});
