/* Part of the stand-in for Electron: a test instrument, never shipped. */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const message = z.object({ argv: z.array(z.string()), cwd: z.string() });

/**
 * One process per data folder. A second one leaves its arguments in the lock's folder, where the first finds them. False also
 * where the lock cannot be made, which is what Electron answers.
 */
export function takeInstanceLock(
  dataFolder: string,
  onSecond: (argv: readonly string[], cwd: string) => void,
): boolean {
  if (isHeldElsewhere(dataFolder)) return false;
  const folder = join(dataFolder, '.stand-in-lock');
  const holderFile = join(folder, 'holder');
  try {
    mkdirSync(folder, { recursive: true });
    if (!claim(holderFile)) {
      const name = `second-${String(process.pid)}.json`;
      const unfinished = join(folder, `${name}.new`);
      writeFileSync(unfinished, JSON.stringify({ argv: process.argv, cwd: process.cwd() }));
      renameSync(unfinished, join(folder, name));
      return false;
    }
  } catch {
    return false;
  }
  const watcher = watch(folder, () => {
    for (const name of readdirSync(folder).filter((entry) => /^second-\d+\.json$/u.test(entry))) {
      const { argv, cwd } = message.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      rmSync(join(folder, name));
      onSecond(argv, cwd);
    }
  });
  watcher.unref();
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return true;
}

/** Chromium's own link, where a test has put one: it is not taken over from another host, and Electron answers false. */
function isHeldElsewhere(dataFolder: string): boolean {
  try {
    return !readlinkSync(join(dataFolder, 'SingletonLock')).startsWith(`${hostname()}-`);
  } catch {
    return false;
  }
}

function claim(holderFile: string): boolean {
  try {
    writeFileSync(holderFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (isAlive(Number(readFileSync(holderFile, 'utf8')))) return false;
    // Its holder was killed.
    writeFileSync(holderFile, String(process.pid));
    return true;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
