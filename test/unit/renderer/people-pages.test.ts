import { afterEach, expect, test, vi } from 'vitest';
import { PeoplePages } from '../../../renderer/features/people/table/people-pages.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['is there', { ok: true, value: { rows: [], total: 0 } }, false],
  [
    'is known not to come',
    { ok: false, error: { code: 'unexpected', message: 'No.', retryable: false } },
    true,
  ],
])('a first page that %s is answered', async (_what, answer, hasFailed) => {
  vi.stubGlobal('window', { purser: { ask: () => Promise.resolve(answer) } });
  const pages = new PeoplePages({}, { key: 'displayName', descending: false });
  const told = new Promise<void>((resolve) => {
    pages.follow(resolve);
  });
  pages.want(0, 0);
  expect(pages.isAnswered).toBe(false);
  await told;
  expect(pages.isAnswered).toBe(true);
  expect(pages.failure !== undefined).toBe(hasFailed);
});
