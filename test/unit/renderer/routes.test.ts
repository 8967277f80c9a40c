import { expect, test } from 'vitest';
import { parseRoute, routeHash } from '../../../renderer/app/state/routes.ts';

test.each([
  ['', 'overview'],
  ['#/', 'overview'],
  ['#/people', 'people'],
  ['#people', 'people'],
  ['#/nowhere?x=1', 'overview'],
  ['#/__proto__', 'overview'],
])('the address %s opens %s', (hash, screen) => {
  expect(parseRoute(hash).screen).toBe(screen);
});

test('parameters come back as they were written', () => {
  const route = { screen: 'journal', params: { text: 'a=b&c?d#é', plan: '3' } } as const;
  expect(parseRoute(routeHash(route))).toEqual(route);
});

test('a screen without parameters has a plain address', () => {
  expect(routeHash({ screen: 'runs', params: {} })).toBe('#/runs');
});
