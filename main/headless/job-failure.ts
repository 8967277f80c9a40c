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
