import { expect, test } from 'vitest';
import type { ConnectionId } from '../../../main/domain/ids.ts';
import type { BrokerProcess, FromBroker } from '../../../main/keychain/broker/messages.ts';
import type { Survey } from '../../../main/keychain/bus/survey.ts';
import { createTokenStore } from '../../../main/keychain/token-store.ts';

const says = 'Client public key size is invalid';

function keyringThat(isLocked: boolean): Survey {
  const keyring = { path: '/keyring', label: 'Default keyring', isLocked };
  return {
    kind: 'running',
    owner: ':1.7',
    program: 'kwalletd5',
    keyrings: [keyring],
    defaultKeyring: keyring,
    copies: undefined,
  };
}

/** Reads a noted token where the first `refused` processes are refused whatever they ask; how it ended, and how many there were. */
async function read(
  refused: number,
  survey: Survey,
): Promise<{ outcome: string; processes: number; said: string[] }> {
  let processes = 0;
  const said: string[] = [];
  const startBroker = (): BrokerProcess => {
    processes += 1;
    const isRefused = processes <= refused;
    let listen: (message: unknown) => void = () => undefined;
    return {
      send: ({ ticket }) => {
        const answer: FromBroker = isRefused
          ? { ticket, kind: 'failed', says }
          : { ticket, kind: 'answered', value: 'kept-token' };
        setImmediate(() => {
          listen(answer);
        });
      },
      onMessage: (listener) => (listen = listener),
      onEnd: () => undefined,
      end: () => undefined,
    };
  };
  const store = createTokenStore({
    startBroker,
    look: () => Promise.resolve(survey),
    ledger: {
      installation: () => Promise.resolve('aaaa1111'),
      read: () => Promise.resolve({ kept: { number: 1, program: 'kwalletd5', keyring: '' }, left: [] }),
      write: () => Promise.resolve(),
    },
    log: (line) => void said.push(line.says),
  });
  const outcome = await store.read(1 as ConnectionId).catch((error: unknown) => String(error));
  store.close();
  return { outcome: outcome ?? 'nothing', processes, said };
}

test('[K22] what an open keychain refuses once is asked again by another process', async () => {
  expect(await read(1, keyringThat(false))).toEqual({ outcome: 'kept-token', processes: 2, said: [says] });
});

test.each([
  ['refused twice', 9, false, /does not work/u, 2],
  ['locked, which explains it', 9, true, /is locked/u, 1],
])(
  '[K22] a keychain that is %s is told as what it is',
  async (_name, refused, isLocked, words, processes) => {
    const done = await read(refused, keyringThat(isLocked));
    expect(done.outcome).toMatch(words);
    expect(done.processes).toBe(processes);
  },
);
