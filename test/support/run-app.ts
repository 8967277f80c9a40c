import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { electronBinary } from '../../.dev/electron.ts';
import { appArguments, appEnvironment, type LaunchOptions } from './app-runtime.ts';

export type Ended = {
  /** `undefined` when it had to be ended. */
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
};

const script = fileURLToPath(new URL('../stand-in/run.ts', import.meta.url));
const limitMs = 120_000;

/** Starts the built app as a process that is not driven, and waits for its end: a second start, or the job. */
export function runApp(
  options: LaunchOptions & { readonly dataFolder: string; readonly cwd?: string },
): Promise<Ended> {
  const binary = electronBinary();
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const args = appArguments(options);
  const [command, words] =
    binary === undefined
      ? [process.execPath, [script, '--headless', ...args]]
      : [binary, [...(isRoot ? ['--no-sandbox'] : []), resolve('.'), ...args]];
  return new Promise((done, reject) => {
    const child = spawn(command, words, {
      env: appEnvironment(options.env),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    const late = setTimeout(() => child.kill('SIGKILL'), limitMs);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(late);
      done({ code: code ?? undefined, stdout, stderr });
    });
  });
}
