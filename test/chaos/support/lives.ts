import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { WorkerNews, WorkerStart } from './worker-messages.ts';

export type LivesOptions = {
  /** The program that is started and killed. */
  readonly worker: URL;
  readonly start: WorkerStart;
  readonly kills: number;
  readonly random: () => number;
  /** How much of `total` was reached so far, to spread the kills over all of it. */
  readonly progress: () => number;
  readonly total: number;
  /** A first guess at how long one of them takes. */
  readonly msEach: number;
  readonly onLife: (kills: number) => void;
};

export type Lives = {
  /** Lives that ended by SIGKILL while they were working. */
  readonly kills: number;
  /** Everything that any of them printed. */
  readonly printed: string;
};

/** Starts the worker over and over, killing it at random moments, until it comes to its end unkilled. */
export async function liveAndDie(options: LivesOptions): Promise<Lives> {
  let [kills, printed] = [0, ''];
  // Milliseconds that one of them takes, as seen so far.
  let msEach = options.msEach;
  for (;;) {
    const left = Math.max(1, options.total - options.progress());
    const share = left / (Math.max(1, options.kills - kills) + 2);
    // On average each life gets its share of what is left, and now and then none of it.
    const killAfterMs = kills < options.kills ? options.random() * 1.5 * share * msEach : undefined;
    const before = options.progress();
    const life = await liveOnce(options, killAfterMs);
    printed += life.printed;
    if (life.end === 'done') return { kills, printed };
    if (life.end === 'failed') throw new Error(`The worker failed:\n${life.printed}`);
    kills += 1;
    options.onLife(kills);
    const done = options.progress() - before;
    if (done > 0) msEach = 0.7 * msEach + 0.3 * (life.workedMs / done);
  }
}

type Life = {
  readonly end: 'killed' | 'done' | 'failed';
  readonly workedMs: number;
  readonly printed: string;
};

async function liveOnce(
  { worker, start }: Pick<LivesOptions, 'worker' | 'start'>,
  killAfterMs: number | undefined,
): Promise<Life> {
  const child = fork(worker, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  }
  let [workingSince, isDone] = [performance.now(), false];
  let timer: NodeJS.Timeout | undefined;
  child.on('message', (news: WorkerNews) => {
    if (news === 'done') {
      isDone = true;
      clearTimeout(timer);
      return;
    }
    workingSince = performance.now();
    if (killAfterMs !== undefined) timer = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  });
  child.send(start);
  const [code, signal] = await ended(child);
  clearTimeout(timer);
  const workedMs = performance.now() - workingSince;
  if (isDone && code === 0) return { end: 'done', workedMs, printed };
  return { end: signal === 'SIGKILL' ? 'killed' : 'failed', workedMs, printed };
}

async function ended(child: ChildProcess): Promise<readonly [number | null, NodeJS.Signals | null]> {
  const values: unknown[] = await once(child, 'close');
  return values as unknown as readonly [number | null, NodeJS.Signals | null];
}
