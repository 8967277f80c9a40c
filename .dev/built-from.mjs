// What a build was made from. Plain JavaScript with Node's built-ins alone, as the set-up asks too, on any Node from 20.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
  'main',
  'preload',
  'renderer',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
export const stampPath = join('out', '.built-from');
const outputs = [
  'out/main/index.js',
  'out/main/job.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/packages/main.json',
];

export function fingerprint(root = '.') {
  const hash = createHash('sha256');
  const paths = sources.flatMap((source) => filesOf(root, source));
  for (const path of paths.toSorted((one, other) => (one < other ? -1 : 1))) {
    // What an editor has beside a file that it edits may be gone by now, or a link to nowhere.
    const { size, mtimeMs } = statSync(join(root, path), { throwIfNoEntry: false }) ?? {
      size: 0,
      mtimeMs: 0,
    };
    hash.update(`${path}\n${String(size)}\n${String(mtimeMs)}\n`);
  }
  return hash.digest('hex');
}

function filesOf(root, path) {
  const whole = join(root, path);
  if (!existsSync(whole)) return [];
  if (!statSync(whole).isDirectory()) return [path];
  return readdirSync(whole, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(root, join(path, entry.name)) : [join(path, entry.name)],
  );
}

export function isBuilt(root = '.') {
  const stamp = join(root, stampPath);
  return (
    existsSync(stamp) &&
    outputs.every((path) => existsSync(join(root, path))) &&
    readFileSync(stamp, 'utf8') === fingerprint(root)
  );
}
