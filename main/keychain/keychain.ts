import type { ConnectionId } from '../domain/ids.ts';

/** Whether this machine's keychain can be used, with the reason where it cannot. */
export type KeychainState = 'available' | 'locked' | 'absent';

/** Where tokens are kept. A token is read when a call needs it and goes nowhere else. */
export type TokenStore = {
  state(): Promise<KeychainState>;
  /** Throws `KeychainError` (`locked` or `absent`) when `place` is `keychain` and it cannot be used. */
  store(entry: {
    readonly connectionId: ConnectionId;
    readonly token: string;
    readonly place: 'keychain' | 'session';
  }): Promise<void>;
  /** `undefined` where none is stored. */
  read(connectionId: ConnectionId): Promise<string | undefined>;
  place(connectionId: ConnectionId): Promise<'none' | 'keychain' | 'session'>;
  /** Removes it from both places. */
  forget(connectionId: ConnectionId): Promise<void>;
};

export class KeychainError extends Error {
  readonly kind: 'keychain-locked' | 'keychain-absent';

  constructor(
    kind: 'keychain-locked' | 'keychain-absent',
    message: string,
    options: { readonly cause?: unknown } = {},
  ) {
    super(message, options);
    this.name = 'KeychainError';
    this.kind = kind;
  }
}
