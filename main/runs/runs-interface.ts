import type { ConnectionId, PlanId, RunId } from '../domain/ids.ts';
import type { Run } from '../domain/service/run.ts';
import type { Engine, OperationInput } from '../engine/operations.ts';
import type { Clock } from '../scim/pace/clock.ts';
import type { ServiceLine } from './service/service-line.ts';
import type { UndoOrder, UndoProposal } from './plans/undo.ts';

/** How far a run is, told whenever answers were stored and whenever its state changes. */
export type RunProgress = {
  readonly run: Run;
  /** People per second over the last seconds; 0 until something is known. */
  readonly rate: number;
  /** `undefined` while the rate is unknown. */
  readonly secondsLeft: number | undefined;
};

export type AppliedPlan =
  | { readonly kind: 'started'; readonly run: Run; readonly ready: number }
  | { readonly kind: 'number-needed'; readonly expected: number }
  | { readonly kind: 'lists-changed' }
  | { readonly kind: 'not-a-draft' };

export type Hurried = {
  readonly run: Run;
  /** How many come first now, and how many the run was answered about already. */
  readonly first: number;
  readonly answered: number;
};

export type SettledIntents = {
  /** Of the intents that a crash or a cut had left without an answer: settled by reading, or nobody can tell yet. */
  readonly settled: number;
  readonly open: number;
  /** Of the actions that were answered well and not seen: seen now, or still not. */
  readonly confirmed: number;
  readonly unseen: number;
};

/** Long work that talks to a service, one run at a time. Methods throw `RunError` and `EngineError`. */
export type Runs = {
  /** Answers as soon as the run stands in the database; the work goes on behind. */
  startLookUps(order: {
    readonly connectionId: ConnectionId;
    readonly who: OperationInput<'start-look-ups'>['who'];
  }): Promise<Run>;
  /**
   * Puts people at the front of the look-up run under way over this connection; `undefined` where there is none, or it is about to
   * end. Who was answered in it is not asked again.
   */
  hurryLookUps(order: {
    readonly connectionId: ConnectionId;
    readonly selection: OperationInput<'hurry-look-ups'>['selection'];
  }): Promise<Hurried | undefined>;
  /** Stores what was answered, then stops asking. Answers once the run stands as paused. */
  pause(runId: RunId): Promise<Run>;
  /** Takes up a paused or interrupted run, also one of an earlier start of the app. */
  resume(runId: RunId): Promise<Run>;
  cancel(runId: RunId): Promise<Run>;
  /** Confirms the plan and starts its run. `typedNumber` answers the guard `too-many`. */
  applyPlan(order: {
    readonly planId: PlanId;
    readonly typedNumber: number | undefined;
  }): Promise<AppliedPlan>;
  /**
   * Reads what the service says of every action that was begun and never answered, or answered and not seen. To be called at
   * start, and again while something is open.
   */
  settleOpenIntents(): Promise<SettledIntents>;
  /** Runs that the last start of the app left running become `interrupted`. To be called once at start. */
  markInterrupted(): Promise<readonly Run[]>;
  /** Takes up the latest interrupted run of this kind, if there is one. */
  resumeInterrupted(kind: Run['kind']): Promise<Run | undefined>;
  /** Plans the opposite of what a plan did: a draft to be looked at and confirmed like any other. */
  proposeUndo(order: UndoOrder): Promise<UndoProposal>;
  current(): Run | undefined;
  /** The run as it stands when nothing works on it any more: done, paused, cancelled or failed. */
  ended(runId: RunId): Promise<Run>;
  /** Stops what is under way so that it can be taken up later, storing what was answered. */
  close(): Promise<void>;
};

export type RunsOptions = {
  readonly engine: Engine;
  /** The same line for the same connection, so that all work shares its pace. */
  readonly clientFor: (connectionId: ConnectionId) => Promise<ServiceLine>;
  readonly now: () => Date;
  readonly onProgress: (progress: RunProgress) => void;
  readonly clock?: Clock;
  /**
   * After an outage that may pass by itself the run is taken up again after these waits in turn, the last one over and
   * over; a good answer begins the list anew. Empty: it stays paused until somebody resumes it.
   */
  readonly outageWaitsMs?: readonly number[];
};
