import { say } from '../../../.dev/say.ts';
import { readCases } from './read-cases.ts';
import { type CaseResult, runCase } from './run-case.ts';

const atOnce = 2;

/** Runs the cases whose name holds one of the words, and prints a line each; the exit code. */
export async function runFileCases(argv: readonly string[]): Promise<number> {
  const words = argv.filter((word) => !word.startsWith('--'));
  const waiting = [...readCases(words)];
  if (waiting.length === 0) {
    say(`No case is called like ${words.join(' or ')}.`);
    return 2;
  }
  const results: CaseResult[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const result = await runCase(next);
      results.push(result);
      show(result, argv.includes('--verbose'));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const counted = results.filter(({ isOpen }) => !isOpen);
  const right = counted.filter(({ problems }) => problems.length === 0).length;
  const wrong = counted.filter(({ problems }) => problems.length > 0).map(({ name }) => name);
  const figures = { cases: counted.length, right, wrong: wrong.length };
  console.log(
    argv.includes('--json')
      ? JSON.stringify({ ...figures, wrongNames: wrong.toSorted() })
      : `${String(right)} right of ${String(counted.length)}`,
  );
  return wrong.length === 0 ? 0 : 1;
}

function show({ name, title, isOpen, problems, outcomes }: CaseResult, isVerbose: boolean): void {
  const word = problems.length === 0 ? 'ok    ' : isOpen ? 'open  ' : 'wrong ';
  say(`${word} ${name}  ${title}`);
  for (const problem of problems) say(`         ${problem}`);
  if (!isVerbose) return;
  for (const outcome of outcomes) {
    for (const line of outcome.says.split('\n').filter((text) => text.trim() !== '')) say(`       | ${line}`);
    for (const row of outcome.people)
      say(
        `       | ${['Name', 'E-mail', 'Unique id', 'Seat', 'Findings'].map((key) => row[key] ?? '').join(' ; ')}`,
      );
    say(`       | exit ${String(outcome.code)}`);
  }
}
