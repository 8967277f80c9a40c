import { expect, test } from 'vitest';
import type { Overview } from '../../../preload/contract/values/overview.ts';
import { idleUntold, leaversUntold } from '../../../renderer/features/overview/untold.ts';

type Known = Pick<Overview, 'imports' | 'lists' | 'findings'>;

function known(parts: {
  readonly kinds?: readonly Overview['imports'][number]['kind'][];
  readonly idle?: number;
  readonly leavers?: number;
  readonly tells?: readonly boolean[];
}): Known {
  const { kinds = ['users'], idle = 0, leavers = 0, tells = [] } = parts;
  return {
    imports: kinds.map((kind) => ({ kind })),
    lists: tells.map((tellsWhoLeft) => ({ tellsWhoLeft })),
    findings: { idle, 'leaver-with-seat': leavers },
  } as unknown as Known;
}

test.each([
  ['no usage report', known({}), 'no usage report says who used their seat'],
  ['a usage report in which nobody is idle', known({ kinds: ['users', 'usage'] }), undefined],
  ['somebody who is idle all the same', known({ idle: 1 }), undefined],
])('idle seats with %s', (_what, overview, said) => {
  expect(idleUntold(overview)).toBe(said);
});

test.each([
  ['no list of people', known({}), 'no list of people imported'],
  ['lists that do not say it', known({ tells: [false, false] }), 'these lists do not say who left'],
  ['a list that says it', known({ tells: [false, true] }), undefined],
  ['a leaver all the same', known({ tells: [false], leavers: 2 }), undefined],
])('leavers with %s', (_what, overview, said) => {
  expect(leaversUntold(overview)).toBe(said);
});
