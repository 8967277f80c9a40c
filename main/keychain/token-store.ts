import type { ConnectionId } from '../domain/ids.ts';
import { KeychainError, type KeychainState, type TokenStore } from './keychain.ts';
import type { Keytar } from './load-keytar.ts';

/**
 * What is known of the keychain's entries without touching it. A locked keyring answers "nothing there" to a question, so only
 * this tells a locked one from a token that was never stored; and listing connections never makes the system ask for a password.
 */
export type KeychainLedger = {
  /** Part of the account's name, so that two data folders never read each other's tokens. */
  installation(): Promise<string>;
  has(connectionId: ConnectionId): Promise<boolean>;
  set(connectionId: ConnectionId, has: boolean): Promise<void>;
};

export type TokenStoreOptions = {
  readonly loadKeytar: () => Promise<Keytar | undefined>;
  readonly ledger: KeychainLedger;
};

/** The name under which the system's own keychain program shows the entries. */
export const keychainService = 'Purser';
const probeAccount = 'availability';
const probeTimeoutMs = 3000;

/** The account of a connection's entry. */
export function keychainAccount(connectionId: ConnectionId, installation: string): string {
  return `connection ${String(connectionId)} (${installation})`;
}

/** Tokens in the system's keychain or in this process's memory. */
export function createTokenStore(options: TokenStoreOptions): TokenStore {
  return new KeytarTokenStore(options);
}

class KeytarTokenStore implements TokenStore {
  readonly #options: TokenStoreOptions;
  readonly #session = new Map<ConnectionId, string>();
  #keytar: Promise<Keytar | undefined> | undefined;
  /** The last attempt to use an entry found the keychain closed. */
  #foundLocked = false;

  constructor(options: TokenStoreOptions) {
    this.#options = options;
  }

  async state(): Promise<KeychainState> {
    const keytar = await this.#load();
    if (keytar === undefined) return 'absent';
    try {
      const probe = keytar.getPassword(keychainService, probeAccount).then(() => 'answered' as const);
      // A keyring that shows a prompt answers only when the person does.
      if ((await Promise.race([probe, after(probeTimeoutMs)])) !== 'answered') return 'locked';
    } catch (error) {
      return keychainError(error).kind === 'keychain-absent' ? 'absent' : 'locked';
    }
    return this.#foundLocked ? 'locked' : 'available';
  }

  async store(entry: {
    readonly connectionId: ConnectionId;
    readonly token: string;
    readonly place: 'keychain' | 'session';
  }): Promise<void> {
    const { connectionId, token, place } = entry;
    if (place === 'session') {
      this.#session.set(connectionId, token);
      // A locked keychain keeps the older token; the one of the session is used before it.
      await this.#forgetInKeychain(connectionId).catch(ignoreKeychainError);
      return;
    }
    await this.#use(async (keytar) => {
      const account = await this.#account(connectionId);
      await keytar.setPassword(keychainService, account, token);
      if ((await keytar.getPassword(keychainService, account)) !== token) throw new Error('locked');
    });
    await this.#options.ledger.set(connectionId, true);
    this.#session.delete(connectionId);
  }

  async read(connectionId: ConnectionId): Promise<string | undefined> {
    const inSession = this.#session.get(connectionId);
    if (inSession !== undefined) return inSession;
    if (!(await this.#options.ledger.has(connectionId))) return undefined;
    return this.#use(async (keytar) => {
      const token = await keytar.getPassword(keychainService, await this.#account(connectionId));
      if (token === null) throw new Error('locked');
      return token;
    });
  }

  async place(connectionId: ConnectionId): Promise<'none' | 'keychain' | 'session'> {
    if (this.#session.has(connectionId)) return 'session';
    return (await this.#options.ledger.has(connectionId)) ? 'keychain' : 'none';
  }

  async forget(connectionId: ConnectionId): Promise<void> {
    this.#session.delete(connectionId);
    await this.#forgetInKeychain(connectionId);
  }

  /** Throws where the entry is still there: a token that was said to be forgotten must be. */
  async #forgetInKeychain(connectionId: ConnectionId): Promise<void> {
    if (!(await this.#options.ledger.has(connectionId))) return;
    await this.#use(async (keytar) => {
      const account = await this.#account(connectionId);
      const removed = await keytar.deletePassword(keychainService, account);
      // Of a locked keyring nothing is removed, and nothing is said. A write tells it from an entry that is gone already.
      if (!removed) {
        await keytar.setPassword(keychainService, account, 'removed');
        await keytar.deletePassword(keychainService, account);
      }
    });
    await this.#options.ledger.set(connectionId, false);
  }

  async #use<Value>(work: (keytar: Keytar) => Promise<Value>): Promise<Value> {
    const keytar = await this.#load();
    if (keytar === undefined) throw absent();
    try {
      const value = await work(keytar);
      this.#foundLocked = false;
      return value;
    } catch (error) {
      const failure = keychainError(error);
      this.#foundLocked = failure.kind === 'keychain-locked';
      throw failure;
    }
  }

  async #account(connectionId: ConnectionId): Promise<string> {
    return keychainAccount(connectionId, await this.#options.ledger.installation());
  }

  #load(): Promise<Keytar | undefined> {
    this.#keytar ??= this.#options.loadKeytar();
    return this.#keytar;
  }
}

/** What libsecret and D-Bus say where there is no keychain service at all; everything else is one that stays closed. */
const absentWords =
  /autolaunch|ServiceUnknown|not provided by any|could not connect|no such file|NoServer|Disconnected/iu;

function keychainError(error: unknown): KeychainError {
  if (error instanceof KeychainError) return error;
  const text = error instanceof Error ? error.message : '';
  if (absentWords.test(text)) return absent(error);
  return new KeychainError(
    'keychain-locked',
    "The system's keychain is locked, or the entry in it was removed. Unlock the keychain and try again, or enter the token for this session only.",
    { cause: error },
  );
}

function ignoreKeychainError(error: unknown): void {
  if (!(error instanceof KeychainError)) throw error;
}

function absent(cause?: unknown): KeychainError {
  return new KeychainError(
    'keychain-absent',
    'This system has no keychain that Purser can use. Enter the token for this session only; it is asked for again at the next start.',
    { cause },
  );
}

function after(ms: number): Promise<'late'> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, 'late').unref();
  });
}
