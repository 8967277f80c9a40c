import { resolve } from 'node:path';

import { type Language, languageNamed } from '../words/language.ts';

/** How the app was started. */
export type StartOptions = {
  /** Absolute; `undefined` is the system's place for this app. */
  readonly dataFolder: string | undefined;
  readonly isOffline: boolean;
  /** Somebody said that the holder of the data folder on another machine has ended. */
  readonly takeOver: boolean;
  /** The language that is wanted this time, whatever was chosen. */
  readonly language: Language | undefined;
  /** What follows `--job`; `undefined` where a window is wanted. */
  readonly job: readonly string[] | undefined;
};

/** What follows the program's name, and in development the app's folder. */
export function ownArguments(argv: readonly string[], isPackaged: boolean): readonly string[] {
  return argv.slice(isPackaged ? 1 : 2);
}

/**
 * Reads the arguments after the program's own. Chromium's switches travel among them and are left alone, so nothing is
 * refused here; `--job` takes all that follows it.
 */
export function readStartOptions(parts: {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}): StartOptions {
  const { args, env } = parts;
  const jobAt = args.indexOf('--job');
  const own = jobAt === -1 ? args : args.slice(0, jobAt);
  const folder = valueOf(own, '--data') ?? env['PURSER_DATA'];
  return {
    dataFolder: folder === undefined || folder === '' ? undefined : resolve(folder),
    isOffline: own.includes('--offline'),
    takeOver: own.includes('--take-over'),
    language: languageNamed(valueOf(own, '--language') ?? env['PURSER_LANGUAGE'] ?? ''),
    job: jobAt === -1 ? undefined : args.slice(jobAt + 1),
  };
}

function valueOf(args: readonly string[], name: string): string | undefined {
  const joined = args.find((argument) => argument.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1);
  const at = args.indexOf(name);
  return at === -1 ? undefined : args[at + 1];
}
