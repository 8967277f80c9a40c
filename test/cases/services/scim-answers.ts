/** What a small service answers. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type ScimUser = Readonly<Record<string, unknown>> & { readonly id: string; readonly userName: string };

const errorSchema = 'urn:ietf:params:scim:api:messages:2.0:Error';
const listSchema = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';
const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  const type = { 'content-type': 'application/scim+json', ...headers };
  return { status, headers: type, body: JSON.stringify(body) };
}

/** RFC 7644 §3.4.2. */
export function listOf(...users: readonly ScimUser[]): Answer {
  return json(200, {
    schemas: [listSchema],
    totalResults: users.length,
    startIndex: 1,
    itemsPerPage: users.length,
    Resources: users,
  });
}

/** RFC 7644 §3.12. */
export function scimError(status: number, detail: string): Answer {
  return json(status, { schemas: [errorSchema], status: String(status), detail });
}

/** RFC 7643 §4.1; attributes that are `undefined` are absent. */
export function scimUser({
  active = true,
  ...attributes
}: { readonly [name: string]: unknown } & {
  readonly id: string;
  readonly userName: string;
  readonly active?: boolean;
}): ScimUser {
  return { schemas: [userSchema], ...attributes, active };
}

/** The account's `active` after an operation of RFC 7644 §3.5.2, with and without a path. */
export function activeAfter(sent: unknown, before: boolean): boolean {
  const operations = (sent as { Operations?: readonly Operation[] } | undefined)?.Operations ?? [];
  const values = operations.map(({ path, value }) =>
    path === 'active' ? value : (value as { active?: unknown } | undefined)?.active,
  );
  const last = values.findLast((value) => value !== undefined);
  return last === undefined ? before : [true, 'true', 'True'].includes(last as boolean | string);
}

type Operation = { readonly path?: string; readonly value?: unknown };
