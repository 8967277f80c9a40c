import type { Instant } from '../ids.ts';

/** What works in a data folder: the window, or a job. */
export const holderKinds = ['window', 'job'] as const;
export type HolderKind = (typeof holderKinds)[number];

/** Who works in a data folder, as it wrote itself down when it took the lock. */
export type Holder = {
  readonly kind: HolderKind;
  readonly processId: number;
  /** When the holder took the lock. */
  readonly since: Instant;
  /** The machine's name, for people. */
  readonly host: string;
  /** What tells this machine from another that has the same name, or had another name before. */
  readonly machine: string;
  /** The database is open, and its write-ahead log stands beside it until it is closed. */
  readonly hasLog?: boolean;
};

/**
 * Why a data folder cannot be had. `held`: the lock is taken, by whom is known where the holder has written itself down already.
 * `left-elsewhere`: the lock is free here, and the one who had it last, on another machine, never gave it back.
 */
export type Refusal =
  | { readonly kind: 'held'; readonly holder: Holder | undefined }
  | { readonly kind: 'left-elsewhere'; readonly holder: Holder };
