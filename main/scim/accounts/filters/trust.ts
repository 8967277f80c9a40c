import type { Account } from '../../../domain/service/account.ts';
import {
  type FilterEvidence,
  contradicts,
  marksOf,
  noFilterEvidence,
  orderByTrust,
  withDead,
  withFound,
} from '../../../domain/service/look-ups/filter-evidence.ts';
import type { Instant } from '../../../domain/ids.ts';
import type { ScimError } from '../../errors.ts';
import type {
  LookUpAttempt,
  LookUpAttribute,
  LookUpIdentifiers,
} from '../../../domain/service/look-ups/look-up.ts';

/** Somebody whom a filter found: whoever doubts the filter asks for them again. */
export type Witness = { readonly attribute: LookUpAttribute; readonly value: string };

/** What one connection's filters were seen to do, shared by all that asks through it. News is told, to be kept. */
export class FilterTrust {
  readonly #onNews: (evidence: FilterEvidence) => void;
  #evidence: FilterEvidence;
  readonly #failing = new Map<LookUpAttribute, ScimError>();
  #isInRun = false;
  #witness: Witness | undefined;
  #latest: Account | undefined;

  constructor(
    options: {
      readonly evidence?: FilterEvidence;
      readonly onNews?: (evidence: FilterEvidence) => void;
    } = {},
  ) {
    this.#evidence = options.evidence ?? noFilterEvidence;
    this.#onNews = options.onNews ?? (() => undefined);
  }

  get evidence(): FilterEvidence {
    return this.#evidence;
  }

  /** Somebody found since this was made. */
  get witness(): Witness | undefined {
    return this.#witness;
  }

  /** The account found last: what is known to be there. */
  get latest(): Account | undefined {
    return this.#latest;
  }

  /**
   * The order for one person: what is dead or fails last. A filter that was never seen to find anybody is tried first, once
   * another was: whoever is found by it needs no further question, so that it is proven at no cost.
   */
  order(wanted: readonly LookUpAttribute[], identifiers: LookUpIdentifiers): readonly LookUpAttribute[] {
    const { found } = this.#evidence;
    const order = orderByTrust(wanted, this.#evidence);
    const isProven = order.some((attribute) => found[attribute] !== undefined);
    const unproven = order.filter(
      (attribute) =>
        isProven &&
        found[attribute] === undefined &&
        this.#evidence.dead[attribute] === undefined &&
        isPlain(identifiers[attribute]),
    );
    const sorted = [...unproven, ...order.filter((attribute) => !unproven.includes(attribute))];
    return sorted.toSorted((one, other) => Number(this.#failing.has(one)) - Number(this.#failing.has(other)));
  }

  /** From here to the end of the run a filter that failed is not asked again and again. */
  beginRun(): void {
    this.#failing.clear();
    this.#isInRun = true;
  }

  endRun(): void {
    this.#failing.clear();
    this.#isInRun = false;
  }

  /** A filter that failed may work by now: it is asked again. */
  forgetFailing(): void {
    this.#failing.clear();
  }

  /** The failure of a filter that failed when it was asked last in this run. */
  failureOf(attribute: LookUpAttribute): ScimError | undefined {
    return this.#failing.get(attribute);
  }

  /** The service failed when it was asked by this attribute, and answered the other. Outside a run that is news of one person alone. */
  noteFailing(attribute: LookUpAttribute, failure: ScimError): void {
    if (this.#isInRun) this.#failing.set(attribute, failure);
  }

  /** The service answered by this attribute: whatever failed before was of that moment. */
  noteAnswering(attribute: LookUpAttribute): void {
    this.#failing.delete(attribute);
  }

  noteFound(attribute: LookUpAttribute, value: string, account: Account): void {
    // With case ignored, another spelling found proves the filter as well.
    this.#witness = { attribute, value };
    this.#latest = account;
    this.#learn(withFound(this.#evidence, attribute, value));
  }

  noteDead(attribute: LookUpAttribute, at: Instant): void {
    this.#learn(withDead(this.#evidence, attribute, at));
  }

  /** Holds what was found against the filters that answered with nobody. */
  noteContradictions(asked: {
    readonly accounts: readonly Account[];
    readonly attempts: readonly LookUpAttempt[];
    readonly identifiers: LookUpIdentifiers;
    readonly at: Instant;
  }): void {
    for (const { attribute, result, filter } of asked.attempts) {
      const value = asked.identifiers[attribute];
      // The other spelling of a name that was asked too is not what the account has.
      if (result !== 'empty' || value === undefined || filter !== `${attribute} eq "${value}"`) continue;
      const isContradicted = asked.accounts.some((account) =>
        contradicts({ evidence: this.#evidence, attribute, value, account }),
      );
      if (isContradicted) this.noteDead(attribute, asked.at);
    }
  }

  #learn(evidence: FilterEvidence): void {
    if (evidence === this.#evidence) return;
    this.#evidence = evidence;
    this.#onNews(evidence);
  }
}

/** Nothing in it that a service may lose or compare in another way. */
function isPlain(value: string | undefined): boolean {
  return value !== undefined && value === value.toLowerCase() && marksOf(value) === '';
}
