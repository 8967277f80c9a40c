import { z } from 'zod';
import type { Account } from '../domain/service/account.ts';

/**
 * Reading is tolerant where services differ: attribute names in any case (RFC 7643 §2.1), `active` as "True", ids as
 * numbers. What is not known stays in `raw`.
 */

const text = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string());
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

/** An object with the names of its own attributes in lower case. */
export function folded<Shape extends z.ZodRawShape>(shape: Shape): z.ZodPreprocess<z.ZodObject<Shape>> {
  return z.preprocess(lowerCaseNames, z.object(shape));
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

const listSchema = folded({
  totalresults: z.coerce.number().int().nonnegative().optional().catch(undefined),
  startindex: z.coerce.number().int().optional().catch(undefined),
  itemsperpage: z.coerce.number().int().optional().catch(undefined),
  resources: z.array(z.unknown()).optional(),
});

const problemSchema = folded({
  schemas: z.array(z.string()).optional().catch(undefined),
  scimtype: optionalText,
  detail: optionalText,
  status: optionalText,
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
  more: { readonly raw?: string; readonly etag?: string | undefined } = {},
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
    version: blankAsAbsent(user.meta?.version) ?? more.etag,
    raw: more.raw ?? JSON.stringify(value),
  };
}

/**
 * `undefined` where the value is no list: neither `Resources` nor `totalResults`, or a total without its resources. An
 * empty list may leave `Resources` out (RFC 7644 §3.4.2).
 */
export function readList(value: unknown): ScimList | undefined {
  const parsed = listSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { totalresults, resources } = parsed.data;
  if (resources === undefined) return totalresults === 0 ? { totalResults: 0, resources: [] } : undefined;
  return { totalResults: Math.max(totalresults ?? 0, resources.length), resources };
}

export function readProblem(body: string): ScimProblem {
  const parsed = problemSchema.safeParse(parseJson(body));
  if (!parsed.success) return { isScim: false, scimType: undefined, detail: undefined };
  const { schemas, scimtype, detail, status } = parsed.data;
  const named =
    schemas?.some((schema) => /^urn:ietf:params:scim:api:messages:2\.0:error$/iu.test(schema)) ?? false;
  return { isScim: named || (detail !== undefined && status !== undefined), scimType: scimtype, detail };
}

/** `undefined` where the text is not JSON. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function blankAsAbsent(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value;
}

function lowerCaseNames(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name.toLowerCase(), item]));
}
