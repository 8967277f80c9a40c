import type { LookUp, LookUpAnswer } from '../../domain/service/look-ups/look-up.ts';
import type { LookUpTask } from '../../engine/operations/look-ups.ts';
import type { FilterTrust } from '../../scim/accounts/filters/trust.ts';

export type Asked = { readonly task: LookUpTask; readonly answer: LookUpAnswer };

/** Failures, and answers with somebody else in them, which may be right the next time. */
export function mayPass(outcome: LookUp): boolean {
  return (
    outcome.kind === 'failed' ||
    (outcome.kind === 'undecidable' && outcome.reason === 'other-person-returned')
  );
}

/** Not found by one filter while the other failed. */
export function isUnsettled(outcome: LookUp): boolean {
  return outcome.kind === 'undecidable' && outcome.reason === 'filter-fails';
}

/** So many questions, one by one, tell whether a filter that failed fails still. */
const triedAtMost = 3;

/** People whom one filter did not find while the other failed. They are asked about again before that is their answer ([L5]). */
export class Unsettled {
  readonly #trust: FilterTrust;
  readonly #signal: AbortSignal;
  #waiting: Asked[] = [];

  constructor(parts: { readonly trust: FilterTrust; readonly signal: AbortSignal }) {
    this.#trust = parts.trust;
    this.#signal = parts.signal;
  }

  hold(asked: Asked): void {
    this.#waiting.push(asked);
  }

  /**
   * Asks about them again for as long as the filter answers for somebody of them. `askAbout` comes back here with whoever it failed
   * for again. Resolves to those for whom it fails still; to nobody where the run was halted.
   */
  async askAgain(asking: {
    readonly askAbout: (task: LookUpTask) => Promise<void>;
    readonly askAll: (tasks: readonly LookUpTask[]) => Promise<void>;
  }): Promise<readonly Asked[]> {
    while (this.#waiting.length > 0) {
      const isAnswering = await this.#isAnswering(asking.askAbout);
      const waiting = this.#waiting;
      this.#waiting = [];
      if (this.#signal.aborted) return [];
      if (!isAnswering) return waiting;
      this.#trust.forgetFailing();
      await asking.askAll(waiting.map(({ task }) => task));
    }
    return [];
  }

  /** Whether one of a few is decided by now. Whoever is not stands last again. */
  async #isAnswering(askAbout: (task: LookUpTask) => Promise<void>): Promise<boolean> {
    for (let tried = 0; tried < triedAtMost && !this.#signal.aborted; tried += 1) {
      const next = this.#waiting.shift();
      if (next === undefined) return false;
      const { length } = this.#waiting;
      this.#trust.forgetFailing();
      await askAbout(next.task);
      if (this.#waiting.length === length) return true;
    }
    return false;
  }
}
