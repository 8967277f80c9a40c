import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { electronBinary } from '../../../.dev/electron.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purser-electron-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, text = ''): string {
  const full = join(folder, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, text);
  return full;
}

test('the executable is the one that path.txt names under dist', () => {
  put('path.txt', 'Electron.app/Contents/MacOS/Electron');
  const executable = put('dist/Electron.app/Contents/MacOS/Electron');
  expect(electronBinary({ folder, overrideDist: undefined })).toBe(executable);
});

test('a package whose binary was never downloaded has none', () => {
  expect(electronBinary({ folder, overrideDist: undefined })).toBeUndefined();
});

test('a download that broke off has none', () => {
  put('path.txt', 'electron');
  expect(electronBinary({ folder, overrideDist: undefined })).toBeUndefined();
});

test('a folder given by ELECTRON_OVERRIDE_DIST_PATH goes first', () => {
  put('path.txt', 'electron');
  put('dist/electron');
  const executable = put('own/electron');
  expect(electronBinary({ folder, overrideDist: join(folder, 'own') })).toBe(executable);
});

test('a folder given by ELECTRON_OVERRIDE_DIST_PATH without an executable has none', () => {
  expect(electronBinary({ folder, overrideDist: join(folder, 'nowhere') })).toBeUndefined();
});
