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

  it.each([
    ['percent-encoded', encodeURIComponent('AQX/long+token==/0815')],
    ['percent-encoded in small letters', 'AQX%2flong%2btoken%3d%3d%2f0815'],
    ['escaped as JSON may be', String.raw`AQX\/long+token==\/0815`],
    ['in base64', btoa('AQX/long+token==/0815')],
    ['in base64 within the header', btoa('Bearer AQX/long+token==/0815').replace(/=+$/u, '')],
    ['in base64 for addresses', btoa('AQX/long+token==/0815').replaceAll('+', '-').replaceAll('/', '_')],
  ])('has no token that is %s', (_how, form) => {
    const said = `Refused: ${form} is not known`;
    for (const text of [
      harmlessText(said, 'AQX/long+token==/0815'),
      withoutToken(said, 'AQX/long+token==/0815'),
    ])
      expect(text).toMatch(/^Refused: \[token\].{0,2} is not known$/u);
  });

  it.each([
    ['in hexadecimal digits', Buffer.from('AQX-long-token-0815-and-more').toString('hex')],
    ['in large ones', Buffer.from('AQX-long-token-0815-and-more').toString('hex').toUpperCase()],
    ['cut off at its end', 'AQX-long-token-0815-a'],
    ['cut off at its beginning', 'token-0815-and-more'],
  ])('has no piece of a token that is %s', (_how, form) => {
    const said = `Refused: ${form}... is not known`;
    expect(withoutToken(said, 'AQX-long-token-0815-and-more')).toBe('Refused: [token]... is not known');
  });

  it('is cut where it is endless', () => {
    expect(harmlessText('x'.repeat(10_000), token)).toHaveLength(500);
  });

  it('loses the token before anything reads it, unless that may be a word', () => {
    expect(withoutToken(`{"displayName":"${token}"}`, token)).toBe('{"displayName":"[token]"}');
    expect(withoutToken('ann@practice.example', 'practice')).toBe('ann@practice.example');
  });
});
