import type { LookUpAttribute, ScimErrorKind } from '../domain/look-up.ts';
import type { ScimClient } from './client.ts';

export type ConnectionTest =
  /** The service understood the question and knew nobody by a random identifier. */
  | { readonly kind: 'works'; readonly attribute: LookUpAttribute; readonly says: string }
  | {
      readonly kind: ScimErrorKind;
      readonly status: number | undefined;
      readonly says: string;
      readonly detail: string | undefined;
    };

/** Asks for an identifier nobody has, as Entra ID's "Test connection" does; never throws. */
export declare function testConnection(parts: {
  readonly client: ScimClient;
  readonly order: readonly LookUpAttribute[];
  /** Something random that nobody is called, for example a UUID. */
  readonly randomIdentifier: () => string;
  readonly signal: AbortSignal;
}): Promise<ConnectionTest>;
