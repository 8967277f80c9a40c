import { EngineError } from '../engine/errors.ts';
import { RunError } from '../runs/run-error.ts';
import { ScimError } from '../scim/errors.ts';
import { parseJobArguments } from './arguments.ts';
import { helpText } from './help.ts';
import { type JobExitCode, JobFailure } from './job-failure.ts';
import { carryOut } from './job-steps.ts';
import type { JobSurroundings } from './surroundings.ts';
import { verifyJournal } from './verify-journal.ts';

/** The main job without a window. Everything that goes wrong becomes a sentence on standard error and an exit code. */
export async function runJob(surroundings: JobSurroundings): Promise<JobExitCode> {
  const { stdout, stderr } = surroundings;
  const parsed = parseJobArguments(surroundings.argv);
  try {
    switch (parsed.kind) {
      case 'help':
        stdout.write(helpText);
        return 0;
      case 'wrong':
        throw new JobFailure(2, parsed.says);
      case 'verify-journal':
        return await verifyJournal(parsed, surroundings);
      case 'job':
        return await carryOut(parsed.order, surroundings);
      default:
        return parsed satisfies never;
    }
  } catch (error) {
    if (error instanceof JobFailure) {
      stderr.write(`purser: ${error.message}\n`);
      return error.exitCode;
    }
    // The sentences of these three are safe to show; whatever else it is may quote a row or an address.
    if (error instanceof EngineError || error instanceof ScimError || error instanceof RunError) {
      stderr.write(`purser: ${error.message}\n`);
      return 1;
    }
    stderr.write(
      `purser: The job failed unexpectedly (${error instanceof Error ? error.name : 'unknown'}).\n`,
    );
    return 1;
  }
}
