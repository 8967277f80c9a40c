import type { LookUpAnswer, ScimErrorKind } from '../../domain/service/look-up.ts';
import type { PaceStanding } from '../../scim/pace/pace.ts';

/** Why asking on is pointless for now, with the way out; `passesByItself` where waiting can be enough. */
export type Outage = {
  readonly kind: ScimErrorKind;
  readonly says: string;
  readonly passesByItself: boolean;
};

/** So many questions in a row without any answer are the service's trouble, not those people's. */
const failuresInARow = 8;

/** What every one of these means for all the questions to come, whoever they are about. */
const wayOut: Partial<Record<ScimErrorKind, string>> = {
  offline: 'Work offline is on: nothing was sent. Turn it off, then resume.',
  'no-token':
    'There is no access token for this connection. Enter it in the connection settings, then resume.',
  unauthorized:
    'The service refuses the access token (401): it is wrong, expired or was reissued. Enter the current token, then resume.',
  'certificate-untrusted':
    'The service shows a certificate that is not trusted, and nothing was sent. Check the base URL; where a proxy or an authority of your own signs, let this machine trust it. Then resume.',
  redirected:
    'The service redirects to another address. The token is not sent there: correct the base URL, then resume.',
};

const afterSeveral: Partial<Record<ScimErrorKind, string>> = {
  forbidden:
    'The service refuses one request after another (403): the token may not do this. Check the SCIM configuration in LinkedIn, then resume.',
  network: 'The service cannot be reached. Check the network and the base URL, then resume.',
  timeout: 'The service does not answer in time. Wait a while, then resume.',
  'rate-limited': 'The service keeps saying that it is asked too often (429). Wait a while, then resume.',
  'service-error': 'The service answers with errors of its own (5xx). Wait a while, then resume.',
  'not-found':
    'The service answers 404 to one question after another: the base URL is wrong, or a suffix such as /v2 is missing or too much. Correct the base URL, then resume.',
  'unreadable-answer':
    'What answers is not a SCIM 2.0 service, or its answers cannot be read. Check the base URL, then resume.',
};

const passing: ReadonlySet<ScimErrorKind> = new Set(['network', 'timeout', 'rate-limited', 'service-error']);

/** An outage in the words of this app, from a failure that concerns every question alike; `undefined` for others. */
function outageOf(kind: ScimErrorKind): Outage | undefined {
  const says = wayOut[kind];
  return says === undefined ? undefined : { kind, says, passesByItself: false };
}

/** Tells failures of single questions from an outage of the whole service. */
export class OutageWatch {
  readonly #standing: () => PaceStanding;
  #inARow = 0;
  #hasAnswered = false;
  #latest: Outage | undefined;

  constructor(standing: () => PaceStanding) {
    this.#standing = standing;
  }

  /** The service answered somebody: whatever failed before was not an outage. */
  noteAnswer(): void {
    this.#inARow = 0;
    this.#hasAnswered = true;
  }

  /** Of few questions, too few for a row: an outage where none was answered at all. */
  verdict(): Outage | undefined {
    return this.#hasAnswered ? undefined : this.#latest;
  }

  /** `undefined` as long as it may be a trouble of single questions. */
  noteFailure(kind: ScimErrorKind): Outage | undefined {
    const atOnce = outageOf(kind);
    if (atOnce !== undefined) return atOnce;
    const says = afterSeveral[kind];
    if (says === undefined) return undefined;
    this.#inARow += 1;
    this.#latest = { kind, says, passesByItself: passing.has(kind) };
    const isOutage = this.#inARow >= failuresInARow || this.#standing().outage !== undefined;
    return isOutage ? this.#latest : undefined;
  }

  /** The same for a look-up's answer. */
  note(answer: LookUpAnswer): Outage | undefined {
    if (answer.lookUp.kind === 'failed') return this.noteFailure(answer.lookUp.code);
    if (answer.attempts.some((attempt) => attempt.status !== undefined)) this.noteAnswer();
    return undefined;
  }
}
