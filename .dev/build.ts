import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { say } from './say.ts';

const sources = [
  'main',
  'preload',
  'renderer',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const stampPath = join('out', '.built-from');
const outputs = [
  'out/main/index.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/packages/main.json',
];

/** A digest of every source's path, size and time of change: a deleted file counts too. */
export function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesOf).toSorted()) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path}\n${String(size)}\n${String(mtimeMs)}\n`);
  }
  return hash.digest('hex');
}

function filesOf(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Builds `out/` with electron-vite unless it was built from exactly these sources. */
export function build(options: { readonly always: boolean }): { readonly ok: boolean } {
  const now = fingerprint(sources);
  const built = existsSync(stampPath) ? readFileSync(stampPath, 'utf8') : undefined;
  if (!options.always && built === now && outputs.every((path) => existsSync(path))) return { ok: true };
  const startedAt = performance.now();
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
