import { expect, test } from 'vitest';
import { findSource } from '../../../main/engine/imports/catalog/find-source.ts';

test.each([
  ['First Name,Last Name,Work Email,Job Title,Department,Hire Date,Status', 'hr-list'],
  ['Name,Work Email,Reports To', 'hr-list'],
  ['Name,Work Email,Supervisor', 'hr-list'],
  ['Employee Number,First Name,Job Title,Hire Date,Email', 'hr-list'],
  ['Name,Email,Status,Hire Date,Termination Date', 'hr-list'],
  ['Nachname,Vorname,E-Mail,Status,Einstellungsdatum,Austrittsdatum', 'hr-list'],
  ['Name,E-Mail,Eintrittsdatum,Austrittsdatum', 'hr-list'],
  ['Name,Email,Roles,Locations,Active', 'hr-list'],
  ['Employee,Employee ID,Status,Work location', 'hr-list'],
  [
    'Employee #,First Name,Last Name,Job Title,Department,Division,Location,Status,Hire Date,Work Email,Reports To,Reports To Email',
    'bamboohr-employees',
  ],
  [
    'ID,First name,Last name,Email,Gender,Status,Position,Hire date,Termination date,Department,Office,Supervisor',
    'personio-employees',
  ],
])('[N125] %s is %s', (header, source) => {
  expect(findSource(header.split(','))?.id).toBe(source);
});
