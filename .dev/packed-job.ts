import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { say } from './say.ts';
import { canShowWindow } from './start-plan.ts';

const summarySchema = z.object({ people: z.number().positive(), found: z.number().positive() });

export type PackedApp = {
  /** The packed executable, where it is Electron; otherwise the stand-in carries out what was packed. */
  readonly executable: string | undefined;
  /** The archive with its unpacked files, extracted. */
  readonly extracted: string;
  /** Where the job keeps its data and writes its report. */
  readonly scratch: string;
};

function commandFor({ executable, extracted }: PackedApp): readonly [string, ...string[]] {
  if (executable === undefined) return [process.execPath, resolve('.dev', 'run-packed.ts'), extracted];
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const needsNoDisplay = !canShowWindow(process.platform, process.env);
  return [
    resolve(executable),
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(needsNoDisplay ? ['--ozone-platform=headless'] : []),
  ];
}

/** Carries out the main job on the sample data with the packed app; what is wrong with it, or `undefined`. */
export function tryPackedJob(app: PackedApp): string | undefined {
  const cwd = join(app.scratch, 'job');
  mkdirSync(cwd);
  const [command, ...args] = commandFor(app);
  const { stdout, status, error } = spawnSync(command, [...args, '--job', '--json'], {
    cwd,
    encoding: 'utf8',
    timeout: 180_000,
    stdio: ['ignore', 'pipe', 2],
  });
  if (error !== undefined) return `the packed app could not be started: ${error.message}`;
  // 3 says that people are left to look at, as on the sample data there may be.
  if (status !== 0 && status !== 3) return `the packed app ended its main job with ${String(status)}`;
  const summary = readSummary(stdout);
  if (summary === undefined) return 'the packed app printed no summary of its main job';
  say(
    `The packed app did the main job: ${String(summary.people)} people, ${String(summary.found)} found at the practice service.`,
  );
  return undefined;
}

function readSummary(stdout: string): z.infer<typeof summarySchema> | undefined {
  try {
    return summarySchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
  } catch {
    return undefined;
  }
}
