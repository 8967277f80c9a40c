import { expect, test } from 'vitest';

import { latinOf } from '../../../main/engine/imports/recognize/names/bare-name.ts';
import { withoutCommonPrefix } from '../../../main/engine/imports/recognize/names/common-prefix.ts';
import { namesEnd } from '../../../main/engine/imports/recognize/states/state-names.ts';

test('[N15] what stands in front of nearly all names of columns is none of them', () => {
  const names = withoutCommonPrefix([
    'SAL_CODE',
    'SAL_NOM',
    'SAL_PRENOM',
    'PAY_CODE',
    'SAL_EMAIL',
    'SAL_RUE',
  ]);
  expect(names).toEqual(['CODE', 'NOM', 'PRENOM', 'PAY_CODE', 'EMAIL', 'RUE']);
});

test.each([
  [['emp_code', 'emp_name', 'emp_status', 'emp_email', 'emp_type']],
  [['first_name', 'last_name', 'email', 'status', 'title']],
  [['SAL_CODE', 'SAL_NOM']],
])('[N15] %j has none, or one that is known', (names) => {
  expect(withoutCommonPrefix(names)).toBeUndefined();
});

test.each([
  ['name_en', ['name_th', 'name_en'], 'name'],
  ['name_en', ['name', 'name_en', 'name_th'], undefined],
  ['title_en', ['name_th', 'title_en'], undefined],
])('[N15] %s beside %j is %s', (name, all, found) => {
  expect(latinOf(name, all)).toBe(found);
});

test('what is said of an end is no day of it', () => {
  expect(namesEnd('exit_comments', [])).toBe(false);
  expect(namesEnd('exit_date', [])).toBe(true);
});
