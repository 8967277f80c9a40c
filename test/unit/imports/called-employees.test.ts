import { expect, test } from 'vitest';

import { isCalledAfterEmployees } from '../../../main/engine/imports/recognize/lists/called-employees.ts';

test.each([
  'employees_export',
  'Employee List 2026',
  'Mitarbeiterliste',
  'Personal-Stammdaten',
  'effectif',
  'Empleados',
  'Elenco dipendenti',
  'Ansatte',
  'Список сотрудников',
  '社員名簿',
  '员工花名册_20261130',
  '임직원목록',
])('[N75] %s is a list of those who work here', (title) => {
  expect(isCalledAfterEmployees([title])).toBe(true);
});

test.each([
  'users',
  'employee training',
  'Employee survey 2026',
  'Employees on Salesforce',
  'Sales Navigator employees',
  'employee users',
  'Mitarbeiter Urlaub',
  'members',
  'people',
  'Personal budget',
])('[N75] %s is of anything', (title) => {
  expect(isCalledAfterEmployees([title])).toBe(false);
});
