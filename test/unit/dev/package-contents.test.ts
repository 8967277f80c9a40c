import { expect, test } from 'vitest';
import { judgeContents } from '../../../.dev/package-contents.ts';

const target = { platform: 'linux', arch: 'x64', hasKeytar: true };
const complete = [
  'package.json',
  'out/main/index.js',
  'out/main/engine.js',
  'out/main/broker.js',
  'out/main/chunk-BG6R78wm.js',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/licenses.txt',
  'out/renderer/assets/index-DcZVBiLv.js',
  'out/renderer/assets/index-Qe0QsKKF.css',
  'resources/icons/256x256.png',
  'resources/sample/sample-users.csv',
  'node_modules/better-sqlite3/package.json',
  'node_modules/better-sqlite3/lib/index.js',
  'node_modules/better-sqlite3/lib/methods/table.js',
  'node_modules/better-sqlite3/prebuilds/linux-x64.node',
  'node_modules/keytar/lib/keytar.js',
  'node_modules/keytar/build/Release/keytar.node',
];

test('a complete app holds nothing unexpected and misses nothing', () => {
  expect(judgeContents(complete, target)).toEqual({ unexpected: [], missing: [] });
});

test.each([
  'node_modules/better-sqlite3/prebuilds/win32-x64.node',
  'node_modules/better-sqlite3/src/better_sqlite3.cpp',
  'node_modules/better-sqlite3/deps/sqlite3/sqlite3.c',
  'node_modules/keytar/src/main.cc',
  'node_modules/react/index.js',
  'out/main/index.js.map',
  'out/renderer/assets/index-DcZVBiLv.js.map',
  'main/index.ts',
  'test/fixtures/sample-truth.json',
  'resources/build/entitlements.mac.plist',
  '.env',
])('%s does not belong', (path) => {
  expect(judgeContents([...complete, path], target).unexpected).toEqual([path]);
});

test.each([
  'out/main/engine.js',
  'out/main/broker.js',
  'out/preload/index.cjs',
  'node_modules/better-sqlite3/prebuilds/linux-x64.node',
])('an app without %s is not complete', (path) => {
  const others = complete.filter((other) => other !== path);
  expect(judgeContents(others, target).missing).toEqual([path]);
});

test('keytar is missed only where it could have been packed', () => {
  const others = complete.filter((path) => !path.includes('keytar'));
  expect(judgeContents(others, { ...target, hasKeytar: false }).missing).toEqual([]);
  expect(judgeContents(others, target).missing).toHaveLength(2);
});
