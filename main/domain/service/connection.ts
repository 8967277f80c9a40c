import type { ConnectionId, Instant } from '../ids.ts';

/** Where the token is: nowhere, in the OS keychain, or in this session's memory alone. */
export const tokenPlaces = ['none', 'keychain', 'session'] as const;
export type TokenPlace = (typeof tokenPlaces)[number];

export const connectionKinds = ['practice', 'service'] as const;

/** One SCIM configuration. The token is never part of it. */
export type Connection = {
  readonly id: ConnectionId;
  readonly name: string;
  readonly kind: (typeof connectionKinds)[number];
  readonly baseUrl: string;
  /** Sales Navigator instance and license type chosen for auto-license assignment, as the admin named them. */
  readonly instance: string;
  readonly licenseType: string;
  readonly mayProvision: boolean;
  readonly mayDeprovision: boolean;
  /** `ServiceSettings`, as JSON text: what the admin set otherwise than by default. */
  readonly dialectJson: string;
  /** The `CapabilityProfile` of the last probe, as JSON text. */
  readonly profileJson: string | undefined;
  /** The day the token was generated (it is valid for two years, LinkedIn Help a1657264). */
  readonly tokenCreatedOn: string | undefined;
  /** The `FilterEvidence` seen so far, as JSON text; `undefined` for a connection that was never asked through. */
  readonly filtersJson: string | undefined;
  readonly createdAt: Instant;
};

/** What can be set of a connection. */
export type ConnectionFields = Omit<Connection, 'id' | 'createdAt' | 'filtersJson'>;
