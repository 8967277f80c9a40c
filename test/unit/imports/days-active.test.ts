import { expect, test } from 'vitest';
import { foldedPlain } from '../../../main/engine/imports/recognize/columns/column-name.ts';
import { daysOfColumn } from '../../../main/engine/imports/recognize/days/days-active.ts';
import {
  remarksOfDays,
  withDaysOfWindow,
  withinLastDays,
} from '../../../main/engine/imports/recognize/days/last-days.ts';
import { makeWindow } from '../../../main/engine/imports/recognize/days/usage-window.ts';
import type { UsageWindow } from '../../../main/domain/usage/usage.ts';
import { hasFigure } from '../../../main/engine/imports/recognize/recognize.ts';

function windowOf(start: string, end: string): UsageWindow {
  const window = makeWindow(start, end);
  if (window === undefined) throw new Error('no window');
  return window;
}

const november = windowOf('2026-11-01', '2026-11-30');

test.each([
  ['Active days (7d)', 7],
  ['Days active (last 7 days)', 7],
  ['Days Active L30D', 30],
  ['Days active in the past 90 days', 90],
  ['Last 30 days: active days', 30],
  ['Aktive Tage (letzte 7 Tage)', 7],
  ['Aktive Tage in den letzten 30 Tagen', 30],
  ['Jours actifs (30 derniers jours)', 30],
  ['Días activos (últimos 30 días)', 30],
  ['Giorni attivi negli ultimi 7 giorni', 7],
  ['Dias ativos (últimos 30 dias)', 30],
  ['Actieve dagen (afgelopen 30 dagen)', 30],
  ['Aktywne dni', undefined],
  ['Dni aktywne (ostatnie 30 dni)', 30],
  ['Aktiva dagar senaste 30 dagarna', 30],
  ['アクティブ日数(過去30日間)', 30],
  ['활동 일수 (최근 7일)', 7],
  ['Days active', 0],
  ['Days active last week', undefined],
  ['Days active per week', undefined],
  ['Active users (7d)', undefined],
  ['Days since last active (30d)', undefined],
])('[N182] "%s" is of so many days active: %j', (name, days) => {
  expect(daysOfColumn(foldedPlain(name))).toBe(days);
  expect(hasFigure(['Name', name])).toBe(days !== undefined);
});

function chosen(names: readonly string[], window = november): string | undefined {
  const columns = names.map((column, at) => ({ column, field: at === 0 ? 'daysActive' : undefined }));
  return withDaysOfWindow(columns, window).find(({ field }) => field === 'daysActive')?.column;
}

test.each([
  [
    ['Days active last 7 days', 'Days active last 30 days', 'Days active last 90 days'],
    'Days active last 30 days',
  ],
  [['Days active (7d)', 'Days active (90d)'], 'Days active (7d)'],
  [['Days active (90d)', 'Days active (60d)'], 'Days active (60d)'],
  [['Days active (7d)', 'Days active'], 'Days active'],
])('[N182] of %j the days of the window are %s', (names, column) => {
  expect(chosen(names)).toBe(column);
  expect(chosen(names.toReversed())).toBe(column);
});

test('[N182] of a week it is the column of seven days', () => {
  const week = windowOf('2026-11-23', '2026-11-29');
  expect(chosen(['Days active (30d)', 'Days active (7d)'], week)).toBe('Days active (7d)');
});

test('[N183] what was done in ninety days was not all done in the month that the file is called after', () => {
  const columns = [{ column: 'Days active (last 90 days)', field: 'daysActive' }];
  expect(withinLastDays(november, columns)).toEqual({ start: '2026-09-02', end: '2026-11-30' });
  expect(withinLastDays(november, columns, true)).toEqual(november);
});

test.each(['Days active per week', 'Days active last month', 'Active Days This Month', 'Avg active days'])(
  '[N184] it is said that nothing says of which days "%s" is',
  (column) => {
    const columns = [{ column, field: undefined }];
    const mapping = { kind: 'usage', columns, window: november } as const;
    expect(remarksOfDays(mapping)).toEqual([expect.stringContaining(`"${column}" does not say`)]);
    const read = [...columns, { column: 'Days active', field: 'daysActive' }];
    expect(remarksOfDays({ ...mapping, columns: read })).toEqual([]);
  },
);
