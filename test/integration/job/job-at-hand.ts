import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runJob } from '../../../main/headless/job.ts';
import { engineThread } from '../../support/engine.ts';

export const sampleFolder = join(import.meta.dirname, '../../../resources/sample');
export const sampleUsers = join(sampleFolder, 'sample-users.csv');
const sampleDirectory = join(sampleFolder, 'sample-okta-assignments.csv');
export const sampleUsage = readdirSync(sampleFolder)
  .filter((name) => name.startsWith('sample-usage'))
  .toSorted()
  .map((name) => join(sampleFolder, name));

/** Every sample export, as the command line takes them. */
export const sampleExports: readonly string[] = [
  '--users',
  sampleUsers,
  '--directory',
  sampleDirectory,
  ...sampleUsage.flatMap((file) => ['--usage', file]),
];

/** A pace that does not make tests wait. */
export const fast = ['--reads-per-second', '2000', '--writes-per-second', '2000', '--in-flight', '8'];

export type JobEnd = { readonly code: number; readonly out: string; readonly errors: string };

/** The job in this process, as a command line would start it. */
export async function job(
  argv: readonly string[],
  around: {
    readonly cwd: string;
    readonly stdin?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly signal?: AbortSignal;
    readonly fetch?: Parameters<typeof runJob>[0]['fetch'];
    readonly now?: () => Date;
  },
): Promise<JobEnd> {
  let [out, errors] = ['', ''];
  const code = await runJob({
    argv,
    stdin: textStream(around.stdin ?? ''),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (errors += text) },
    env: around.env ?? {},
    cwd: around.cwd,
    engineThread,
    sampleFolder,
    fetch: around.fetch ?? ((url, init) => fetch(url, init)),
    ...(around.signal === undefined ? {} : { signal: around.signal }),
    ...(around.now === undefined ? {} : { now: around.now }),
  });
  return { code, out, errors };
}

async function* textStream(text: string): AsyncGenerator<string> {
  await Promise.resolve();
  yield text;
}

/** The object in the last line. */
export function resultOf({ out }: JobEnd): Readonly<Record<string, unknown>> {
  return JSON.parse(out.trimEnd().split('\n').at(-1) ?? '') as Readonly<Record<string, unknown>>;
}

/** Every file under a folder with its bytes as text. */
export function filesUnder(folder: string): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((name) => ({ name, text: readFileSync(name).toString('latin1') }));
}
