import type { ConnectionId, Instant, PlanId, RunId } from '../ids.ts';
import type { RunNote } from './run-note.ts';

export const runKinds = ['look-up', 'action'] as const;
export type RunKind = (typeof runKinds)[number];

/** `waiting`: look-ups that stand in line until a plan is written; they begin by themselves. */
export const runStates = [
  'running',
  'waiting',
  'paused',
  'interrupted',
  'cancelled',
  'done',
  'failed',
] as const;
export type RunState = (typeof runStates)[number];

export type LookUpCounts = {
  readonly found: number;
  readonly absent: number;
  readonly ambiguous: number;
  readonly undecidable: number;
  readonly failed: number;
};

/** Long work that can be watched, paused, cancelled and resumed. */
export type Run = {
  readonly id: RunId;
  readonly kind: RunKind;
  readonly connectionId: ConnectionId;
  readonly planId: PlanId | undefined;
  readonly state: RunState;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | undefined;
  readonly total: number;
  readonly done: number;
  /** Of a look-up run. */
  readonly counts: LookUpCounts;
  /** Why it stopped before its end, or what it left open. */
  readonly note: RunNote | undefined;
};
