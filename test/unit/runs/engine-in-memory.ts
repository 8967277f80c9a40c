import type { Outcome } from '../../../main/domain/plans/outcome.ts';
import { stopping } from '../../../main/domain/plans/guard-facts.ts';
import type { RunNote } from '../../../main/domain/service/run-note.ts';
import { sayOutcome } from '../../../main/words/en/plans/say-outcome.ts';
import type { Account } from '../../../main/domain/service/account.ts';
import type { PlannedAction } from '../../../main/domain/plans/action.ts';
import type { ActionId, ConnectionId, Instant, PersonId, PlanId, RunId } from '../../../main/domain/ids.ts';
import type { LookUpAnswer, LookUpIdentifiers } from '../../../main/domain/service/look-ups/look-up.ts';
import type { Run, RunState } from '../../../main/domain/service/run.ts';
import type { ActionTask } from '../../../main/engine/operations/plans.ts';
import type {
  Engine,
  OperationInput,
  OperationName,
  OperationOutput,
} from '../../../main/engine/operations.ts';
import type { Act, ActionState } from '../../../main/domain/plans/act.ts';

export const connectionId = 1 as ConnectionId;
export const planId = 1 as PlanId;

export type KnownPerson = { readonly id: PersonId; readonly identifiers: LookUpIdentifiers };

type Noted = { readonly name: OperationName; readonly actionId: ActionId | undefined; readonly says: string };

export function personNumbered(id: PersonId): KnownPerson {
  return { id, identifiers: { externalId: `E${String(id)}`, userName: `p${String(id)}@x.example` } };
}

/** What runs ask of the data engine, kept in memory: the rules of runs are tested without a database. */
export class EngineInMemory implements Engine {
  readonly people: readonly KnownPerson[];
  readonly answers = new Map<PersonId, LookUpAnswer>();
  readonly runs: Run[] = [];
  readonly states = new Map<ActionId, ActionState>();
  readonly journal: Noted[] = [];
  tasks: readonly ActionTask[] = [];
  /** Who comes first in the look-ups. */
  front: readonly PersonId[] = [];
  /** Who is in the run only since somebody asked for them. */
  joined: readonly KnownPerson[] = [];
  boxes = { mayProvision: true, mayDeprovision: true };
  /** Called before each operation; what it throws is the engine's failure. */
  before: (name: OperationName) => void | Promise<void> = () => undefined;

  constructor(people: readonly KnownPerson[] = []) {
    this.people = people;
  }

  async ask<Name extends OperationName>(
    name: Name,
    input: OperationInput<Name>,
  ): Promise<OperationOutput<Name>> {
    await this.before(name);
    const answer = (this.#operations as Partial<Record<OperationName, (given: never) => unknown>>)[name];
    if (answer === undefined) throw new Error(`${name} is not known here`);
    return structuredClone(answer(structuredClone(input) as never)) as OperationOutput<Name>;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  run(id: RunId): Run {
    const run = this.runs.find((one) => one.id === id);
    if (run === undefined) throw new Error('no such run');
    return run;
  }

  saysOf(actionId: ActionId): readonly string[] {
    return this.journal
      .filter((entry) => entry.actionId === actionId)
      .map(({ name, says }) => `${name}: ${says}`);
  }

  #everybody(): readonly KnownPerson[] {
    return [...this.people, ...this.joined];
  }

  #place({ id }: KnownPerson): number {
    const place = this.front.indexOf(id);
    return place === -1 ? Number.POSITIVE_INFINITY : place;
  }

