import { words } from '../words/words.ts';
import type { ConnectionId, Instant, RunId } from '../domain/ids.ts';
import type { Run } from '../domain/service/run.ts';
import type { RunNote } from '../domain/service/run-note.ts';
import type { Engine } from '../engine/operations.ts';
import { EngineError } from '../engine/errors.ts';
import { type Clock, systemClock } from '../scim/pace/clock.ts';
import { instantOf } from '../domain/time/instant.ts';
import { OutageWait, type PlannedWait } from './service/outage-wait.ts';
import { ActiveRun } from './active-run.ts';
import { carryOut } from './carry-out.ts';
import { isResumable, RunRecords } from './run-records.ts';
import { RunError } from './run-error.ts';
import { settleOpen } from './plans/settle.ts';
import type { UndoOrder, UndoProposal } from './plans/undo.ts';
import { withToken } from './service/with-token.ts';
import type { Work, WorkEnd } from './work.ts';
import type { AppliedPlan, Hurried, SettledIntents, Runs, RunsOptions } from './runs-interface.ts';

type Begin = {
  readonly kind: Run['kind'];
  readonly connectionId: ConnectionId;
  readonly makeRun: () => Promise<Run>;
};

export class RunControl implements Runs {
  readonly #options: RunsOptions;
  readonly #engine: Engine;
  readonly #records: RunRecords;
  readonly #clock: Clock;
  readonly #closing = new AbortController();
  /** What is at work, or about to begin. */
  #busyWith: Run['kind'] | undefined;
  #active: ActiveRun | undefined;
  readonly #outageWait: OutageWait;

