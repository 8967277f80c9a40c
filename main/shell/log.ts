import log from 'electron-log/node';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a line may carry beside its event: ids, counts, kinds. Text of people, files and services is none of these. */
export type LogFacts = Readonly<Record<string, number | boolean | string | undefined>>;

/** Writes one line: an event in kebab-case and facts. */
export type LogLine = (event: string, facts?: LogFacts) => void;

const largestFileBytes = 512 * 1024;
const word = /^[a-z0-9][a-z0-9.-]{0,47}$/u;
const hidden = '(redacted)';

/** Keeps numbers and short kebab-case words, such as error kinds and procedure names; anything else is hidden. */
export function redactFacts(facts: LogFacts): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) => `${name}=${typeof value === 'string' && !word.test(value) ? hidden : String(value)}`,
    )
    .join(' ');
}

/** Where an error arose, without its message, which may hold a path, a person or a body: the frames of its stack alone. */
export function redactStack(error: unknown): string {
  if (!(error instanceof Error)) return hidden;
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .slice(0, 8)
    // The file's name says enough; the folders before it name the user.
    .map((line) => line.trim().replaceAll(/(?:file:\/\/)?\S*[/\\]([^/\\)]+)/gu, '$1'));
  return [error.name, ...frames].join(' < ');
}

const mostWords = 300;
/** No word of a sentence is this long; tokens and keys are. */
const opaque = /[A-Za-z0-9_+=~-]{24,}/gu;

/** What a library says, on one line, without home folders and without anything that could be a secret. */
export function redactWords(words: string): string {
  return words
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .replaceAll(/(?:\/home|\/Users|\\Users)[/\\][^/\\ ]+/gu, '~')
    .replaceAll(opaque, hidden)
    .slice(0, mostWords);
}

export type Log = {
  readonly line: LogLine;
  /** The words of a library or a system service, which hold no person: cut, without folders and without anything like a token. */
  readonly said: (event: string, facts: LogFacts, words: string) => void;
  /** For what nobody foresaw: where it arose, and nothing of what it says. */
  readonly failure: (event: string, error: unknown) => void;
};

/**
 * Opens the log in the data folder: two files of half a megabyte at most, readable by their owner alone. Lines are
 * redacted here, so that no caller can forget it.
 */
export function openLog(options: { readonly dataFolder: string; readonly version: string }): Log {
  const folder = join(options.dataFolder, 'logs');
  const logger = log.create({ logId: 'purser' });
  logger.transports.console.level = false;
  logger.transports.file.level = canMake(folder) ? 'info' : false;
  logger.transports.file.maxSize = largestFileBytes;
  logger.transports.file.writeOptions = { flag: 'a', mode: 0o600, encoding: 'utf8' };
  logger.transports.file.resolvePathFn = () => join(folder, 'purser.log');
  const line: LogLine = (event, facts = {}) => {
    logger.info(`${word.test(event) ? event : hidden} ${redactFacts(facts)}`.trimEnd());
  };
  line('started', { version: options.version, platform: process.platform });
  return {
    line,
    said: (event, facts, words) => {
      line(event, facts);
      if (words !== '') logger.info(`${word.test(event) ? event : hidden} says: ${redactWords(words)}`);
    },
    failure: (event, error) => {
      logger.error(`${word.test(event) ? event : hidden} ${redactStack(error)}`);
    },
  };
}

/** Where nothing can be written there is no log; the database says so to the admin. */
function canMake(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return true;
  } catch {
    return false;
  }
}

/** Takes the files of the log away; what is logged from now on begins new ones. Answers their names. */
export function eraseLogs(dataFolder: string): readonly string[] {
  const folder = join(dataFolder, 'logs');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder);
  for (const name of names) rmSync(join(folder, name), { force: true });
  return names.map((name) => `logs/${name}`);
}
