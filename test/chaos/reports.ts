import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { fill } from './support/filled.ts';
import type { JobOrder } from './support/job-worker.ts';
import { mountSmall, runJob } from './support/jobs.ts';

export type ReportChaos = {
  readonly kills: number;
  /** Reports under their name that were neither the one before nor the new one, whole. */
  readonly lost: number;
  /** Reports that were not written when they were tried again. */
  readonly notCompleted: number;
  readonly fullDisk: 'named, then completed' | 'failed' | 'not tried';
};

/** Kills a process while it writes a report over another one; fills the disk under one. `--kills`, `--rows`. */
export async function run({ args }: { readonly args: readonly string[] }): Promise<ReportChaos> {
  const { values } = parseArgs({
    args: [...args],
    options: { kills: { type: 'string', default: '60' }, rows: { type: 'string', default: '4000' } },
  });
  const result = await reportChaos(Number(values.kills), Number(values.rows));
  if (result.lost + result.notCompleted > 0 || result.fullDisk === 'failed') process.exitCode = 1;
  return result;
}

export async function reportChaos(kills: number, rows: number): Promise<ReportChaos> {
  const folder = mkdtempSync(join(tmpdir(), 'purser-chaos-reports-'));
  try {
    const dataFolder = await fill(folder, rows);
    const formats = ['csv', 'json'] as const;
    let [done, lost, notCompleted] = [0, 0, 0];
    while (done < kills) {
      const format = formats[done % formats.length] ?? 'csv';
      const path = join(folder, `report.${format}`);
      const order = (text: string | undefined): JobOrder => ({
        kind: 'report',
        dataFolder,
        path,
        format,
        text,
      });
      const [one, other] = [await written(order(undefined)), await written(order('a'))];
      for (let turn = 0; turn < 10 && done < kills; turn += 1, done += 1) {
        await runJob(order(turn % 2 === 0 ? undefined : 'a'), Math.random() * Math.max(one.tookMs, 40));
        const there = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
        if (!there.equals(one.bytes) && !there.equals(other.bytes)) lost += 1;
      }
      const again = await written(order(undefined));
      if (!again.bytes.equals(one.bytes)) notCompleted += 1;
    }
    return { kills: done, lost, notCompleted, fullDisk: await fillTheDisk(folder, dataFolder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function written(order: JobOrder): Promise<{ readonly bytes: Buffer; readonly tookMs: number }> {
  const { done, failed, tookMs } = await runJob(order);
  if (!done || order.kind !== 'report')
    throw new Error(`The report was not written: ${failed ?? 'no answer'}`);
  return { bytes: readFileSync(order.path), tookMs };
}

async function fillTheDisk(folder: string, dataFolder: string): Promise<ReportChaos['fullDisk']> {
  const small = join(folder, 'small');
  const disk = mountSmall(small, 1);
  if (disk === undefined) return 'not tried';
  try {
    const order: JobOrder = {
      kind: 'report',
      dataFolder,
      path: join(small, 'report.json'),
      format: 'json',
      text: undefined,
    };
    const full = await runJob(order);
    const isNamed = full.failed === 'disk-full' && readdirSync(small).length === 0;
    if (!isNamed || !disk.grow(200)) return 'failed';
    return (await runJob(order)).done && existsSync(order.path) ? 'named, then completed' : 'failed';
  } finally {
    disk.leave();
  }
}
