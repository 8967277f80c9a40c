import { describe, expect, it } from 'vitest';
import { harmlessText, withoutToken } from '../../../main/scim/requests/harmless-text.ts';

const token = 'Zk4-long-token-0815';

describe('what a service says in its own words', () => {
  it.each([
    ['repeats the token', `Authorization: Bearer ${token}`, 'Authorization: Bearer [token]'],
    ['repeats it twice', `${token}${token}`, '[token][token]'],
    ['moves the cursor', 'a\u001B[2Jb', 'a [2Jb'],
    ['breaks lines', 'one\r\ntwo\u2028three', 'one two three'],
    ['turns text round', 'abc\u202Edef', 'abc def'],
    ['is plain', 'Invalid email address', 'Invalid email address'],
  ])('that %s is kept harmless', (_what, said, kept) => {
    expect(harmlessText(said, token)).toBe(kept);
  });

  it('is cut where it is endless', () => {
    expect(harmlessText('x'.repeat(10_000), token)).toHaveLength(500);
  });

  it('loses the token before anything reads it, unless that may be a word', () => {
    expect(withoutToken(`{"displayName":"${token}"}`, token)).toBe('{"displayName":"[token]"}');
    expect(withoutToken('ann@practice.example', 'practice')).toBe('ann@practice.example');
  });
});
