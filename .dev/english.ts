import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/*
 * English sentences that stand where they cannot be said in another language: in the code, outside the folders of words. What is counted
 * is what reads like one. Not counted: SQL, what only a developer is told (`new Error`), the words that files of other programs use, and what
 * the practice service answers, which plays a service that speaks English.
 */

const words = /^(?:renderer\/strings|main\/words)\//u;
const ofOthers =
  /^main\/(?:practice\/|domain\/(?:states\/|people\/no-value|matching\/|month\/questions\/answer-words)|engine\/imports\/(?:catalog\/|recognize\/(?:states\/|rejected-rows)|open\/(?:guess\/|workbook\/xml)|read\/(?:read-cell|activities))|keychain\/program-name|shell\/broker-process)/u;
/** Headings of the files that Purser writes, for the programs that read them, and fields by which people are matched: said by tables of words. */
const headings =
  /(?:report|domain\/list\/report\/team|letter)-columns\.ts$|^main\/domain\/matching\/pairs\/evidence\.ts$/u;
/** Declared beside what it belongs to: test/unit/words/german.test.ts holds each text to its German. */
const declared = /^main\/(?:headless\/arguments\/options|engine\/imports\/kinds)\//u;

const glue =
  /(?:^|[\s(“"])(?:the|is|are|was|were|of|to|in|and|or|not|no|for|it|be|with|by|from|this|that|has|have|at|on|as|does|cannot|may|can|who|what|which|nobody|than|where|when|its|had|before|here|already|still|cannot|nothing)(?=$|[\s).,:;”"])/iu;
const twoWords = /[a-z’']{2,}[,:;]? [a-z]{2,}|[A-Z][a-z]+ [a-z]+/u;
/** "Standard input": without any of the little words, and yet said to somebody. */
const title = /^[A-Z][a-z]+(?: [a-z]+)+[.?…]?$/u;
const notWords =
  /\b(?:SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|WHERE|FROM|ORDER BY|GROUP BY|ALTER|DROP|UNION|VALUES|JOIN|COALESCE|IS NULL)\b|_id AS |^[a-z]+(?:, [a-z]+)+$|charset=|<[a-z]+[ >]/u;

/** `FILE:LINE: TEXT` of each. */
export function englishOutsideWords(files: readonly string[]): readonly string[] {
  const read = (paths: readonly string[]) => paths.map((path) => [path, readFileSync(path, 'utf8')] as const);
  const known = new Set(
    read(files.filter((path) => headings.test(path))).flatMap(([path, source]) =>
      sentencesIn(path, source).map(({ text }) => text),
    ),
  );
  return read(
    files.filter((path) => !words.test(path) && !ofOthers.test(path) && !declared.test(path)),
  ).flatMap(([path, source]) =>
    sentencesIn(path, source)
      .filter(({ text }) => !known.has(text))
      .map(({ at, text }) => `${path}:${String(source.slice(0, at).split('\n').length)}: ${text}`),
  );
}

/** Thrown where the code itself, or a program it speaks with, is wrong; whoever is told is told by kinds. */
const errors: ReadonlySet<unknown> = new Set(['Error', 'RangeError', 'TypeError', 'BusError']);

type Sentence = { readonly at: number; readonly text: string };

export function sentencesIn(path: string, source: string): readonly Sentence[] {
  const found: Sentence[] = [];
  collect(parseSync(path, source).program, found);
  return found;
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, found: Sentence[]): void {
  if (Array.isArray(value)) {
    for (const part of value) collect(part, found);
    return;
  }
  if (!isNode(value) || isForDevelopers(value)) return;
  const text = textOf(value)?.trim().replaceAll(/\s+/gu, ' ');
  if (text !== undefined && isSaid(text)) found.push({ at: Number(value['start']), text });
  for (const [name, part] of Object.entries(value)) if (name !== 'type') collect(part, found);
}

function isSaid(text: string): boolean {
  return (title.test(text) || (twoWords.test(text) && glue.test(text))) && !notWords.test(text);
}

/** What names a module, and what is thrown where the code itself is wrong. */
function isForDevelopers({ type, callee }: Node): boolean {
  if (type === 'ImportDeclaration') return true;
  return type === 'NewExpression' && isNode(callee) && errors.has(callee['name']);
}

function textOf(node: Node): string | undefined {
  const { type, value, quasis } = node;
  if (type === 'Literal' || type === 'JSXText') return typeof value === 'string' ? value : undefined;
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis)) return undefined;
  return quasis.map((part: unknown) => cookedOf(part)).join('…');
}

function cookedOf(part: unknown): string {
  const value = isNode(part) ? part['value'] : undefined;
  const cooked = isNode(value) ? value['cooked'] : undefined;
  return typeof cooked === 'string' ? cooked : '';
}
