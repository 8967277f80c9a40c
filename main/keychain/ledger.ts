import type { ConnectionId } from '../domain/ids.ts';

/** An entry of the keychain that Purser made. */
export type NotedEntry = {
  /** Counts the names: an older copy that cannot be removed keeps its name, and the newest token gets the next. */
  readonly number: number;
  readonly program: string;
  readonly keyring: string;
};

/** What is known of a connection's entries without touching the keychain, which a listing must never make ask for a password. */
export type LedgerNote = {
  /** The entry that holds the token in use. */
  readonly kept: NotedEntry | undefined;
  /** Entries that could not be seen removed. They are never read again. */
  readonly left: readonly NotedEntry[];
};

/** Where the notes are kept, never what the entries hold. */
export type KeychainLedger = {
  /** Part of the account's name, so that two data folders never read each other's tokens. */
  installation(): Promise<string>;
  read(connectionId: ConnectionId): Promise<LedgerNote>;
  write(connectionId: ConnectionId, note: LedgerNote): Promise<void>;
};

export const emptyNote: LedgerNote = { kept: undefined, left: [] };

/** `kept`, by which an earlier version noted the one entry that it knew. */
const plainlyKept = 'kept';

export function formatNote({ kept, left }: LedgerNote): string {
  return kept === undefined && left.length === 0 ? '' : JSON.stringify({ kept, left });
}

/** A note that makes no sense is no note: its entry is found in the keychain program under its name. */
export function parseNote(text: string | undefined): LedgerNote {
  if (text === undefined || text === '') return emptyNote;
  if (text === plainlyKept) return { kept: { number: 1, program: '', keyring: '' }, left: [] };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return emptyNote;
    const { kept, left }: { kept?: unknown; left?: unknown } = value;
    return {
      kept: asEntry(kept)[0],
      left: Array.isArray(left) ? left.flatMap(asEntry) : [],
    };
  } catch {
    return emptyNote;
  }
}

function asEntry(value: unknown): readonly NotedEntry[] {
  if (typeof value !== 'object' || value === null) return [];
  const { number, program, keyring }: { number?: unknown; program?: unknown; keyring?: unknown } = value;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1) return [];
  const text = (one: unknown): string => (typeof one === 'string' ? one : '');
  return [{ number, program: text(program), keyring: text(keyring) }];
}

/** The account of a connection's entry. */
export function keychainAccount(connectionId: ConnectionId, installation: string, number = 1): string {
  const name = `connection ${String(connectionId)} (${installation})`;
  return number === 1 ? name : `${name} no. ${String(number)}`;
}
