import type { ConnectionId } from '../domain/ids.ts';
import { judgeToken, windowsMostTokenBytes } from '../domain/service/token.ts';
import { Broker } from './broker/broker.ts';
import type { BrokerProcess } from './broker/messages.ts';
import { Entries, type KeychainLog, type Look } from './entries.ts';
import { stateOf } from './explain.ts';
import type { LeftEntry } from '../domain/service/keychain-failure.ts';
import { KeychainError, type KeychainState, type TokenStore } from './keychain.ts';
import { keychainAccount, type KeychainLedger, type LedgerNote, type NotedEntry } from './ledger.ts';
import { StoreSteps } from './store-steps.ts';
import { programName } from './program-name.ts';

export type TokenStoreOptions = {
  /** Starts the process that asks the keychain; `undefined` where the keychain is not to be used. */
  readonly startBroker: (() => BrokerProcess) | undefined;
  /** Asks the session bus; `undefined` on systems without one. */
  readonly look: Look | undefined;
  readonly ledger: KeychainLedger;
  readonly log: KeychainLog;
  readonly platform?: NodeJS.Platform;
  /** How long a person has to answer the keychain's own question. */
  readonly answerMs?: number;
};

const usualAnswerMs = 45_000;
/** With what comes before and after it, the state is known within a second. */
const stateDeadlineMs = 750;

/** Tokens in the system's keychain or in this process's memory. */
export function createTokenStore(options: TokenStoreOptions): TokenStore {
  return new KeychainTokenStore(options);
}

type Held = { readonly token: string; readonly holders: number };

class KeychainTokenStore implements TokenStore {
  readonly #options: TokenStoreOptions;
  readonly #platform: NodeJS.Platform;
  readonly #broker: Broker | undefined;
  readonly #entries: Entries | undefined;
  readonly #session = new Map<ConnectionId, string>();
  /** Tokens of the keychain that work under way holds. */
  readonly #held = new Map<ConnectionId, Held>();
  readonly #reading = new Map<ConnectionId, Promise<string | undefined>>();
  #looking: Promise<KeychainState> | undefined;

  constructor(options: TokenStoreOptions) {
    this.#options = options;
    this.#platform = options.platform ?? process.platform;
    if (options.startBroker === undefined) return;
    const answerMs = options.answerMs ?? usualAnswerMs;
    this.#broker = new Broker({ start: options.startBroker, deadlineMs: answerMs });
    this.#entries = new Entries({ ...options, answerMs, broker: this.#broker, platform: this.#platform });
  }

