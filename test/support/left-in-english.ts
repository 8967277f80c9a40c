import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { z } from 'zod';

/* What a window in the made-up language still says in English. */

const word = /(?<![\p{L}\p{M}\d@._/%-])[A-Za-z][A-Za-z’'-]*[A-Za-z](?![\p{L}\p{M}\d@_/-]|\.[a-z])/gu;

/** Names that every language has. */
const everywhere = new Set([
  'Purser',
  'SCIM',
  'CSV',
  'XLSX',
  'JSON',
  'HTTP',
  'GET',
  'PATCH',
  'POST',
  'Ctrl',
  'Enter',
  'Esc',
]);

/** In the page: what can be read of it, by eye or by a screen reader. What is code or was typed by somebody is nobody's language. */
function readTexts(): readonly string[] {
  const texts: string[] = [document.title];
  const all = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = all.nextNode(); node !== null; node = all.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (element === null || element.closest('code, pre, script, style, [translate="no"]') !== null) continue;
    if (node instanceof Element)
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext'])
        texts.push(node.getAttribute(name) ?? '');
    else texts.push(node.textContent ?? '');
  }
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/** Values that people and files bring, in whatever language: `phrases` as a whole, `names` word by word. */
export type Brought = { readonly phrases: readonly string[]; readonly names: ReadonlySet<string> };

/** English words among texts, each with its text. */
export function englishIn(texts: readonly string[], { phrases, names: known }: Brought): readonly string[] {
  return texts.flatMap((text) => {
    const rest = phrases.reduce((left, phrase) => left.replaceAll(phrase, '§'), text);
    const found = [...rest.matchAll(word)]
      .map(([one]) => one)
      .filter((one) => !everywhere.has(one) && !known.has(one));
    return found.length === 0 ? [] : [`${found.join(' ')} — ${text.slice(0, 160)}`];
  });
}

export async function leftInEnglish(page: Page, brought: Brought): Promise<readonly string[]> {
  return englishIn(await page.evaluate(readTexts), brought);
}

const accounts = z.array(z.object({ givenName: z.string(), familyName: z.string() }));

/** What the files of the sample bring. */
export function broughtBy(folder: string): Brought {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const people = accounts.parse(JSON.parse(readFileSync(join(folder, 'sample-service.json'), 'utf8')));
  const cells = files.flatMap((name) => {
    const { data } = Papa.parse<readonly string[]>(readFileSync(join(folder, name), 'utf8').trim());
    return data.slice(1).flat();
  });
  const phrases = new Set([...files, ...cells].filter((cell) => cell.length > 3 && /\s|\d|[.@]/u.test(cell)));
  const names = people.flatMap(({ givenName, familyName }) => `${givenName} ${familyName}`.split(/\s+/u));
  return {
    phrases: [...phrases].toSorted((one, other) => other.length - one.length),
    names: new Set([
      ...names,
      ...[...phrases].filter((cell) => /^[A-Z]\S+ \S+$/u.test(cell)).flatMap((cell) => cell.split(' ')),
    ]),
  };
}
