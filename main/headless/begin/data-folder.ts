import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { JobOrder } from '../arguments/order.ts';
import type { JobSurroundings } from './surroundings.ts';

export type JobFolder = {
  readonly path: string;
  /** Kept beside the admin because of the journal in it. */
  readonly isKept: boolean;
  /** Removes it where nothing in it is of use afterwards. */
  clear(): Promise<void>;
};

/** Where the job keeps what it works with: as named, or a folder that goes again unless a real service was written to. */
export async function openJobFolder(
  order: Pick<JobOrder, 'data' | 'apply' | 'service'>,
  { cwd, now = () => new Date() }: Pick<JobSurroundings, 'cwd' | 'now'>,
): Promise<JobFolder> {
  const nothing = (): Promise<void> => Promise.resolve();
  // The window's own folder is used only where it is named: somebody's export, or the sample, would stay in it.
  if (order.data !== undefined) return { path: resolve(cwd, order.data), isKept: false, clear: nothing };
  if (order.apply && order.service.kind === 'scim') {
    return { path: join(cwd, `purser-job-${stamp(now())}`), isKept: true, clear: nothing };
  }
  const path = await mkdtemp(join(tmpdir(), 'purser-job-'));
  const clear = (): Promise<void> => rm(path, { recursive: true, force: true, maxRetries: 3 });
  return { path, isKept: false, clear };
}

/** `2026-11-23-214507` in local time, for names of files. */
export function stamp(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}-${two(date.getHours())}${two(date.getMinutes())}${two(date.getSeconds())}`;
}
