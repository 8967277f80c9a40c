import type { ScimErrorKind } from '../../domain/service/look-ups/look-up.ts';
import type { ScimError } from '../errors.ts';

/** A service that asks to wait longer than this is given up for now: the run pauses instead of hanging. */
export const longestWaitMs = 5 * 60 * 1000;

/** How often a read is sent at most, by the kind of failure it keeps meeting; where one try is all, asking again cannot help. */
const mostTries: Readonly<Record<ScimErrorKind, number>> = {
  // Nothing is wrong but the speed, so it may be met more often than a fault.
  'rate-limited': 20,
  network: Number.POSITIVE_INFINITY,
  'service-error': Number.POSITIVE_INFINITY,
  // Each takes as long as the time-out.
  timeout: 3,
  // Broken once may be a cut; broken again is the service's way of answering.
  'unreadable-answer': 3,
  offline: 1,
  unauthorized: 1,
  forbidden: 1,
  'not-found': 1,
  'filter-unsupported': 1,
  'invalid-request': 1,
  conflict: 1,
  'changed-meanwhile': 1,
  'precondition-unmet': 1,
  redirected: 1,
  'certificate-untrusted': 1,
  'proxy-refused': 1,
  'clock-off': 1,
  cancelled: 1,
  'no-token': 1,
};

/**
 * Whether a failed call is sent again. Reads are, where asking again may help. Writes never are: whether they were
 * applied is not known, and only reading tells.
 */
export function retryPlan(call: {
  readonly error: ScimError;
  readonly kind: 'read' | 'write';
  /** Kinds of all failures of this call so far, this one last. */
  readonly failures: readonly ScimErrorKind[];
  readonly tries: number;
}): 'again' | 'give-up' {
  if (call.kind === 'write' || (call.error.retryAfterMs ?? 0) > longestWaitMs) return 'give-up';
  const most = mostTries[call.error.kind];
  const allowed = call.error.kind === 'rate-limited' ? most : Math.min(call.tries, most);
  const met = call.failures.filter((kind) => kind === call.error.kind).length;
  return met < allowed ? 'again' : 'give-up';
}

/** Half a second doubling to half a minute, the upper half of it by chance. */
export function backOffMs(call: { readonly failures: number; readonly random: () => number }): number {
  const fullMs = Math.min(30_000, 500 * 2 ** Math.min(10, call.failures));
  return fullMs * (0.5 + call.random() / 2);
}
