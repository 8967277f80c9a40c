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
};

/**
 * Why a data folder cannot be had. `held`: the lock is taken, by whom is known where the holder has written itself down already.
 * `left-elsewhere`: the lock is free here, and the one who had it last, on another machine, never gave it back.
 */
export type Refusal =
  | { readonly kind: 'held'; readonly holder: Holder | undefined }
  | { readonly kind: 'left-elsewhere'; readonly holder: Holder };

/** The window or a job, with its process and since when (UTC, to the second). */
export function describeHolder({ kind, processId, since, host }: Holder): string {
  const what = kind === 'window' ? 'the window of Purser' : 'a job';
  const when = `${since.slice(0, 10)} ${since.slice(11, 19)} UTC`;
  return `${what} (process ${String(processId)} on ${host}, since ${when})`;
}

/** What is so, as one sentence without the folder's path and without the way out. */
export function describeRefusal(refusal: Refusal): string {
  if (refusal.kind === 'left-elsewhere') {
    return `The data folder was last held by ${describeHolder(refusal.holder)}, which never gave it back, and from this machine nobody can see whether it has ended.`;
  }
  const { holder } = refusal;
  const who = holder === undefined ? 'another Purser' : describeHolder(holder);
  return `The data folder is held by ${who}.`;
}
