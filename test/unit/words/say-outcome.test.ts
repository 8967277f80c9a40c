import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../main/domain/plans/outcome.ts';
import { refusedFields } from '../../../main/domain/plans/refused-value.ts';
import { sayOutcome as sayOutcomeInGerman } from '../../../main/words/de/plans/say-outcome.ts';
import { sayOutcome } from '../../../main/words/en/plans/say-outcome.ts';

const refusal = {
  code: 'invalid-request',
  says: 'The service refused the request as invalid.',
  scimType: 'invalidValue',
  detail: 'userName is taken',
  about: { field: 'e-mail address', value: 'mira@x.example' },
} as const;

const cases: readonly { readonly outcome: Outcome; readonly says: string }[] = [
  { outcome: { kind: 'told', says: 'As it was.' }, says: 'As it was.' },
  {
    outcome: {
      kind: 'held',
      guard: { kind: 'protected', stops: true, facts: { told: 'The person is protected.' } },
      isLate: false,
    },
    says: 'The person is protected.',
  },
  {
    outcome: {
      kind: 'held',
      guard: { kind: 'protected', stops: true, facts: { told: 'The person is protected.' } },
      isLate: true,
    },
    says: 'The person is protected. Nothing was sent.',
  },
  {
    outcome: { kind: 'not-sent', reason: 'already-inactive' },
    says: 'The account is inactive already: somebody was faster. Nothing was sent.',
  },
  {
    outcome: { kind: 'unread', code: 'timeout', says: 'No answer in 60 s.' },
    says: 'The account could not be read just before: No answer in 60 s. Nothing was sent.',
  },
  { outcome: { kind: 'answered', status: 200 }, says: 'The service answered 200.' },
  {
    outcome: { kind: 'answered', status: 201, accountId: 'u-7' },
    says: 'The service answered 201 and named the account u-7.',
  },
  {
    outcome: { kind: 'refused', refusal, effect: 'not-done' },
    says: 'The service says: "userName is taken" (invalidValue). The service refused the request as invalid. It is about the e-mail address "mira@x.example". It was not done.',
  },
  {
    outcome: {
      kind: 'refused',
      refusal: { code: 'rate-limited', says: 'Too many requests.' },
      effect: 'not-done',
      noMore: { kind: 'not-sent', reason: 'changed-since-plan' },
    },
    says: 'Too many requests. The account changed since the plan was made. Nothing was sent; look the person up again. It was not done.',
  },
  {
    outcome: { kind: 'refused', refusal: { code: 'network', says: 'Cut.' }, effect: 'not-known' },
    says: 'Cut. Whether it was done is not known yet.',
  },
  {
    outcome: { kind: 'read', when: 'at-once', found: 'active', shows: 'not-yet' },
    says: 'A read afterwards found the account active; changes may take up to an hour to show.',
  },
  {
    outcome: { kind: 'read', when: 'again', found: 'no-account-by-id', shows: 'gone' },
    says: 'A second read found no account by that id any more: it is gone, and its license with it. Taking this back means creating anew.',
  },
  {
    outcome: { kind: 'read', when: 'later', found: 'inactive', shows: 'as-intended' },
    says: 'A later read found the account inactive, as intended.',
  },
  {
    outcome: { kind: 'read', when: 'overdue', found: 'nothing-certain', shows: 'not-yet' },
    says: 'Long after the service answered well, a read found nothing certain. Look the person up and decide anew.',
  },
  {
    outcome: {
      kind: 'read',
      when: 'settling',
      found: 'active',
      shows: 'not-done',
      because: { kind: 'failure', code: 'network', says: 'The connection was cut.' },
    },
    says: 'What the service did was not known: The connection was cut. A read afterwards found the account active: it was not done.',
  },
  {
    outcome: {
      kind: 'read',
      when: 'settling',
      found: 'not-telling',
      shows: 'as-intended',
      because: { kind: 'nothing-written' },
    },
    says: 'The journal has no answer: Purser ended before one came or was written, or none came. A read afterwards found the account, which does not tell whether it is active, as intended.',
  },
  {
    outcome: { kind: 'not-read-back', code: 'offline', says: 'Work offline is on.' },
    says: 'It could not be read back: Work offline is on.',
  },
];

describe('what came of an action', () => {
  it.each(cases)('[OC1] is said from its facts: $says', ({ outcome, says }) => {
    expect(sayOutcome(outcome)).toBe(says);
  });

  it.each(refusedFields)('[OC1] names in German what is refused: %s', (field) => {
    const about = { field, value: 'Sol' };
    const said = sayOutcomeInGerman({ kind: 'refused', refusal: { ...refusal, about }, effect: 'not-done' });
    expect(said).toMatch(/Es geht um d(?:ie|en) [A-ZÄÖÜ][\p{L}-]+(?: ID)? „Sol“|um die eindeutige ID „Sol“/u);
  });
});
