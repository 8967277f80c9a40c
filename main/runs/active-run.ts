import type { Run, RunState } from '../domain/service/run.ts';
import type { Clock } from '../scim/pace/clock.ts';
import { Hurry } from './look-ups/hurry.ts';
import { Rate } from './look-ups/rate.ts';
import type { RunProgress } from './runs-interface.ts';
import type { Work } from './work.ts';

/** A request under way when the work is stopped gets so long to be answered. */
const graceMs = 5000;

/** The run that is worked on, and what stops it. */
export class ActiveRun {
  run: Run;
  readonly stop = new AbortController();
  readonly hurry = new Hurry();
  /** What the run becomes when `stop` aborts. */
  wanted: Extract<RunState, 'paused' | 'cancelled' | 'interrupted'> = 'paused';
  ended: Promise<Run>;
  readonly #abandon = new AbortController();
  readonly #clock: Clock;
  readonly #rate: Rate;

  constructor(run: Run, clock: Clock) {
    this.run = run;
    this.ended = Promise.resolve(run);
    this.#clock = clock;
    this.#rate = new Rate(() => clock.now());
    this.#rate.note(run.done);
  }

  /** What the run is carried out with; `onDone` is called after the run has taken in how far it is. */
  work(parts: Pick<Work, 'engine' | 'line' | 'now'> & { readonly onDone: () => void }): Work {
    return {
      ...parts,
      run: this.run,
      stop: this.stop.signal,
      abandon: this.#abandon.signal,
      clock: this.#clock,
      hurry: this.hurry,
      onDone: (standing) => {
        this.run = { ...this.run, ...standing };
        this.#rate.note(standing.done);
        parts.onDone();
      },
    };
  }

  progress(): RunProgress {
    const { run } = this;
    const isRunning = run.state === 'running';
    return {
      run,
      rate: isRunning ? this.#rate.perSecond() : 0,
      secondsLeft: isRunning ? this.#rate.secondsLeft(Math.max(0, run.total - run.done)) : undefined,
    };
  }

  /** Begins nothing new, and answers when what was under way has ended or was given up. */
  async halt(wanted: ActiveRun['wanted']): Promise<Run> {
    this.wanted = wanted;
    this.hurry.close();
    this.stop.abort();
    const over = new AbortController();
    void this.#clock.sleep(graceMs, over.signal).then(() => {
      this.#abandon.abort();
    });
    const run = await this.ended;
    over.abort();
    return run;
  }
}
