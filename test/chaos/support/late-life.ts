import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { LateNews, LateOrder, LateOutcome, LateStart } from './late-messages.ts';

const worker = new URL('./late-worker.ts', import.meta.url);

/** What came of one line: done, or killed in the middle; and the plans that it had made by then. */
export type Carried = { readonly outcome: LateOutcome | undefined; readonly plans: readonly number[] };

/** A worker that is started when it is needed, and again after each kill. */
export class LateLife {
  readonly #start: () => LateStart;
  #child: ChildProcess | undefined;
  kills = 0;

  constructor(start: () => LateStart) {
    this.#start = start;
  }

  /** Carries a line out; kills the worker when `killWhen` becomes true, looked at every millisecond. */
  async carryOut(order: LateOrder, killWhen: (() => boolean) | undefined): Promise<Carried> {
    const child = await this.#living();
    const plans: number[] = [];
    let watch: NodeJS.Timeout | undefined;
    const ended = new Promise<LateOutcome | undefined>((resolve, reject) => {
      const onNews = (news: LateNews): void => {
        if (news.kind === 'planned') plans.push(news.planId);
        if (news.kind === 'failed') reject(new Error(news.says));
        if (news.kind === 'done') resolve(news.outcome);
      };
      child.on('message', onNews);
      child.once('close', () => {
        resolve(undefined);
      });
    });
    child.send(order);
    if (killWhen !== undefined) {
      watch = setInterval(() => {
        if (killWhen()) child.kill('SIGKILL');
      }, 1);
    }
    const outcome = await ended;
    clearInterval(watch);
    if (outcome !== undefined && !child.killed) {
      child.removeAllListeners('message');
      child.removeAllListeners('close');
      return { outcome, plans };
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    this.#child = undefined;
    this.kills += 1;
    return { outcome: undefined, plans };
  }

  async close(): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    child.kill('SIGKILL');
    await once(child, 'close');
  }

  async #living(): Promise<ChildProcess> {
    if (this.#child !== undefined) return this.#child;
    const child = fork(worker, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.send(this.#start());
    await once(child, 'message');
    this.#child = child;
    return child;
  }
}
