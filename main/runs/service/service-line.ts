import type { LookUpAttribute } from '../../domain/service/look-ups/look-up.ts';
import type { ScimClient } from '../../scim/client.ts';
import type { UserList } from '../../scim/accounts/list-users.ts';
import type { Account } from '../../domain/service/account.ts';
import type { FilterTrust } from '../../scim/accounts/filters/trust.ts';
import type { Pace } from '../../scim/pace/pace.ts';

/** Everything a run needs to talk to one connection's service. One per connection, so that all work shares its pace. */
export type ServiceLine = {
  /** Not paced: a run waits for its turn through `pace`, so that an intent is written when the turn has come. */
  readonly client: ScimClient;
  readonly pace: Pace;
  readonly lookUpOrder: readonly LookUpAttribute[];
  /** What the filters of this service were seen to do; without it, nothing is known of them. */
  readonly trust?: FilterTrust;
  /** Some users that the service has, where it lists any: to hold its filters against. Throws `ScimError`. */
  readonly someUsers?: (signal: AbortSignal) => Promise<readonly Account[]>;
  /** Reads all users where the admin allows it and the service was seen to list them. Throws `ScimError`. */
  readonly list?: (signal: AbortSignal) => Promise<UserList>;
  /**
   * Reads the token before work begins and keeps it in memory until what is answered is called: while work is under way nobody waits
   * for a keychain. Throws `ScimError` of kind `no-token` with the keychain's own sentence, or `cancelled`.
   */
  readonly holdToken?: (stop: AbortSignal) => Promise<() => void>;
  /**
   * How long a change may stay unseen by reads: until then "not seen" does not prove "not done". LinkedIn says less than one
   * hour (LinkedIn Help a1657264). The default is a quarter more: the request is under way after its intent was written, and
   * two clocks are never the same.
   */
  readonly changesShowWithinMs?: number;
};

export const defaultChangesShowWithinMs = 75 * 60_000;
