/*
 * What only GNOME Keyring's own tests do: makes, opens and locks keyrings by their password without a dialog
 * (org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface).
 */
import { type Bus, busSockets, openBus } from '../../main/keychain/bus/connect.ts';
import { keychainService } from '../../main/keychain/broker/messages.ts';
import type { BusWriter } from '../../main/keychain/bus/marshal.ts';
import { surveyKeychain } from '../../main/keychain/bus/survey.ts';

const secrets = 'org.freedesktop.secrets';
const path = '/org/freedesktop/secrets';
const service = 'org.freedesktop.Secret.Service';
const internal = 'org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface';

export const loginKeyring = `${path}/collection/login`;

/** Makes a keyring; its object path. */
export function makeKeyring(env: NodeJS.ProcessEnv, label: string, password: string): Promise<string> {
  return withSession(env, async (bus, session) => {
    const [made] = await bus.call({
      destination: secrets,
      path,
      interface: internal,
      member: 'CreateWithMasterPassword',
      signature: 'a{sv}(oayays)',
      body: (writer) => {
        writer.array(8, (attributes) => {
          attributes.align(8).text('org.freedesktop.Secret.Collection.Label').signature('s').text(label);
        });
        writeSecret(writer, session, password);
      },
    });
    return String(made);
  });
}

export function unlockKeyring(env: NodeJS.ProcessEnv, keyring: string, password: string): Promise<void> {
  return withSession(env, async (bus, session) => {
    await bus.call({
      destination: secrets,
      path,
      interface: internal,
      member: 'UnlockWithMasterPassword',
      signature: 'o(oayays)',
      body: (writer) => {
        writer.text(keyring);
        writeSecret(writer, session, password);
      },
    });
  });
}

export function lockKeyring(env: NodeJS.ProcessEnv, keyring: string): Promise<void> {
  return withSession(env, async (bus) => {
    await bus.call({
      destination: secrets,
      path,
      interface: service,
      member: 'Lock',
      signature: 'ao',
      body: (writer) => void writer.array(4, (paths) => void paths.text(keyring)),
    });
  });
}

export function setDefaultKeyring(env: NodeJS.ProcessEnv, keyring: string): Promise<void> {
  return withSession(env, async (bus) => {
    await bus.call({
      destination: secrets,
      path,
      interface: service,
      member: 'SetAlias',
      signature: 'so',
      body: (writer) => void writer.text('default').text(keyring),
    });
  });
}

/** The accounts of all entries of Purser, copies counted each; none where there is no keychain. */
export async function listEntries(env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  if ((await surveyKeychain({ env, deadlineMs: 5000 })).kind !== 'running') return [];
  return withSession(env, async (bus) => {
    const found = await bus.call({
      destination: secrets,
      path,
      interface: service,
      member: 'SearchItems',
      signature: 'a{ss}',
      body: (writer) => {
        writer.array(8, (attributes) => void attributes.align(8).text('service').text(keychainService));
      },
    });
    const items = found.flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
    return Promise.all(
      items.map(async (item) => {
        const [attributes] = await bus.call({
          destination: secrets,
          path: item,
          interface: 'org.freedesktop.DBus.Properties',
          member: 'Get',
          signature: 'ss',
          body: (writer) => void writer.text('org.freedesktop.Secret.Item').text('Attributes'),
        });
        return attributes instanceof Map ? String(attributes.get('account')) : '';
      }),
    );
  });
}

async function withSession<Value>(
  env: NodeJS.ProcessEnv,
  work: (bus: Bus, session: string) => Promise<Value>,
): Promise<Value> {
  const over = new AbortController();
  try {
    const bus = await openBus(busSockets(env), over.signal);
    if (bus === undefined) throw new Error('There is no session bus.');
    const [, session] = await bus.call({
      destination: secrets,
      path,
      interface: service,
      member: 'OpenSession',
      signature: 'sv',
      body: (writer) => void writer.text('plain').signature('s').text(''),
    });
    return await work(bus, String(session));
  } finally {
    over.abort();
  }
}

/** Session, parameters, value, content type; a session of kind `plain` has no parameters. */
function writeSecret(writer: BusWriter, session: string, password: string): void {
  writer
    .align(8)
    .text(session)
    .array(1, () => undefined)
    .array(1, (value) => {
      for (const byte of Buffer.from(password)) value.byte(byte);
    })
    .text('text/plain');
}
