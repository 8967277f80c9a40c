import { expect, test } from 'vitest';

import { licenseFaults, type Shipped } from '../../../.dev/bill.ts';
import { packageFolderOf } from '../../../.dev/shipped-packages.ts';

const one: Shipped = {
  name: 'one',
  version: '1.0.0',
  license: 'MIT',
  text: 'MIT License …',
  integrity: undefined,
};

test.each<readonly [string, Partial<Shipped>, number]>([
  ['a license that goes with it, with its words', {}, 0],
  ['one of two that may be chosen', { license: '(GPL-3.0-only OR Apache-2.0)' }, 0],
  ['one that asks for more', { license: 'GPL-3.0-only' }, 1],
  ['two of which one asks for more', { license: 'MIT AND GPL-3.0-only' }, 1],
  ['none at all', { license: '' }, 1],
  ['one whose words are missing', { text: undefined }, 1],
  ['one that asks for no words', { license: '0BSD', text: undefined }, 0],
])('a package with %s', (_what, change, faults) => {
  expect(licenseFaults([{ ...one, ...change }])).toHaveLength(faults);
});

test.each<readonly [string, string | undefined]>([
  ['/home/x/app/node_modules/react/index.js', 'node_modules/react'],
  ['/x/node_modules/@mantine/core/esm/a.mjs', 'node_modules/@mantine/core'],
  ['C:\\x\\node_modules\\zod\\index.js', 'node_modules/zod'],
  ['/x/node_modules/a/node_modules/@b/c/d.js?commonjs', 'node_modules/a/node_modules/@b/c'],
  ['\0/x/node_modules/tslib/tslib.js', 'node_modules/tslib'],
  ['/x/renderer/main.tsx', undefined],
])('%s is of %s', (path, folder) => {
  expect(packageFolderOf(path)).toBe(folder);
});
