import type { Instant, RunId } from '../../domain/ids.ts';
import { instantOf } from '../../domain/time/instant.ts';
import type { Clock } from '../../scim/pace/clock.ts';

type Parts = {
  readonly clock: Clock;
  readonly now: () => Date;
  /** In turn, the last one over and over; empty where nothing is tried again by itself. */
  readonly waitsMs: readonly number[];
  readonly resume: (runId: RunId) => Promise<unknown>;
};

export type PlannedWait = { readonly waitMs: number; readonly until: Instant };

/** Takes a run up again when an outage may have passed, waiting longer from one outage to the next. */
export class OutageWait {
  readonly #parts: Parts;
  #outagesInARow = 0;
  #waiting: { readonly runId: RunId; readonly stop: AbortController } | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Something went forward: the next outage is a new one. */
  noteProgress(): void {
    this.#outagesInARow = 0;
  }

  /** How long to wait after this outage, and until when; `undefined` where nothing is tried again. */
  plan(): PlannedWait | undefined {
    const { now, waitsMs } = this.#parts;
    const waitMs = waitsMs[Math.min(this.#outagesInARow, waitsMs.length - 1)];
    if (waitMs === undefined) return undefined;
    this.#outagesInARow += 1;
    return { waitMs, until: instantOf(new Date(now().getTime() + waitMs)) };
  }

  /** Waits behind the scenes. To be called when nothing works on the run any more, so that it can be taken up. */
  begin(runId: RunId, { waitMs }: PlannedWait): void {
    const stop = new AbortController();
    this.#waiting = { runId, stop };
    void this.#parts.clock.sleep(waitMs, stop.signal).then(() => this.#resume(runId, stop.signal));
  }

  /** The run that was waited for and no longer is; of this id, or any. */
  stop(runId?: RunId): RunId | undefined {
    const waiting = this.#waiting;
    if (waiting === undefined || (runId !== undefined && waiting.runId !== runId)) return undefined;
    waiting.stop.abort();
    this.#waiting = undefined;
    return waiting.runId;
  }

  async #resume(runId: RunId, stop: AbortSignal): Promise<void> {
    if (stop.aborted) return;
    this.#waiting = undefined;
    try {
      await this.#parts.resume(runId);
    } catch {
      // Another run was started meanwhile or the app is closing: the run stays paused, as its note says.
    }
  }
}
