import type { Told } from '../../domain/service/scim-fault.ts';
import type { LookUpAnswer, ScimErrorKind } from '../../domain/service/look-ups/look-up.ts';
import type { PaceStanding } from '../../scim/pace/pace.ts';

/** Why asking on is pointless for now; `passesByItself` where waiting can be enough. */
export type Outage = {
  readonly kind: ScimErrorKind;
  readonly passesByItself: boolean;
  /** What exactly is the matter, where whoever noticed it can say. */
  readonly says?: Told;
  /** What the service says itself. */
  readonly detail?: string;
};

/** So many questions in a row without any answer are the service's trouble, not those people's. */
const failuresInARow = 8;

/** Each of these means the same for all the questions to come, whoever they are about. */
const atOnce: ReadonlySet<ScimErrorKind> = new Set([
  'offline',
  'no-token',
  'unauthorized',
  'certificate-untrusted',
  'proxy-refused',
  'redirected',
  'clock-off',
]);

/** These do where several come in a row. */
const afterSeveral: ReadonlySet<ScimErrorKind> = new Set([
  'forbidden',
  'network',
  'timeout',
  'rate-limited',
  'service-error',
  'not-found',
  'unreadable-answer',
]);

const passing: ReadonlySet<ScimErrorKind> = new Set(['network', 'timeout', 'rate-limited', 'service-error']);

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

  /** What failed last. */
  get latest(): Outage | undefined {
    return this.#latest;
  }

  /** Of few questions, too few for a row: an outage where none was answered at all. */
  verdict(): Outage | undefined {
    return this.#hasAnswered ? undefined : this.#latest;
  }

  /** `undefined` as long as it may be a trouble of single questions, unless it is known that it is not (`isOfAll`). */
  noteFailure(
    kind: ScimErrorKind,
    told?: Told,
    { isOfAll = false }: { readonly isOfAll?: boolean } = {},
  ): Outage | undefined {
    const says = ofTheWay(told);
    if (atOnce.has(kind)) return { kind, passesByItself: false, ...says };
    if (!afterSeveral.has(kind)) return undefined;
    this.#inARow += 1;
    this.#latest = { kind, passesByItself: passing.has(kind), ...says };
    const isOutage = isOfAll || this.#inARow >= failuresInARow || this.#standing().outage !== undefined;
    return isOutage ? this.#latest : undefined;
  }

  /** The same for a look-up's answer. */
  note(answer: LookUpAnswer): Outage | undefined {
    if (answer.lookUp.kind === 'failed') return this.noteFailure(answer.lookUp.code, answer.lookUp.detail);
    if (answer.attempts.some((attempt) => attempt.status !== undefined)) this.noteAnswer();
    return undefined;
  }
}

/** What lies between this machine and the service, and how long it asks to wait, is told as exactly as it is known. */
function ofTheWay(told: Told | undefined): Pick<Outage, 'says'> {
  const isOfTheWay =
    typeof told === 'object' &&
    ['certificate', 'proxy', 'network-login', 'clock', 'asked-to-wait'].includes(told.kind);
  return isOfTheWay ? { says: told } : {};
}
