import type { PracticeAccount } from './service.ts';

export const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const enterpriseSchema = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const listSchema = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';
export const patchSchema = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
export const errorSchema = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** What the service keeps of a user: the account, and every attribute that was sent and has no field of its own. */
export type StoredAccount = PracticeAccount & {
  readonly attributes: Readonly<Record<string, unknown>>;
  /** By DELETE. */
  readonly isRemoved?: true;
  readonly version: number;
  readonly created: string;
  readonly lastModified: string;
};

/** What a request wants a user to be; `undefined` leaves as it is. */
export type AccountDraft = {
  readonly externalId?: string | undefined;
  readonly userName?: string | undefined;
  readonly givenName?: string | undefined;
  readonly familyName?: string | undefined;
  readonly active?: boolean | undefined;
  readonly attributes?: Readonly<Record<string, unknown>>;
};

/** A request that cannot be read, with the answer it gets. */
export class WireProblem extends Error {
  readonly status: number;
  readonly scimType: string | undefined;

  constructor(status: number, scimType: string | undefined, message: string) {
    super(message);
    this.name = 'WireProblem';
    this.status = status;
    this.scimType = scimType;
  }
}

/** The SCIM resource of an account; the license is not in it, since SCIM does not show it. */
export function accountResource(
  account: StoredAccount,
  options: { readonly withVersion: boolean; readonly location: string },
): Record<string, unknown> {
  const { attributes } = account;
  const schemas = Object.hasOwn(attributes, enterpriseSchema) ? [userSchema, enterpriseSchema] : [userSchema];
  const fallback = {
    displayName: `${account.givenName} ${account.familyName}`.trim(),
    emails: [{ value: account.userName, type: 'work', primary: true }],
  };
  return {
    schemas,
    id: account.id,
    ...(account.externalId === undefined ? {} : { externalId: account.externalId }),
    userName: account.userName,
    name: { givenName: account.givenName, familyName: account.familyName },
    ...fallback,
    ...attributes,
    active: account.active,
    meta: {
      resourceType: 'User',
      created: account.created,
      lastModified: account.lastModified,
      location: options.location,
      ...(options.withVersion ? { version: accountVersion(account) } : {}),
    },
  };
}

export function accountVersion(account: StoredAccount): string {
  return `W/"${String(account.version)}"`;
}

export function readBody(body: string | undefined): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(body ?? '');
    if (isObject(parsed)) return parsed;
  } catch {
    // Answered below, as for JSON that is no object.
  }
  throw new WireProblem(400, 'invalidSyntax', 'The request body is not a JSON object.');
}

/** The body of POST and PUT. */
export function readUser(body: Record<string, unknown>): AccountDraft & { readonly userName: string } {
  const draft = readAttributes(body);
  if (draft.userName === undefined || draft.userName === '') {
    throw new WireProblem(400, 'invalidValue', 'Attribute userName is required.');
  }
  return { ...draft, userName: draft.userName };
}

/** The body of PATCH, in the form with a path and in the form with a value object (RFC 7644 §3.5.2.3). */
export function readPatch(body: Record<string, unknown>): AccountDraft {
  const schemas = field(body, 'schemas');
  if (!Array.isArray(schemas) || !schemas.includes(patchSchema)) {
    throw new WireProblem(400, 'invalidSyntax', 'The body is not a PatchOp message.');
  }
  const operations = field(body, 'Operations');
  if (!Array.isArray(operations) || operations.length === 0) {
    throw new WireProblem(400, 'invalidSyntax', 'Operations is missing or empty.');
  }
  return operations.map(readOperation).reduce(mergeDrafts, {});
}

export function mergeDrafts(one: AccountDraft, other: AccountDraft): AccountDraft {
  return { ...one, ...other, attributes: { ...one.attributes, ...other.attributes } };
}

function readOperation(operation: unknown): AccountDraft {
  if (!isObject(operation)) throw new WireProblem(400, 'invalidSyntax', 'An operation is not an object.');
  const op = field(operation, 'op');
  // Entra ID sends `Replace` and `Add` capitalized unless told otherwise.
  const verb = typeof op === 'string' ? op.toLowerCase() : '';
  if (verb !== 'replace' && verb !== 'add') {
    throw new WireProblem(400, 'invalidSyntax', 'Only the operations add and replace are supported.');
  }
  const path = field(operation, 'path');
  const value = field(operation, 'value');
  if (path === undefined) {
    if (!isObject(value))
      throw new WireProblem(400, 'invalidValue', 'Without a path, value must be an object.');
    refuseReadOnly(Object.keys(value));
    return readAttributes(value);
  }
  if (typeof path !== 'string') throw new WireProblem(400, 'invalidPath', 'The path is not text.');
  refuseReadOnly([path]);
  return readAttributes(nest(path, value));
}

/** RFC 7644 §3.5.2: to change what is read-only is 400 `mutability`. */
function refuseReadOnly(names: readonly string[]): void {
  const name = names.find((one) => ['id', 'meta'].includes(one.toLowerCase()));
  if (name !== undefined) throw new WireProblem(400, 'mutability', `Attribute ${name} is read-only.`);
}

/** `name.givenName` and a value as the object they stand for. */
function nest(path: string, value: unknown): Record<string, unknown> {
  if (/^[a-z]+$/iu.test(path)) return { [path]: value };
  const sub = /^name\.(givenName|familyName)$/iu.exec(path);
  if (sub?.[1] === undefined) throw new WireProblem(400, 'invalidPath', 'The path is not supported.');
  return { name: { [sub[1]]: value } };
}

const readOnly = new Set(['id', 'meta', 'schemas', 'groups']);
/** Never returned (RFC 7643 §4.1.1, §7), so not kept either. */
const neverReturned = new Set(['password']);

function readAttributes(source: Record<string, unknown>): AccountDraft {
  const kept: Record<string, unknown> = {};
  let draft: AccountDraft = {};
  for (const [key, value] of Object.entries(source)) {
    // Attribute names are case-insensitive (RFC 7643 §2.1).
    const name = key.toLowerCase();
    if (readOnly.has(name) || neverReturned.has(name)) continue;
    if (name === 'externalid') draft = { ...draft, externalId: text(key, value) };
    else if (name === 'username') draft = { ...draft, userName: text(key, value) };
    else if (name === 'active') draft = { ...draft, active: truth(value) };
    else if (name === 'name') draft = { ...draft, ...readName(value) };
    else kept[key] = value;
  }
  return { ...draft, attributes: kept };
}

function readName(value: unknown): AccountDraft {
  if (!isObject(value)) throw new WireProblem(400, 'invalidValue', 'Attribute name is not an object.');
  const givenName = field(value, 'givenName');
  const familyName = field(value, 'familyName');
  return {
    ...(givenName === undefined ? {} : { givenName: text('givenName', givenName) }),
    ...(familyName === undefined ? {} : { familyName: text('familyName', familyName) }),
  };
}

function text(name: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new WireProblem(400, 'invalidValue', `Attribute ${name} is not text.`);
}

function truth(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  if (word === 'true' || word === 'false') return word === 'true';
  throw new WireProblem(400, 'invalidValue', 'Attribute active is not a boolean.');
}

function field(source: Record<string, unknown>, name: string): unknown {
  const wanted = name.toLowerCase();
  return Object.entries(source).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
