import { describe, expect, test } from 'vitest';

import type { Row } from '../../../main/engine/imports/open/csv-rows.ts';
import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { chooseMapping } from '../../../main/engine/imports/recognize/columns/choose-mapping.ts';
import type { UsageWindow } from '../../../main/domain/usage/usage.ts';
import { readDay } from '../../../main/engine/imports/recognize/days/read-day.ts';
import {
  namesFiscalYear,
  windowFromLines,
  windowFromName,
  windowFromNames,
} from '../../../main/engine/imports/recognize/days/usage-window.ts';

describe('the window in the name of a usage report', () => {
  test.each([
    ['usage-2026-09-25-to-2026-10-24.csv', '2026-09-25', '2026-10-24'],
    ['Usage_20260925_20261024.csv', '2026-09-25', '2026-10-24'],
    ['2026.09.25 - 2026.10.24 usage (1).csv', '2026-09-25', '2026-10-24'],
    ['Usage Report Sep 25, 2026 - Oct 24, 2026.csv', '2026-09-25', '2026-10-24'],
    ['usage_September 1st 2026_to_September 30th 2026.csv', '2026-09-01', '2026-09-30'],
    ['usage-2026-02.csv', '2026-02-01', '2026-02-28'],
    ['usage-2028-02.csv', '2028-02-01', '2028-02-29'],
    ['Usage December 2026.csv', '2026-12-01', '2026-12-31'],
    ['usage-2026-12.csv', '2026-12-01', '2026-12-31'],
    ['usage-2026-10-24-to-2026-10-24.csv', '2026-10-24', '2026-10-24'],
    ['usage 2026-01 to 2026-03.csv', '2026-01-01', '2026-03-31'],
    ['usage jan-mar 2026.csv', '2026-01-01', '2026-03-31'],
    ['usage_Nov 2025 - Jan 2026.csv', '2025-11-01', '2026-01-31'],
    ['usage Q3 2026.csv', '2026-07-01', '2026-09-30'],
    ['usage-2026-Q1.csv', '2026-01-01', '2026-03-31'],
    ['usage 2026-W40.csv', '2026-09-28', '2026-10-04'],
    ['Nutzung KW 1 2026.csv', '2025-12-29', '2026-01-04'],
    ['Nutzung Oktober 2026.csv', '2026-10-01', '2026-10-31'],
    ['usage 01.10.2026-31.10.2026.csv', '2026-10-01', '2026-10-31'],
    ['usage 10-01-2026 to 10-31-2026.csv', '2026-10-01', '2026-10-31'],
    ['usage H1 2026.csv', '2026-01-01', '2026-06-30'],
    ['usage Jul 1 - Sep 30, 2026.csv', '2026-07-01', '2026-09-30'],
    ['usage Sep 1-30 2026.csv', '2026-09-01', '2026-09-30'],
    ['Nutzung 1. bis 30. September 2026.csv', '2026-09-01', '2026-09-30'],
    ['Nutzung 01.07. - 30.09.2026.csv', '2026-07-01', '2026-09-30'],
    ['utilisation du 1er juillet au 30 septembre 2026.csv', '2026-07-01', '2026-09-30'],
    ['usage 15 Dec - 14 Jan 2026.csv', '2025-12-15', '2026-01-14'],
  ])('[Y2] %s', (name, start, end) => {
    expect(windowFromName(name)).toEqual({ start, end });
  });

  test.each([
    ['nothing', 'usage.csv'],
    ['the order of day and month is a guess', 'usage-03-04-2026-to-04-05-2026.csv'],
    ['only the day of the download', 'usage-2026-11-23.csv'],
    ['the days are in the wrong order', 'usage-2026-11-23-2026-10-01.csv'],
    ['a day that does not exist', 'usage-2026-02-30-to-2026-03-30.csv'],
    ['three days', 'usage-2026-01-01-2026-02-01-2026-03-01.csv'],
    ['a month within a word', 'usage marketing 2026.csv'],
    ['a month within a name', 'Augsburg 2026.csv'],
    ['a month within another', 'decathlon_2026.csv'],
    ['a month within a surname', 'Mayer 2026.csv'],
    ['a month within a team', 'Junior team 2026.csv'],
    ['a quarter of the company', 'usage FY2026 Q1.csv'],
    ['a quarter of the company, of two digits', 'FY24 Q3 2024.csv'],
    ['a quarter of a fiscal year', 'Usage fiscal year 2026 Q3 2026.csv'],
    ['a German fiscal year', 'Nutzung Geschäftsjahr Q1 2026.csv'],
    ['a Japanese fiscal year', '2026年度 2026-Q1.csv'],
    ['two months that are no range', 'usage 2026-01 and 2026-03.csv'],
    ['a year alone', 'usage 2026.csv'],
    ['a number before a day', 'usage-2-30 Sep 2026.csv'],
    ['a number that only looks like a day', 'usage-1202609251-4202610243.csv'],
  ])('[Y2] is not guessed: %s', (_reason, name) => {
    expect(windowFromName(name)).toBeUndefined();
  });
});

