import { expect, test } from 'vitest';

import type { Overview, SourceAge } from '../../../preload/contract/values/month/overview.ts';
import { sourceLines } from '../../../renderer/features/overview/source-lines.ts';

const nowMs = Date.now();
const before = (days: number): string => new Date(nowMs - days * 86_400_000).toISOString();
const staff: Overview['lists'][number] = {
  kind: 'staff',
  called: 'HR',
  on: before(31).slice(0, 10),
  tellsWhoLeft: true,
};

function ageOf(days: number, limitDays: number, more: Partial<SourceAge> = {}): SourceAge {
  const isOld = days > limitDays;
  return { source: 'staff', called: 'HR', on: staff.on, ageDays: days, limitDays, isOld, ...more };
}

function last(toLookUp: number, lastLookUpAt: string | undefined, age = ageOf(31, 45)) {
  const overview = { imports: [], lists: [staff], toLookUp, lastLookUpAt };
  return sourceLines(overview, [age], nowMs).slice(-2);
}

test('a list of everybody is old past the days that are set for lists of people, and says whether it tells who left', () => {
  expect(last(0, undefined)[0]).toMatchObject({ name: 'HR', tone: 'good' });
  expect(last(0, undefined)[0]?.note).not.toMatch(/does not say who left/u);
  expect(last(0, undefined, ageOf(31, 30))[0]?.tone).toBe('warn');
  expect(last(0, undefined, ageOf(31, 30, { isOfSome: true }))[0]?.tone).toBe('good');
  expect(last(0, undefined, ageOf(31, 45, { tellsNobodyLeft: true }))[0]?.note).toMatch(
    /, does not say who left$/u,
  );
});

test('each list of assignees has a line of its own', () => {
  const of = (called: string, days: number): SourceAge => ageOf(days, 45, { source: 'directory', called });
  const overview = { imports: [], lists: [], toLookUp: 0, lastLookUpAt: undefined };
  const lines = sourceLines(overview, [of('Okta', 200), of('Entra ID', 2)], nowMs);
  expect(lines.filter(({ tone }) => tone !== 'quiet').map(({ name, tone }) => [name, tone])).toEqual([
    ['Okta', 'warn'],
    ['Entra ID', 'good'],
  ]);
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
