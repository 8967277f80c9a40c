import type { CapabilityProfile } from './look-ups/capabilities.ts';
import type { Connection } from './connection.ts';
import { lookUpAttributes, type LookUpAttribute } from './look-ups/look-up.ts';

export const mediaTypes = ['application/scim+json', 'application/json'] as const;
/**
 * When `If-Match` is sent (RFC 7644 §3.14; support is optional): `with-version` where the account has a version, `header-too`
 * also where only an ETag header came, `never`.
 */
export const preconditions = ['with-version', 'header-too', 'never'] as const;
export const deactivationWays = ['patch-path', 'patch-value', 'put', 'delete'] as const;

/**
 * What differs between SCIM services and is unknown of LinkedIn's, settable per connection
 * (the defaults are what its Learning documentation and Okta's and Entra ID's traffic suggest).
 */
export type ScimDialect = {
  /** Appended to the base URL, for example `/v2`. Empty by default. */
  readonly pathSuffix: string;
  readonly extraHeaders: Readonly<Record<string, string>>;
  readonly mediaType: (typeof mediaTypes)[number];
  /** Asked in this order; the first account found is verified against the rest. */
  readonly lookUpOrder: readonly LookUpAttribute[];
  /** How a license is taken and given back: RFC 7644 §3.5.2 (PATCH), §3.5.1 (PUT), §3.6 (DELETE). */
  readonly deactivateBy: (typeof deactivationWays)[number];
  readonly ifMatch: (typeof preconditions)[number];
  readonly timeoutMs: number;
  /**
   * By how many hours the service's clock is ahead of a right one, behind where below 0, as somebody said of a service whose clock is wrong ([CL10]).
   */
  readonly clockAheadHours: number;
};

/** A clock that starts anew in 1970 is further off than this in the year 2080 only. */
export const mostClockHours = 1_000_000;

export const defaultDialect: ScimDialect = {
  pathSuffix: '',
  extraHeaders: {},
  mediaType: 'application/scim+json',
  lookUpOrder: ['externalId', 'userName'],
  deactivateBy: 'patch-path',
  ifMatch: 'with-version',
  timeoutMs: 60_000,
  clockAheadHours: 0,
};

/** How fast a service is asked at most. The identity provider may share the token, so the defaults are modest. */
export type PaceLimits = {
  readonly readsPerSecond: number;
  readonly writesPerSecond: number;
  readonly inFlight: number;
};

export const defaultPaceLimits: PaceLimits = { readsPerSecond: 4, writesPerSecond: 1, inFlight: 4 };

/** Where the unique id of an account to be created comes from: from nowhere, or from the directory, else the user list. */
export const createRules = ['never', 'listed-id'] as const;
export type CreateRule = (typeof createRules)[number];

/** What the admin has set otherwise than by default for one connection; kept as JSON text in `Connection.dialectJson`. */
export type ServiceSettings = Partial<ScimDialect> & {
  readonly pace?: Partial<PaceLimits>;
  readonly createRule?: CreateRule;
  /** Whether a list of users may be read, where the service gives one that proves whole, instead of asking about each. */
  readonly useList?: boolean;
};

/** Reads what was stored; what is not understood counts as not set. */
export function readServiceSettings(json: string): ServiceSettings {
  const stored = parseObject(json);
  const pace = stored['pace'];
  const wanted: readonly unknown[] = Array.isArray(stored['lookUpOrder']) ? stored['lookUpOrder'] : [];
  const order = wanted.flatMap((one) => oneOf(one, lookUpAttributes) ?? []);
  const headers = stored['extraHeaders'];
  return withoutAbsent({
    pathSuffix: typeof stored['pathSuffix'] === 'string' ? stored['pathSuffix'] : undefined,
    extraHeaders: isObject(headers) ? onlyTexts(headers) : undefined,
    mediaType: oneOf(stored['mediaType'], mediaTypes),
    lookUpOrder: order.length === 0 ? undefined : order,
    deactivateBy: oneOf(stored['deactivateBy'], deactivationWays),
    ifMatch: oneOf(stored['ifMatch'], preconditions),
    timeoutMs: within(stored['timeoutMs'], 1000, 600_000),
    clockAheadHours: within(stored['clockAheadHours'], -mostClockHours, mostClockHours),
    createRule: oneOf(stored['createRule'], createRules),
    useList: typeof stored['useList'] === 'boolean' ? stored['useList'] : undefined,
    pace: isObject(pace)
      ? withoutAbsent({
          readsPerSecond: within(pace['readsPerSecond'], 0.01, 1000),
          writesPerSecond: within(pace['writesPerSecond'], 0.01, 1000),
          inFlight: within(pace['inFlight'], 1, 64),
        })
      : undefined,
  });
}

/** How a connection's service is spoken to: the defaults, what was seen of the service, and the admin's word over both. */
export function dialectOf({
  dialectJson,
  profileJson,
}: Pick<Connection, 'dialectJson' | 'profileJson'>): ScimDialect {
  const {
    pace: _pace,
    createRule: _createRule,
    useList: _useList,
    ...set
  } = readServiceSettings(dialectJson);
  const profile = readProfile(profileJson);
  return { ...(profile === undefined ? defaultDialect : fitDialect(defaultDialect, profile)), ...set };
}

/** What the last probe of a connection found. */
export function readProfile(json: string | undefined): CapabilityProfile | undefined {
  if (json === undefined) return undefined;
  const stored = parseObject(json);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the probe alone, and read back as it was
  return isObject(stored['filters']) ? (stored as unknown as CapabilityProfile) : undefined;
}

type Loose = Readonly<Record<string, unknown>>;

function parseObject(json: string): Loose {
  try {
    const value: unknown = JSON.parse(json === '' ? '{}' : json);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function onlyTexts(values: Loose): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value);
}

function within(value: unknown, least: number, most: number): number | undefined {
  return typeof value === 'number' && value >= least && value <= most ? value : undefined;
}

/** The same without the keys whose value is `undefined`. */
function withoutAbsent<Values extends object>(
  values: Values,
): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only absent values are taken away
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: Exclude<Values[Key], undefined>;
  };
}

/**
 * The dialect that fits what was seen: only filters that answer, in the order wanted, dead ones last since whom they find is
 * found, and PUT where the service says that it has no PATCH. The admin's other choices stay; DELETE is never suggested.
 */
export function fitDialect(dialect: ScimDialect, profile: CapabilityProfile): ScimDialect {
  const answering = dialect.lookUpOrder.filter((attribute) => profile.filters[attribute] === 'answers');
  const others = lookUpAttributes.filter(
    (attribute) => profile.filters[attribute] === 'answers' && !answering.includes(attribute),
  );
  const dead = lookUpAttributes.filter((attribute) => profile.filters[attribute] === 'dead');
  const lookUpOrder = answering.length + others.length === 0 ? [] : [...answering, ...others, ...dead];
  const isPatch = dialect.deactivateBy === 'patch-path' || dialect.deactivateBy === 'patch-value';
  return {
    ...dialect,
    ...(lookUpOrder.length === 0 ? {} : { lookUpOrder }),
    ...(profile.provider?.etag === true ? { ifMatch: 'header-too' as const } : {}),
    ...(isPatch && profile.provider?.patch === false ? { deactivateBy: 'put' as const } : {}),
  };
}
