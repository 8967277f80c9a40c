/** What ends a job from outside: Ctrl-C, a supervisor, a terminal that is closed. */
export const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm, the set-up and the terminal all pass the same Ctrl-C on: what comes within this time is one and the same. */
const sameWithinMs = 1000;

type Process = Pick<NodeJS.Process, 'on' | 'removeAllListeners' | 'kill' | 'pid'>;

/**
 * Aborts at the first signal, so that the request under way is answered and written down. At a second one, a while later, the process
 * ends at once: what is under way then is settled by reading the next time.
 */
export function watchInterruption(
  process: Process,
  nowMs: () => number = () => performance.now(),
): AbortSignal {
  const interrupted = new AbortController();
  let firstAt: number | undefined;
  for (const signal of endingSignals) {
    process.on(signal, () => {
      if (firstAt !== undefined && nowMs() - firstAt > sameWithinMs) {
        for (const name of endingSignals) process.removeAllListeners(name);
        process.kill(process.pid, signal);
        return;
      }
      firstAt ??= nowMs();
      interrupted.abort();
    });
  }
  return interrupted.signal;
}
