import type { Instant } from '../ids.ts';

/** One request that left this machine: where to, what came of it, how much and how long; no values, no bodies, no token. */
export type RequestMade = {
  readonly at: Instant;
  readonly method: string;
  readonly host: string;
  /** With the values taken out, for example `/scim/Users/…`. */
  readonly path: string;
  /** `undefined` where no answer came. */
  readonly status: number | undefined;
  readonly bytes: number;
  readonly ms: number;
};
