import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled, missingPackages } from '../../../.dev/setup.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/keytar': { version: '7.9.0', optional: true },
  },
};
const react = { 'node_modules/react': { version: '19.3.1' } };

test.each([
  ['everything is there', { ...react, 'node_modules/keytar': { version: '7.9.0' } }, true],
  ['an optional package is absent', react, true],
  ['a package is absent', { 'node_modules/keytar': { version: '7.9.0' } }, false],
  ['a package has another version', { 'node_modules/react': { version: '19.3.0' } }, false],
  [
    'an optional package has another version',
    { ...react, 'node_modules/keytar': { version: '7.8.0' } },
    false,
  ],
])('installed or not when %s', (_, packages, expected) => {
  expect(isInstalled(lock, { packages })).toBe(expected);
});

test('nothing is installed without a record of npm', () => {
  expect(isInstalled(lock, undefined)).toBe(false);
});

test.skipIf(missingPackages([]) === undefined)(
  'a Debian package that does not exist is missing, one that does is not',
  () => {
    expect(missingPackages(['dpkg', 'no-such-package-of-debian'])).toEqual(['no-such-package-of-debian']);
  },
);

test('an unknown purpose is refused with the known ones', () => {
  const { status, stderr } = spawnSync(process.execPath, [resolve('.dev/setup.mjs'), 'fly'], {
    encoding: 'utf8',
  });
  expect(stderr).toContain('base|start|test|tools');
  expect(status).toBe(2);
});
