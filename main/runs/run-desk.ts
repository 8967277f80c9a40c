import type { ConnectionId, Instant, RunId } from '../domain/ids.ts';
import type { Run, RunState } from '../domain/service/run.ts';
import type { Engine } from '../engine/operations.ts';
import { type Clock, systemClock } from '../scim/pace/clock.ts';
import { runActions } from './plans/action-run.ts';
import { instantOf } from '../domain/instant.ts';
import { Hurry } from './look-ups/hurry.ts';
import { runLookUps } from './look-ups/look-up-run.ts';
import { OutageWait, type PlannedWait } from './service/outage-wait.ts';
import { Rate } from './look-ups/rate.ts';
import { RunError } from './run-error.ts';
import { settleIntents } from './plans/settle.ts';
import { proposeUndo, type UndoOrder, type UndoProposal } from './plans/undo.ts';
import { holdTokens, withToken } from './service/with-token.ts';
import type { Work, WorkEnd } from './work.ts';
import type { AppliedPlan, Hurried, SettledIntents, Runs, RunsOptions } from './runs-interface.ts';

/** How far back a run is found by its id. */
const runsKnown = 1000;
/** A request under way when the work is stopped gets so long to be answered. */
const graceMs = 5000;

type Active = {
  run: Run;
  readonly stop: AbortController;
  readonly abandon: AbortController;
  readonly rate: Rate;
  readonly hurry: Hurry;
  /** What the run becomes when `stop` aborts. */
  wanted: Extract<RunState, 'paused' | 'cancelled' | 'interrupted'>;
  ended: Promise<Run>;
};

type Begin = {
  readonly kind: Run['kind'];
  readonly connectionId: ConnectionId;
  readonly makeRun: () => Promise<Run>;
};

export class RunDesk implements Runs {
  readonly #options: RunsOptions;
  readonly #engine: Engine;
  readonly #clock: Clock;
  readonly #closing = new AbortController();
  /** What is at work, or about to begin. */
  #busyWith: Run['kind'] | undefined;
  #active: Active | undefined;
  readonly #outageWait: OutageWait;

