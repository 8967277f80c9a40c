import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { flattenIcon } from '../../../.dev/flat-icons.ts';

function iconModule(name: string): string {
  return readFileSync(`node_modules/@tabler/icons-react/dist/esm/icons/${name}.mjs`, 'utf8');
}

test('an icon of several lines is drawn in one path with all of them', () => {
  const flat = flattenIcon(iconModule('IconCircleCheck')) ?? '';
  const node = '[["path",{"d":"M3 12a9 9 0 1 0 18 0a9 9 0 1 0 -18 0M9 12l2 2l4 -4","key":"svg-0"}]]';
  expect(flat).toContain(`const __iconNode = ${node};`);
  expect(flat).toContain('createReactComponent("outline", "circle-check", "CircleCheck", __iconNode)');
});

test.each(['IconChevronDown', 'IconCircleCheckFilled'])(
  'what is one path or filled stays as it is: %s',
  (name) => {
    expect(flattenIcon(iconModule(name))).toBeUndefined();
  },
);

test('an icon whose lines have a look of their own keeps them', () => {
  const faint = iconModule('IconCircleCheck').replace('"key": "svg-1"', '"opacity": "0.5", "key": "svg-1"');
  expect(faint).toContain('opacity');
  expect(flattenIcon(faint)).toBeUndefined();
});
