import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

import type { Instant } from '../../../main/domain/ids.ts';
import { startEngine } from '../../../main/engine/client.ts';

export type ImportBenchJob = {
  readonly folder: string;
  readonly first: string;
  readonly second: string;
  readonly rows: number;
  /** Who imports: the window shows first what the file would do, a job does not. */
  readonly as: 'window' | 'job';
  /** Address of the engine that is measured. */
  readonly engine: string;
};
export type TimedImport = {
  /** Of what the file would do; 0 where nobody asks. */
  readonly previewMs: number;
  readonly wallMs: number;
  readonly reconcileMs: number;
  /** Of all threads, in and outside of the system: the same on a machine that has other work too. */
  readonly cpuMs: number;
  readonly reconcileCpuMs: number;
  /** The most this process has held so far, when the records were committed. */
  readonly rssMiB: number;
};
export type ImportBenchResult = {
  readonly one: TimedImport;
  readonly two: TimedImport;
  readonly loopDelayP99Ms: number;
};

/** A window has been open for a while when a file is dropped, and somebody looks at what it would do before it goes in; neither is counted. */
const startedMs = 3500;
const lookedAtMs = 500;

/** Imports both files, one after the other, and tells its parent how it went. */
async function measure({
  folder,
  first,
  second,
  rows,
  as,
  engine: thread,
}: ImportBenchJob): Promise<ImportBenchResult> {
  const engine = await startEngine({
    thread: new URL(thread),
    dataFolder: join(folder, 'data'),
  });
  if (as === 'window') await wait(startedMs);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const timed = async (path: string, day: number): Promise<TimedImport> => {
    const at = new Date(Date.UTC(2026, 10, day)).toISOString() as Instant;
    const droppedAt = performance.now();
    if (as === 'window') await engine.ask('preview-import', { path, at });
    const previewMs = performance.now() - droppedAt;
    if (as === 'window') await wait(lookedAtMs);
    const startedAt = performance.now();
    const startedCpuMs = cpuSoFar();
    let committed: { readonly at: number; readonly cpuMs: number; readonly rssMiB: number } | undefined;
    const outcome = await engine.ask(
      'commit-import',
      { path, at },
      {
        onProgress: ({ stage }) => {
          if (stage === 'reconciling')
            committed ??= { at: performance.now(), cpuMs: cpuSoFar(), rssMiB: peakRss() };
        },
      },
    );
    const endedAt = performance.now();
    const endedCpuMs = cpuSoFar();
    if (outcome.kind !== 'committed') throw new Error(`The import was not committed: ${outcome.kind}`);
    const { counts } = outcome.import;
    const expected = day === 1 ? counts.added : counts.changed + counts.unchanged;
    if (expected !== rows) throw new Error(`The import counts wrongly: ${JSON.stringify(counts)}`);
    if (committed === undefined)
      throw new Error('The import does not tell when people are brought together.');
    return {
      previewMs: as === 'window' ? previewMs : 0,
      wallMs: committed.at - startedAt,
      reconcileMs: endedAt - committed.at,
      cpuMs: committed.cpuMs - startedCpuMs,
      reconcileCpuMs: endedCpuMs - committed.cpuMs,
      rssMiB: committed.rssMiB,
    };
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

function cpuSoFar(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
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
