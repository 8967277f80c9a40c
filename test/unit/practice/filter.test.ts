import { describe, expect, it } from 'vitest';
import { parseFilter } from '../../../main/practice/filter.ts';

const both = ['externalId', 'userName'] as const;

describe('parseFilter', () => {
  it.each([
    ['externalId eq "E1"', [{ attribute: 'externalId', value: 'E1' }]],
    ['EXTERNALID EQ "E1"', [{ attribute: 'externalId', value: 'E1' }]],
    ['userName eq "o\'neil@x.com"', [{ attribute: 'userName', value: "o'neil@x.com" }]],
    ['urn:ietf:params:scim:schemas:core:2.0:User:userName eq "a"', [{ attribute: 'userName', value: 'a' }]],
    ['userName eq "say \\"hi\\" and \\\\"', [{ attribute: 'userName', value: 'say "hi" and \\' }]],
    [
      'userName eq "a and b" and externalId eq "E1"',
      [
        { attribute: 'userName', value: 'a and b' },
        { attribute: 'externalId', value: 'E1' },
      ],
    ],
  ])('reads %s', (filter, terms) => {
    expect(parseFilter(filter, both)).toEqual(terms);
  });

  it.each([
    [''],
    ['externalId'],
    ['externalId eq E1'],
    ['externalId eq "E1'],
    ['externalId co "E1"'],
    ['displayName eq "Ann"'],
    ['externalId eq "E1" or userName eq "a"'],
    ['externalId eq "E1" and'],
    ['externalId eq "E1" userName eq "a"'],
    ['externalId eq "\\q"'],
    ['not (externalId eq "E1")'],
  ])('refuses %s as invalidFilter', (filter) => {
    expect(() => parseFilter(filter, both)).toThrow(
      expect.objectContaining({ status: 400, scimType: 'invalidFilter' }),
    );
  });

  it('refuses an attribute that the service does not filter by', () => {
    expect(() => parseFilter('userName eq "a"', ['externalId'])).toThrow('not supported');
  });
});
