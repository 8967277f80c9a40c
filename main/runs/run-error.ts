/** Why long work cannot be started, paused or taken up again. The message is safe to show. */
export const runErrorKinds = ['run-in-progress', 'run-not-found', 'run-not-resumable'] as const;
export type RunErrorKind = (typeof runErrorKinds)[number];

export class RunError extends Error {
  readonly kind: RunErrorKind;

  constructor(kind: RunErrorKind, message: string) {
    super(message);
    this.name = 'RunError';
    this.kind = kind;
  }
}
