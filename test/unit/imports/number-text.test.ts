import { describe, expect, test } from 'vitest';

import { dateText, numberText, unescapeText } from '../../../main/engine/imports/open/workbook/cell-text.ts';
import { builtInFormat, readFormat } from '../../../main/engine/imports/open/workbook/number-format.ts';

describe('a number of a sheet is the text that its CSV file would have', () => {
  test.each([
    ['General', '1234567890123456789', '1234567890123456789'],
    ['General', '3.0000000000000004', '3'],
    ['General', '0.1', '0.1'],
    ['General', '1E5', '100000'],
    ['General', '-42.0', '-42'],
    ['General', '1.2345678901234599E+18', '1.2345678901234599E+18'],
    ['00000', '123', '00123'],
    ['000-00-0000', '12345678', '012-34-5678'],
    ['"E"0000', '42', 'E0042'],
    ['"E"0000', '12345', 'E12345'],
    ['"E"0', '12345', 'E12345'],
    ['\\H\\G\\-##0', '42', 'HG-42'],
    ['[$EUR]0', '42', '42'],
    ['"x"0.0', '4.2', '4.2'],
    ['0" days"', '3', '3'],
    ['0%', '0.5', '50%'],
    ['0.0%', '0.255', '25.5%'],
    ['0\\%', '79', '79%'],
    ['0.0\\ "%"', '79.25', '79.3%'],
    ['0\\ %', '0.79', '79%'],
    ['0"% used"', '79', '79'],
    ['#,##0.00', '1234.5', '1234.5'],
    ['yyyy-mm-dd', '46296', '2026-10-01'],
    ['[$-409]d-mmm-yy;@', '46296', '2026-10-01'],
    ['yyyy"年"m"月"d"日"', '46296', '2026-10-01'],
    ['dd/mm/yyyy hh:mm', '46322.545219907406', '2026-10-27 13:05:07'],
    ['mmm yy', '46296', '2026-10-01'],
    ['h:mm', '0.5', '12:00:00'],
    ['h:mm:ss AM/PM', '0.0416666666666667', '01:00:00'],
    ['[h]:mm', '30.5', '732:00'],
    ['yyyy-mm-dd', '0', ''],
    ['yyyy-mm-dd', '1', '1900-01-01'],
    ['yyyy-mm-dd', '60', '60'],
    ['yyyy-mm-dd', '61', '1900-03-01'],
    ['yyyy-mm-dd', '-3', '-3'],
    ['"Day "0', '5', '5'],
    ['0.00E+00', '12345', '12345'],
    ['[<100]0;000', '7', '7'],
  ])('%s shows %s as %s', (code, stored, text) => {
    expect(numberText(stored, readFormat(code), false).text).toBe(text);
  });

  test('days counted from 1904, and formats known by number alone', () => {
    expect(numberText('44834', readFormat('yyyy-mm-dd'), true).text).toBe('2026-10-01');
    // Every program writes days before 1904 as negative ones there.
    expect(numberText('-1401', readFormat('yyyy-mm-dd'), true).text).toBe('1900-03-01');
    expect(numberText('-1463', readFormat('yyyy-mm-dd'), true).text).toBe('-1463');
    expect([14, 22, 57, 46, 20, 1, 9].map((id) => builtInFormat(id).kind)).toEqual([
      'day',
      'day',
      'day',
      'elapsed',
      'time',
      'general',
      'percent',
    ]);
  });

  test('a number of which digits are gone is told', () => {
    expect(numberText('2.02601E+17', readFormat('General'), false).isRounded).toBe(true);
    expect(numberText('202601', readFormat('General'), false).isRounded).toBe(false);
  });
});

test.each([
  ['2026-10-01T00:00:00', '2026-10-01'],
  ['2026-10-01T13:45:10.5Z', '2026-10-01 13:45:10'],
  ['2026-10-01', '2026-10-01'],
  ['13:45:30', '13:45:30'],
])('the day of a cell of dates %s is %s', (stored, text) => {
  expect(dateText(stored)).toBe(text);
});

test('escaped characters of a text are read', () => {
  expect(unescapeText('Line_x000D_end, _x0041_, _x005F_x0041_')).toBe('Line\rend, A, _x0041_');
});
