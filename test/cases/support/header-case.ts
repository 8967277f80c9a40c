import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

import { inlineRows, workbookFile } from '../../support/workbook-file.ts';

/**
 * A file of another system with what it must give written in front of it: lines `# key: value`, a blank line, and the file as it is exported.
 *
 * - `system`, `from`: what it is, and where its header row was found; `named`: its name, which may say its days
 * - `first`: what happens when it is dropped: `ready`, or the refusal or question; more than one with "or" where each is right
 * - `says`: words of that refusal, parted by `;` · `answer`: the kind that is then said · `application`: whose rows are then read
 * - `kind`, `source` (the report of the catalog), `effect`, `assigned`, `rows`, `columns`, `window`, `alarms`: what it is read as in the end, each where it is named; more than one with "or"
 * - `as: xlsx`: rows of sheets, each under `== NAME`; `encoding`: of the text, by its label · `users-first`: a user list is imported before
 */
export type HeaderCase = {
  readonly name: string;
  readonly said: Readonly<Record<string, string>>;
  readonly fileName: string;
  readonly bytes: Buffer;
};

export function readHeaderCase(path: string, name: string): HeaderCase {
  const text = readFileSync(path, 'utf8');
  const end = text.indexOf('\n\n');
  const said = Object.fromEntries(
    text
      .slice(0, end)
      .split('\n')
      .map((line) => /^# ([a-z-]+): (.*)$/u.exec(line))
      .map((match) => [match?.[1] ?? '', match?.[2] ?? '']),
  ) as Record<string, string>;
  const content = text.slice(end + 2);
  const fileName = said['named'] ?? 'list.csv';
  return { name, said, fileName, bytes: said['as'] === 'xlsx' ? asWorkbook(content) : asText(content, said) };
}

function asText(content: string, { encoding = 'utf8' }: Readonly<Record<string, string>>): Buffer {
  if (encoding === 'utf8') return Buffer.from(content);
  if (encoding === 'utf16le') return Buffer.from(`\uFEFF${content}`, encoding);
  return encoded(content, encoding);
}

/** A text in an encoding that Node reads and does not write; what has no bytes there is "?". */
export function encoded(text: string, encoding: string): Buffer {
  const bytes = bytesOf(encoding);
  return Buffer.from(Array.from(text).flatMap((character) => bytes.get(character) ?? [0x3f]));
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** The bytes of every character of an encoding of one or two bytes, which Node can read and not write. */
function bytesOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const made = tables.get(encoding);
  if (made !== undefined) return made;
  const decoder = new TextDecoder(encoding, { fatal: true });
  const found = new Map<string, readonly number[]>();
  const note = (bytes: readonly number[]): boolean => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if (text.length === 1 && !found.has(text)) found.set(text, bytes);
      return true;
    } catch {
      return false;
    }
  };
  for (let first = 0; first < 256; first += 1) {
    if (note([first])) continue;
    for (let second = 0; second < 256; second += 1) note([first, second]);
  }
  tables.set(encoding, found);
  return found;
}

function asWorkbook(content: string): Buffer {
  const sheets = content
    .split(/^== /mu)
    .slice(1)
    .map((part): [string, string] => {
      const end = part.indexOf('\n');
      const rows = Papa.parse<string[]>(part.slice(end + 1), { delimiter: ',' }).data;
      return [part.slice(0, end).trim(), inlineRows(rows)];
    });
  return workbookFile({ sheets: Object.fromEntries(sheets) });
}

/** The values of a key with several, `left > right` or `left right`. */
export function pairsOf(text: string | undefined, between: string): readonly (readonly [string, string])[] {
  if (text === undefined) return [];
  return text.split(/[;,] /u).map((part) => {
    const at = part.lastIndexOf(between);
    return [part.slice(0, at).trim(), part.slice(at + between.length).trim()];
  });
}
