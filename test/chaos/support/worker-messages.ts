/** What a life of the worker is told when it begins; the token is neither in its arguments nor in its environment. */
export type WorkerStart = {
  readonly dataFolder: string;
  readonly url: string;
  readonly token: string;
  readonly timeoutMs: number;
  /** How many times shorter waits are than a real service would ask for. */
  readonly hurry: number;
  readonly changesShowWithinMs: number;
  readonly plans: readonly number[];
};

export type WorkerNews = 'working' | 'done';
