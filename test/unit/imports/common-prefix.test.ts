import { expect, test } from 'vitest';

import { withoutCommonPrefix } from '../../../main/engine/imports/recognize/names/common-prefix.ts';

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
