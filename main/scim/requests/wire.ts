import { z } from 'zod';
import type { Account } from '../../domain/service/account.ts';

/**
 * Reading is tolerant where services differ: attribute names in any case (RFC 7643 §2.1), `active` as "True", ids as
 * numbers, lists that are `null`. What is not known stays in `raw`.
 */

/** A number that is no safe integer was rounded: as an id it would be somebody else's, so it is not read. */
const text = z.preprocess(
  (value) =>
    typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : value,
  z.string(),
);
const optionalText = text.optional().catch(undefined);
const truth = z
  .preprocess(
    (value) => (typeof value === 'string' ? value.trim().toLowerCase() : value),
    z.union([
      z.boolean(),
      z.literal('true').transform(() => true),
      z.literal('false').transform(() => false),
    ]),
  )
  .optional()
  .catch(undefined);

/**
 * An object with the names of its own attributes in lower case. Where one that is read stands there twice, written otherwise, with two values, nothing can
 * be told of either ([CL11]).
 */
export function folded<Shape extends z.ZodRawShape>(shape: Shape): z.ZodPreprocess<z.ZodObject<Shape>> {
  return z.preprocess((value) => lowerCaseNames(value, shape), z.object(shape));
}

const emailSchema = z.union([z.string(), folded({ value: z.string() }).transform((email) => email.value)]);

const userSchema = folded({
  id: text.refine((id) => id !== ''),
  externalid: optionalText,
  username: optionalText,
  active: truth,
  displayname: optionalText,
  name: folded({ givenname: optionalText, familyname: optionalText }).optional().catch(undefined),
  emails: z
    .array(z.union([emailSchema, z.unknown().transform(() => undefined)]))
    .optional()
    .catch(undefined),
  meta: folded({ version: optionalText }).optional().catch(undefined),
});

/** A number, also as text; `undefined` where none is given, NaN where what is given is none. */
function countOf(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
}

const listSchema = folded({
  totalresults: z.unknown().transform(countOf).optional(),
  startindex: z.coerce.number().int().optional().catch(undefined),
  itemsperpage: z.coerce.number().int().optional().catch(undefined),
  // A value that is null is as absent (RFC 7643 §2.5).
  resources: z
    .array(z.unknown())
    .nullish()
    .transform((list) => list ?? undefined),
});

const problemSchema = folded({
  schemas: z.array(z.string()).optional().catch(undefined),
  scimtype: optionalText,
  detail: optionalText,
  status: optionalText,
  type: z.unknown().optional(),
  title: z.unknown().optional(),
  instance: z.unknown().optional(),
});

export type ScimList = {
  readonly totalResults: number;
  /** As they came; `readAccount` reads each. */
  readonly resources: readonly unknown[];
};

export type ScimProblem = {
  /** Whether the body is a SCIM error (RFC 7644 §3.12), and not a gateway's page or message. */
  readonly isScim: boolean;
  readonly scimType: string | undefined;
  readonly detail: string | undefined;
};

/** `undefined` where the value is no user: no object, or without an `id`. */
export function readAccount(
  value: unknown,
  more: { readonly raw?: string; readonly etag?: string | undefined; readonly trustsEtag?: boolean } = {},
): Account | undefined {
  const parsed = userSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const user = parsed.data;
  return {
    id: user.id,
    externalId: blankAsAbsent(user.externalid),
    userName: blankAsAbsent(user.username),
    active: user.active,
    displayName: blankAsAbsent(user.displayname),
    givenName: blankAsAbsent(user.name?.givenname),
    familyName: blankAsAbsent(user.name?.familyname),
    emails: (user.emails ?? []).filter((email) => email !== undefined),
    version: precondition({ ...more, version: blankAsAbsent(user.meta?.version) }),
    raw: more.raw ?? JSON.stringify(value),
  };
}

/** RFC 9110 §8.8.3, weak ones too. */
const entityTag = /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"$/u;

/**
 * What may be sent as `If-Match`: an entity tag (RFC 9110 §8.8.3), the header's before the resource's. A header alone proves
 * no support, since web frameworks set one by themselves: it counts where the resource has a version too (RFC 7643 §3.1), or
 * the service says that it supports them (`trustsEtag`).
 */
function precondition(from: {
  readonly version: string | undefined;
  readonly etag?: string | undefined;
  readonly trustsEtag?: boolean;
}): string | undefined {
  const isSupported = from.version !== undefined || from.trustsEtag === true;
  if (!isSupported) return undefined;
  return [from.etag, from.version].find((tag) => tag !== undefined && entityTag.test(tag));
}

/**
 * `undefined` where the value is no list: neither `Resources` nor `totalResults`, or a total without its resources, or nobody beside a total
 * that is no count ([CL11]). An empty list may leave `Resources` out (RFC 7644 §3.4.2).
 */
export function readList(value: unknown): ScimList | undefined {
  const parsed = listSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { totalresults, resources } = parsed.data;
  const isCount = totalresults === undefined || (Number.isInteger(totalresults) && totalresults >= 0);
  if (!isCount) return resources === undefined || resources.length === 0 ? undefined : all(resources);
  if (resources === undefined) return totalresults === 0 ? { totalResults: 0, resources: [] } : undefined;
  return { totalResults: Math.max(totalresults ?? 0, resources.length), resources };
}

/** As many as there are. */
function all(resources: readonly unknown[]): ScimList {
  return { totalResults: resources.length, resources };
}

export function readProblem(body: string): ScimProblem {
  const parsed = problemSchema.safeParse(parseJson(body));
  if (!parsed.success) return { isScim: false, scimType: undefined, detail: undefined };
  const { schemas, scimtype, detail, status, type, title, instance } = parsed.data;
  const named =
    schemas?.some((schema) => /^urn:ietf:params:scim:api:messages:2\.0:error$/iu.test(schema)) ?? false;
  // The form of RFC 9457, as gateways and web frameworks answer for a path they do not have.
  const isOfWeb = [type, title, instance].some((member) => member !== undefined);
  const isLike = detail !== undefined && status !== undefined && !isOfWeb;
  return { isScim: named || isLike, scimType: scimtype, detail };
}

/** Whether a number may stand in the text that JavaScript would round. */
export function hasLargeNumber(body: string): boolean {
  return /\d{16}/u.test(body);
}

/** `undefined` where the text is not JSON. Ids that are numbers and would be rounded are kept as their digits. */
export function parseJson(body: string): unknown {
  try {
    return hasLargeNumber(body) ? JSON.parse(body, keepDigits) : JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Only what names somebody: other numbers stay what the service made them. */
function keepDigits(key: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (!/^(?:id|externalid|username)$/iu.test(key)) return value;
  const source = context?.source ?? '';
  return typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/u.test(source)
    ? source
    : value;
}

function blankAsAbsent(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value;
}

function lowerCaseNames(value: unknown, shape: z.ZodRawShape): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const lowered = new Map<string, unknown>();
  for (const [name, item] of Object.entries(value)) {
    const key = name.toLowerCase();
    const isAgainst =
      lowered.has(key) && key in shape && JSON.stringify(lowered.get(key)) !== JSON.stringify(item);
    // No object, so that nothing of it is read.
    if (isAgainst) return undefined;
    lowered.set(key, item);
  }
  return Object.fromEntries(lowered);
}
