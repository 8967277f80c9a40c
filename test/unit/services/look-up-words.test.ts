import { describe, expect, it } from 'vitest';
import type { Account } from '../../../main/domain/service/account.ts';
import type { LookUp, LookUpAttempt } from '../../../main/domain/service/look-ups/look-up.ts';
import { sayLookUp } from '../../../main/words/en/people/say-look-up.ts';
import { sayTold } from '../../../main/words/say-fault.ts';

const account: Account = {
  id: 'a1',
  externalId: 'E1',
  userName: 'ada@x.example',
  active: true,
  displayName: undefined,
  givenName: 'Ada',
  familyName: 'Kerr',
  emails: [],
  version: undefined,
  raw: '{}',
};
const found: LookUp = { kind: 'found', account };
const absent: LookUp = { kind: 'absent' };

function attempt(attribute: LookUpAttempt['attribute'], result: LookUpAttempt['result']): LookUpAttempt {
  return {
    attribute,
    filter: `${attribute} eq "x"`,
    result,
    status: 200,
    accountId: undefined,
    detail: undefined,
  };
}

describe('what was asked, in a sentence', () => {
  it.each<[string, LookUp, readonly LookUpAttempt[], RegExp]>([
    [
      'an account that was read after an action',
      found,
      [],
      /^Read by its id\. One account answered; it is active\.$/u,
    ],
    [
      'an account that is gone when it is read',
      absent,
      [],
      /^Read by its id\. The service knows nobody by it\.$/u,
    ],
    [
      'accounts that nobody asked for by anything',
      { kind: 'ambiguous', accounts: [account, account] },
      [],
      /^Read by its id\. 2 /u,
    ],
    [
      'one account with another unique id',
      { kind: 'ambiguous', accounts: [account] },
      [attempt('userName', 'found'), attempt('externalId', 'empty')],
      /^Asked by e-mail address and unique id\. One account answered, and its unique id is another than the person’s;/u,
    ],
    [
      'identifiers of which none could be asked',
      found,
      [attempt('userName', 'not-askable')],
      /^Read by its id\./u,
    ],
    ['an account found by its address', found, [attempt('userName', 'found')], /^Asked by e-mail address\./u],
    [
      'nobody by either',
      absent,
      [attempt('externalId', 'empty'), attempt('userName', 'empty')],
      /^Asked by unique id and e-mail address\. The service knows nobody by either\.$/u,
    ],
    [
      'a failure kept as facts',
      { kind: 'failed', code: 'network', detail: { kind: 'unreachable', host: 'a.example' } },
      [attempt('userName', 'failed')],
      /^The service did not answer: a\.example /u,
    ],
    [
      'a failure that was kept as its sentence',
      { kind: 'failed', code: 'network', detail: 'It was not there.' },
      [attempt('userName', 'failed')],
      /^The service did not answer: It was not there\.$/u,
    ],
  ])('of %s has no hole in it', (_, lookUp, attempts, says) => {
    const sentence = sayLookUp(lookUp, attempts, sayTold);
    expect(sentence).toMatch(says);
    expect(sentence).not.toMatch(/ [.;,]|by \.|\b(?:undefined|null)\b/u);
  });
});
