/** 0 all well, 1 failed, 2 wrong arguments, 3 finished with something that somebody must look at. */
export type JobExitCode = 0 | 1 | 2 | 3;

/** Ends the job with a sentence: 1 failed, 2 wrong arguments. */
export class JobFailure extends Error {
  readonly exitCode: 1 | 2;

  constructor(exitCode: 1 | 2, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'JobFailure';
    this.exitCode = exitCode;
  }
}
