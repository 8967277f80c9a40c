/**
 * The SCIM User resource that the service returned for a person (RFC 7643 §4.1).
 * LinkedIn maps `externalId` to its Unique User ID and `userName` to the e-mail address (LinkedIn Help a10215127).
 */
export type Account = {
  readonly id: string;
  readonly externalId: string | undefined;
  readonly userName: string | undefined;
  /** `undefined` where the service does not say. */
  readonly active: boolean | undefined;
  readonly displayName: string | undefined;
  readonly givenName: string | undefined;
  readonly familyName: string | undefined;
  readonly emails: readonly string[];
  /** `meta.version` or the ETag header, where the service has versions (RFC 7644 §3.14). */
  readonly version: string | undefined;
  /** The resource exactly as it was answered, as JSON text. */
  readonly raw: string;
};
