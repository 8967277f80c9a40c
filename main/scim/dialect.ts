import type { LookUpAttribute } from '../domain/look-up.ts';

/**
 * What differs between SCIM services and is unknown of LinkedIn's, settable per connection
 * (the defaults are what its Learning documentation and Okta's and Entra ID's traffic suggest).
 */
export type ScimDialect = {
  /** Appended to the base URL, for example `/v2`. Empty by default. */
  readonly pathSuffix: string;
  readonly extraHeaders: Readonly<Record<string, string>>;
  readonly mediaType: 'application/scim+json' | 'application/json';
  /** Asked in this order; the first account found is verified against the rest. */
  readonly lookUpOrder: readonly LookUpAttribute[];
  /** How a license is taken and given back: RFC 7644 §3.5.2 (PATCH), §3.5.1 (PUT), §3.6 (DELETE). */
  readonly deactivateBy: 'patch-path' | 'patch-value' | 'put' | 'delete';
  readonly timeoutMs: number;
};

export const defaultDialect: ScimDialect = {
  pathSuffix: '',
  extraHeaders: {},
  mediaType: 'application/scim+json',
  lookUpOrder: ['externalId', 'userName'],
  deactivateBy: 'patch-path',
  timeoutMs: 60_000,
};
