import { describe, expect, it } from 'vitest';
import type { ConnectionProfile, ConnectionTest } from '../../../preload/contract/values/connections.ts';
import type { JournalEntry } from '../../../preload/contract/values/plans.ts';
import { describeEntry } from '../../../renderer/app/words/journal-text.ts';
import { describeProfile, describeTest } from '../../../renderer/app/words/service-text.ts';

const profile: ConnectionProfile = {
  probedAt: '2026-11-23T10:00:00.000Z',
  filters: { externalId: 'answers', userName: 'ignored' },
  userNameCase: 'unknown',
  listing: 'allowed',
  totalResults: 412,
  versions: 'unknown',
};

describe('what a service can do, in words', () => {
  it('is told with the gravest first', () => {
    expect(describeProfile(profile)).toEqual([
      'Look-ups by userName cannot be trusted: users come whatever is asked.',
      'People can be looked up by externalId.',
      'The list of users can be read. It counts 412 users. Who is not in it may still exist.',
    ]);
  });

  it('[P4] counts nobody where the service counts its page', () => {
    const [, , listed] = describeProfile({ ...profile, totalResults: undefined });
    expect(listed).toBe('The list of users can be read. Who is not in it may still exist.');
  });
});

describe('the test of a connection, in words', () => {
  it.each<[ConnectionTest, RegExp]>([
    [{ kind: 'works', attribute: 'externalId', dead: [], isProven: true }, /^[^.]+by externalId\.$/u],
    [{ kind: 'works', attribute: 'userName', dead: ['externalId'], isProven: true }, /nobody is created/u],
    [{ kind: 'works', attribute: 'externalId', dead: [], isProven: false }, /could not be seen/u],
    [{ kind: 'finds-nobody-has' }, /base URL/u],
    [{ kind: 'answers-alike' }, /base URL/u],
    [{ kind: 'finds-by-none', dead: ['externalId', 'userName'] }, /externalId or userName/u],
    [{ kind: 'no-attribute' }, /Choose/u],
    [
      { kind: 'failed', code: 'invalid-request', says: 'It was refused.', detail: 'No.' },
      /^The service says: “No”\. It was/u,
    ],
    [{ kind: 'failed', code: 'invalid-request', says: 'It was refused.' }, /^It was refused\.$/u],
  ])('[P2] %j', (test, expected) => {
    expect(describeTest(test)).toMatch(expected);
  });
});

describe('a refused precondition in the journal, in words', () => {
  it('[V2] names the service’s own reason, what it means and the way out', () => {
    const body = { code: 'precondition-unmet', detail: 'ETag has changed', says: 'as of an earlier version' };
    const entry = { kind: 'answer', body } as unknown as JournalEntry;
    expect(describeEntry(entry)).toMatch(/^The service says: “ETag has changed”\..+choose Never/u);
  });
});
