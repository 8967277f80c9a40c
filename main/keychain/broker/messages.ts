/** The name under which the system's own keychain program shows the entries. */
export const keychainService = 'Purser';

/** What a keychain is asked for, always of the service `Purser`. */
export type KeychainCall =
  | { readonly do: 'get'; readonly account: string }
  | { readonly do: 'set'; readonly account: string; readonly password: string }
  | { readonly do: 'delete'; readonly account: string };

export type ToBroker = { readonly ticket: number; readonly call: KeychainCall };

export type FromBroker = { readonly ticket: number } & (
  | { readonly kind: 'answered'; readonly value: string | boolean | null }
  /** The library refused, in its own words. */
  | { readonly kind: 'failed'; readonly says: string }
  /** There is no library that could be asked. */
  | { readonly kind: 'no-library'; readonly says: string }
);

/** The process that the library lives in, as its starter sees it: Electron's utility process, or a child process of Node. */
export type BrokerProcess = {
  readonly send: (message: ToBroker) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  readonly onEnd: (listener: () => void) => void;
  /** Ends it whatever it is doing. */
  readonly end: () => void;
};
