import type { Keytar } from '../load-keytar.ts';
import { hideToken } from './hide.ts';
import { keychainService, type FromBroker, type KeychainCall, type ToBroker } from './messages.ts';

/** The way to the process that started this one. */
export type Port = {
  readonly onMessage: (listener: (message: unknown) => void) => void;
  readonly send: (message: FromBroker) => void;
};

/** Answers one call after the other with the library. A password that a failure repeats is taken out of its words. */
export function serveKeychain(port: Port, load: () => Promise<Keytar>): void {
  let queue: Promise<void> = Promise.resolve();
  let loading: Promise<Keytar> | undefined;
  port.onMessage((message) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the broker alone holds the other end
    const { ticket, call } = message as ToBroker;
    queue = queue.then(async () => {
      let keytar: Keytar;
      try {
        keytar = await (loading ??= load());
      } catch (error) {
        port.send({ ticket, kind: 'no-library', says: wordsOf(error, call) });
        return;
      }
      try {
        port.send({ ticket, kind: 'answered', value: await carryOut(keytar, call) });
      } catch (error) {
        port.send({ ticket, kind: 'failed', says: wordsOf(error, call) });
      }
    });
  });
}

async function carryOut(keytar: Keytar, call: KeychainCall): Promise<string | boolean | null> {
  switch (call.do) {
    case 'get':
      return keytar.getPassword(keychainService, call.account);
    case 'set':
      await keytar.setPassword(keychainService, call.account, call.password);
      return true;
    case 'delete':
      return keytar.deletePassword(keychainService, call.account);
    default:
      return call satisfies never;
  }
}

function wordsOf(error: unknown, call: KeychainCall): string {
  const words = error instanceof Error ? error.message : String(error);
  return call.do === 'set' ? hideToken(words, call.password) : words;
}
