import { readFile } from 'node:fs/promises';

import { type Bus, busCall, BusError, busSockets, openBus } from './connect.ts';

/** One keyring of the running keychain. */
export type Keyring = {
  readonly path: string;
  /** As the keychain's own program shows it. */
  readonly label: string;
  readonly isLocked: boolean;
};

/** A keychain that runs, as far as it tells without a secret and without a dialog. */
export type RunningKeychain = {
  readonly kind: 'running';
  /** The bus's unique name of the process that answers: another one is another process. */
  readonly owner: string;
  /** The name of its program, for example `keepassxc`; `''` where it cannot be told. */
  readonly program: string;
  readonly defaultKeyring: Keyring | undefined;
  readonly keyrings: readonly Keyring[];
  /** Entries of the account that was asked about, by keyring. `undefined`: not asked, or asking would open a dialog. */
  readonly copies: readonly Keyring[] | undefined;
};

/** What the session bus knows of a keychain (freedesktop.org Secret Service API, draft 0.2). */
export type Survey =
  | { readonly kind: 'no-bus' }
  | { readonly kind: 'no-service' }
  /** None runs, and the bus would start one. */
  | { readonly kind: 'startable' }
  /** The bus or the keychain did not answer in time. */
  | { readonly kind: 'silent' }
  /** One runs and answers with errors. */
  | { readonly kind: 'failing'; readonly owner: string; readonly says: string }
  | RunningKeychain;

export type SurveyOrder = {
  readonly env: NodeJS.ProcessEnv;
  readonly deadlineMs: number;
  /** The entry whose copies are wanted. */
  readonly entry?: { readonly service: string; readonly account: string } | undefined;
};

const secrets = 'org.freedesktop.secrets';
const servicePath = '/org/freedesktop/secrets';
const serviceInterface = 'org.freedesktop.Secret.Service';
const collectionInterface = 'org.freedesktop.Secret.Collection';

/** The program whose search tells locked entries too, and opens no dialog for it. KeePassXC unlocks before it searches. */
const searchesWithoutDialog = 'gnome-keyring';

/** Finds out what keychain there is. It starts none, opens no dialog and asks for no secret. Never throws. */
export async function surveyKeychain(order: SurveyOrder): Promise<Survey> {
  const sockets = busSockets(order.env);
  if (sockets.length === 0) return { kind: 'no-bus' };
  const over = new AbortController();
  const timer = setTimeout(() => {
    over.abort();
  }, order.deadlineMs);
  try {
    const bus = await openBus(sockets, over.signal);
    if (bus === undefined) return { kind: over.signal.aborted ? 'silent' : 'no-bus' };
    return await look(bus, order.entry);
  } catch (error) {
    if (over.signal.aborted) return { kind: 'silent' };
    return { kind: 'failing', owner: '', says: error instanceof Error ? error.message : '' };
  } finally {
    clearTimeout(timer);
    // Closes the connection where there is one.
    over.abort();
  }
}

async function look(bus: Bus, entry: SurveyOrder['entry']): Promise<Survey> {
  const owner = await ownerOf(bus);
  if (owner === undefined) {
    const [names] = await bus.call(busCall('ListActivatableNames'));
    return { kind: texts(names).includes(secrets) ? 'startable' : 'no-service' };
  }
  try {
    const [program, keyrings, defaultPath] = await Promise.all([
      programOf(bus, owner),
      readKeyrings(bus),
      readDefault(bus),
    ]);
    // KeePassXC without an open database has no keyring at all, and opens one's dialog to search.
    const allOpen = keyrings.length > 0 && !keyrings.some(({ isLocked }) => isLocked);
    const mayAsk = program.startsWith(searchesWithoutDialog) || allOpen;
    const defaultKeyring = keyrings.find(({ path }) => path === defaultPath);
    // KDE Wallet without its plug-in for ciphers looks like one without a wallet, and no wallet would help it.
    if (defaultKeyring === undefined) await openSession(bus);
    return {
      kind: 'running',
      owner,
      program,
      keyrings,
      defaultKeyring,
      copies: entry !== undefined && mayAsk ? await search(bus, entry, keyrings) : undefined,
    };
  } catch (error) {
    // The connection itself ended, by the deadline or by the bus.
    if (!(error instanceof BusError) || error.errorName === '') throw error;
    return { kind: 'failing', owner, says: error.message };
  }
}

async function ownerOf(bus: Bus): Promise<string | undefined> {
  try {
    const [owner] = await bus.call(busCall('GetNameOwner', secrets));
    return String(owner);
  } catch (error) {
    if (error instanceof BusError && error.errorName === 'org.freedesktop.DBus.Error.NameHasNoOwner')
      return undefined;
    throw error;
  }
}

/** From Linux's own table of processes; a keychain outside this one's view of them has no name. */
async function programOf(bus: Bus, owner: string): Promise<string> {
  try {
    const [pid] = await bus.call(busCall('GetConnectionUnixProcessID', owner));
    return (await readFile(`/proc/${String(pid)}/comm`, 'utf8')).trim();
  } catch {
    return '';
  }
}

async function readKeyrings(bus: Bus): Promise<readonly Keyring[]> {
  const paths = texts(await property(bus, servicePath, serviceInterface, 'Collections'));
  return Promise.all(
    paths.map(async (path) => {
      const [label, isLocked] = await Promise.all([
        property(bus, path, collectionInterface, 'Label'),
        property(bus, path, collectionInterface, 'Locked'),
      ]);
      return { path, label: String(label), isLocked: isLocked === true };
    }),
  );
}

async function readDefault(bus: Bus): Promise<string> {
  const [path] = await bus.call({
    destination: secrets,
    path: servicePath,
    interface: serviceInterface,
    member: 'ReadAlias',
    signature: 's',
    body: (writer) => void writer.text('default'),
  });
  return String(path);
}

/**
 * A public key of the second group of RFC 2409 (1,024 bits), as the Secret Service API wants it. Nobody has its private half:
 * nothing is ever sent through that session. Always of full length, since KDE Wallet refuses a shorter one.
 */
const publicKeyBytes = 128;
const publicKeyByte = 0x5a;

/** The way libsecret opens one: without it no secret goes to and fro. It ends with the connection. */
async function openSession(bus: Bus): Promise<void> {
  await bus.call({
    destination: secrets,
    path: servicePath,
    interface: serviceInterface,
    member: 'OpenSession',
    signature: 'sv',
    body: (writer) => {
      writer.text('dh-ietf1024-sha256-aes128-cbc-pkcs7').signature('ay');
      writer.array(1, (bytes) => {
        for (let at = 0; at < publicKeyBytes; at += 1) bytes.byte(publicKeyByte);
      });
    },
  });
}

async function search(
  bus: Bus,
  entry: { readonly service: string; readonly account: string },
  keyrings: readonly Keyring[],
): Promise<readonly Keyring[]> {
  const found = await bus.call({
    destination: secrets,
    path: servicePath,
    interface: serviceInterface,
    member: 'SearchItems',
    signature: 'a{ss}',
    body: (writer) => {
      writer.array(8, (attributes) => {
        for (const [name, value] of Object.entries(entry)) attributes.align(8).text(name).text(value);
      });
    },
  });
  return found.flatMap(texts).map((item) => {
    const path = item.slice(0, item.lastIndexOf('/'));
    return keyrings.find((keyring) => keyring.path === path) ?? { path, label: '', isLocked: false };
  });
}

async function property(bus: Bus, path: string, owner: string, name: string): Promise<unknown> {
  const [value] = await bus.call({
    destination: secrets,
    path,
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: (writer) => void writer.text(owner).text(name),
  });
  return value;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
