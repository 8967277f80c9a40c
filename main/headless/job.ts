import { type Language, languageNamed } from '../words/language.ts';
import { words } from '../words/words.ts';
import { speak } from '../words/speak.ts';
import { harmless } from '../domain/harmless.ts';
import { type JobArguments, parseJobArguments } from './arguments/arguments.ts';
import { helpText } from './arguments/help.ts';
import { exitCodes, type JobExitCode } from './exit-codes.ts';
import { JobFailure, sentenceFor } from './job-failure.ts';
import { carryOut } from './steps/job-steps.ts';
import { flushed } from './progress-line.ts';
import type { JobSurroundings } from './begin/surroundings.ts';
import { saveJournal, verifyJournal } from './steps/verify-journal.ts';

/** The main job without a window. Everything that goes wrong becomes a sentence on standard error and an exit code. */
export async function runJob(surroundings: JobSurroundings): Promise<JobExitCode> {
  const exitCode = await attempt(surroundings);
  await Promise.all([flushed(surroundings.stdout), flushed(surroundings.stderr)]);
  return exitCode;
}

/** The one that is asked for, or that of the system, or English. Before anything else is read: what is wrong is said in it too. */
function languageOf({ argv, env }: JobSurroundings): Language {
  const at = argv.indexOf('--language');
  const asked = at === -1 ? undefined : argv[at + 1];
  const joined = argv.find((word) => word.startsWith('--language='))?.slice('--language='.length);
  const system = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  return (
    languageNamed(asked ?? joined ?? '') ?? languageNamed(env['PURSER_LANGUAGE'] ?? system ?? '') ?? 'en'
  );
}

/** A file of the program that is gone or damaged, in the system's words. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

async function attempt(surroundings: JobSurroundings): Promise<JobExitCode> {
  const language = languageOf(surroundings);
  try {
    await speak(language);
  } catch (error) {
    surroundings.stderr.write(
      `purser: ${harmless(words().engine.languageNotLoaded(language, reasonOf(error)))}\n`,
    );
    return exitCodes.failed;
  }
  try {
    return await obey(parseJobArguments(surroundings.argv), surroundings);
  } catch (error) {
    surroundings.stderr.write(`purser: ${harmless(sentenceFor(error))}\n`);
    return error instanceof JobFailure ? error.exitCode : exitCodes.failed;
  }
}

async function obey(parsed: JobArguments, surroundings: JobSurroundings): Promise<JobExitCode> {
  switch (parsed.kind) {
    case 'help':
      surroundings.stdout.write(helpText());
      return exitCodes.done;
    case 'wrong':
      throw new JobFailure('wrong-arguments', parsed.says);
    case 'verify-journal':
      return verifyJournal(parsed, surroundings);
    case 'save-journal':
      return saveJournal(parsed, surroundings);
    case 'job':
      return carryOut(parsed.order, surroundings);
    default:
      return parsed satisfies never;
  }
}
