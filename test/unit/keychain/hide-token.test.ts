import { expect, test } from 'vitest';
import { hideToken } from '../../../main/keychain/broker/hide.ts';
import type { FromBroker } from '../../../main/keychain/broker/messages.ts';
import { serveKeychain } from '../../../main/keychain/broker/serve.ts';

const token = 'AQXdSP_W41_UPs5ioT_t8HESyODB4FqbkJ8LrV_5mff4gPODzOYR';

test.each([
  ['nothing of it', 'The name is not activatable', 'The name is not activatable'],
  ['all of it', `cannot store ${token}: locked`, 'cannot store (token): locked'],
  ['it twice', `${token} and "${token}"`, '(token) and "(token)"'],
  ['it cut at the end', `value ${token.slice(0, 20)}… is too long`, 'value (token)… is too long'],
  ['its middle', `at ${token.slice(10, 40)}`, 'at (token)'],
  ['it over two lines', `${token.slice(0, 30)}\n${token.slice(30)}`, '(token)\n(token)'],
])('[K19] words that repeat %s say nothing of the token', (_name, words, hidden) => {
  expect(hideToken(words, token)).toBe(hidden);
});

test('[K19] a token of few letters is hidden whole alone', () => {
  expect(hideToken('abc: ab is not abc', 'abc')).toBe('(token): ab is not (token)');
});

test('[K19] whatever the library says of a token it was to store, the answer that is logged has none of it', async () => {
  const sent: FromBroker[] = [];
  let listen: (message: unknown) => void = () => undefined;
  const refuse = (): Promise<never> =>
    Promise.reject(new Error(`org.example.Error: "${token}" (${token.slice(4)})`));
  serveKeychain(
    { onMessage: (listener) => (listen = listener), send: (message) => void sent.push(message) },
    () => Promise.resolve({ getPassword: refuse, setPassword: refuse, deletePassword: refuse }),
  );
  listen({ ticket: 1, call: { do: 'set', account: 'x', password: token } });
  while (sent.length === 0) await new Promise((resolve) => setImmediate(resolve));
  expect(sent).toEqual([{ ticket: 1, kind: 'failed', says: 'org.example.Error: "(token)" ((token))' }]);
});
