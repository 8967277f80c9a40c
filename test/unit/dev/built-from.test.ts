import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint, isBuilt, stampPath } from '../../../.dev/built-from.mjs';
import { testFolder } from '../../support/engine.ts';

const built = [
  'out/main/index.js',
  'out/main/job.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/packages/main.json',
];

/** A checkout of three sources, built. */
function builtCheckout(): string {
  const root = testFolder();
  for (const path of ['main/index.ts', 'main/domain/ids.ts', 'package.json', ...built]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
  writeFileSync(join(root, stampPath), fingerprint(root));
  return root;
}

test('a build is of the sources that it was made from', () => {
  expect(isBuilt(builtCheckout())).toBe(true);
});

test.each<[string, (root: string) => void]>([
  ['a source has another length', (root) => writeFileSync(join(root, 'main/index.ts'), 'longer than before')],
  ['a source was written anew', (root) => utimesSync(join(root, 'main/domain/ids.ts'), 1, 1)],
  ['a source is gone', (root) => rmSync(join(root, 'main/domain/ids.ts'))],
  ['a source was added', (root) => writeFileSync(join(root, 'main/domain/more.ts'), '')],
  ['a part of what was built is gone', (root) => rmSync(join(root, 'out/main/job.js'))],
  ['nothing says what it was made from', (root) => rmSync(join(root, stampPath))],
])('it is not where %s', (_, change) => {
  const root = builtCheckout();
  change(root);
  expect(isBuilt(root)).toBe(false);
});

test('a link to nowhere that an editor has beside a source stops nothing', () => {
  const root = builtCheckout();
  symlinkSync('nobody@nowhere.1', join(root, 'main', '.#index.ts'));
  expect(isBuilt(root)).toBe(false);
  writeFileSync(join(root, stampPath), fingerprint(root));
  expect(isBuilt(root)).toBe(true);
});

test('what is left of a build that ended half-way counts as none', () => {
  const root = builtCheckout();
  const bundler = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  mkdirSync(dirname(bundler), { recursive: true });
  writeFileSync(bundler, 'process.exit(1)');
  const script = join(import.meta.dirname, '../../../.dev/build.ts');
  const { status } = spawnSync(process.execPath, [script], { cwd: root, stdio: 'ignore' });
  expect([status, isBuilt(root)]).toEqual([1, false]);
});
