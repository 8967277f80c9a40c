import { expect, test } from 'vitest';

import type { Overview } from '../../../preload/contract/values/month/overview.ts';
import { sourceLines } from '../../../renderer/features/overview/source-lines.ts';

const nowMs = Date.now();
const before = (days: number): string => new Date(nowMs - days * 86_400_000).toISOString();
const staff: Overview['lists'][number] = {
  kind: 'staff',
  called: 'HR',
  on: before(31).slice(0, 10),
  tellsWhoLeft: true,
};

function last(toLookUp: number, lastLookUpAt: string | undefined) {
  const overview = { imports: [], lists: [staff], toLookUp, lastLookUpAt };
  return sourceLines(overview, [], { nowMs, listDays: 45 }).slice(-2);
}

test('a list of everybody is old past the days that are set for lists of people', () => {
  expect(last(0, undefined)[0]).toMatchObject({ name: 'HR', tone: 'good' });
  const [line] = sourceLines({ imports: [], lists: [staff], toLookUp: 0, lastLookUpAt: undefined }, [], {
    nowMs,
    listDays: 30,
  }).slice(-2);
  expect(line?.tone).toBe('warn');
});

test.each([
  [0, before(0.1), 'good', /ago$/u],
  [51, before(0.1), 'warn', /51 people still to look up$/u],
  [51, undefined, 'quiet', /^not run yet$/u],
] as const)('look-ups with %i people left, the latest at %s, are %s', (toLookUp, at, tone, note) => {
  const line = last(toLookUp, at)[1];
  expect(line?.tone).toBe(tone);
  expect(line?.note).toMatch(note);
});
