import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { english } from '../../../main/words/en/english.ts';
import { en } from '../../../renderer/strings/en.ts';

const catalogues = /renderer\/strings\/(?:en|de)|main\/words\/(?:en|de)\//u;
const code = globSync('{main,preload,renderer}/**/*.{ts,tsx}')
  .filter((path) => !catalogues.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Asked for by name, or with all others beside it by what they are of. */
function isAskedFor(name: string, of: string): boolean {
  const byName = new RegExp(String.raw`\.${name}\b|['"]${name}['"]|[{,]\s*${name}\s*[,:}=]`, 'u');
  return byName.test(code) || code.includes(`${of}[`);
}

function neverSaid(catalogue: unknown, path: readonly string[]): readonly string[] {
  if (typeof catalogue === 'object' && catalogue !== null && !Array.isArray(catalogue))
    return Object.entries(catalogue).flatMap(([name, part]) => neverSaid(part, [...path, name]));
  const [of = '', name = ''] = path.slice(-2);
  return isAskedFor(name, of) ? [] : [path.join('.')];
}

test('no text is kept that nothing says', () => {
  expect([...neverSaid(en, ['window']), ...neverSaid(english, ['words'])]).toEqual([]);
});
