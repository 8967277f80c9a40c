import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { WorkerNews, WorkerStart } from './worker-messages.ts';

export type LivesOptions = {
  /** The program that is started and killed. */
  readonly worker: URL;
  readonly start: WorkerStart;
  readonly kills: number;
  readonly random: () => number;
  /** How much of `total` was reached so far: the kills are spread over all of it. */
  readonly progress: () => number;
  readonly total: number;
  readonly onLife: (kills: number) => void;
};

export type Lives = {
  /** Lives that ended by SIGKILL while they were working. */
  readonly kills: number;
  /** Everything that any of them printed. */
  readonly printed: string;
};

/** How closely progress is watched, and by how much a kill comes later at most, so that it hits any moment. */
const watchEveryMs = 3;
const jitterMs = 25;

/** Starts the worker over and over, killing it at random moments, until it comes to its end unkilled. */
export async function liveAndDie(options: LivesOptions): Promise<Lives> {
  let [kills, printed] = [0, ''];
  for (;;) {
    const before = options.progress();
    const share = Math.max(1, options.total - before) / (options.kills - kills + 1);
    // On average each life gets its share of what is left, and now and then nothing at all.
    const killAt = kills < options.kills ? before + Math.floor(options.random() * 1.5 * share) : undefined;
    const life = await liveOnce(options, killAt);
    printed += life.printed;
    if (life.end === 'done') return { kills, printed };
    if (life.end === 'failed') throw new Error(`The worker failed:\n${life.printed}`);
    kills += 1;
    options.onLife(kills);
  }
}

type Life = { readonly end: 'killed' | 'done' | 'failed'; readonly printed: string };

async function liveOnce(options: LivesOptions, killAt: number | undefined): Promise<Life> {
  const child = fork(options.worker, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  }
  let isDone = false;
  let timer: NodeJS.Timeout | undefined;
  const watch = (): void => {
    const isTime = killAt !== undefined && options.progress() >= killAt;
    timer = isTime
      ? setTimeout(() => child.kill('SIGKILL'), options.random() * jitterMs)
      : setTimeout(watch, watchEveryMs);
  };
  child.on('message', (news: WorkerNews) => {
    clearTimeout(timer);
    if (news === 'done') isDone = true;
    else if (killAt !== undefined) watch();
  });
  child.send(options.start);
  const [code, signal] = await ended(child);
  clearTimeout(timer);
  if (isDone && code === 0) return { end: 'done', printed };
  return { end: signal === 'SIGKILL' ? 'killed' : 'failed', printed };
}

async function ended(child: ChildProcess): Promise<readonly [number | null, NodeJS.Signals | null]> {
  const values: unknown[] = await once(child, 'close');
  return values as unknown as readonly [number | null, NodeJS.Signals | null];
}
