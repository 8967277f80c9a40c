/** 0 all well, 1 failed, 2 wrong arguments, 3 finished with something that somebody must look at, 4 another works in the folder. */
export type JobExitCode = 0 | 1 | 2 | 3 | 4;

/** Ends the job with a sentence: 1 failed, 2 wrong arguments, 4 the data folder is held. */
export class JobFailure extends Error {
  readonly exitCode: 1 | 2 | 4;

  constructor(exitCode: 1 | 2 | 4, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'JobFailure';
    this.exitCode = exitCode;
  }
}
