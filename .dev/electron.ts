import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.ts';

type Place = { readonly folder?: string; readonly overrideDist?: string | undefined };

/**
 * Electron's executable as its package's own `index.js` finds it (`path.txt` beside `dist`, or the folder that
 * `ELECTRON_OVERRIDE_DIST_PATH` names), but without its download; `undefined` where it is not there.
 */
export function electronBinary(place: Place = {}): string | undefined {
  const folder = place.folder ?? join('node_modules', 'electron');
  const override = 'overrideDist' in place ? place.overrideDist : process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const pathFile = join(folder, 'path.txt');
  const relative = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : undefined;
  if (override === undefined && relative === undefined) return undefined;
  const executable = join(override ?? join(folder, 'dist'), relative ?? 'electron');
  return existsSync(executable) ? executable : undefined;
}

/** Downloads the binary with Electron's own installer where its source answers; the executable, or `undefined`. */
export async function obtainElectron(): Promise<string | undefined> {
  const source = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/';
  const answers = await canReach(source);
  if (!answers) return undefined;
  say("Downloading Electron's binary (about 110 MB, once).");
  const installer = join('node_modules', 'electron', 'install.js');
  spawnSync(process.execPath, [installer], { stdio: ['ignore', 2, 2], timeout: 600_000 });
  return electronBinary();
}

/** A short question before the long download: some networks drop packets to GitHub and would hang for minutes. */
async function canReach(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(4_000) });
    return answer.status < 500;
  } catch {
    return false;
  }
}
