import { expect, it } from 'vitest';
import { knownPermissionOf, permissionOf } from '../../../main/domain/seats/permission.ts';

it.each<[string, string | undefined, string | undefined]>([
  ['admin', 'admin', 'admin'],
  ['Reporting', 'Reporting', 'Reporting'],
  ['reporting_only', 'reporting_only', 'reporting_only'],
  ['Owner of everything', 'Owner of everything', undefined],
  ['TRUE', 'TRUE', undefined],
  ...['', 'none', 'FALSE', 'FALSCH', 'Nein', 'user', 'Seat holder', 'No access', 'Not an admin'].map(
    (cell): [string, undefined, undefined] => [cell, undefined, undefined],
  ),
])('[FI17] of "%s" as the Admin Center gives it', (cell, permission, known) => {
  expect(permissionOf(cell)).toBe(permission);
  expect(knownPermissionOf(cell)).toBe(known);
});
