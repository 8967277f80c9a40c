import { describe, expect, test } from 'vitest';

import {
  dayAfterEvening,
  eveningColumns,
  withMornings,
} from '../../../main/engine/imports/recognize/days/evening-days.ts';

const columns = [
  { column: 'Email', field: 'email' },
  { column: 'Last day', field: 'endedOn' },
];

function found(days: readonly string[]): readonly number[] {
  const rows = days.map((day, at) => ({ cells: [`p${String(at)}@halden.example`, day] }));
  return eveningColumns(columns, rows).map(({ at }) => at);
}

describe('[Y11] days that are midnights of another zone', () => {
  test.each([
    ['of Berlin, in winter and in summer', ['2026-12-30 23:00:00', '2026-08-30 22:00:00', '']],
    ['of Helsinki', ['2026-12-30 22:00:00', '2026-08-30 21:00:00']],
    ['in UTC', ['2026-12-30T23:00:00.000Z', '2026-12-29T23:00:00.000Z']],
    ['of Tokyo, in UTC', ['2026-12-30T15:00:00.000Z']],
    ['of one row', ['2026-12-30 23:00:00']],
  ])('%s', (_title, days) => {
    expect(found(days)).toEqual([1]);
  });

  test.each([
    ['one has no hour', ['2026-12-30 23:00:00', '2026-08-31']],
    ['one is of noon', ['2026-12-30 23:00:00', '2026-08-30 12:00:00']],
    ['a day ends a second before midnight', ['2026-12-31 23:59:59', '2026-08-31 23:59:59']],
    ['work ends at five', ['2026-12-31 17:00:00', '2026-08-31 17:00:00']],
    ['three hours are no two', ['2026-12-30 23:00:00', '2026-08-30 21:00:00']],
    ['nobody has one', ['', '']],
    ['a word stands there', ['2026-12-30 23:00:00', 'week 12']],
  ])('not where %s', (_title, days) => {
    expect(found(days)).toEqual([]);
  });

  test('are read as the day that begins then', () => {
    expect(dayAfterEvening('2026-12-30 23:00:00')).toBe('2026-12-31');
    expect(dayAfterEvening('2026-12-31T23:00:00.000Z')).toBe('2027-01-01');
    expect(dayAfterEvening('2026-12-31')).toBeUndefined();
    const row = { line: 2, cells: ['2026-12-30 23:00:00', '2026-12-30 23:00:00'] };
    expect(withMornings(row, [1])).toEqual({ line: 2, cells: ['2026-12-30 23:00:00', '2026-12-31'] });
    expect(withMornings(row, [])).toBe(row);
  });
});
