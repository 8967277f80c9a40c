import { describe, expect, test } from 'vitest';
import { isMark, openMarks, saysUnknown } from '../../../main/domain/states/marks.ts';

describe('[N120] marks', () => {
  test.each(['🟢', '●', 'v', 'G', 'green', 'Grün', 'ROUGE', '緑', '✗', '☒'])('%s is one', (cell) => {
    expect(isMark(cell)).toBe(true);
  });

  test.each(['', '?', 'yes', 'Core', 'asked Mo', 'TBD', '12', 'green team'])('"%s" is none', (cell) => {
    expect(isMark(cell)).toBe(false);
  });

  test.each(['?', '???', 'TBD', 'unklar', 'Not sure'])('%s says itself that it is not known', (cell) => {
    expect(saysUnknown(cell)).toBe(true);
  });
});

test.each<[readonly string[], readonly string[]]>([
  [['x'], []],
  [['x', '-'], []],
  [['X', 'no'], []],
  [
    ['○', '×'],
    ['○', '×'],
  ],
  [['✓', 'x'], ['x']],
  [['●', '○'], ['○']],
  [
    ['o', 'x'],
    ['o', 'x'],
  ],
  [['yes', 'no'], []],
  [['x', '?'], []],
  [['ja', 'x', 'nein'], ['x']],
])('[N121] of %j these may be the no: %j', (values, open) => {
  expect(openMarks(values)).toEqual(open);
});
