import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PersonSummary } from '../../../preload/contract/values/people.ts';
import { PeoplePages } from '../../../renderer/features/people/table/people-pages.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
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

describe('rows that the window found itself', () => {
  const asked = { id: 1, displayName: 'Ann Lee' };
  const person = { ...asked } as unknown as PersonSummary;
  const sort = { key: 'displayName', descending: false } as const;

  test.each([
    ['stay where the engine says the same, and nothing is drawn anew', [asked], 1, 0, ['Ann Lee']],
    ['give way to what the engine says', [{ ...asked, displayName: 'Ann Leeds' }], 1, 1, ['Ann Leeds']],
    ['give way where the engine finds nobody', [], 0, 1, []],
  ])('%s', async (_what, rows, total, drawn, names) => {
    vi.useFakeTimers();
    vi.stubGlobal('window', {
      purser: { ask: () => Promise.resolve({ ok: true, value: { rows, total } }) },
    });
    let told = 0;
    const pages = new PeoplePages({ text: 'ann' }, sort, [person]);
    pages.follow(() => {
      told += 1;
    });
    pages.want(0, 0);
    expect([pages.total, pages.row(0)?.displayName]).toEqual([1, 'Ann Lee']);
    await vi.runAllTimersAsync();
    expect(told).toBe(drawn);
    expect(pages.total).toBe(total);
    expect(names).toEqual(pages.row(0) === undefined ? [] : [pages.row(0)?.displayName]);
  });

  test('are not asked about once nobody looks at them', async () => {
    vi.useFakeTimers();
    const ask = vi.fn<() => Promise<unknown>>();
    vi.stubGlobal('window', { purser: { ask } });
    const pages = new PeoplePages({ text: 'ann' }, sort, [person]);
    pages.want(0, 0);
    pages.leave();
    await vi.runAllTimersAsync();
    expect(ask).not.toHaveBeenCalled();
  });
});

test('a line that says the same in a later answer is the same object, and another one where it says more', async () => {
  const lines = [
    { id: 7, displayName: 'Ann Lee', worksBy: { list: 'Okta', on: '2026-11-01' } },
    { id: 8, displayName: 'Max Leeds' },
  ];
  let answered: readonly object[] = lines;
  vi.stubGlobal('window', {
    purser: {
      ask: () => Promise.resolve({ ok: true, value: structuredClone({ rows: answered, total: 2 }) }),
    },
  });
  const read = async (text: string): Promise<readonly (PersonSummary | undefined)[]> => {
    const pages = new PeoplePages({ text }, { key: 'displayName', descending: false });
    const told = new Promise<void>((resolve) => {
      pages.follow(resolve);
    });
    pages.want(0, 0);
    await told;
    return [pages.row(0), pages.row(1)];
  };
  const [ann, max] = await read('l');
  expect(ann).toEqual(lines[0]);
  answered = [lines[1] ?? {}, { ...lines[0], department: 'Sales' }];
  const later = await read('le');
  expect(later).toEqual(answered);
  expect(later[0]).toBe(max);
  expect(later[1]).not.toBe(ann);
});
