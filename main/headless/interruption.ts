/** What ends a job from outside: Ctrl-C, a supervisor, a terminal that is closed. */
export const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm, the set-up and the terminal all pass the same Ctrl-C on: what comes within this time is one and the same. */
const sameWithinMs = 1000;

/** So often a job looks whether the set-up that started it is there still. */
const lookEveryMs = 500;

type Process = Pick<NodeJS.Process, 'on' | 'removeAllListeners' | 'kill' | 'pid' | 'ppid' | 'env'>;

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
  endWithStarter(process, interrupted);
  return interrupted.signal;
}

/** The set-up that is killed passes nothing on: that the job is another's child by then tells. Windows tells of no other parent. */
function endWithStarter(process: Process, interrupted: AbortController): void {
  const starter = process.ppid;
  if (process.env['PURSER_STARTED_BY'] !== String(starter)) return;
  const watch = setInterval(() => {
    if (process.ppid === starter) return;
    clearInterval(watch);
    interrupted.abort();
  }, lookEveryMs);
  watch.unref();
}
