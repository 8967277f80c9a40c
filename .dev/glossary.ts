import { readFileSync } from 'node:fs';

/** A word that is not used here, and what is said instead. */
export type NotUsed = { readonly words: readonly string[]; readonly instead: string };

const glossary = 'docs/words.md';
const heading = '## Words that are not used';
/** `letRest`, `let-rest` and `let rest` are the same two words. */
const part = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/gu;

/** The second table of the glossary: `| not used, not used | instead |`. */
export function readNotUsed(text: string): readonly NotUsed[] {
  const table = text.slice(text.indexOf(heading));
  return [...table.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gmu)]
    .map(([, words = '', instead = '']) => ({
      words: words.split(',').map((word) => word.trim().toLowerCase()),
      instead: instead.trim(),
    }))
    .filter(({ words }) => !words.includes('not used') && !words.every((word) => /^-+$/u.test(word)));
}

/** `LINE: WORD (INSTEAD)` for each word of a text that is not used. */
export function findNotUsed(text: string, notUsed: readonly NotUsed[]): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const parts = ` ${(line.match(part) ?? []).join(' ').toLowerCase()} `;
    return notUsed.flatMap(({ words, instead }) =>
      words
        .filter((word) => parts.includes(` ${word} `))
        .map((word) => `${String(index + 1)}: ${word} (say: ${instead})`),
    );
  });
}

/** The same of files, each hit with its file in front. */
export function wordsNotUsedIn(files: readonly string[]): readonly string[] {
  const notUsed = readNotUsed(readFileSync(glossary, 'utf8'));
  return files.flatMap((file) =>
    findNotUsed(readFileSync(file, 'utf8'), notUsed).map((hit) => `${file}:${hit}`),
  );
}
