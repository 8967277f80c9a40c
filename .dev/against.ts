import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Figures, compareFigures, figuresOf } from './figures.ts';
import { say } from './say.ts';

export type Against = {
  /** A name of `test/bench`. */
  readonly name: string;
  readonly args: readonly string[];
  /** Whatever git calls the build to compare with. */
  readonly revision: string;
  readonly rounds: number;
  /** This build's bench takes `--build FOLDER` and drives the build of that checkout. */
  readonly drivesAnyBuild: boolean;
  /** And `--data FOLDER`, which it fills where it is empty and leaves as it was filled: each build's people are made once for all rounds. */
  readonly keepsData: boolean;
};

/** Not below `node_modules`, where Node strips no types. */
const kept = join(tmpdir(), 'purser-against');

/**
 * Measures this build and that of another revision in turns and compares them. The other one is checked out, set up and built in a
 * folder of its own, which is kept for the next time. Each build is measured by its own bench, or both by this one where it can drive any.
 */
export function measureAgainst(order: Against): Figures {
  const { name, args, revision, rounds, drivesAnyBuild, keepsData } = order;
  const folder = checkOut(revision);
  if (drivesAnyBuild) buildIn(folder);
  const data = keepsData ? mkdtempSync(join(tmpdir(), 'purser-against-data-')) : undefined;
  const dataOf = (build: string): readonly string[] =>
    data === undefined ? [] : ['--data', join(data, build)];
  const measureOwn = (): Figures => measureIn(process.cwd(), name, [...args, ...dataOf('own')]);
  const measureOther = (): Figures =>
    drivesAnyBuild
      ? measureIn(process.cwd(), name, [...args, ...dataOf('other'), '--build', folder])
      : measureIn(folder, name, args);
  const own: Figures[] = [];
  const against: Figures[] = [];
  try {
    for (let round = 1; round <= rounds; round += 1) {
      say(`Round ${String(round)} of ${String(rounds)}: this build, then ${revision}`);
      own.push(measureOwn());
      against.push(measureOther());
    }
  } finally {
    if (data !== undefined) rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  return { ...compareFigures(own, against), against: revision };
}

/** A clone that shares the objects of this one: it costs the files of its revision alone. */
function checkOut(revision: string): string {
  const commit = git(['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`], process.cwd());
  const folder = join(kept, commit);
  if (!existsSync(join(folder, 'package.json'))) {
    mkdirSync(dirname(folder), { recursive: true });
    git(['clone', '--quiet', '--shared', '--no-checkout', '.', folder], process.cwd());
    git(['checkout', '--quiet', commit], folder);
  }
  // The same packages need no second installation.
  const modules = join(folder, 'node_modules');
  const lock = 'package-lock.json';
  if (!existsSync(modules) && readFileSync(lock).equals(readFileSync(join(folder, lock))))
    symlinkSync(resolve('node_modules'), modules, 'junction');
  return folder;
}

function git(args: readonly string[], cwd: string): string {
  const done = spawnSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (done.status === 0) return done.stdout.trim();
  throw new Error(`git ${args[0] ?? ''} failed: ${done.stderr.trim()}`, { cause: done.error });
}

function buildIn(folder: string): void {
  const command = ['.dev/setup.mjs', 'tools', '.dev/build.ts'];
  const done = spawnSync(process.execPath, command, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (done.status !== 0) throw new Error(`The build in ${folder} ended with ${String(done.status)}.`);
}

function measureIn(folder: string, name: string, args: readonly string[]): Figures {
  const command = ['.dev/setup.mjs', 'tools', 'test/bench/run.ts', name, '--json', ...args];
  const done = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  const last = done.stdout.trim().split('\n').at(-1) ?? '';
  if (done.status !== 0 || !last.startsWith('{'))
    throw new Error(`The bench "${name}" ended with ${String(done.status)} in ${folder}.`);
  return figuresOf(JSON.parse(last));
}
