import type { Clock } from '../../main/scim/pace/clock.ts';

/** A clock that stands still until it is told to go on. */
export type HandClock = Clock & {
  /** Goes on by so much, waking every sleeper at its own time. */
  advance(ms: number): Promise<void>;
  /** Goes on from sleeper to sleeper until the work has ended, or `limitMs` have passed. */
  until<Result>(work: Promise<Result>, limitMs?: number): Promise<Result>;
};

type Sleeper = { readonly at: number; readonly wake: () => void };

export function handClock(): HandClock {
  let now = 0;
  const sleepers = new Set<Sleeper>();
  const next = (): Sleeper | undefined => [...sleepers].toSorted((one, other) => one.at - other.at)[0];
  const settle = (): Promise<void> =>
    new Promise((resolve) => {
      setImmediate(resolve);
    });
  const wake = async (sleeper: Sleeper): Promise<void> => {
    now = Math.max(now, sleeper.at);
    sleepers.delete(sleeper);
    sleeper.wake();
    await settle();
  };
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) {
          resolve();
          return;
        }
        const sleeper: Sleeper = { at: now + ms, wake: resolve };
        sleepers.add(sleeper);
        signal.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          resolve();
        });
      }),
    advance: async (ms) => {
      const end = now + ms;
      await settle();
      for (let first = next(); first !== undefined && first.at <= end; first = next()) await wake(first);
      now = end;
    },
    until: async (work, limitMs = 24 * 60 * 60 * 1000) => {
      const state = { isOver: false };
      const ended = work.finally(() => {
        state.isOver = true;
      });
      ended.catch(() => undefined);
      await settle();
      for (;;) {
        const first = next();
        if (state.isOver || first === undefined || first.at > limitMs) break;
        await wake(first);
      }
      if (!state.isOver)
        throw new Error(`The work had not ended after ${String(now)} ms, and nobody sleeps.`);
      return ended;
    },
  };
}
