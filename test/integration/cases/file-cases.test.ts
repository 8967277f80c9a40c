import { expect, test } from 'vitest';
import { readCases } from '../../cases/support/read-cases.ts';
import { runCase } from '../../cases/support/run-case.ts';

/* Files as others really have them, through the job from end to end: `npm run cases -- NAME --verbose` shows one. */

const counted = readCases()
  .filter(({ expected }) => expected.open === undefined)
  .map((one) => ({ name: one.name, title: one.expected.title, one }));

test('there are cases to run', () => {
  expect(counted.length).toBeGreaterThan(80);
});

test.each(counted)('$name: $title', async ({ one }) => {
  const { problems } = await runCase(one);
  expect(problems).toEqual([]);
});
