import { expect, it } from 'vitest';
import { RateLimit } from '../../../main/practice/rate-limit.ts';

it('lets in a second of requests at once, then as many as the rate', () => {
  const limit = new RateLimit(5, 0);
  const letIn = (atMs: number): boolean => limit.take(atMs) === 0;
  expect(Array.from({ length: 7 }, () => letIn(0))).toEqual([true, true, true, true, true, false, false]);
  expect([letIn(200), letIn(200), letIn(10_000)]).toEqual([true, false, true]);
});

it('says how long until the next is let in', () => {
  const limit = new RateLimit(4, 0);
  for (let request = 0; request < 4; request += 1) limit.take(0);
  expect(limit.take(0)).toBe(250);
  expect(limit.take(100)).toBe(150);
});
