import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import type { Instant } from '../../../main/domain/ids.ts';
import { startEngine } from '../../../main/engine/client.ts';

export type ImportBenchJob = {
  readonly folder: string;
  readonly first: string;
  readonly second: string;
  readonly rows: number;
  /** Address of the engine that is measured. */
  readonly engine: string;
};
export type TimedImport = {
  readonly wallMs: number;
  readonly reconcileMs: number;
  /** The most this process has held so far, when the records were committed. */
  readonly rssMiB: number;
};
export type ImportBenchResult = {
  readonly one: TimedImport;
  readonly two: TimedImport;
  readonly loopDelayP99Ms: number;
};

/** Imports both files, one after the other, and tells its parent how it went. */
async function measure({
  folder,
  first,
  second,
  rows,
  engine: thread,
}: ImportBenchJob): Promise<ImportBenchResult> {
  const engine = await startEngine({
    thread: new URL(thread),
    dataFolder: join(folder, 'data'),
  });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const timed = async (path: string, day: number): Promise<TimedImport> => {
    let committedAt: number | undefined;
    let rssMiB = 0;
    const startedAt = performance.now();
    const outcome = await engine.ask(
      'commit-import',
      { path, at: new Date(Date.UTC(2026, 10, day)).toISOString() as Instant },
      {
        onProgress: ({ stage }) => {
          if (stage !== 'reconciling' || committedAt !== undefined) return;
          committedAt = performance.now();
          rssMiB = peakRss();
        },
      },
    );
    const endedAt = performance.now();
    if (outcome.kind !== 'committed') throw new Error(`The import was not committed: ${outcome.kind}`);
    const { counts } = outcome.import;
    const expected = day === 1 ? counts.added : counts.changed + counts.unchanged;
    if (expected !== rows) throw new Error(`The import counts wrongly: ${JSON.stringify(counts)}`);
    const wallMs = (committedAt ?? endedAt) - startedAt;
    return { wallMs, reconcileMs: endedAt - startedAt - wallMs, rssMiB };
  };
  delay.enable();
  const one = await timed(first, 1);
  delay.disable();
  const two = await timed(second, 2);
  await engine.close();
  return {
    one,
    two: { ...two, rssMiB: peakRss() },
    loopDelayP99Ms: delay.percentile(99) / 1e6,
  };
}

function peakRss(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

process.once('message', (job: ImportBenchJob) => {
  void measure(job).then((result) => {
    process.send?.(result, () => {
      process.disconnect();
    });
  });
});