  #newRun(kind: Run['kind'], total: number): Run {
    const run: Run = {
      id: (this.runs.length + 1) as RunId,
      kind,
      connectionId,
      planId: kind === 'action' ? planId : undefined,
      state: 'running',
      startedAt: '2026-11-23T00:00:00.000Z' as Instant,
      finishedAt: undefined,
      total,
      done: 0,
      counts: { found: 0, absent: 0, ambiguous: 0, undecidable: 0, failed: 0 },
      note: undefined,
    };
    this.runs.push(run);
    return run;
  }

  #replace(run: Run): Run {
    this.runs[this.runs.findIndex(({ id }) => id === run.id)] = run;
    return run;
  }

  #note(
    name: OperationName,
    given: { actionId: ActionId; outcome?: Outcome },
    state: ActionState,
  ): { sequence: number } {
    this.states.set(given.actionId, state);
    const run = this.runs.findLast(({ kind }) => kind === 'action');
    const done = [...this.states.values()].filter((one) => one !== 'planned').length;
    if (run !== undefined) this.#replace({ ...run, done });
    this.journal.push({
      name,
      actionId: given.actionId,
      says: given.outcome === undefined ? '' : sayOutcome(given.outcome),
    });
    return { sequence: this.journal.length };
  }

  readonly #operations = {
    'start-look-ups': () => this.#newRun('look-up', this.people.length),
    'hurry-look-ups': ({ runId, selection }: OperationInput<'hurry-look-ups'>) => {
      const run = this.run(runId);
      if (run.state !== 'running') return undefined;
      const ids = selection.kind === 'ids' ? selection.ids : [];
      const first = ids.filter((id) => !this.answers.has(id));
      this.front = [...first, ...this.front];
      const added = ids.filter((id) => !this.#everybody().some((person) => person.id === id));
      this.joined = [...this.joined, ...added.map((id) => personNumbered(id))];
      const total = run.total + added.length;
      return {
        run: this.#replace({ ...run, total }),
        first: first.length,
        answered: ids.length - first.length,
      };
    },
    'next-look-ups': ({ limit, exclude }: OperationInput<'next-look-ups'>) =>
      this.#everybody()
        .toSorted((one, other) => this.#place(one) - this.#place(other))
        .filter(({ id }) => !this.answers.has(id) && !exclude.includes(id))
        .slice(0, limit)
        .map(({ id, identifiers }) => ({ personId: id, identifiers })),
    'record-look-ups': ({ runId, answers }: OperationInput<'record-look-ups'>) => {
      for (const { personId, answer } of answers) this.answers.set(personId, answer);
      const counts = { found: 0, absent: 0, ambiguous: 0, undecidable: 0, failed: 0 };
      for (const { lookUp } of this.answers.values()) counts[lookUp.kind] += 1;
      const { total, done } = this.#replace({ ...this.run(runId), counts, done: this.answers.size });
      return { done, total, counts };
    },
    'set-run-state': ({ runId, state, note }: { runId: RunId; state: RunState; note: RunNote | undefined }) =>
      this.#replace({ ...this.run(runId), state, note }),
    'list-runs': () => this.runs.toReversed(),
    'recheck-action': ({ actionId }: OperationInput<'recheck-action'>) => {
      const act = this.tasks.find(({ action }) => action.id === actionId)?.action.act;
      const may = act === 'provision' ? this.boxes.mayProvision : this.boxes.mayDeprovision;
      return { stops: may ? [] : [stopping('writing-off', { connection: 'Service', act: 'deprovision' })] };
    },
    'read-plan': () => ({ id: planId, connectionId }),
    'confirm-plan': () => {
      for (const { action } of this.tasks) this.states.set(action.id, 'planned');
      return {
        kind: 'confirmed',
        runId: this.#newRun('action', this.tasks.length).id,
        ready: this.tasks.length,
      };
    },
    'next-actions': ({ limit, exclude }: OperationInput<'next-actions'>) =>
      this.tasks
        .filter(({ action: { id } }) => this.states.get(id) === 'planned' && !exclude.includes(id))
        .slice(0, limit),
    'begin-action': (given: OperationInput<'begin-action'>) => ({
      kind: 'begun',
      ...this.#note('begin-action', given, 'intended'),
    }),
    'note-action-answer': (given: OperationInput<'note-action-answer'>) =>
      this.#note('note-action-answer', given, this.states.get(given.actionId) ?? 'intended'),
    'record-action-answer': (given: OperationInput<'record-action-answer'>) =>
      this.#note(
        'record-action-answer',
        given,
        given.ok ? 'requested' : given.isPlannedStill === true ? 'planned' : 'failed',
      ),
    'plan-again': ({ actionIds }: OperationInput<'plan-again'>) => {
      for (const id of actionIds) this.states.set(id, 'planned');
      return { planned: actionIds.length };
    },
    'record-read-back': (given: OperationInput<'record-read-back'>) =>
      this.#note(
        'record-read-back',
        given,
        given.seen === 'as-intended' ? 'confirmed' : (this.states.get(given.actionId) ?? 'requested'),
      ),
    'skip-action': (given: OperationInput<'skip-action'>) => this.#note('skip-action', given, 'skipped'),
    'open-intents': () =>
      this.tasks
        .filter(({ action }) => this.states.get(action.id) === 'intended')
        .map((task) => ({ ...task, connectionId })),
    'unseen-actions': () =>
      this.tasks
        .filter(({ action }) => this.states.get(action.id) === 'requested')
        .map((task) => ({ ...task, connectionId, answeredAt: '2026-11-23T00:00:00.000Z' })),
    'read-person': () => undefined,
  };
}

/** Actions as a plan has them, on the accounts as they were when it was made; without an account they create. */
export function tasksFor(
  act: Act,
  people: readonly (KnownPerson & { readonly account?: Account })[],
): readonly ActionTask[] {
  return people.map(({ id, identifiers, account }, index) => ({
    action: {
      id: (index + 1) as ActionId,
      personId: id,
      displayName: `Person ${String(id)}`,
      email: identifiers.userName,
      act,
      state: 'planned',
      guards: [],
      activeBefore: account?.active,
      request: undefined,
      outcome: undefined,
    } satisfies PlannedAction,
    identifiers,
    account,
    person: { givenName: 'A', familyName: 'B', displayName: 'A B', title: undefined, department: undefined },
  }));
}
