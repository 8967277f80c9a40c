import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { RunOptions } from '../../.dev/dispatch.ts';
import { say } from '../../.dev/say.ts';
import { convertForms } from './programs/office.ts';
import { readBack, type WrittenForm } from './programs/read-back.ts';
import { openMoney } from './programs/money.ts';
import { openReports } from './programs/reports.ts';
import { writeForms } from './programs/writers.ts';

type Figures = {
  readonly programs: number;
  readonly forms: number;
  readonly right: number;
  /** Of ours, opened by other programs. */
  readonly reports: number;
  readonly reportsRight: number;
  readonly wrong: readonly string[];
};

const root = join(import.meta.dirname, '../..');

/**
 * One list of people as many programs write it, each file imported by the product and every cell held against the list; and the product's
 * reports as other programs open them. `--keep` leaves the files.
 */
export async function run({ args }: RunOptions): Promise<Figures> {
  spawnSync(process.execPath, ['.dev/setup.mjs', 'programs'], { cwd: root, stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'purser-programs-'));
  try {
    const forms = [...writeForms(folder), ...convertForms(folder)];
    const wrong: string[] = [];
    for (const form of forms) {
      const problems = await readBack(form, join(folder, 'out'));
      tell(nameOf(form), problems);
      if (problems.length > 0) wrong.push(nameOf(form));
    }
    const right = forms.length - wrong.length;
    const reports = [...(await openReports(folder)), ...(await openMoney(folder))];
    const wrongReports = reports
      .filter(({ name, problems }) => tell(name, problems) > 0)
      .map(({ name }) => name);
    wrong.push(...wrongReports);
    if (wrong.length > 0) process.exitCode = 1;
    const programs = new Set(forms.map(({ program }) => program)).size;
    return {
      programs,
      forms: forms.length,
      right,
      reports: reports.length,
      reportsRight: reports.length - wrongReports.length,
      wrong,
    };
  } finally {
    if (args.includes('--keep')) say(`The files are in ${folder}.`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

function nameOf({ program, form }: WrittenForm): string {
  return `${program}: ${form}`;
}

function tell(name: string, problems: readonly string[]): number {
  say(`${problems.length === 0 ? 'ok    ' : 'wrong '} ${name}`);
  for (const problem of problems) say(`         ${problem}`);
  return problems.length;
}
