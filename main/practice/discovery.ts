import { enterpriseSchema, userSchema } from './wire.ts';

const attribute = (name: string, more: object = {}): object => ({
  name,
  type: 'string',
  multiValued: false,
  required: false,
  caseExact: false,
  mutability: 'readWrite',
  returned: 'default',
  uniqueness: 'none',
  ...more,
});

/** `/Schemas` (RFC 7644 §4, RFC 7643 §7): the attributes that the service knows. */
export const schemas: readonly Record<string, unknown>[] = [
  {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
    id: userSchema,
    name: 'User',
    attributes: [
      attribute('userName', { required: true, uniqueness: 'server' }),
      attribute('name', {
        type: 'complex',
        subAttributes: [attribute('givenName'), attribute('familyName')],
      }),
      attribute('displayName'),
      attribute('title'),
      attribute('active', { type: 'boolean' }),
      attribute('emails', {
        type: 'complex',
        multiValued: true,
        subAttributes: [attribute('value'), attribute('type'), attribute('primary', { type: 'boolean' })],
      }),
      attribute('password', { mutability: 'writeOnly', returned: 'never' }),
    ],
    meta: { resourceType: 'Schema', location: `/Schemas/${userSchema}` },
  },
  {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
    id: enterpriseSchema,
    name: 'EnterpriseUser',
    attributes: [attribute('department')],
    meta: { resourceType: 'Schema', location: `/Schemas/${enterpriseSchema}` },
  },
];

/** `/ResourceTypes` (RFC 7644 §4, RFC 7643 §6). */
export const resourceTypes: readonly Record<string, unknown>[] = [
  {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
    id: 'User',
    name: 'User',
    endpoint: '/Users',
    schema: userSchema,
    schemaExtensions: [{ schema: enterpriseSchema, required: false }],
    meta: { resourceType: 'ResourceType', location: '/ResourceTypes/User' },
  },
];

export function schemaNamed(id: string): Record<string, unknown> | undefined {
  return schemas.find((schema) => schema['id'] === id);
}
