import { parseArgs } from 'node:util';

import { run as runImport } from './import.ts';

export type GrowthStep = {
  readonly rows: number;
  readonly usableMs: number;
  readonly reimportUsableMs: number;
  /** From the dropped file to the usable list, for each thousand of its rows. */
  readonly thousandMs: number;
  /** The same in time of all threads, as on a machine that has nothing else to do. */
  readonly thousandCpuMs: number;
  /** Beside the cheapest thousand of all sizes. */
  readonly overCheapest: number;
  readonly peakRssMiB: number;
};
export type GrowthFigures = {
  readonly growth: readonly GrowthStep[];
  /** The dearest thousand rows beside the cheapest. */
  readonly overCheapestAtMost: number;
};

/** See `import`. */
export const drivesAnyBuild = true;

/** Whether cost grows as the work: user lists of several sizes, from the dropped file to the usable list. `--rows` with commas, `--build`. */
export async function run({ args }: { readonly args: readonly string[] }): Promise<GrowthFigures> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: 'string', default: '5000,20000,100000,400000,1000000' },
      build: { type: 'string' },
    },
  });
  const build = values.build === undefined ? [] : ['--build', values.build];
  const steps: Omit<GrowthStep, 'overCheapest'>[] = [];
  for (const rows of values.rows.split(',')) {
    const { usableMs, usableCpuMs, reimportUsableMs, peakRssWithReconcileMiB } = await runImport({
      args: ['--rows', rows, ...build],
    });
    steps.push({
      rows: Number(rows),
      usableMs,
      reimportUsableMs,
      thousandMs: rounded((usableMs / Number(rows)) * 1000),
      thousandCpuMs: rounded((usableCpuMs / Number(rows)) * 1000),
      peakRssMiB: peakRssWithReconcileMiB,
    });
  }
  const cheapest = Math.min(...steps.map(({ thousandMs }) => thousandMs));
  const growth = steps.map((step) => ({ ...step, overCheapest: rounded(step.thousandMs / cheapest) }));
  for (const step of growth) process.stderr.write(`${JSON.stringify(step)}\n`);
  return { growth, overCheapestAtMost: Math.max(...growth.map(({ overCheapest }) => overCheapest)) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
