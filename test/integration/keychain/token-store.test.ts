import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { KeychainStep } from '../../support/keychain-child.ts';
import { keychainMissing, noKeychain, type PrivateKeychain, startKeychain } from '../../support/keychain.ts';

const child = fileURLToPath(new URL('../../support/keychain-child.ts', import.meta.url));
const printed = z.object({ outcomes: z.array(z.unknown()), kept: z.array(z.number()) });

type Around = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly installation?: string;
  readonly kept?: readonly number[];
};

/** A new process each time: what it still knows afterwards, it knows from the keychain. */
function carryOut(around: Around, steps: readonly KeychainStep[]): z.infer<typeof printed> {
  const { installation = 'aaaa1111', kept = [] } = around;
  const done = spawnSync(process.execPath, [child, JSON.stringify({ installation, kept, steps })], {
    env: { ...process.env, ...around.env },
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (done.status !== 0)
    throw new Error(`The process ended with ${String(done.status ?? done.signal)}: ${done.stderr}`);
  return printed.parse(JSON.parse(done.stdout));
}

describe.skipIf(keychainMissing() !== undefined)('with the keychain of the system', () => {
  let keychain: PrivateKeychain;
  beforeAll(async () => {
    keychain = await startKeychain();
  });
  afterAll(() => {
    keychain.close();
  });

  test('a token is there after a restart, and only for its own connection and data folder', () => {
    const { env } = keychain;
    const stored = carryOut({ env }, [
      { do: 'state' },
      { do: 'place', id: 1 },
      { do: 'store', id: 1, token: 'first token', place: 'keychain' },
      { do: 'store', id: 2, token: 'second token', place: 'keychain' },
    ]);
    expect(stored).toEqual({ outcomes: ['available', 'none', 'stored', 'stored'], kept: [1, 2] });
    const later = carryOut({ env, kept: [1, 2] }, [
      { do: 'read', id: 1 },
      { do: 'read', id: 2 },
      { do: 'place', id: 1 },
      { do: 'read', id: 3 },
    ]);
    expect(later.outcomes).toEqual(['first token', 'second token', 'keychain', 'nothing']);
    const elsewhere = carryOut({ env, installation: 'bbbb2222', kept: [1] }, [{ do: 'read', id: 1 }]);
    expect(elsewhere.outcomes).toEqual(['keychain-locked']);
  });

  test('a token is replaced, and forgotten for good', () => {
    const { env } = keychain;
    const done = carryOut({ env }, [
      { do: 'store', id: 4, token: 'old', place: 'keychain' },
      { do: 'store', id: 4, token: 'new', place: 'keychain' },
      { do: 'read', id: 4 },
      { do: 'forget', id: 4 },
      { do: 'read', id: 4 },
      { do: 'place', id: 4 },
    ]);
    expect(done).toEqual({ outcomes: ['stored', 'stored', 'new', 'forgotten', 'nothing', 'none'], kept: [] });
    // Not only the ledger says so: asked for all the same, the keychain has nothing either.
    expect(carryOut({ env, kept: [4] }, [{ do: 'read', id: 4 }]).outcomes).toEqual(['keychain-locked']);
  });

  test('a token for the session takes the stored one away and does not outlive the process', () => {
    const { env } = keychain;
    const done = carryOut({ env }, [
      { do: 'store', id: 5, token: 'kept', place: 'keychain' },
      { do: 'store', id: 5, token: 'for now', place: 'session' },
      { do: 'read', id: 5 },
      { do: 'place', id: 5 },
    ]);
    expect(done).toEqual({ outcomes: ['stored', 'stored', 'for now', 'session'], kept: [] });
    expect(carryOut({ env }, [{ do: 'read', id: 5 }]).outcomes).toEqual(['nothing']);
  });

  test('an entry that somebody removed meanwhile is forgotten without a complaint', () => {
    const done = carryOut({ env: keychain.env, kept: [6] }, [
      { do: 'forget', id: 6 },
      { do: 'place', id: 6 },
    ]);
    expect(done.outcomes).toEqual(['forgotten', 'none']);
  });

  test('a locked keychain is told from an absent one, and a session token still works', async () => {
    carryOut({ env: keychain.env }, [{ do: 'store', id: 7, token: 'behind the lock', place: 'keychain' }]);
    await keychain.lock();
    const done = carryOut({ env: keychain.env, kept: [7] }, [
      { do: 'read', id: 7 },
      { do: 'state' },
      { do: 'store', id: 8, token: 'another', place: 'keychain' },
      { do: 'forget', id: 7 },
      { do: 'store', id: 7, token: 'for now', place: 'session' },
      { do: 'read', id: 7 },
    ]);
    expect(done.outcomes).toEqual([
      'keychain-locked',
      'locked',
      'keychain-locked',
      'keychain-locked',
      'stored',
      'for now',
    ]);
    // It was not forgotten, so the ledger must not say so.
    expect(done.kept).toEqual([7]);
  });
});

describe('without a keychain', () => {
  test('storing is refused, a session token works, and nothing is written anywhere', () => {
    const done = carryOut({ env: noKeychain }, [
      { do: 'state' },
      { do: 'store', id: 1, token: 'lost', place: 'keychain' },
      { do: 'read', id: 1 },
      { do: 'store', id: 1, token: 'for now', place: 'session' },
      { do: 'read', id: 1 },
      { do: 'forget', id: 1 },
      { do: 'place', id: 1 },
    ]);
    expect(done).toEqual({
      outcomes: ['absent', 'keychain-absent', 'nothing', 'stored', 'for now', 'forgotten', 'none'],
      kept: [],
    });
  });
});
