import { expect, test } from 'vitest';
import { readCases } from './read-cases.ts';
import { runCase } from './run-case.ts';

/**
 * A test of each case of a suite, through the job from end to end: `npm run cases -- NAME --verbose` shows one. Each suite stands in a
 * test file of its own, so that they are run side by side. `atLeast`: so many cases there must be.
 */
export function testSuite(suite: string, atLeast: number): void {
  const counted = readCases([`${suite}/`])
    .filter(({ name, expected }) => name.startsWith(`${suite}/`) && expected.open === undefined)
    .map((one) => ({ name: one.name, title: one.expected.title, one }));

  test('there are cases to run', () => {
    expect(counted.length).toBeGreaterThanOrEqual(atLeast);
  });

  test.each(counted)('$name: $title', async ({ one }) => {
    const { problems } = await runCase(one);
    expect(problems).toEqual([]);
  });
}
