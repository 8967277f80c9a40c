import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { sources } from '../../main/engine/imports/catalog/all.ts';
import { madeUpMarks } from '../../main/words/made-up.ts';

/* What a window in the made-up language still says in English. */

const word = /(?<![\p{L}\p{M}\d@._/%’-])[A-Za-z][A-Za-z’'-]*[A-Za-z](?![\p{L}\p{M}\d@_/-]|\.[a-z])/gu;

/** Names that every language has. */
const everywhere = new Set([
  'Purser',
  'SCIM',
  'CSV',
  'XLSX',
  'PDF',
  'JSON',
  'HTTP',
  'GET',
  'PATCH',
  'POST',
  'Ctrl',
  'Enter',
  'Esc',
  'EUR',
  // Attributes of SCIM.
  'externalId',
  'userName',
  'user',
  // As Finnish writes hours, bytes and months, and how long ago.
  'klo',
  'kt',
  'sitten',
  'minuutti',
  'minuuttia',
  'sekuntia',
  'tammi',
  'helmi',
  'maalis',
  'huhti',
  'touko',
  'heinä',
  'elo',
  'syys',
  'loka',
  'marras',
  'joulu',
  'http',
]);

/** In the page: what can be read of it, by eye or by a screen reader. What is code or was typed by somebody is nobody's language. */
function readTexts(): readonly string[] {
  // A passage with a language of its own is in that one, as a letter is.
  const others = 'code, pre, script, style, textarea, [translate="no"], body [lang]';
  const texts: string[] = [document.title];
  const all = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = all.nextNode(); node !== null; node = all.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (element === null || element.closest(others) !== null) continue;
    // What is chosen of a list stands in a field; what is hidden from readers has names for nobody.
    if (node instanceof HTMLInputElement && node.getAttribute('aria-haspopup') === 'listbox')
      texts.push(node.value);
    if (node instanceof Element && node.closest('[aria-hidden="true"]') === null)
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext'])
        texts.push(node.getAttribute(name) ?? '');
    else if (!(node instanceof Element)) texts.push(node.textContent ?? '');
  }
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

/** Values that people and files bring, in whatever language: `phrases` as a whole, `names` word by word. */
export type Brought = {
  readonly phrases: readonly string[];
  readonly names: ReadonlySet<string>;
  /** Columns of files: named within a sentence of the other language, as in a question about one. */
  readonly columns: readonly string[];
};

function capitalized(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** English words among texts, each with its text. */
export function englishIn(
  texts: readonly string[],
  { phrases, names: known, columns }: Brought,
): readonly string[] {
  return texts.flatMap((text) => {
    const brought = text.includes(madeUpMarks.begin) ? [...phrases, ...columns] : phrases;
    const rest = brought.reduce((left, phrase) => left.replaceAll(phrase, '§'), text);
    const found = [...rest.matchAll(word)]
      .map(([one]) => one)
      .filter((one) => !everywhere.has(one) && !known.has(one) && !known.has(capitalized(one)));
    return found.length === 0 ? [] : [`${found.join(' ')} — ${text.slice(0, 160)}`];
  });
}

export async function leftInEnglish(page: Page, brought: Brought): Promise<readonly string[]> {
  return englishIn(await page.evaluate(readTexts), brought);
}

const nameColumns = new Set([
  'Department',
  'department',
  'Office',
  'officeLocation',
  'groups',
  'Name',
  'User',
  'displayName',
  'preferred_first_name',
  'preferred_last_name',
  'Asked by',
]);
const accounts = z.array(z.object({ givenName: z.string(), familyName: z.string() }));

/** What the files of the sample bring, and more that is known. */
export function broughtBy(
  folder: string,
  more: Pick<Brought, 'phrases' | 'columns'> = { phrases: [], columns: [] },
): Brought {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const people = accounts.parse(JSON.parse(readFileSync(join(folder, 'sample-service.json'), 'utf8')));
  const rows = files.map(
    (name) => Papa.parse<readonly string[]>(readFileSync(join(folder, name), 'utf8').trim()).data,
  );
  const cells = rows.flatMap((data) => data.slice(1).flat());
  const columns = new Set([...more.columns, ...rows.flatMap(([header = []]) => header)]);
  const phrases = new Set([
    ...more.phrases,
    ...[...files, ...cells].filter((cell) => cell.length > 3 && /\s|\d|[.@]/u.test(cell)),
  ]);
  for (const { systemName } of sources) if (!/^An? /u.test(systemName)) phrases.add(systemName);
  const named = rows.flatMap(([header = [], ...data]) =>
    data.flatMap((row) => row.filter((_cell, place) => nameColumns.has(header[place] ?? ''))),
  );
  const names = [...named, ...people.map(({ givenName, familyName }) => `${givenName} ${familyName}`)];
  return {
    columns: [...columns].toSorted((one, other) => other.length - one.length),
    phrases: [...phrases].toSorted((one, other) => other.length - one.length),
    names: new Set(names.flatMap((name) => name.split(/[\s,]+/u))),
  };
}