  state(): Promise<KeychainState> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async store(entry: {
    readonly connectionId: ConnectionId;
    readonly token: string;
    readonly place: 'keychain' | 'session';
  }): Promise<void> {
    const { connectionId, token, place } = entry;
    if (judgeToken(token) !== 'token') throw new KeychainError({ kind: 'token-characters' });
    if (place === 'session') {
      await this.setAside(connectionId);
      this.#session.set(connectionId, token);
      return;
    }
    if (this.#platform === 'win32' && token.length > windowsMostTokenBytes)
      throw new KeychainError({ kind: 'token-too-long', bytes: token.length, most: windowsMostTokenBytes });
    const steps = await this.#steps(connectionId);
    await steps.store(token);
    this.#session.delete(connectionId);
    this.#reading.delete(connectionId);
    const held = this.#held.get(connectionId);
    if (held !== undefined) this.#held.set(connectionId, { ...held, token });
  }

  async read(connectionId: ConnectionId): Promise<string | undefined> {
    const known = this.#session.get(connectionId) ?? this.#held.get(connectionId)?.token;
    if (known !== undefined) return known;
    const underWay = this.#reading.get(connectionId);
    if (underWay !== undefined) return underWay;
    const reading = this.#readEntry(connectionId);
    this.#reading.set(connectionId, reading);
    const over = (): void => {
      if (this.#reading.get(connectionId) === reading) this.#reading.delete(connectionId);
    };
    reading.then(over, over);
    return reading;
  }

  async hold(connectionId: ConnectionId): Promise<() => void> {
    const token = await this.read(connectionId);
    if (token === undefined || this.#session.has(connectionId)) return () => undefined;
    const holders = (this.#held.get(connectionId)?.holders ?? 0) + 1;
    this.#held.set(connectionId, { token, holders });
    let isReleased = false;
    return () => {
      if (!isReleased) this.#release(connectionId);
      isReleased = true;
    };
  }

  async place(connectionId: ConnectionId): Promise<'none' | 'keychain' | 'session'> {
    if (this.#session.has(connectionId)) return 'session';
    return (await this.#options.ledger.read(connectionId)).kept === undefined ? 'none' : 'keychain';
  }

  async left(connectionId: ConnectionId): Promise<readonly LeftEntry[]> {
    const { left } = await this.#options.ledger.read(connectionId);
    const installation = left.length === 0 ? '' : await this.#options.ledger.installation();
    return left.map(({ number, keyring, program }) => ({
      account: keychainAccount(connectionId, installation, number),
      keyring,
      program: programName(program),
    }));
  }

  async forget(connectionId: ConnectionId): Promise<void> {
    this.#session.delete(connectionId);
    this.#drop(connectionId);
    if (!isNoted(await this.#options.ledger.read(connectionId))) return;
    const steps = await this.#steps(connectionId);
    await steps.forget();
  }

  async setAside(connectionId: ConnectionId): Promise<void> {
    this.#session.delete(connectionId);
    this.#drop(connectionId);
    const { ledger } = this.#options;
    const note = await ledger.read(connectionId);
    if (note.kept === undefined) return;
    await ledger.write(connectionId, { kept: undefined, left: [...note.left, note.kept] });
    if (this.#entries === undefined) return;
    const steps = await this.#steps(connectionId);
    // Nobody waits for it, and what it does not come to stays noted.
    steps.tidy().catch(() => undefined);
  }

  endSession(): void {
    this.#session.clear();
    this.#held.clear();
    this.#reading.clear();
  }

  close(): void {
    this.#broker?.close();
    this.endSession();
  }

  async #look(): Promise<KeychainState> {
    if (this.#entries?.hasLibrary !== true) return 'absent';
    const survey = await this.#options.look?.({ deadlineMs: stateDeadlineMs });
    if (survey === undefined) return 'available';
    if (survey.kind === 'startable' && this.#entries.hasFailedToStart) return 'failing';
    return stateOf(survey);
  }

  async #readEntry(connectionId: ConnectionId): Promise<string | undefined> {
    const { kept } = await this.#options.ledger.read(connectionId);
    if (kept === undefined) return undefined;
    const installation = await this.#options.ledger.installation();
    return this.#use().read(keychainAccount(connectionId, installation, kept.number), kept);
  }

  async #steps(connectionId: ConnectionId): Promise<StoreSteps> {
    const { ledger } = this.#options;
    const installation = await ledger.installation();
    return new StoreSteps({
      entries: this.#use(),
      account: ({ number }: Pick<NotedEntry, 'number'>) =>
        keychainAccount(connectionId, installation, number),
      readNote: () => ledger.read(connectionId),
      writeNote: (note) => ledger.write(connectionId, note),
    });
  }

  #use(): Entries {
    if (this.#entries === undefined) throw new KeychainError({ kind: 'keychain-absent' });
    return this.#entries;
  }

  #release(connectionId: ConnectionId): void {
    const held = this.#held.get(connectionId);
    if (held === undefined) return;
    if (held.holders === 1) this.#held.delete(connectionId);
    else this.#held.set(connectionId, { ...held, holders: held.holders - 1 });
  }

  /** Whoever holds the token has it no more either. */
  #drop(connectionId: ConnectionId): void {
    this.#held.delete(connectionId);
    this.#reading.delete(connectionId);
  }
}

function isNoted({ kept, left }: LedgerNote): boolean {
  return kept !== undefined || left.length > 0;
}
