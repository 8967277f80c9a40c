import type { Fetch } from '../scim/fetch.ts';

/** What is unknown of the real service, as switches. Defaults: `defaultPracticeSwitches`. */
export type PracticeSwitches = {
  readonly listing: 'refused' | 'partial' | 'complete';
  /** Filters that are honoured; others answer 400 `invalidFilter`. */
  readonly filters: readonly ('externalId' | 'userName')[];
  readonly userNameCase: 'exact' | 'ignored';
  readonly notFound: 'empty-list' | '404';
  readonly patch: 'body' | 'body-with-etag' | 'no-content' | 'refused';
  readonly put: 'allowed' | 'refused';
  /** DELETE; LinkedIn's Learning documentation says that users cannot be deleted. */
  readonly remove: 'allowed' | 'refused';
  /** `never-met`: accounts have versions, and every `If-Match` is 412 (seen at SCIM-SDK). */
  readonly ifMatch: 'honoured' | 'ignored' | 'never-met';
  /** Changes are applied at once but seen by reads only after this many milliseconds. */
  readonly visibleAfterMs: number | (() => number);
  /** Filters and lists have a change only so much later than reads by id. */
  readonly filterLagMs: number;
  /** Whether two users may have one `userName` or `externalId` (RFC 7643 §7 `uniqueness`). */
  readonly uniqueness: 'enforced' | 'ignored';
  /** Some services take away what is deactivated: neither found nor read any more. */
  readonly inactive: 'kept' | 'gone';
  readonly latencyMs: number;
  /** Requests per second before 429; `undefined` is no limit. */
  readonly ratePerSecond: number | undefined;
  readonly retryAfter: 'seconds' | 'date' | 'none';
  /** Licenses of the instance, given first come first served; `undefined` is no limit. */
  readonly licenses: number | undefined;
  /** Unknown of the real service (Entra tutorial: "until all the licenses are taken"). `refused` answers 403. */
  readonly noLicenseLeft: 'account-without-license' | 'refused';
  /** The only path before `/Users` that is answered, for example `/scim`; `undefined` takes any. */
  readonly basePath: string | undefined;
  /** How every other path is answered with 404: in SCIM's form, as a page, or as RFC 9457 has it. */
  readonly wrongPath: 'scim' | 'html' | 'problem-json';
  /** Filters that answer with nobody whoever is asked for (seen at @boxyhq/saml-jackson and django-scim2). */
  readonly deadFilters: readonly ('externalId' | 'userName')[];
  /** Filters that answer 500 (seen at scim2-server). */
  readonly failingFilters: readonly ('externalId' | 'userName')[];
  /** `refused`: 500, and nothing is done. `done-and-500`: done, and answered with 500. */
  readonly writes: 'answered' | 'refused' | 'done-and-500';
  /** An empty list's `Resources` (seen as null at pingidentity/scim2). */
  readonly emptyResources: 'list' | 'null';
  /** Numbers above 2^53, as JSON numbers (seen at oceanbase/powercontext). */
  readonly ids: 'text' | 'large-numbers';
  /** Whether answers repeat `externalId`. */
  readonly externalId: 'repeated' | 'not-repeated';
  /** `ascii`: an address with other characters is 400 invalidValue, with the reason (seen at better-auth and django-scim2). */
  readonly addresses: 'any' | 'ascii';
};

export const defaultPracticeSwitches: PracticeSwitches = {
  listing: 'refused',
  filters: ['externalId', 'userName'],
  userNameCase: 'ignored',
  notFound: 'empty-list',
  patch: 'body',
  put: 'allowed',
  remove: 'refused',
  ifMatch: 'ignored',
  visibleAfterMs: 0,
  filterLagMs: 0,
  inactive: 'kept',
  uniqueness: 'enforced',
  latencyMs: 0,
  ratePerSecond: undefined,
  retryAfter: 'seconds',
  licenses: undefined,
  noLicenseLeft: 'account-without-license',
  basePath: undefined,
  wrongPath: 'scim',
  deadFilters: [],
  failingFilters: [],
  writes: 'answered',
  emptyResources: 'list',
  ids: 'text',
  externalId: 'repeated',
  addresses: 'any',
};

export type PracticeAccount = {
  readonly id: string;
  readonly externalId: string | undefined;
  readonly userName: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly active: boolean;
  /** Seat side, which SCIM does not show: a license is assigned by SCIM, activated by the person alone. */
  readonly license: 'none' | 'assigned' | 'activated';
};

/** A fault for one request: answered instead of, or after, what the service would have done. */
export type PracticeFault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfter?: string;
      /** The service's own reason; `{header}` becomes the Authorization header it was sent, as some repeat it. */
      readonly detail?: string;
      readonly scimType?: string;
      /** Applied all the same: a fault of its own after the work was done. */
      readonly isApplied?: boolean;
    }
  | { readonly kind: 'cut-before' }
  | { readonly kind: 'cut-after' }
  /** Never answered: not applied. */
  | { readonly kind: 'hang' }
  /** Applied, and never answered. */
  | { readonly kind: 'hang-after' }
  | { readonly kind: 'broken-json' }
  | { readonly kind: 'other-user' }
  /** A filter on this attribute answers with nobody, whoever is asked for; other requests as always. */
  | { readonly kind: 'nobody'; readonly filter: 'externalId' | 'userName' };

export type PracticeOptions = {
  readonly token: string;
  readonly accounts: readonly PracticeAccount[];
  readonly switches?: Partial<PracticeSwitches>;
  readonly now: () => Date;
  /** Asked once per request, with its number from 0; `undefined` is no fault. */
  readonly faultFor?: (request: {
    readonly number: number;
    readonly method: string;
  }) => PracticeFault | undefined;
};

/** One change the service applied: the truth that journals are compared with. */
export type PracticeChange = {
  readonly at: Date;
  readonly accountId: string;
  readonly change: 'created' | 'activated' | 'deactivated' | 'unchanged';
};

export type PracticeService = {
  readonly fetch: Fetch;
  /** The state now, applied changes included. */
  accounts(): readonly PracticeAccount[];
  changes(): readonly PracticeChange[];
  requestCount(): number;
};
