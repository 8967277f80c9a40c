import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { type Figures, figuresOf } from './figures.ts';

const path = 'test/bench/baselines.json';
const bytesPerGibibyte = 1024 ** 3;

/**
 * Keeps what a bench has just shown in `test/bench/baselines.json`, under its name and arguments, with the day and the machine, in
 * the place of what it showed before.
 */
export function keepBaseline(words: readonly string[], figures: Figures, now: Date): void {
  const before = existsSync(path) ? figuresOf(JSON.parse(readFileSync(path, 'utf8'))) : {};
  const kept = { date: now.toISOString().slice(0, 10), machine: machine(), figures };
  const entries = Object.entries({ ...before, [words.join(' ')]: kept });
  const sorted = entries.toSorted(([one], [other]) => one.localeCompare(other));
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / bytesPerGibibyte);
  const processors = `${String(cpus().length)} × ${first?.model.trim() ?? 'unknown'}`;
  return `${processors}, ${String(memory)} GiB, ${process.platform}, Node ${process.versions.node}`;
}
