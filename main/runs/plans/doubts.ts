import { words } from '../../words/words.ts';
import { type FilterEvidence, marksOf } from '../../domain/service/look-ups/filter-evidence.ts';
import { agrees, decideLookUp } from '../../domain/service/look-ups/decide-look-up.ts';
import type { Account } from '../../domain/service/account.ts';
import type { LookUpAnswer, LookUpAttempt, LookUpAttribute } from '../../domain/service/look-ups/look-up.ts';
import { lookUpAttributes } from '../../domain/service/look-ups/look-up.ts';
import { instantOf } from '../../domain/time/instant.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { LookUpTask } from '../../engine/operations/look-ups.ts';
import type { ScimClient } from '../../scim/client.ts';
import { ScimError } from '../../scim/errors.ts';
import { askControls, type Doubt } from '../../scim/accounts/filters/controls.ts';
import type { FilterTrust } from '../../scim/accounts/filters/trust.ts';
import type { Work } from '../work.ts';

type Held = { readonly task: LookUpTask; readonly answer: LookUpAnswer };

/** Reasons that more knowledge of the filters, or the list of users, may take away. */
const mayPassByEvidence: ReadonlySet<string> = new Set([
  'character-not-proven',
  'filter-contradicted',
  'filter-fails',
]);

/** Whether an answer rests on a filter that was not seen to find anybody yet, or finds nothing of what is special in it. */
export function mayBeDoubted({ lookUp, attempts }: LookUpAnswer, evidence: FilterEvidence): boolean {
  if (lookUp.kind === 'undecidable') return mayPassByEvidence.has(lookUp.reason);
  if (lookUp.kind !== 'absent') return false;
  return attempts.some(
    ({ attribute }) => evidence.found[attribute] === undefined || evidence.dead[attribute] !== undefined,
  );
}

/** The answer as it is now: a filter may have died since it was given. */
export function inView(answer: LookUpAnswer, { dead }: FilterEvidence): LookUpAnswer {
  const restsOnDead =
    answer.lookUp.kind === 'absent' && answer.attempts.some(({ attribute }) => dead[attribute] !== undefined);
  return restsOnDead ? { ...answer, lookUp: { kind: 'undecidable', reason: 'filter-contradicted' } } : answer;
}

/** Answers that are not believed yet. They are decided when everybody was asked, with a few control questions. */
export class Doubts {
  readonly #work: Work;
  readonly #trust: FilterTrust;
  readonly #client: ScimClient;
  readonly #signal: AbortSignal;
  #held: Held[] = [];
  #listed: Promise<readonly Account[]> | undefined;

  constructor(parts: {
    readonly work: Work;
    readonly trust: FilterTrust;
    readonly client: ScimClient;
    readonly signal: AbortSignal;
  }) {
    this.#work = parts.work;
    this.#trust = parts.trust;
    this.#client = parts.client;
    this.#signal = parts.signal;
  }

  hold(task: LookUpTask, answer: LookUpAnswer): void {
    this.#held.push({ task, answer });
  }

  /** Asks by the given attributes for somebody whom the service lists, so that it is known to find anybody at all. */
  async findWitness(attributes: readonly LookUpAttribute[]): Promise<void> {
    const doubts = attributes.map((attribute) => ({ attribute, marks: '' }));
    await this.#control(doubts, await this.#someUsers());
  }

  /** Everybody held, decided by what is known now. Throws `ScimError` of kind `cancelled` alone. */
  async resolve(): Promise<readonly { readonly personId: PersonId; readonly answer: LookUpAnswer }[]> {
    if (this.#held.length === 0) return [];
    const doubts = doubtsOf(this.#held, this.#trust);
    const { latest } = this.#trust;
    if (latest !== undefined) await this.#control(doubts, [latest]);
    const isOpen = this.#held.some((held) => mayBeDoubted(this.#decide(held), this.#trust.evidence));
    const listed = isOpen ? await this.#someUsers() : [];
    if (listed.length > 0) await this.#control(doubts, listed);
    const held = this.#held;
    this.#held = [];
    return held.map((one) => ({
      personId: one.task.personId,
      answer: inList(one, this.#decide(one), listed),
    }));
  }

  #decide({ task, answer }: Held): LookUpAnswer {
    const { attempts } = answer;
    const { identifiers } = task;
    const lookUp = decideLookUp({ accounts: [], attempts, identifiers, evidence: this.#trust.evidence });
    return { ...answer, lookUp };
  }

  async #control(doubts: readonly Doubt[], known: readonly Account[]): Promise<void> {
    await askControls({
      client: this.#client,
      trust: this.#trust,
      doubts,
      known,
      at: instantOf(this.#work.now()),
      signal: this.#signal,
    });
  }

  #someUsers(): Promise<readonly Account[]> {
    this.#listed ??= this.#readSome();
    return this.#listed;
  }

  async #readSome(): Promise<readonly Account[]> {
    try {
      return (await this.#work.line.someUsers?.(this.#signal)) ?? [];
    } catch (error) {
      // Most services list nobody: then nobody can be held against the filters.
      if (!(error instanceof ScimError)) throw error;
      return [];
    }
  }
}

/** By attribute, everything special in the values that were answered with nobody. */
function doubtsOf(held: readonly Held[], trust: FilterTrust): readonly Doubt[] {
  return lookUpAttributes.flatMap((attribute) => {
    const asked = held.filter(({ answer }) => answer.attempts.some((one) => one.attribute === attribute));
    const isLost = trust.evidence.dead[attribute] !== undefined || trust.failureOf(attribute) !== undefined;
    if (asked.length === 0 || isLost) return [];
    const marks = new Set(asked.map(({ task }) => marksOf(task.identifiers[attribute] ?? '')));
    return [...marks].map((some) => ({ attribute, marks: some }));
  });
}

/** Who is not believed to be absent, and is the one user in the list with the very identifier, was found there. */
function inList({ task }: Held, answer: LookUpAnswer, listed: readonly Account[]): LookUpAnswer {
  if (answer.lookUp.kind !== 'undecidable') return answer;
  const { identifiers } = task;
  for (const attribute of lookUpAttributes) {
    const value = identifiers[attribute];
    const fitting =
      value === undefined ? [] : listed.filter((account) => agrees(account, attribute, value) === true);
    const [account] = fitting;
    if (value === undefined || account === undefined || fitting.length > 1) continue;
    const attempt: LookUpAttempt = {
      attribute,
      filter: `${attribute} eq "${value}"`,
      result: 'found',
      status: 200,
      accountId: account.id,
      detail: words().scim.readInList,
    };
    const attempts = [...answer.attempts, attempt];
    const lookUp = decideLookUp({
      accounts: [account],
      attempts,
      identifiers,
      evidence: { found: {}, dead: {} },
    });
    return { ...answer, attempts, lookUp };
  }
  return answer;
}
