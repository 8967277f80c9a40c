import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/*
 * English sentences that stand where they cannot be said in another language: in the code, outside the folders of words. What is counted
 * is what reads like one. Not counted: SQL, what only a developer is told (`new Error`), the words that files of other programs use, and what
 * the practice service answers, which plays a service that speaks English.
 */

/** So many there may be; it only falls. Most are columns of files, words that answers are read by, and what only developers are told. */
export const englishAtMost = 55;

const words = /^(?:renderer\/strings|main\/words)\//u;
const ofOthers =
  /^main\/(?:practice\/|domain\/states\/|domain\/people\/no-value|domain\/matching\/|engine\/imports\/(?:catalog|recognize\/states|open\/guess)\/)/u;
/** Declared beside what it belongs to: test/unit/words/german.test.ts holds each text to its German. */
const declared = /^main\/(?:headless\/arguments\/options|engine\/imports\/kinds)\//u;

const glue =
  /(?:^|[\s(“"])(?:the|is|are|was|were|of|to|in|and|or|not|no|for|it|be|with|by|from|this|that|has|have|at|on|as|does|cannot|may|can|who|what|nobody|than|where|its)(?=$|[\s).,:;”"])/iu;
const twoWords = /[a-z’']{2,}[,:;]? [a-z]{2,}|[A-Z][a-z]+ [a-z]+/u;
const notWords =
  /\b(?:SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|WHERE|FROM|ORDER BY|GROUP BY|ALTER|DROP|UNION|VALUES|JOIN|COALESCE|IS NULL)\b|_id AS |charset=|<[a-z]+[ >]/u;

/** `FILE:LINE: TEXT` of each. */
export function englishOutsideWords(files: readonly string[]): readonly string[] {
  return files
    .filter((path) => !words.test(path) && !ofOthers.test(path) && !declared.test(path))
    .flatMap((path) => {
      const source = readFileSync(path, 'utf8');
      return sentencesIn(path, source).map(
        ({ at, text }) => `${path}:${String(source.slice(0, at).split('\n').length)}: ${text}`,
      );
    });
}

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
  if (text !== undefined && twoWords.test(text) && glue.test(text) && !notWords.test(text))
    found.push({ at: Number(value['start']), text });
  for (const [name, part] of Object.entries(value)) if (name !== 'type') collect(part, found);
}

/** What names a module, and what is thrown where the code itself is wrong. */
function isForDevelopers({ type, callee }: Node): boolean {
  if (type === 'ImportDeclaration') return true;
  return type === 'NewExpression' && isNode(callee) && callee['name'] === 'Error';
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
