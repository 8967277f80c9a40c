import { z } from 'zod';
import { filterSupports, seen } from '../../../main/domain/service/look-ups/capabilities.ts';
import { connectionKinds, tokenPlaces } from '../../../main/domain/service/connection.ts';
import {
  createRules,
  deactivationWays,
  mediaTypes,
  mostClockHours,
  preconditions,
} from '../../../main/domain/service/dialect.ts';
import { lookUpAttributes, scimErrorKinds } from '../../../main/domain/service/look-ups/look-up.ts';
import { count, id, instant } from './basics.ts';

/** What is set otherwise than by default for one connection: how its service is spoken to, and how fast. */
export const serviceSettings = z
  .object({
    pathSuffix: z
      .string()
      .trim()
      .max(100)
      .regex(/^(?:\/[\w.~-]+)*$/u),
    extraHeaders: z.record(
      z
        .string()
        .regex(/^[\w!#$%&'*+.^`|~-]{1,60}$/u)
        .refine((name) => !['authorization', 'host', 'content-length'].includes(name.toLowerCase())),
      z
        .string()
        .max(500)
        .regex(/^[\t\x20-\x7E]*$/u),
    ),
    mediaType: z.enum(mediaTypes),
    lookUpOrder: z.array(z.enum(lookUpAttributes)).min(1).max(2).readonly(),
    deactivateBy: z.enum(deactivationWays),
    ifMatch: z.enum(preconditions),
    timeoutMs: z.number().int().min(1000).max(600_000),
    clockAheadHours: z.number().int().min(-mostClockHours).max(mostClockHours),
    pace: z
      .object({
        readsPerSecond: z.number().min(0.01).max(1000),
        writesPerSecond: z.number().min(0.01).max(1000),
        inFlight: z.number().int().min(1).max(64),
      })
      .partial(),
    createRule: z.enum(createRules),
    useList: z.boolean(),
  })
  .partial();
export type ServiceSettings = z.infer<typeof serviceSettings>;
/** An entry of the keychain that may still be there, with the keyring and the program that show it; `''` where one is not known. */
export const leftToken = z.object({ entry: z.string(), keyring: z.string(), program: z.string() });
const lookUpAttribute = z.enum(lookUpAttributes);
const filterSupport = z.enum(filterSupports);
/** What the test of a connection came to, as the domain's `ConnectionTest` has it. */
export const connectionTest = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('works'),
    attribute: lookUpAttribute,
    dead: z.array(lookUpAttribute).readonly(),
    isProven: z.boolean(),
  }),
  z.object({ kind: z.enum(['finds-nobody-has', 'answers-alike', 'no-attribute']) }),
  z.object({ kind: z.literal('finds-by-none'), dead: z.array(lookUpAttribute).readonly() }),
  z.object({
    kind: z.literal('failed'),
    code: z.enum(scimErrorKinds),
    /** As in the sentence of any other failed question. */
    says: z.string(),
    /** In the service's own words. */
    detail: z.string().optional(),
  }),
]);
export type ConnectionTest = z.infer<typeof connectionTest>;
export const connection = z.object({
  id,
  name: z.string(),
  kind: z.enum(connectionKinds),
  baseUrl: z.string(),
  instance: z.string(),
  licenseType: z.string(),
  mayProvision: z.boolean(),
  mayDeprovision: z.boolean(),
  tokenCreatedOn: z.string().optional(),
  settings: serviceSettings,
  /** Attributes whose filter finds nobody although somebody has the very value. */
  deadFilters: z.array(lookUpAttribute).readonly(),
  /** What the last probe found. */
  profile: z
    .object({
      probedAt: instant,
      filters: z.object({ externalId: filterSupport, userName: filterSupport }),
      userNameCase: z.enum(seen.userNameCase),
      listing: z.enum(seen.listing),
      totalResults: count.optional(),
      versions: z.enum(seen.versions),
      /** The service says that it has PATCH; absent where it does not say. */
      hasPatch: z.boolean().optional(),
    })
    .optional(),
  /** Where the token is; the token itself never crosses the bridge towards the window. */
  tokenPlace: z.enum(tokenPlaces),
  /** Entries of earlier tokens that the keychain may still hold; none of them is used. */
  tokensLeft: z.array(leftToken).readonly().optional(),
});
export type Connection = z.infer<typeof connection>;
export type ConnectionProfile = NonNullable<Connection['profile']>;
