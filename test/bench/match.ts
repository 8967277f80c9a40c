import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../.dev/build.ts';
import type { RunOptions } from '../../.dev/dispatch.ts';
import { measureAccuracy } from './match/accuracy.ts';
import { measureReconcile } from './match/reconcile.ts';
import { measureCalibration } from './match/calibration.ts';
import { printCalibration, printScale, printStrangers } from './match/print.ts';
import { measureScale } from './match/scale.ts';
import { halfOf, missingFiles, readFake1000, readFebrl4, type GroupSet, type LinkSet } from './match/sets.ts';
import { measureStrangers } from './match/strangers.ts';
import { printTuning } from './match/tune.ts';

/**
 * How well people are matched, on public data that nobody here wrote, and how fast. `--data DIR` or PURSER_MATCHING_DATA says
 * where the data is (default `../pieces/data`); `--tune` prints what the weights were rounded from; `--scale N` (default 100000, 0 for
 * none) is the size of the made-up lists.
 */
export async function run({ args }: RunOptions): Promise<object | undefined> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string', default: process.env['PURSER_MATCHING_DATA'] ?? '../pieces/data' },
      tune: { type: 'boolean', default: false },
      scale: { type: 'string', default: '100000' },
    },
  });
  const folder = resolve(import.meta.dirname, '../..', values.data);
  const missing = missingFiles(folder);
  if (missing.length > 0) {
    console.error(`The data is not there: ${missing.join(', ')} in ${folder}. Name its folder with --data.`);
    process.exitCode = 1;
    return undefined;
  }
  const group = readFake1000(folder);
  const link = readFebrl4(folder);
  if (values.tune) {
    printTuning(tuningHalf(group), tuningHalf(link));
    return undefined;
  }
  const sets = measureAccuracy(group, link);
  const strangers = measureStrangers();
  printStrangers(strangers);
  const calibration = measureCalibration(link);
  printCalibration(calibration);
  const people = Number(values.scale);
  if (people === 0) return { sets, strangers, calibration };
  const scale = measureScale(people);
  printScale(scale);
  if (!build({ always: false }).ok) throw new Error('There is no build to measure.');
  const { people: reconciled, ...reconcile } = await measureReconcile(people);
  return { sets, strangers, calibration, scale, reconciled, ...reconcile };
}

function tuningHalf<Set extends GroupSet | LinkSet>(set: Set): Set {
  const isTuning = ({ entity }: { readonly entity: string }): boolean => halfOf(entity) === 'tuning';
  return 'records' in set
    ? { ...set, records: set.records.filter(isTuning) }
    : { ...set, left: set.left.filter(isTuning), right: set.right.filter(isTuning) };
}
