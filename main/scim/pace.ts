import type { ScimErrorKind } from '../domain/look-up.ts';
import type { ScimClient } from './client.ts';
import type { Clock } from './clock.ts';

/** How fast a service is asked at most. The identity provider may share the token, so the defaults are modest. */
export type PaceLimits = {
  readonly readsPerSecond: number;
  readonly writesPerSecond: number;
  readonly inFlight: number;
};

export const defaultPaceLimits: PaceLimits = { readsPerSecond: 4, writesPerSecond: 1, inFlight: 4 };

export type PaceOptions = {
  readonly limits?: Partial<PaceLimits>;
  readonly clock: Clock;
  /** In [0, 1), for jitter. */
  readonly random: () => number;
  /** How often one read is sent before it is given up; 429 has its own, larger number. */
  readonly readTries?: number;
};

/** Everything a run needs to know of the service's health, as of now. */
export type PaceStanding = {
  /** Reads per second allowed at present: the limit, or less after 429. */
  readonly readsPerSecond: number;
  readonly inFlight: number;
  readonly waiting: number;
  /** Nothing is sent for so many milliseconds, after 429 or 503; 0 when not held up. */
  readonly heldUpMs: number;
  /**
   * Set when asking on is pointless until somebody or something acts: the token is refused, work offline is on, or
   * calls were given up in a row with no answer between them. Cleared by the next good answer. A run should pause on it.
   */
  readonly outage: { readonly kind: ScimErrorKind; readonly says: string } | undefined;
};

export type PacedCall<Answer> = {
  readonly kind: 'read' | 'write';
  readonly signal: AbortSignal;
  readonly send: () => Promise<Answer>;
};

/** One per connection and token, shared by everything that talks to that service. */
export type Pace = {
  /**
   * Waits for its turn, then sends. Reads are sent again after network failures, time-outs, 429 and 5xx; writes are
   * sent once, whatever happens: the caller reads before it decides to repeat. Throws `ScimError`.
   */
  run<Answer>(call: PacedCall<Answer>): Promise<Answer>;
  standing(): PaceStanding;
  change(limits: Partial<PaceLimits>): void;
};

/** Keeps to the limits, slows down when the service says 429, and recovers. */
export declare function createPace(options: PaceOptions): Pace;

/** The same client, every call waiting for its turn. */
export declare function paceClient(parts: { readonly client: ScimClient; readonly pace: Pace }): ScimClient;
