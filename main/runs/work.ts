import type { Run } from '../domain/service/run.ts';
import type { RunNote } from '../domain/service/run-note.ts';
import type { Engine } from '../engine/operations.ts';
import type { Clock } from '../scim/pace/clock.ts';
import type { Hurry } from './look-ups/hurry.ts';
import type { Outage } from './service/outage.ts';
import type { ServiceLine } from './service/service-line.ts';

/** What one run is carried out with. */
export type Work = {
  readonly engine: Engine;
  readonly line: ServiceLine;
  /** As it stood when the work began. */
  readonly run: Run;
  /** Aborts when the work is to stop: nothing new is begun, what was answered is stored. */
  readonly stop: AbortSignal;
  /** Aborts a while after `stop`: requests under way are given up, and what they did is settled later by reading. */
  readonly abandon: AbortSignal;
  readonly now: () => Date;
  readonly clock: Clock;
  /** Whom somebody wants to know of first while the work goes on. */
  readonly hurry: Hurry;
  readonly onDone: (run: Pick<Run, 'done' | 'total' | 'counts'>) => void;
};

/** How the work ended by itself; `stopped` when `stop` aborted. */
export type WorkEnd =
  | { readonly kind: 'done'; readonly note: RunNote | undefined }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'outage'; readonly outage: Outage };
