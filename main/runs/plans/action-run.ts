import type { ActionId } from '../../domain/ids.ts';
import type { ScimErrorKind } from '../../domain/service/look-ups/look-up.ts';
import type { Failure } from '../../domain/plans/outcome.ts';
import type { RunNote } from '../../domain/service/run-note.ts';
import type { ActionTask } from '../../engine/operations/plans.ts';
import { type Acted, act } from './act.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { type Outage, OutageWatch } from '../service/outage.ts';
import { readAccount } from './read-account.ts';
import { seeChange } from './see-change.ts';
import { foundAccount, settleIntent } from './settle-intent.ts';
import type { Work, WorkEnd } from '../work.ts';

const tasksAtOnce = 20;
/** An account that cannot be read is come back to so often, after the others. */
const roundsAtMost = 3;

/** Failures of a read that one damaged record may cause as well as a service that is away. */
const ofOneRecord: ReadonlySet<ScimErrorKind> = new Set([
  'unreadable-answer',
  'service-error',
  'timeout',
  'forbidden',
  'not-found',
]);

type Unsure = {
  readonly task: ActionTask;
  readonly acted: Extract<Acted, { kind: 'not-seen-yet' | 'open' }>;
};
type Unread = { readonly task: ActionTask; readonly failure: Failure };

/** Carries a confirmed plan out, one action after the other. */
export function runActions(work: Work): Promise<WorkEnd> {
  return new ActionRun(work).carryOut();
}

class ActionRun {
  readonly #work: Work;
  readonly #watch: OutageWatch;
  #done: number;
  /** Could not be read yet: left out until the others are done. */
  #postponed = new Map<ActionId, Unread>();
  #unsure: Unsure[] = [];
  /** Somebody whose account was read last: while it can be, the service answers. */
  #witness: ActionTask | undefined;
  /** Refused one after the other, with nobody answered between them. */
  #refusedInARow: ActionId[] = [];

  constructor(work: Work) {
    this.#work = work;
    this.#done = work.run.done;
    this.#watch = new OutageWatch(() => work.line.pace.standing());
  }

  async carryOut(): Promise<WorkEnd> {
    for (let round = 1; round <= roundsAtMost; round += 1) {
      this.#postponed = new Map();
      const end = await this.#carryOutRound();
      if (end !== undefined) return end;
      if (this.#postponed.size === 0) break;
    }
    const outage = await this.#outageOfAll();
    if (outage !== undefined) return { kind: 'outage', outage };
    for (const unread of this.#postponed.values()) await this.#leave(unread);
    await this.#lookOnceMore();
    return { kind: 'done', note: this.#note() };
  }

  async #carryOutRound(): Promise<WorkEnd | undefined> {
    for (;;) {
      const tasks = await this.#nextTasks();
      if (tasks.length === 0) return undefined;
      for (const task of tasks) {
        if (this.#work.stop.aborted) return { kind: 'stopped' };
        const end = await this.#take(task, await act(this.#work, task));
        if (end?.kind === 'outage') await this.#planAgain();
        if (end !== undefined) return end;
      }
    }
  }

  async #nextTasks(): Promise<readonly ActionTask[]> {
    const { engine, run } = this.#work;
    if (run.planId === undefined) return [];
    const exclude = [...this.#postponed.keys()];
    return engine.ask('next-actions', { planId: run.planId, limit: tasksAtOnce, exclude });
  }

  /** Keeps count, and says when going on is pointless. */
  async #take(task: ActionTask, acted: Acted): Promise<WorkEnd | undefined> {
    if (acted.kind === 'stopped') return { kind: 'stopped' };
    if (acted.kind === 'unread')
      this.#postponed.set(task.action.id, { task, failure: { code: acted.code, says: acted.says } });
    else if (acted.kind !== 'planned-still') this.#countOne();
    if (acted.kind === 'open') this.#unsure.push({ task, acted });
    if (acted.kind === 'not-seen-yet') this.#unsure.push({ task: acted.task, acted });
    const says = acted.kind === 'unread' || acted.kind === 'planned-still' ? acted.says : undefined;
    const isOfAll = acted.kind === 'planned-still';
    const outage =
      acted.code === undefined ? undefined : this.#watch.noteFailure(acted.code, says, { isOfAll });
    if (acted.code === undefined) {
      this.#watch.noteAnswer();
      this.#witness = task;
      this.#refusedInARow = [];
    } else if (acted.kind === 'failed') this.#refusedInARow.push(task.action.id);
    if (outage === undefined) return undefined;
    if (acted.kind === 'unread' && ofOneRecord.has(acted.code) && (await this.#isAnswering())) {
      this.#watch.noteAnswer();
      return undefined;
    }
    const own = 'detail' in acted && acted.detail !== undefined ? { detail: acted.detail } : {};
    return { kind: 'outage', outage: { ...outage, ...own } };
  }

  /** Whether somebody else's account can be read just now: then what is unread is a matter of that record ([Q85]). */
  async #isAnswering(): Promise<boolean> {
    const { line, stop: signal, now } = this.#work;
    const task = this.#witness ?? (await this.#nextTasks())[0];
    if (task === undefined) return false;
    return (await readAccount({ line, task, signal, now })).kind !== 'unanswered';
  }

  /** Where those who could not be read were the last, only reading somebody else tells whether the service answers at all. */
  async #outageOfAll(): Promise<Outage | undefined> {
    const [unread] = this.#postponed.values();
    if (unread === undefined || this.#work.stop.aborted || (await this.#isAnswering())) return undefined;
    return this.#watch.latest;
  }

  /** What stopped the run was no matter of those whom it met first either ([G30]). */
  async #planAgain(): Promise<void> {
    const actionIds = this.#refusedInARow;
    if (actionIds.length > 0) await this.#work.engine.ask('plan-again', { actionIds });
  }

  #countOne(): void {
    this.#done += 1;
    const { total, counts } = this.#work.run;
    this.#work.onDone({ done: this.#done, total, counts });
  }

  async #leave({ task, failure }: Unread): Promise<void> {
    const { engine, now } = this.#work;
    await engine.ask('skip-action', {
      actionId: task.action.id,
      outcome: { kind: 'unread', ...failure },
      at: instantOf(now()),
    });
    this.#countOne();
  }

  /** Some changes show only after a while: what was not seen at once is read a second time at the end. */
  async #lookOnceMore(): Promise<void> {
    const unsure = this.#unsure;
    this.#unsure = [];
    for (const one of unsure) {
      if (this.#work.stop.aborted || !(await this.#isSettled(one))) this.#unsure.push(one);
    }
  }

  async #isSettled({ task, acted }: Unsure): Promise<boolean> {
    const { engine, line, now, stop } = this.#work;
    if (acted.kind === 'open') {
      const { because, intendedAt } = acted;
      const settlement = await settleIntent({ engine, line, task, intendedAt, because, signal: stop, now });
      return settlement !== 'open';
    }
    const { seen, shows, answer } = await seeChange({ line, task, signal: stop, now });
    if (seen.kind === 'unanswered' || shows === 'not-yet') return false;
    await engine.ask('record-read-back', {
      actionId: task.action.id,
      seen: 'as-intended',
      answer,
      outcome: { kind: 'read', when: 'again', found: foundAccount(task, seen), shows },
      at: instantOf(now()),
    });
    return true;
  }

  #note(): RunNote | undefined {
    const open = this.#unsure.filter(({ acted }) => acted.kind === 'open').length;
    const unseen = this.#unsure.length - open;
    return open + unseen === 0 ? undefined : { kind: 'unsure', open, unseen };
  }
}
