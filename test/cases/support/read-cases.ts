import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CaseExpectation, caseExpectation } from './expectation.ts';

export type Case = {
  /** `suite/name`, as the folders are called. */
  readonly name: string;
  readonly folder: string;
  /** Files that all cases of the suite begin with. */
  readonly commonFolder: string | undefined;
  readonly expected: CaseExpectation;
};

const casesFolder = join(import.meta.dirname, '..');

/** The suites whose cases are files with their expectation beside them. */
const suites: readonly string[] = ['reported', 'exports', 'deep', 'neighbors'];

/** The cases whose name holds one of the texts; all of them without a text. */
export function readCases(texts: readonly string[] = []): readonly Case[] {
  return suites
    .flatMap((suite) => readSuite(suite))
    .filter(({ name }) => texts.length === 0 || texts.some((text) => name.includes(text)))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

function readSuite(suite: string): readonly Case[] {
  const folder = join(casesFolder, suite);
  const common = join(folder, 'common');
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'expected.json')))
    .map((name) => ({
      name: `${suite}/${name}`,
      folder: join(folder, name),
      commonFolder: existsSync(common) ? common : undefined,
      expected: readExpectation(join(folder, name, 'expected.json')),
    }));
}

function readExpectation(path: string): CaseExpectation {
  const parsed = caseExpectation.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`${path} is no expectation of a case`, { cause: parsed.error });
}

/** How each question is answered on the command line, by the name a case calls the question. */
export function readAnswers(): Readonly<Record<string, readonly string[]>> {
  const answers: unknown = JSON.parse(readFileSync(join(casesFolder, 'answers.json'), 'utf8'));
  return answers as Record<string, readonly string[]>;
}