  constructor(options: RunsOptions) {
    this.#options = options;
    this.#engine = options.engine;
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
    if (plan === undefined) throw new RunError('run-not-found', 'There is no such plan.');
    let refusal: Exclude<AppliedPlan, { kind: 'started' }> | undefined;
    let ready = 0;
    const makeRun = async (): Promise<Run> => {
      const input = { id: order.planId, typedNumber: order.typedNumber, at: this.#at() };
      const confirmed = await this.#engine.ask('confirm-plan', input);
      if (confirmed.kind !== 'confirmed') {
        refusal = confirmed;
        throw new RunError('run-not-found', 'The plan was not confirmed.');
      }
      ready = confirmed.ready;
      return this.#read(confirmed.runId);
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
    const run = await this.#read(runId);
    if (!isResumable(run)) return run;
    const cancelled = await this.#set(run, 'cancelled', undefined);
    void this.#beginNext();
    return cancelled;
  }

  async resume(runId: RunId): Promise<Run> {
    if (this.#active?.run.id === runId) return this.#active.run;
    this.#outageWait.stop();
    const run = await this.#read(runId);
    if (!isResumable(run)) {
      throw new RunError('run-not-resumable', 'Only a paused or interrupted run can be taken up again.');
    }
    if (run.kind === 'look-up' && this.#lookUpsWait()) return this.#setInLine(run, 'waiting');
    return this.#begin({
      kind: run.kind,
      connectionId: run.connectionId,
      makeRun: () => this.#write(run.id, 'running', undefined),
    });
  }

  async resumeInterrupted(kind: Run['kind']): Promise<Run | undefined> {
    const runs = await this.#engine.ask('list-runs', { limit: runsKnown });
    const run = runs.find((candidate) => candidate.kind === kind && candidate.state === 'interrupted');
    return run === undefined ? undefined : this.resume(run.id);
  }

  async markInterrupted(): Promise<readonly Run[]> {
    const runs = await this.#engine.ask('list-runs', { limit: runsKnown });
    const left = runs.filter(({ id, state }) => state === 'running' && id !== this.#active?.run.id);
    const note =
      'Purser ended while the run was under way. What was answered until then is stored; resume it.';
    await Promise.all(
      runs.filter(({ state }) => state === 'waiting').map((run) => this.#set(run, 'interrupted', undefined)),
    );
    return Promise.all(left.map((run) => this.#set(run, 'interrupted', note)));
  }

  async settleOpenIntents(): Promise<SettledIntents> {
    if (this.#active?.run.kind === 'action') {
      throw new RunError('run-in-progress', 'Actions are under way; each is settled by its own run.');
    }
    const stop = this.#closing.signal;
    const { lineFor, release } = holdTokens(this.#options.clientFor, stop);
    try {
      return await settleIntents({ engine: this.#engine, lineFor, now: this.#options.now, stop });
    } finally {
      release();
    }
  }

  proposeUndo(order: UndoOrder): Promise<UndoProposal> {
    return proposeUndo(this.#options, order);
  }

  current(): Run | undefined {
    return this.#active?.run;
  }

  async ended(runId: RunId): Promise<Run> {
    while (this.#active?.run.id === runId) await this.#active.ended;
    return this.#read(runId);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#outageWait.stop();
    const active = this.#active;
    if (active === undefined) return;
    await this.#halt(active, 'interrupted');
  }

  /** While a plan is being written look-ups stand in line. */
  #lookUpsWait(): boolean {
    return this.#busyWith === 'action';
  }

  async #setInLine(run: Run, state: 'waiting' | 'done'): Promise<Run> {
    const set = await this.#set(run, state, undefined);
    // What it was to wait for may have ended while it was written.
    void this.#beginNext();
    return set;
  }

  /** Begins what stands in line first, unless something is at work. Never rejects: what cannot begin can be taken up again. */
  async #beginNext(): Promise<void> {
    if (this.#busyWith !== undefined || this.#closing.signal.aborted) return;
    let next: Run | undefined;
    try {
      const runs = await this.#engine.ask('list-runs', { limit: runsKnown });
      next = runs.findLast(({ state }) => state === 'waiting');
      if (next === undefined || this.#busyWith !== undefined || this.#closing.signal.aborted) return;
      const { id, kind, connectionId } = next;
      await this.#begin({ kind, connectionId, makeRun: () => this.#write(id, 'running', undefined) });
    } catch {
      if (next === undefined) return;
      const set = await this.#set(next, 'interrupted', undefined).catch(() => undefined);
      if (set !== undefined) void this.#beginNext();
    }
  }

  async #begin({ kind, connectionId, makeRun }: Begin): Promise<Run> {
    if (this.#busyWith !== undefined) {
      throw new RunError('run-in-progress', 'Another run is under way. Pause or cancel it first.');
    }
    this.#busyWith = kind;
    try {
      await this.#stopWaiting();
      const line = await this.#options.clientFor(connectionId);
      const run = await makeRun();
      const rate = new Rate(() => this.#clock.now());
      rate.note(run.done);
      const stop = new AbortController();
      const abandon = new AbortController();
      const hurry = new Hurry();
      const active: Active = {
        run,
        stop,
        abandon,
        rate,
        hurry,
        wanted: 'paused',
        ended: Promise.resolve(run),
      };
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
  async #work(active: Active, line: Work['line']): Promise<Run> {
    const work: Work = {
      engine: this.#engine,
      line,
      run: active.run,
      stop: active.stop.signal,
      abandon: active.abandon.signal,
      now: this.#options.now,
      clock: this.#clock,
      hurry: active.hurry,
      onDone: (standing) => {
        active.run = { ...active.run, ...standing };
        active.rate.note(standing.done);
        this.#outageWait.noteProgress();
        this.#tell(active);
      },
    };
    let wait: PlannedWait | undefined;
    try {
      const end = await withToken(line, active.stop.signal, () =>
        active.run.kind === 'look-up' ? runLookUps(work) : runActions(work),
      );
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
  async #conclude(active: Active, end: WorkEnd): Promise<PlannedWait | undefined> {
    switch (end.kind) {
      case 'done':
        active.run = await this.#write(active.run.id, 'done', end.note);
        return undefined;
      case 'stopped':
        active.run = await this.#write(active.run.id, active.wanted, undefined);
        return undefined;
      case 'outage': {
        const { says, passesByItself } = end.outage;
        const wait = passesByItself ? this.#outageWait.plan() : undefined;
        const note = wait === undefined ? says : `${says} ${wait.says}`;
        active.run = await this.#write(active.run.id, 'paused', note);
        return wait;
      }
      default:
        return end satisfies never;
    }
  }

  async #fail(active: Active, error: unknown): Promise<void> {
    const note = error instanceof Error ? error.message : 'The run ended unexpectedly.';
    try {
      active.run = await this.#write(active.run.id, 'failed', note);
    } catch {
      // The engine cannot store it either; the next start finds the run as `running` and calls it interrupted.
      active.run = { ...active.run, state: 'failed', note };
    }
  }

  async #stop(runId: RunId, wanted: Active['wanted']): Promise<Run> {
    const active = this.#active;
    if (active?.run.id !== runId) {
      await this.#stopWaiting(runId);
      void this.#beginNext();
      return this.#read(runId);
    }
    return this.#halt(active, wanted);
  }

  /** What waited for an outage to pass is plainly paused from now on. */
  async #stopWaiting(runId?: RunId): Promise<void> {
    const waiting = this.#outageWait.stop(runId);
    if (waiting !== undefined) await this.#write(waiting, 'paused', 'Paused after an outage. Resume it.');
  }

  async #halt(active: Active, wanted: Active['wanted']): Promise<Run> {
    active.wanted = wanted;
    active.hurry.close();
    active.stop.abort();
    const over = new AbortController();
    void this.#clock.sleep(graceMs, over.signal).then(() => {
      active.abandon.abort();
    });
    const run = await active.ended;
    over.abort();
    return run;
  }

  async #read(runId: RunId): Promise<Run> {
    const runs = await this.#engine.ask('list-runs', { limit: runsKnown });
    const run = runs.find(({ id }) => id === runId);
    if (run === undefined) throw new RunError('run-not-found', 'There is no such run.');
    return run;
  }

  async #set(run: Run, state: RunState, note: string | undefined): Promise<Run> {
    const changed = await this.#write(run.id, state, note);
    this.#options.onProgress({ run: changed, rate: 0, secondsLeft: undefined });
    return changed;
  }

  #write(runId: RunId, state: RunState, note: string | undefined): Promise<Run> {
    return this.#engine.ask('set-run-state', { runId, state, note, at: this.#at() });
  }

  #tell({ run, rate }: Active): void {
    const isRunning = run.state === 'running';
    this.#options.onProgress({
      run,
      rate: isRunning ? rate.perSecond() : 0,
      secondsLeft: isRunning ? rate.secondsLeft(Math.max(0, run.total - run.done)) : undefined,
    });
  }

  #at(): Instant {
    return instantOf(this.#options.now());
  }
}

function isResumable({ state }: Run): boolean {
  return state === 'paused' || state === 'interrupted' || state === 'waiting';
}
