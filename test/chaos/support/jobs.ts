import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

import type { JobNews, JobOrder } from './job-worker.ts';

const worker = new URL('./job-worker.ts', import.meta.url);
/** Whatever takes longer hangs. */
const silenceMs = 60_000;

export type JobEnd = {
  readonly done: boolean;
  /** The kind of a failure that was told. */
  readonly failed: string | undefined;
  /** From the moment it had begun. */
  readonly tookMs: number;
};

/** Carries a job out in a process of its own; kills it so long after it has begun. */
export async function runJob(order: JobOrder, killAfterMs?: number): Promise<JobEnd> {
  const child: ChildProcess = fork(worker, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  let done = false;
  let failed: string | undefined;
  let begunAt = performance.now();
  let timer: NodeJS.Timeout | undefined;
  child.on('message', (news: JobNews) => {
    if (news.word === 'begun') {
      begunAt = performance.now();
      if (killAfterMs !== undefined) timer = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    } else if (news.word === 'failed') failed = news.said;
    else done = true;
  });
  child.send(order);
  const silence = setTimeout(() => child.kill('SIGKILL'), silenceMs);
  await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  clearTimeout(silence);
  return { done, failed, tookMs: performance.now() - begunAt };
}

/** A file system of so few megabytes at `folder`; answers how it is made larger, or `undefined` where none can be mounted. */
export function mountSmall(
  folder: string,
  megabytes: number,
): { readonly grow: (megabytes: number) => boolean; readonly leave: () => void } | undefined {
  mkdirSync(folder, { recursive: true });
  const mount = (options: string): boolean =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0;
  if (!mount(`size=${String(megabytes)}m`)) return undefined;
  return {
    grow: (larger) => mount(`remount,size=${String(larger)}m`),
    leave: () => void spawnSync('umount', [folder]),
  };
}
