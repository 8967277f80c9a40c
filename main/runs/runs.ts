import { RunDesk } from './run-desk.ts';
import type { Runs, RunsOptions } from './runs-interface.ts';

/** Starts and watches runs. */
export function createRuns(options: RunsOptions): Runs {
  return new RunDesk(options);
}
