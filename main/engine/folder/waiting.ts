import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * A job that waits for the data folder says so by a file in it, which it touches as long as it waits. A window that has nothing under way
 * sees it and lends the folder.
 */

/** A file that was not touched for so long is of a job that was killed. */
const freshForMs = 10_000;

const pattern = /^purser\.waiting-\d+$/u;

export type Waiting = {
  /** To be called every few seconds. */
  touch(): void;
  over(): void;
};

/** Says that this process waits for the folder. Where that cannot be written, nobody lends it and the wait is longer. */
export function announceWaiting(dataFolder: string): Waiting {
  const path = join(dataFolder, `purser.waiting-${String(process.pid)}`);
  const attempt = (step: () => void): void => {
    try {
      step();
    } catch {
      // Waiting goes on all the same.
    }
  };
  return {
    touch: () => {
      attempt(() => {
        writeFileSync(path, '', { mode: 0o600, flag: 'a' });
        utimesSync(path, new Date(), new Date());
      });
    },
    over: () => {
      attempt(() => {
        rmSync(path, { force: true });
      });
    },
  };
}

/** Whether a job waits for the folder now. */
export function isSomebodyWaiting(dataFolder: string, nowMs: number = Date.now()): boolean {
  try {
    return readdirSync(dataFolder)
      .filter((name) => pattern.test(name))
      .some((name) => Math.abs(nowMs - statSync(join(dataFolder, name)).mtimeMs) <= freshForMs);
  } catch {
    return false;
  }
}
