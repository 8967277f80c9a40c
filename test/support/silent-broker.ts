/*
 * The broker's process with a library that never answers, and says so with each call under way by the file that it is given. The
 * process is the real one otherwise.
 */
import { appendFileSync } from 'node:fs';
import { portOfThisProcess } from '../../main/keychain/broker/port.ts';
import { serveKeychain } from '../../main/keychain/broker/serve.ts';

const calls = process.env['PURSER_TEST_CALLS'];

function never(name: string): () => Promise<never> {
  return () => {
    if (calls !== undefined) appendFileSync(calls, `${name}\n`);
    // As libsecret does it: the thread is held, the event loop is not.
    return new Promise(() => undefined);
  };
}

serveKeychain(portOfThisProcess(), () =>
  Promise.resolve({
    getPassword: never('get'),
    setPassword: never('set'),
    deletePassword: never('delete'),
  }),
);
