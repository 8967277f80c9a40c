/** What a life of the worker is told when it begins; the token is neither in its arguments nor in its environment. */
export type WorkerStart = {
  readonly dataFolder: string;
  readonly url: string;
  readonly token: string;
  readonly timeoutMs: number;
  readonly changesShowWithinMs: number;
  readonly plans: readonly number[];
};

export type WorkerNews = 'working' | 'done';
