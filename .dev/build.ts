import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint, isBuilt, stampPath } from './built-from.mjs';
import { say } from './say.ts';

/** Builds `out/` with electron-vite unless it was built from exactly these sources. */
export function build(options: { readonly always: boolean }): { readonly ok: boolean } {
  const now = fingerprint();
  if (!options.always && isBuilt()) return { ok: true };
  const startedAt = performance.now();
  // Until all of it is written anew, and where it is not, `out/` is no build of anything.
  rmSync(stampPath, { force: true });
  const cli = join('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const done = spawnSync(process.execPath, [cli, 'build', '--logLevel', 'warn'], { stdio: ['ignore', 2, 2] });
  if (done.status !== 0) {
    say('The build failed; what electron-vite said is above.');
    return { ok: false };
  }
  mkdirSync(dirname(stampPath), { recursive: true });
  writeFileSync(stampPath, now);
  say(`Built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
  return { ok: true };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = build({ always: true }).ok ? 0 : 1;
}
