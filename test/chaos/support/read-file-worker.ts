import { readFileSync } from 'node:fs';

import { readCells } from '../../support/read-cells.ts';

/** Reads the file named on the command line, alone in this process, and prints what came of it and what it took. */
const read = await readCells(process.argv[2] ?? '');
const { userCPUTime, systemCPUTime } = process.resourceUsage();
const outcome =
  'refused' in read
    ? { refused: read.refused, says: read.says }
    : { rows: read.rows.length, remarks: read.remarks.length };
console.log(
  JSON.stringify({
    ...outcome,
    memoryMb: Math.round(ownPeakKb() / 1024),
    seconds: (userCPUTime + systemCPUTime) / 1e6,
  }),
);

/** Linux counts the peak of the process that started this one into `maxRSS`. */
function ownPeakKb(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  const peak = /^VmHWM:\s*(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return Number(peak);
}
