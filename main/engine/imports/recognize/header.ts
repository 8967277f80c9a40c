import { Refused } from '../refused.ts';

/** The form in which headers are compared: lower case, words joined by underscores ("Days Active" is `days_active`). */
export function foldHeader(header: string): string {
  return header
    .replace(/^\uFEFF/u, '')
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/gu, '');
}

/**
 * The names of a file's columns from its header row. A column without a name is called by its place. Throws `Refused`:
 * `doubled-header`, because which of two columns is meant would be a guess.
 */
export function nameColumns(cells: readonly string[], fileName: string): readonly string[] {
  const names = cells.map((cell, index) => {
    const name = cell.replace(/^\uFEFF/u, '').trim();
    return name === '' ? `(column ${String(index + 1)})` : name;
  });
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const name of names) {
    const folded = name.toLowerCase();
    if (seen.has(folded)) doubled.add(name);
    seen.add(folded);
  }
  if (doubled.size > 0) {
    const list = [...doubled].map((name) => `"${name}"`).join(', ');
    throw new Refused(
      'doubled-header',
      `"${fileName}" has more than one column called ${list}. Rename or remove all but one, then drop it again.`,
    );
  }
  return names;
}
