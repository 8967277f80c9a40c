import { expect, it } from 'vitest';
import { refusedValue } from '../../../main/domain/plans/refused-value.ts';

const user = {
  externalId: 'E1042',
  userName: 'jörg@x.example',
  givenName: 'Jörg',
  familyName: 'Li',
  displayName: 'Jörg Li',
  title: 'Seller',
  department: 'Sales',
};

it.each([
  ['[body.emails.0.value] Invalid email address', 'e-mail address', 'jörg@x.example'],
  ['Invalid email value', 'e-mail address', 'jörg@x.example'],
  ['userName is not valid', 'e-mail address', 'jörg@x.example'],
  ['externalId must be numeric', 'unique id', 'E1042'],
  ['name.familyName is too short', 'last name', 'Li'],
  ['"Seller" is not a known value', 'title', 'Seller'],
])('%s is about the %s', (detail, field, value) => {
  expect(refusedValue(detail, user)).toEqual({ field, value });
});

it.each([['Malformed request'], ['Limit exceeded'], [undefined]])(
  '%s is about nothing that was sent',
  (detail) => {
    expect(refusedValue(detail, user)).toBeUndefined();
  },
);