describe('a fiscal year', () => {
  const line = (...cells: readonly string[]): Row => ({ line: 1, cells });

  test.each<[string, string, readonly Row[], boolean]>([
    ['in the name', 'usage FY26 Q1.csv', [], true],
    ['in a line in front', 'usage Q1 2026.csv', [line('Fiscal quarter', 'Q1')], true],
    ['nowhere', 'usage Q1 2026.csv', [line('Report of', 'Sales')], false],
  ])('[Y3] is told %s', (_where, name, lines, told) => {
    expect(namesFiscalYear(name, lines)).toBe(told);
  });

  test('[Y3] makes a quarter of the name a question, and leaves days that are named', () => {
    expect(windowFromName('usage Q1 2026.csv', true)).toBeUndefined();
    expect(windowFromName('usage Q1 2026-04-01 to 2026-06-30.csv', true)).toEqual({
      start: '2026-04-01',
      end: '2026-06-30',
    });
  });
});

describe('[Y10] the last so many days', () => {
  test.each([
    ['Usage from: Last 30 days|Data as of Nov 27, 2026', '2026-10-29..2026-11-27'],
    ['Last 7 days, as of 2026-11-27', '2026-11-21..2026-11-27'],
    ['Letzte 30 Tage|Stand 27.11.2026', '2026-10-29..2026-11-27'],
    ['30 derniers jours|Données au 27 novembre 2026', '2026-10-29..2026-11-27'],
    ['Last 30 days|Generated on Nov 27, 2026', undefined],
    ['Last 30 days|Report generated as of Nov 27, 2026', undefined],
    ['Last 30 days', undefined],
    ['Data as of Nov 27, 2026', undefined],
    ['Last 30 days|Data as of 03/04/2026', undefined],
    ['Last 30 days|Last 90 days|Data as of Nov 27, 2026', undefined],
  ])('%s: %s', (lines, expected) => {
    const rows = lines.split('|').map((cell, at) => ({ line: at + 1, cells: [cell] }));
    const window = windowFromLines(rows);
    expect(window === undefined ? undefined : `${window.start}..${window.end}`).toBe(expected);
  });
});

describe('the window of a usage report', () => {
  const cells = ['Ada', '3', '2026-07-01', '2026-07-31'];
  const period: Row = { line: 1, cells: ['Period', '2026-08-01 to 2026-08-31'] };
  const entered = { start: '2026-06-01', end: '2026-06-30' } as UsageWindow;

  test.each<[string, UsageWindow | undefined, readonly string[], readonly Row[], string]>([
    ['what was entered', entered, ['Start Date', 'End Date'], [period], '2026-06-01'],
    ['what the rows say', undefined, ['Start Date', 'End Date'], [period], '2026-07-01'],
    ['what the lines in front say', undefined, ['Other', 'Another'], [period], '2026-08-01'],
    ['what the name says', undefined, ['Other', 'Another'], [], '2026-09-01'],
  ])('[Y1] is %s', (_, window, columns, before, start) => {
    const { window: chosen } = chooseMapping({
      fileName: 'usage 2026-09.csv',
      table: {
        header: ['Name', 'Days Active', ...columns],
        doubled: [],
        firstRows: [{ line: 3, cells }],
        before,
      },
      source: undefined,
      list: undefined,
      declaration: kindDeclarations.usage,
      columns: undefined,
      window,
      readAs: {},
    });
    expect(chosen?.start).toBe(start);
  });
});

describe('a day in a cell', () => {
  test.each([
    ['2026-09-25', '2026-09-25'],
    ['2026/9/5', '2026-09-05'],
    ['2026-09-25T00:00:00Z', '2026-09-25'],
    ['2026-09-25 00:00:00', '2026-09-25'],
    ['Sep 25, 2026', '2026-09-25'],
    ['September 5th, 2026', '2026-09-05'],
    ['25 Sep 2026', '2026-09-25'],
    ['25-Sep-2026', '2026-09-25'],
    ['2026-09-30T20:00:00-04:00', '2026-10-01'],
    ['2026-10-01T02:00:00+02:00', '2026-10-01'],
    ['2026-09-30T20:00:01-04:00', '2026-09-30'],
  ])('[Y7] %s is read', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  test.each([
    '2026-02-30T20:00:00-04:00',
    '03/04/2026',
    '3.4.26',
    '2026-13-01',
    '2026-02-29',
    'Smarch 5, 2026',
    '45925',
    '',
  ])('%s is not guessed', (text) => {
    expect(readDay(text)).toBeUndefined();
  });
});

describe('[N118] the window in the name of a sheet', () => {
  const october = { start: '2026-10-01', end: '2026-10-31' };

  test.each([
    ['one of several months', 'SN usage 2026.xlsx', 'Oct 2026', october],
    ['a month of the quarter that the file is of', 'usage Q4 2026.xlsx', 'Oktober 2026', october],
    ['another month than that of the file', 'usage Sep 2026.xlsx', 'Oct 2026', undefined],
    ['no days', 'usage Oct 2026.xlsx', 'Sheet1', october],
    ['no sheet', 'usage Oct 2026.csv', undefined, october],
    ['no days in either', 'usage.xlsx', 'Report', undefined],
  ])('%s', (_case, fileName, sheetName, expected) => {
    expect(windowFromNames(fileName, sheetName)).toEqual(expected);
  });
});
