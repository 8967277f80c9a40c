import { expect, test } from 'vitest';

import { sourceOf } from '../../../main/engine/imports/catalog/find-source.ts';
import { openWords } from '../../../main/engine/imports/recognize/states/open-words.ts';

const open = (column: string, values: readonly string[], source?: string): readonly string[] => {
  const columns = [
    { column: 'Hire Date', field: undefined },
    { column, field: 'assignment' },
  ];
  const rows = values.map((value) => ({ cells: ['2020-01-13', value] }));
  return Object.keys(openWords(columns, rows, sourceOf(source)) ?? {});
};

test.each<[string, readonly string[], readonly string[]]>([
  ['Employment Status', ['Active', 'Inactive', 'Terminated'], ['inactive']],
  ['Status', ['Aktiv', 'Inaktiv', 'Ausgeschieden'], ['inaktiv']],
  ['Status', ['Active', 'Inactive'], []],
  ['Status', ['Active', 'Terminated', 'Disabled'], []],
  ['Is active', ['Yes', 'Inactive', 'Terminated'], []],
])('[S49] under %s with %j not known are %j', (column, values, words) => {
  expect(open(column, values)).toEqual(words);
});

test('[S49] not in the list of a system whose words are known', () => {
  expect(open('Status', ['Active', 'Inactive', 'Terminated'], 'bamboohr-employees')).toEqual([]);
});
