import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startChildProcess } from '../../../main/keychain/broker/child-process.ts';
import { openDesk, type TestDesk } from '../../support/desk.ts';
import {
  keychainMissing,
  keyringPassword,
  type PrivateKeychain,
  startKeychain,
} from '../../support/keychain.ts';
import { listEntries, lockKeyring, loginKeyring, unlockKeyring } from '../../support/keyring-bus.ts';

const script = new URL('../../../main/keychain/broker/process.ts', import.meta.url);
const token = 'erase-token-5d1e-that-nobody-may-find';

describe.skipIf(keychainMissing() !== undefined)('erasing everything', () => {
  let keychain: PrivateKeychain;
  let desk: TestDesk;
  beforeEach(async () => {
    keychain = await startKeychain();
    const env = { ...process.env, ...keychain.env };
    desk = openDesk({
      keychain: { startBroker: () => startChildProcess(script, env), env, log: () => undefined },
    });
    await desk.get('connections.save', {
      name: 'LinkedIn',
      kind: 'service',
      baseUrl: 'https://service.example/scim',
      instance: '',
      licenseType: '',
      mayProvision: false,
      mayDeprovision: false,
      token,
      tokenPlace: 'keychain',
    });
  });
  afterEach(async () => {
    await desk.close();
    keychain.close();
  });

  test('[K21] takes the entries along', async () => {
    expect(await desk.get('app.erase', { typed: 'ERASE' })).toMatchObject({ tokens: 1, left: [] });
    expect(await listEntries(keychain.env)).toEqual([]);
  });

  test('[K21] erases nothing while an entry cannot be seen removed, and leaves it only when told to, by name', async () => {
    const { env } = keychain;
    await lockKeyring(env, loginKeyring);
    expect(await desk.ask('app.erase', { typed: 'ERASE' })).toMatchObject({
      ok: false,
      error: { code: 'keychain-locked' },
    });
    expect(await desk.get('connections.list', {})).toHaveLength(1);
    const { tokens, left } = await desk.get('app.erase', { typed: 'ERASE', leaveTokens: true });
    expect(tokens).toBe(0);
    expect(await desk.get('connections.list', {})).toEqual([]);
    await unlockKeyring(env, loginKeyring, keyringPassword);
    const [account = ''] = await listEntries(env);
    expect(left).toEqual([
      { entry: `Purser/${account}`, keyring: 'Login', program: 'GNOME Keyring (Passwords and Keys)' },
    ]);
    expect([...desk.lines, ...desk.told].join('\n')).not.toContain(token);
  });
});
