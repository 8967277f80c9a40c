import { defaultPaceLimits, type PaceLimits } from '../../domain/service/dialect.ts';
import type { ScimErrorKind } from '../../domain/service/look-ups/look-up.ts';
import type { ScimClient } from '../client.ts';
import type { Clock } from './clock.ts';
import { ScimError } from '../errors.ts';
import { Health } from '../trial/health.ts';
import { LearnedRate } from './learned-rate.ts';
import { backOffMs, retryPlan } from './retry.ts';
import { Turns } from './turns.ts';

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
  /** How often the same was refused before, where the caller tries again: the wait grows with it. */
  readonly refusedBefore?: number;
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
export function createPace(options: PaceOptions): Pace {
  const { clock, random } = options;
  let limits: PaceLimits = { ...defaultPaceLimits, ...options.limits };
  const learned = new LearnedRate();
  const health = new Health();
  const turns = new Turns({
    clock,
    inFlight: () => limits.inFlight,
    perSecond: (kind, nowMs) => {
      if (kind === 'all') return learned.perSecond(nowMs);
      return kind === 'read' ? limits.readsPerSecond : limits.writesPerSecond;
    },
  });

  /** Notes a failure for everybody; how long this call waits before it is sent again, or `undefined` to give up. */
  const afterFailure = (error: ScimError, call: FailedCall): number | undefined => {
    const plan = retryPlan({
      error,
      kind: call.kind,
      failures: call.failures,
      tries: options.readTries ?? 5,
    });
    const waitMs = backOffMs({ failures: call.failures.length + call.refusedBefore, random });
    if (error.kind === 'rate-limited') {
      const news = learned.onRefused(clock.now(), call.sentAtMs);
      if (news || error.retryAfterMs !== undefined) turns.holdUp(holdUpMs(error, waitMs, random));
    } else if (error.retryAfterMs !== undefined && plan === 'again') {
      turns.holdUp(holdUpMs(error, waitMs, random));
    }
    if (plan === 'give-up') {
      health.onGivenUp(error);
      return undefined;
    }
    // A held-up pace makes everybody wait; a single fault only the one who met it.
    return error.retryAfterMs === undefined && error.kind !== 'rate-limited' ? waitMs : 0;
  };

  return {
    run: async (call) => {
      const failures: ScimErrorKind[] = [];
      for (;;) {
        await turns.take({ kind: call.kind, again: failures.length > 0, signal: call.signal });
        const sentAtMs = clock.now();
        let waitMs: number | undefined;
        try {
          const answer = await call.send();
          learned.onAnswered(clock.now());
          health.onAnswered();
          return answer;
        } catch (error) {
          if (!(error instanceof ScimError) || error.kind === 'cancelled') throw error;
          failures.push(error.kind);
          const { kind, refusedBefore = 0 } = call;
          waitMs = afterFailure(error, { kind, failures, refusedBefore, sentAtMs });
          if (waitMs === undefined) throw error;
        } finally {
          turns.release();
        }
        if (waitMs > 0) await clock.sleep(waitMs, call.signal);
      }
    },
    standing: () => ({
      readsPerSecond: Math.min(limits.readsPerSecond, learned.perSecond(clock.now())),
      inFlight: turns.inFlight,
      waiting: turns.waiting,
      heldUpMs: turns.heldUpMs(),
      outage: health.outage,
    }),
    change: (changed) => {
      limits = { ...limits, ...changed };
      turns.pump();
    },
  };
}

type FailedCall = {
  readonly kind: 'read' | 'write';
  readonly failures: readonly ScimErrorKind[];
  readonly refusedBefore: number;
  readonly sentAtMs: number;
};

/** A little more than asked, so that several who were refused together do not return together. */
function holdUpMs(error: ScimError, backOff: number, random: () => number): number {
  return error.retryAfterMs === undefined ? backOff : error.retryAfterMs + random() * 100;
}

/** The same client, every call waiting for its turn. */
export function paceClient(parts: { readonly client: ScimClient; readonly pace: Pace }): ScimClient {
  const { client, pace } = parts;
  return {
    find: (question) =>
      pace.run({ kind: 'read', signal: question.signal, send: () => client.find(question) }),
    findByEmail: (question) =>
      pace.run({ kind: 'read', signal: question.signal, send: () => client.findByEmail(question) }),
    get: (question) => pace.run({ kind: 'read', signal: question.signal, send: () => client.get(question) }),
    create: (order) => pace.run({ kind: 'write', signal: order.signal, send: () => client.create(order) }),
    setActive: (order) =>
      pace.run({ kind: 'write', signal: order.signal, send: () => client.setActive(order) }),
    plan: (order) => client.plan(order),
  };
}
