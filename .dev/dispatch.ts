import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { say } from './say.ts';

/** What `npm run bench -- NAME --json …` hands to `run` of `NAME.ts`: the arguments left, without the name and `--json`. */
export type RunOptions = { readonly json: boolean; readonly args: readonly string[] };

/**
 * Each measurement is a file with one export, `run(options: RunOptions)`. The object it returns, if any, is printed as
 * the last line with `--json` (one line of JSON) and as a list of its keys without.
 */
type Measurement = (options: RunOptions) => unknown;

export type Dispatch = {
  readonly folder: string;
  /** The npm script, for messages. */
  readonly command: string;
  readonly argv: readonly string[];
  /** Is shown what was measured, before it is printed. */
  readonly seen?: ((figures: Readonly<Record<string, unknown>>) => void) | undefined;
};

/** Names that the folder has a measurement for. */
export function measurementNames(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter(
      (file) =>
        file.endsWith('.ts') &&
        /^export (async )?function run\b/m.test(readFileSync(join(folder, file), 'utf8')),
    )
    .map((file) => basename(file, '.ts'))
    .toSorted();
}

/** Runs the measurement named first; the exit code is 2 for a name that there is none for. */
export async function dispatch({ folder, command, argv, seen }: Dispatch): Promise<number> {
  const words = argv.filter((word) => word !== '--json');
  const json = words.length < argv.length;
  const [name, ...args] = words;
  const names = measurementNames(folder);
  if (name === undefined || !names.includes(name)) {
    const known = names.length === 0 ? 'there are none yet' : names.join(', ');
    say(
      name === undefined
        ? `Which ${command}? Known: ${known}.`
        : `No ${command} is called "${name}". Known: ${known}.`,
    );
    say(`Usage: npm run ${command} -- NAME [--json] [ARGUMENTS…]`);
    return 2;
  }
  const measure = await load(join(folder, `${name}.ts`));
  const result = await measure({ json, args });
  if (typeof result === 'object' && result !== null) {
    seen?.({ ...result });
    console.log(show(result, json));
  }
  return typeof process.exitCode === 'number' ? process.exitCode : 0;
}

async function load(path: string): Promise<Measurement> {
  if (!existsSync(path)) throw new Error(`${path} is not there`);
  const loaded: unknown = await import(pathToFileURL(path).href);
  if (typeof loaded === 'object' && loaded !== null && 'run' in loaded && isMeasurement(loaded.run))
    return loaded.run;
  throw new Error(`${path} has no export named run`);
}

function isMeasurement(value: unknown): value is Measurement {
  return typeof value === 'function';
}

function show(result: object, json: boolean): string {
  if (json) return JSON.stringify(result);
  const entries = Object.entries(result).map(([key, value]) => [key, JSON.stringify(value)] as const);
  const width = Math.max(...entries.map(([key]) => key.length));
  return entries.map(([key, value]) => `${key.padEnd(width)}  ${value}`).join('\n');
}
