import type { ConnectionId } from '../domain/ids.ts';
import { describeFailure } from './words.ts';

/**
 * Whether this machine's keychain can be used, found out without a secret and without a dialog. `no-keyring`: one runs and has no
 * default keyring; `silent`: it does not answer; `failing`: it does not start, or answers with errors.
 */
export type KeychainState = 'available' | 'locked' | 'absent' | 'no-keyring' | 'silent' | 'failing';

/** Something of a token that is still in a keychain and is not used any more. */
export type LeftEntry = {
  /** The entry's account; its service is `Purser`. */
  readonly account: string;
  /** The keyring as its program shows it; `''` where it is not known. */
  readonly keyring: string;
  /** The keychain's program as people know it; `''` where it is not known. */
  readonly program: string;
};

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
  /** Ends the keychain's process and lets go of every token. */
  close(): void;
};

/** What failed, as far as it can be told apart. */
export type KeychainFailure =
  | { readonly kind: 'keychain-absent' }
  | { readonly kind: 'keychain-failing' }
  | { readonly kind: 'keychain-without-keyring' }
  | { readonly kind: 'keychain-locked' }
  | { readonly kind: 'keychain-refused' }
  | { readonly kind: 'keychain-silent' }
  | { readonly kind: 'keychain-restarted' }
  | { readonly kind: 'keychain-entry-gone'; readonly account: string }
  | { readonly kind: 'keychain-other'; readonly storedIn: string }
  | { readonly kind: 'keychain-not-forgotten'; readonly left: LeftEntry }
  | { readonly kind: 'token-too-long'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'token-characters' };

export const keychainErrorKinds = [
  'keychain-absent',
  'keychain-failing',
  'keychain-without-keyring',
  'keychain-locked',
  'keychain-refused',
  'keychain-silent',
  'keychain-restarted',
  'keychain-entry-gone',
  'keychain-other',
  'keychain-not-forgotten',
  'token-too-long',
  'token-characters',
] as const satisfies readonly KeychainFailure['kind'][];

/** The message is the sentence for the window: what happened and the way out, never a token. */
export class KeychainError extends Error {
  readonly kind: KeychainFailure['kind'];
  readonly failure: KeychainFailure;

  constructor(failure: KeychainFailure) {
    super(describeFailure(failure));
    this.name = 'KeychainError';
    this.kind = failure.kind;
    this.failure = failure;
  }
}
