import type { UserToCreate } from '../service/scim-request.ts';

/** What a service may refuse of whoever is to be created; named as they are kept. */
export const refusedFields = [
  'e-mail address',
  'unique id',
  'first name',
  'last name',
  'display name',
  'title',
  'department',
] as const;
export type RefusedField = (typeof refusedFields)[number];

export type RefusedValue = { readonly field: RefusedField; readonly value: string };

type Field = {
  readonly field: RefusedField;
  /** How services name it in `detail`, as attribute or in words. */
  readonly said: RegExp;
  readonly of: (user: UserToCreate) => string | undefined;
};

const fields: readonly Field[] = [
  { field: 'e-mail address', said: /e-?mail|user ?name/iu, of: ({ userName }) => userName },
  { field: 'unique id', said: /external ?_?id|employee/iu, of: ({ externalId }) => externalId },
  { field: 'first name', said: /given ?_?name|first ?_?name/iu, of: ({ givenName }) => givenName },
  { field: 'last name', said: /family ?_?name|last ?_?name|surname/iu, of: ({ familyName }) => familyName },
  { field: 'display name', said: /display ?_?name/iu, of: ({ displayName }) => displayName },
  { field: 'title', said: /\btitle/iu, of: ({ title }) => title },
  { field: 'department', said: /department/iu, of: ({ department }) => department },
];

/** Which of the values sent a service speaks of, by its own words; `undefined` where it names none. */
export function refusedValue(detail: string | undefined, user: UserToCreate): RefusedValue | undefined {
  if (detail === undefined) return undefined;
  for (const { field, said, of } of fields) {
    const value = of(user);
    if (value !== undefined && value !== '' && (said.test(detail) || quotes(detail, value)))
      return { field, value };
  }
  return undefined;
}

/** A short value may stand in any sentence by chance. */
function quotes(detail: string, value: string): boolean {
  return value.length > 3 && detail.includes(value);
}
