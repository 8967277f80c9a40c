import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { circlesOf, importGraph } from './circles.ts';
import { compareClasses } from './classes.ts';
import { englishOutsideWords } from './english.ts';
import { wordsNotUsedIn } from './glossary.ts';
import { readLayerDrift } from './layers.ts';
import { readRules } from './rules.ts';
import { say } from './say.ts';

/** How the house is kept: what `npm run check -- --json` prints. */
export type House = {
  readonly circles: number;
  /** Entries of the fullest folder of the product. */
  readonly entriesAtMost: number;
  readonly fullestFolder: string;
  readonly filesOver300: number;
  readonly rules: number;
  readonly rulesWithoutTest: number;
  readonly unknownRules: number;
  /** Imports that the table of layers does not allow, and what it allows and nobody does. */
  readonly layersDrift: number;
  /** Words in the code that the glossary says are not used. */
  readonly wordsNotUsed: number;
  /** Class names that a component uses and its stylesheet does not have, and styles that nobody uses. */
  readonly untypedClasses: number;
  /** English sentences that stand in the code and not in the folders of words: none of them can be said in another language. */
  readonly englishOutsideWords: number;
};

/** About fifteen are wanted, so that where something stands is never a question; more than so many are none to be found among. */
const mostEntries = 18;

const product = /^(?:main|preload|renderer)\/.*\.(?:ts|tsx)$/u;

/** Here stand the words that files of other programs use, and German keeps those by which it is found. */
const readingOthers = /^main\/(?:engine\/imports|words\/de\/declared)\//u;

/** Looks at the files git knows; says by name what must not be, and counts the rest. */
export function lookAtHouse(): { readonly house: House; readonly isInOrder: boolean } {
  const files = trackedFiles();
  const sources = files.filter((path) => product.test(path));
  const graph = importGraph(sources);
  const circles = circlesOf(graph);
  const { notAllowed, notUsed } = readLayerDrift(graph);
  const words = wordsNotUsedIn(sources.filter((path) => !readingOthers.test(path)));
  const { rules, rulesWithoutTest, unknownRules, doubledRules } = readRules(files);
  const [fullestFolder, entriesAtMost] = fullest(
    files.filter((path) => /^(?:main|preload|renderer)\//u.test(path)),
  );
  const classes = compareClasses(files.filter((path) => path.startsWith('renderer/')));
  for (const circle of circles) say(`       a circle of imports: ${circle.join(' → ')}`);
  for (const name of rulesWithoutTest) say(`       no test carries the rule [${name}]`);
  for (const name of unknownRules) say(`       a test carries [${name}], which no SPEC.md has`);
  for (const name of doubledRules) say(`       two rules are called [${name}]`);
  for (const edge of notAllowed) say(`       an import beside the table of layers: ${edge}`);
  for (const edge of notUsed) say(`       the table of layers allows what nobody does: ${edge}`);
  for (const hit of words) say(`       a word that is not used: ${hit}`);
  for (const name of classes.missing) say(`       no such class: ${name}`);
  for (const name of classes.unused) say(`       a class nobody uses: ${name}`);
  const long = sources.filter((path) => lineCount(path) > 300);
  const english = englishOutsideWords(sources);
  const untypedClasses = classes.missing.length + classes.unused.length;
  const house = {
    circles: circles.length,
    entriesAtMost,
    fullestFolder,
    filesOver300: long.length,
    rules: rules.length,
    rulesWithoutTest: rulesWithoutTest.length,
    unknownRules: unknownRules.length,
    layersDrift: notAllowed.length + notUsed.length,
    wordsNotUsed: words.length,
    untypedClasses,
    englishOutsideWords: english.length,
  };
  const wrong =
    circles.length +
    rulesWithoutTest.length +
    unknownRules.length +
    doubledRules.length +
    house.layersDrift +
    house.wordsNotUsed +
    untypedClasses +
    english.length +
    long.length +
    Math.max(0, entriesAtMost - mostEntries);
  for (const path of long) say(`       a file of more than 300 lines: ${path}`);
  if (entriesAtMost > mostEntries)
    say(`       a folder of ${String(entriesAtMost)} entries: ${fullestFolder}`);
  for (const sentence of english) say(`       English outside the folders of words: ${sentence}`);
  return { house, isInOrder: wrong === 0 };
}

function trackedFiles(): readonly string[] {
  const done = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  return done.stdout.split('\n').filter((path) => path !== '');
}

function lineCount(path: string): number {
  return readFileSync(path, 'utf8').split('\n').length - 1;
}

/** A component and its stylesheet are one entry. */
function fullest(files: readonly string[]): readonly [folder: string, entries: number] {
  const entries = new Map<string, Set<string>>();
  const add = (path: string): void => {
    const folder = dirname(path);
    if (folder === '.') return;
    const names = entries.get(folder) ?? new Set();
    entries.set(folder, names.add(path.replace(/\.module\.css$|\.tsx?$/u, '')));
    add(folder);
  };
  for (const path of files) add(path);
  const counted = [...entries].map(([folder, names]) => [folder, names.size] as const);
  return counted.toSorted(([, one], [, other]) => other - one)[0] ?? ['', 0];
}
