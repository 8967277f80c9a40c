import type { ScimErrorKind } from '../../domain/service/look-ups/look-up.ts';
import type { ScimError } from '../errors.ts';
import { longestWaitMs } from '../pace/retry.ts';

export type Outage = { readonly kind: ScimErrorKind; readonly says: string };

/** `at-once`: every further call would fail the same way. `in-a-row`: so many given up without an answer between. */
const weight: Readonly<Record<ScimErrorKind, 'at-once' | 'in-a-row' | 'an-answer'>> = {
  offline: 'at-once',
  'no-token': 'at-once',
  unauthorized: 'at-once',
  redirected: 'at-once',
  'certificate-untrusted': 'at-once',
  'proxy-refused': 'at-once',
  'clock-off': 'at-once',
  network: 'in-a-row',
  timeout: 'in-a-row',
  'service-error': 'in-a-row',
  'rate-limited': 'in-a-row',
  'unreadable-answer': 'in-a-row',
  forbidden: 'in-a-row',
  'not-found': 'in-a-row',
  'filter-unsupported': 'an-answer',
  'invalid-request': 'an-answer',
  conflict: 'an-answer',
  'changed-meanwhile': 'an-answer',
  'precondition-unmet': 'an-answer',
  cancelled: 'an-answer',
};

const givenUpLimit = 3;

/** Whether the service as a whole is worth asking, from how calls ended. */
export class Health {
  #givenUp = 0;
  #outage: Outage | undefined;

  get outage(): Outage | undefined {
    return this.#outage;
  }

  onAnswered(): void {
    this.#givenUp = 0;
    this.#outage = undefined;
  }

  onGivenUp(error: ScimError): void {
    const found = weight[error.kind];
    if (found === 'an-answer') {
      this.onAnswered();
      return;
    }
    this.#givenUp += 1;
    const asksTooLong = (error.retryAfterMs ?? 0) > longestWaitMs;
    if (found === 'at-once' || asksTooLong || this.#givenUp >= givenUpLimit) {
      this.#outage = { kind: error.kind, says: error.message };
    }
  }
}
