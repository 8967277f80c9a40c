/** How a job ends. Each is said by its name in the words of the help, which the list in docs/job.md is made of. */
export const exitCodes = {
  done: 0,
  failed: 1,
  'wrong-arguments': 2,
  'left-open': 3,
  'folder-held': 4,
} as const;

export type JobEnd = keyof typeof exitCodes;
export const jobEnds = [
  'done',
  'failed',
  'wrong-arguments',
  'left-open',
  'folder-held',
] as const satisfies readonly JobEnd[];
export type JobExitCode = (typeof exitCodes)[JobEnd];
