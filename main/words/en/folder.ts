import type { Holder, Refusal } from '../../domain/folder/holder.ts';

/** The window or a job, with its process and since when (UTC, to the second). */
function holder({ kind, processId, since, host }: Holder): string {
  const what = kind === 'window' ? 'the window of Purser' : 'a job';
  const when = `${since.slice(0, 10)} ${since.slice(11, 19)} UTC`;
  return `${what} (process ${String(processId)} on ${host}, since ${when})`;
}

/** What is so, as one sentence without the folder's path and without the way out. */
function refused(refusal: Refusal): string {
  if (refusal.kind === 'left-elsewhere')
    return `The data folder was last held by ${holder(refusal.holder)}, which never gave it back, and from this machine nobody can see whether it has ended.`;
  return `The data folder is held by ${refusal.holder === undefined ? 'another Purser' : holder(refusal.holder)}.`;
}

export const folder = {
  holder,
  refused,
  notOpened: (refusal: Refusal) => `${refused(refusal)} Nothing was opened.`,
  opensByItself: 'This window opens it by itself as soon as it is given back.',
  takeOver: 'If it has, start Purser with --take-over.',
};
