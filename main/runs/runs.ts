import { RunControl } from './run-control.ts';
import type { Runs, RunsOptions } from './runs-interface.ts';

/** Starts and watches runs. */
export function createRuns(options: RunsOptions): Runs {
  return new RunControl(options);
}
