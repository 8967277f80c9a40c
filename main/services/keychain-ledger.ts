import { randomBytes } from 'node:crypto';

import type { ConnectionId } from '../domain/ids.ts';
import type { Engine } from '../engine/operations.ts';
import { formatNote, type KeychainLedger, parseNote } from '../keychain/ledger.ts';

const installationSetting = 'installation';

/** The ledger among the settings of the database: which connections have an entry, never what it holds. */
export function createKeychainLedger(engine: Engine): KeychainLedger {
  const settings = async (): Promise<Readonly<Record<string, string>>> => engine.ask('read-settings', {});
  let making: Promise<string> = Promise.resolve('');
  return {
    installation: async () => {
      // Whatever was remembered: a database that was erased or restored has another one, or none yet.
      const known = (await settings())[installationSetting];
      if (known !== undefined && known !== '') return known;
      // One after the other, so that two who ask at once are told the same.
      making = making.then(() => findInstallation(engine, settings));
      return making;
    },
    read: async (connectionId) => parseNote((await settings())[settingOf(connectionId)]),
    write: async (connectionId, note) => {
      await engine.ask('write-setting', { name: settingOf(connectionId), value: formatNote(note) });
    },
  };
}

function settingOf(connectionId: ConnectionId): string {
  return `keychain-entry-${String(connectionId)}`;
}

async function findInstallation(
  engine: Engine,
  settings: () => Promise<Readonly<Record<string, string>>>,
): Promise<string> {
  const known = (await settings())[installationSetting];
  if (known !== undefined && known !== '') return known;
  const value = randomBytes(4).toString('hex');
  await engine.ask('write-setting', { name: installationSetting, value });
  return value;
}
