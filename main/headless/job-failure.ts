import { EngineError } from '../engine/errors.ts';
import { RunError } from '../runs/run-error.ts';
import { ScimError } from '../scim/errors.ts';
import { words } from '../words/words.ts';
import { exitCodes, type JobEnd, type JobExitCode } from './exit-codes.ts';

/** Ends the job with a sentence. */
export class JobFailure extends Error {
  readonly exitCode: JobExitCode;

  constructor(end: Exclude<JobEnd, 'done' | 'left-open'>, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'JobFailure';
    this.exitCode = exitCodes[end];
  }
}

/** The sentences of our own errors are safe to show; whatever else it is may quote a row or an address. */
export function sentenceFor(error: unknown): string {
  const isOurs =
    error instanceof JobFailure ||
    error instanceof EngineError ||
    error instanceof ScimError ||
    error instanceof RunError;
  if (isOurs) return error.message;
  return words().job.jobFailedUnexpectedly(error instanceof Error ? error.name : 'unknown');
}
