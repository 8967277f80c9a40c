import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type TwoStage = {
  /** Holds the exports and the data folder `d`. */
  readonly folder: string;
  readonly url: string;
  readonly token: string;
  /** Whose licenses are to be taken. */
  readonly listed: readonly string[];
};

/** A process that works in the folder, or wants to. */
export type Actor = {
  readonly kind: 'job' | 'window';
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<void>;
  /** Exit code or signal, once it is over. */
  end: number | NodeJS.Signals | undefined;
};

const job = fileURLToPath(new URL('../../../main/headless/index.ts', import.meta.url));
const window = fileURLToPath(new URL('window-worker.ts', import.meta.url));
const writesPerSecond = '8';
const compiled = join(tmpdir(), `purser-two-compiled-${String(process.pid)}`);
process.once('exit', () => {
  rmSync(compiled, { recursive: true, force: true });
});
const longestMs = 300_000;

export function startJob(
  { folder, url, token }: TwoStage,
  how: { readonly imports?: boolean; readonly applies?: boolean; readonly waits?: boolean },
): Actor {
  const words = [
    how.imports === true ? '--users users.csv' : `--scim ${url} --token-env T`,
    `--data d --report report-${randomUUID()}.csv`,
    how.applies === true
      ? '--deprovision-list list.txt --apply --allow-deprovisioning --confirm-count 6'
      : undefined,
    how.waits === true ? '--wait' : undefined,
    `--reads-per-second 500 --writes-per-second ${writesPerSecond} --in-flight 8`,
  ].filter((word) => word !== undefined);
  return start('job', { folder, token }, [job, ...words.join(' ').split(' ')]);
}

export function startWindow({ folder, url, token, listed }: TwoStage): Actor {
  return start('window', { folder, token }, [window, `${folder}/d`, url, token, writesPerSecond, ...listed]);
}

function start(
  kind: Actor['kind'],
  { folder: cwd, token }: Pick<TwoStage, 'folder' | 'token'>,
  argv: readonly string[],
): Actor {
  const child = spawn(process.execPath, argv, {
    cwd,
    // Each start compiles the same sources: most of a round would be that.
    env: { ...process.env, npm_lifecycle_event: undefined, T: token, NODE_COMPILE_CACHE: compiled },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const actor: Actor = {
    kind,
    child,
    said: () => said,
    end: undefined,
    ended: new Promise((resolve) => {
      child.once('close', (code, signal) => {
        actor.end = code ?? signal ?? undefined;
        resolve();
      });
    }),
  };
  return actor;
}

export function isOver({ end }: Actor): boolean {
  return end !== undefined;
}

/** Waits for the end, which must be one of these. */
export async function endOf(actor: Actor, expected: readonly (number | NodeJS.Signals)[]): Promise<void> {
  const late = setTimeout(() => actor.child.kill('SIGABRT'), longestMs);
  await actor.ended;
  clearTimeout(late);
  if (actor.end !== undefined && expected.includes(actor.end)) return;
  throw new Error(`A ${actor.kind} ended with ${String(actor.end)}:\n${actor.said()}`);
}
