import type { Account } from './account.ts';

/** One request as it is sent: method, path from the base URL on, body. No token, no host. */
export type ScimRequest = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body: string | undefined;
};

/** How a service wants its requests, of which `ScimDialect` is the whole. */
export type RequestDialect = {
  readonly pathSuffix: string;
  readonly deactivateBy: 'patch-path' | 'patch-value' | 'put' | 'delete';
};

/** A person as sent to be created. Blank names are left out, `externalId` is never invented. */
export type UserToCreate = {
  readonly externalId: string;
  readonly userName: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly displayName: string | undefined;
  readonly title: string | undefined;
  readonly department: string | undefined;
};

const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';
const enterpriseSchema = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

/** `POST /Users` (RFC 7644 §3.3) with the attributes that LinkedIn maps (LinkedIn Help a10215127). */
export function createRequest(user: UserToCreate, dialect: RequestDialect): ScimRequest {
  const resource = {
    schemas: user.department === undefined ? [userSchema] : [userSchema, enterpriseSchema],
    externalId: user.externalId,
    userName: user.userName,
    name: { givenName: user.givenName || undefined, familyName: user.familyName || undefined },
    displayName: user.displayName,
    title: user.title,
    emails: [{ value: user.userName, type: 'work', primary: true }],
    active: true,
    [enterpriseSchema]: user.department === undefined ? undefined : { department: user.department },
  };
  return { method: 'POST', path: `${dialect.pathSuffix}/Users`, body: JSON.stringify(resource) };
}

/**
 * The request that sets `active` of a known account: PATCH in its two forms (RFC 7644 §3.5.2.3), PUT of the resource as it was
 * read (§3.5.1), or DELETE (§3.6). A dialect that deactivates by DELETE activates by PATCH, since there is nothing to undelete.
 */
export function setActiveRequest(
  account: Pick<Account, 'id' | 'raw'>,
  active: boolean,
  dialect: RequestDialect,
): ScimRequest {
  const path = `${dialect.pathSuffix}/Users/${encodeURIComponent(account.id)}`;
  const way = active && dialect.deactivateBy === 'delete' ? 'patch-path' : dialect.deactivateBy;
  if (way === 'delete') return { method: 'DELETE', path, body: undefined };
  if (way === 'put') {
    return { method: 'PUT', path, body: JSON.stringify({ ...readResource(account.raw), active }) };
  }
  const operation =
    way === 'patch-path'
      ? { op: 'replace', path: 'active', value: active }
      : { op: 'replace', value: { active } };
  return { method: 'PATCH', path, body: JSON.stringify({ schemas: [patchSchema], Operations: [operation] }) };
}

/**
 * The resource as it was answered, without `meta`, which is the service's own (RFC 7643 §3.1), and without `active`, which
 * is set anew. Attribute names have no case (§2.1), so neither may stay behind in another spelling.
 */
function readResource(raw: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(raw);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([name]) => !['meta', 'active'].includes(name.toLowerCase())),
  );
}
