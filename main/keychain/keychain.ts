import type { ConnectionId } from '../domain/ids.ts';
import type { KeychainFailure, LeftEntry } from '../domain/service/keychain-failure.ts';
import { words } from '../words/words.ts';

export type { KeychainFailure, LeftEntry };

/**
 * Whether this machine's keychain can be used, found out without a secret and without a dialog. `no-keyring`: one runs and has no
 * default keyring; `silent`: it does not answer; `failing`: it does not start, or answers with errors.
 */
export type KeychainState = 'available' | 'locked' | 'absent' | 'no-keyring' | 'silent' | 'failing';

/** Where tokens are kept. A token is read when work begins, held while it lasts, and goes nowhere else. */
export type TokenStore = {
  /** Within a second, whatever the keychain does. */
  state(): Promise<KeychainState>;
  /** Throws `KeychainError`; then nothing of the token is used, and what may be left of it is noted. `session` never waits for the keychain. */
  store(entry: {
    readonly connectionId: ConnectionId;
    readonly token: string;
    readonly place: 'keychain' | 'session';
  }): Promise<void>;
  /** `undefined` where none is stored. Throws `KeychainError`. */
  read(connectionId: ConnectionId): Promise<string | undefined>;
  /** Reads it once and keeps it in memory until what is answered is called. Throws `KeychainError`. */
  hold(connectionId: ConnectionId): Promise<() => void>;
  place(connectionId: ConnectionId): Promise<'none' | 'keychain' | 'session'>;
  /** What is known to be left of earlier tokens. */
  left(connectionId: ConnectionId): Promise<readonly LeftEntry[]>;
  /** Removes it from both places, and sees that it is gone. Throws `KeychainError` where it is not, and keeps the note of it. */
  forget(connectionId: ConnectionId): Promise<void>;
  /** From now on the token is not used. What the keychain holds is removed behind, where that needs no dialog. */
  setAside(connectionId: ConnectionId): Promise<void>;
  /** Lets go of every token in memory: another database is in place, whose connections may be others under the same numbers. */
  endSession(): void;
  /** Ends the keychain's process and lets go of every token. */
  close(): void;
};

/** The message is the sentence for the window: what happened and the way out, never a token. */
export class KeychainError extends Error {
  readonly kind: KeychainFailure['kind'];
  readonly failure: KeychainFailure;

  constructor(failure: KeychainFailure) {
    super(words().keychainFailure(failure));
    this.name = 'KeychainError';
    this.kind = failure.kind;
    this.failure = failure;
  }
}