  constructor(options: RunsOptions) {
    this.#options = options;
    this.#engine = options.engine;
    this.#records = new RunRecords(options);
    this.#clock = options.clock ?? systemClock;
    this.#outageWait = new OutageWait({
      clock: this.#clock,
      now: options.now,
      waitsMs: options.outageWaitsMs ?? [],
      resume: (runId) => this.resume(runId),
    });
  }

  async startLookUps(order: Parameters<Runs['startLookUps']>[0]): Promise<Run> {
    const makeRun = (): Promise<Run> => this.#engine.ask('start-look-ups', { ...order, at: this.#at() });
    if (!this.#lookUpsWait())
      return this.#begin({ kind: 'look-up', connectionId: order.connectionId, makeRun });
    const run = await makeRun();
    return this.#setInLine(run, run.total === 0 ? 'done' : 'waiting');
  }

  async hurryLookUps({
    connectionId,
    selection,
  }: Parameters<Runs['hurryLookUps']>[0]): Promise<Hurried | undefined> {
    const active = this.#active;
    if (active?.run.kind !== 'look-up' || active.run.connectionId !== connectionId) return undefined;
    const runId = active.run.id;
    const joined = await active.hurry.join(() => this.#engine.ask('hurry-look-ups', { runId, selection }));
    if (joined === undefined) return undefined;
    active.run = { ...active.run, total: joined.run.total };
    this.#tell(active);
    return { ...joined, run: active.run };
  }

  async applyPlan(order: Parameters<Runs['applyPlan']>[0]): Promise<AppliedPlan> {
    const plan = await this.#engine.ask('read-plan', { id: order.planId });
    if (plan === undefined) throw new RunError('run-not-found', words().runs.noSuchPlan);
    let refusal: Exclude<AppliedPlan, { kind: 'started' }> | undefined;
    let ready = 0;
    const makeRun = async (): Promise<Run> => {
      const input = { id: order.planId, typedNumber: order.typedNumber, at: this.#at() };
      const confirmed = await this.#engine.ask('confirm-plan', input);
      if (confirmed.kind !== 'confirmed') {
        refusal = confirmed;
        throw new RunError('run-not-found', words().runs.planNotConfirmed);
      }
      ready = confirmed.ready;
      return this.#records.read(confirmed.runId);
    };
    try {
      const run = await this.#begin({ kind: 'action', connectionId: plan.connectionId, makeRun });
      return { kind: 'started', run, ready };
    } catch (error) {
      // Who stood in line for it meanwhile has nothing to wait for.
      void this.#beginNext();
      if (refusal !== undefined) return refusal;
      throw error;
    }
  }

  pause(runId: RunId): Promise<Run> {
    return this.#stop(runId, 'paused');
  }

  async cancel(runId: RunId): Promise<Run> {
    if (this.#active?.run.id === runId) return this.#stop(runId, 'cancelled');
    this.#outageWait.stop();
    const run = await this.#records.read(runId);
    if (!isResumable(run)) return run;
    const cancelled = await this.#records.set(run, 'cancelled', undefined);
    void this.#beginNext();
    return cancelled;
  }

  async resume(runId: RunId): Promise<Run> {
    if (this.#active?.run.id === runId) return this.#active.run;
    this.#outageWait.stop();
    const run = await this.#records.read(runId);
    // What says that it is running and is not at work could not be written to a full disk.
    if (!isResumable(run) && run.state !== 'running')
      throw new RunError('run-not-resumable', words().runs.notResumable);
    if (run.kind === 'look-up' && this.#lookUpsWait()) return this.#setInLine(run, 'waiting');
    return this.#begin({
      kind: run.kind,
      connectionId: run.connectionId,
      makeRun: () => this.#records.write(run.id, 'running', undefined),
    });
  }

  async resumeInterrupted(kind: Run['kind']): Promise<Run | undefined> {
    const runs = await this.#records.list();
    const run = runs.find((candidate) => candidate.kind === kind && candidate.state === 'interrupted');
    return run === undefined ? undefined : this.resume(run.id);
  }

  markInterrupted(): Promise<readonly Run[]> {
    return this.#records.interruptAll(this.#active?.run.id);
  }

  async settleOpenIntents(): Promise<SettledIntents> {
    if (this.#active?.run.kind === 'action') {
      throw new RunError('run-in-progress', words().runs.actionsUnderWay);
    }
    return settleOpen(this.#options, this.#closing.signal);
  }

  async proposeUndo(order: UndoOrder): Promise<UndoProposal> {
    const { proposeUndo } = await import('./plans/undo.ts');
    return proposeUndo(this.#options, order);
  }

  current(): Run | undefined {
    return this.#active?.run;
  }

  async ended(runId: RunId): Promise<Run> {
    while (this.#active?.run.id === runId) await this.#active.ended;
    return this.#records.read(runId);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#outageWait.stop();
    const active = this.#active;
    if (active === undefined) return;
    await active.halt('interrupted');
  }

  /** While a plan is being written look-ups stand in line. */
  #lookUpsWait(): boolean {
    return this.#busyWith === 'action';
  }

  async #setInLine(run: Run, state: 'waiting' | 'done'): Promise<Run> {
    const set = await this.#records.set(run, state, undefined);
    // What it was to wait for may have ended while it was written.
    void this.#beginNext();
    return set;
  }

  /** Begins what stands in line first, unless something is at work. Never rejects: what cannot begin can be taken up again. */
  async #beginNext(): Promise<void> {
    if (this.#busyWith !== undefined || this.#closing.signal.aborted) return;
    let next: Run | undefined;
    try {
      const runs = await this.#records.list();
      next = runs.findLast(({ state }) => state === 'waiting');
      if (next === undefined || this.#busyWith !== undefined || this.#closing.signal.aborted) return;
      const { id, kind, connectionId } = next;
      await this.#begin({ kind, connectionId, makeRun: () => this.#records.write(id, 'running', undefined) });
    } catch {
      if (next === undefined) return;
      const set = await this.#records.set(next, 'interrupted', undefined).catch(() => undefined);
      if (set !== undefined) void this.#beginNext();
    }
  }

  async #begin({ kind, connectionId, makeRun }: Begin): Promise<Run> {
    if (this.#busyWith !== undefined) {
      throw new RunError('run-in-progress', words().runs.anotherUnderWay);
    }
    this.#busyWith = kind;
    try {
      await this.#stopWaiting();
      const line = await this.#options.clientFor(connectionId);
      const run = await makeRun();
      const active = new ActiveRun(run, this.#clock);
      this.#active = active;
      active.ended = this.#work(active, line);
      this.#tell(active);
      return run;
    } catch (error) {
      this.#busyWith = undefined;
      throw error;
    }
  }

  /** Never rejects: whatever happens, the run ends in a state that tells it. */
  async #work(active: ActiveRun, line: Work['line']): Promise<Run> {
    const work = active.work({
      engine: this.#engine,
      line,
      now: this.#options.now,
      onDone: () => {
        this.#outageWait.noteProgress();
        this.#tell(active);
      },
    });
    let wait: PlannedWait | undefined;
    try {
      const end = await withToken(line, active.stop.signal, () => carryOut(active.run.kind, work));
      wait = await this.#conclude(active, end);
    } catch (error) {
      await this.#fail(active, error);
    } finally {
      active.hurry.close();
      this.#active = undefined;
      this.#busyWith = undefined;
      if (wait !== undefined && !this.#closing.signal.aborted) this.#outageWait.begin(active.run.id, wait);
      this.#tell(active);
      // Where an outage is waited out, nobody else has an answer either.
      if (wait === undefined) void this.#beginNext();
    }
    return active.run;
  }

  /** Writes how the run ended; how long to wait where it is to be taken up again by itself. */
  async #conclude(active: ActiveRun, end: WorkEnd): Promise<PlannedWait | undefined> {
    switch (end.kind) {
      case 'done':
        active.run = await this.#records.write(active.run.id, 'done', end.note);
        return undefined;
      case 'stopped':
        active.run = await this.#records.write(active.run.id, active.wanted, undefined);
        return undefined;
      case 'outage': {
        const { kind: code, passesByItself, says, ...own } = end.outage;
        const wait = passesByItself ? this.#outageWait.plan() : undefined;
        const note: RunNote = { kind: 'outage', code, says, ...own, nextTryAt: wait?.until };
        active.run = await this.#records.write(active.run.id, 'paused', note);
        return wait;
      }
      default:
        return end satisfies never;
    }
  }

  async #fail(active: ActiveRun, error: unknown): Promise<void> {
    const note: RunNote = { kind: 'failed', says: error instanceof Error ? error.message : undefined };
    // What the disk or the folder kept from being written goes on once there is room again ([Q90]).
    const state = error instanceof EngineError ? 'interrupted' : 'failed';
    try {
      active.run = await this.#records.write(active.run.id, state, note);
    } catch {
      // The engine cannot store it either; the next start finds the run as `running` and calls it interrupted.
      active.run = { ...active.run, state, note };
    }
  }

  async #stop(runId: RunId, wanted: ActiveRun['wanted']): Promise<Run> {
    const active = this.#active;
    if (active?.run.id !== runId) {
      await this.#stopWaiting(runId);
      void this.#beginNext();
      return this.#records.read(runId);
    }
    return active.halt(wanted);
  }

  /** What waited for an outage to pass is plainly paused from now on. */
  async #stopWaiting(runId?: RunId): Promise<void> {
    const waiting = this.#outageWait.stop(runId);
    if (waiting !== undefined) await this.#records.write(waiting, 'paused', { kind: 'paused-after-outage' });
  }

  #tell(active: ActiveRun): void {
    this.#options.onProgress(active.progress());
  }

  #at(): Instant {
    return instantOf(this.#options.now());
  }
}
