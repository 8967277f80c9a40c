/** Time as the pace sees it, handed in so that tests need not wait. */
export type Clock = {
  /** Milliseconds that only ever grow; not the time of day. */
  now(): number;
  /** Ends after `ms`, or as soon as the signal aborts; never throws. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
};

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end, { once: true });
    }),
};
