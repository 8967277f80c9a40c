import { words } from '../words/words.ts';
import type { RunId } from '../domain/ids.ts';
import { instantOf } from '../domain/time/instant.ts';
import type { Run, RunState } from '../domain/service/run.ts';
import type { RunNote } from '../domain/service/run-note.ts';
import { RunError } from './run-error.ts';
import type { RunsOptions } from './runs-interface.ts';

/** How far back a run is found by its id. */
const runsKnown = 1000;

/** Runs as the engine keeps them. */
export class RunRecords {
  readonly #options: Pick<RunsOptions, 'engine' | 'now' | 'onProgress'>;

  constructor(options: Pick<RunsOptions, 'engine' | 'now' | 'onProgress'>) {
    this.#options = options;
  }

  /** The latest first. */
  list(): Promise<readonly Run[]> {
    return this.#options.engine.ask('list-runs', { limit: runsKnown });
  }

  /** Throws `RunError` `run-not-found`. */
  async read(runId: RunId): Promise<Run> {
    const runs = await this.list();
    const run = runs.find(({ id }) => id === runId);
    if (run === undefined) throw new RunError('run-not-found', words().runs.noSuchRun);
    return run;
  }

  /** Writes and tells the state of a run that nothing works on. */
  async set(run: Run, state: RunState, note: RunNote | undefined): Promise<Run> {
    const changed = await this.write(run.id, state, note);
    this.#options.onProgress({ run: changed, rate: 0, secondsLeft: undefined });
    return changed;
  }

  write(runId: RunId, state: RunState, note: RunNote | undefined): Promise<Run> {
    const at = instantOf(this.#options.now());
    return this.#options.engine.ask('set-run-state', { runId, state, note, at });
  }

  /** What is kept as running or in line, but for the run at work, becomes `interrupted`; answers those that were running. */
  async interruptAll(atWork: RunId | undefined): Promise<readonly Run[]> {
    const runs = await this.list();
    const left = runs.filter(({ id, state }) => state === 'running' && id !== atWork);
    await Promise.all(
      runs.filter(({ state }) => state === 'waiting').map((run) => this.set(run, 'interrupted', undefined)),
    );
    return Promise.all(left.map((run) => this.set(run, 'interrupted', { kind: 'ended-meanwhile' })));
  }
}

/** Whether a run can be taken up again. */
export function isResumable({ state }: Run): boolean {
  return state === 'paused' || state === 'interrupted' || state === 'waiting';
}
