import type { HolderKind, Refusal } from '../../domain/folder/holder.ts';
import type { EngineErrorKind, OperationName, Progress, Recovered, Recovery } from '../operations.ts';

/** What the engine's thread is started with. */
export type ThreadStart = {
  readonly dataFolder: string;
  /** Who it is for, as others are told who find the folder held. */
  readonly as: HolderKind;
  readonly takeOver: boolean;
};

/** What a thread is started with that copies the database for somebody who only reads. */
export type SnapshotStart = {
  readonly role: 'snapshot';
  readonly dataFolder: string;
  /** An empty folder of its own. */
  readonly into: string;
};

export type FromSnapshot =
  { readonly kind: 'taken' } | { readonly kind: 'not-taken'; readonly error: ErrorMessage };

/** What a thread is started with that puts something in the place of a damaged database. */
export type RecoveryStart = {
  readonly role: 'recover';
  readonly dataFolder: string;
  readonly as: HolderKind;
  readonly takeOver?: boolean | undefined;
  readonly recovery: Recovery;
  readonly at: string;
};

export type FromRecovery =
  | { readonly kind: 'recovered'; readonly recovered: Recovered }
  | { readonly kind: 'not-recovered'; readonly error: ErrorMessage };

export type ToThread =
  | {
      readonly kind: 'ask';
      readonly ticket: number;
      readonly name: OperationName;
      readonly input: unknown;
      /** Shared with the asker: it turns 1 when the answer is no longer wanted, seen even while the thread is busy. */
      readonly cancelled: SharedArrayBuffer | undefined;
      readonly wantsProgress: boolean;
    }
  | { readonly kind: 'close' };

export type FromThread =
  | { readonly kind: 'ready' }
  | { readonly kind: 'not-ready'; readonly error: ErrorMessage }
  | { readonly kind: 'progress'; readonly ticket: number; readonly progress: Progress }
  | { readonly kind: 'answer'; readonly ticket: number; readonly output: unknown }
  | { readonly kind: 'error'; readonly ticket: number; readonly error: ErrorMessage }
  | { readonly kind: 'closed' };

/** An `EngineError` as a value; `cause` is the original's stack for the log, never for the window. */
export type ErrorMessage = {
  readonly kind: EngineErrorKind;
  readonly message: string;
  readonly cause: string | undefined;
  /** Of `folder-held`. */
  readonly refusal?: Refusal;
};
