import { words } from '../../words/words.ts';
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { nameReader, namesPeople } from '../../domain/people/identifiers/naming-columns.ts';

/**
 * Rows of addresses and unique ids, each of one person, and what their columns are called. Cells are trimmed, and empty where blank; behind
 * those of the columns stand cells that no heading has.
 */
export type PeopleRows = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How each of the rows calls its person, where a column says so. */
  readonly names?: readonly (string | undefined)[];
};
export type PeopleList =
  ({ readonly kind: 'list' } & PeopleRows) | { readonly kind: 'refused'; readonly says: string };

/** Reads who is meant: one e-mail address or unique id a line, or a CSV with such a column. */
export async function readPeopleList(path: string, name: string): Promise<PeopleList> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const why = error instanceof TypeError ? words().job.notUtfText : words().job.cannotRead;
    return { kind: 'refused', says: words().job.giveTextFileOneAlso(name, why) };
  }
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const read = rowsIn(data);
  if (read === undefined) {
    return {
      kind: 'refused',
      says: words().job.severalColumnsNoneThem(name),
    };
  }
  if (read.rows.length === 0) return { kind: 'refused', says: words().job.namesNobody(name) };
  const { columns, rows, names } = read;
  const once = [...new Map(rows.map((row, at) => [[names?.[at], ...row].join('\n'), at])).values()];
  return {
    kind: 'list',
    columns,
    rows: once.flatMap((at) => (rows[at] === undefined ? [] : [rows[at]])),
    ...(names === undefined ? {} : { names: once.map((at) => names[at]) }),
  };
}

/** `undefined` where it cannot be told which column is meant. */
function rowsIn(rows: readonly (readonly string[])[]): PeopleRows | undefined {
  const [header = [], ...rest] = rows;
  const columns = header.flatMap((name, index) => (namesPeople(name) ? [index] : []));
  if (columns.length > 0) {
    const nameOf = nameReader(header);
    const named = rest
      .map((row) => ({
        name: nameOf?.(row),
        cells: [
          ...columns.map((index) => row[index]?.trim() ?? ''),
          ...row.slice(header.length).flatMap((cell) => (cell.trim() === '' ? [] : [cell.trim()])),
        ],
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
    return {
      columns: columns.map((index) => header[index]?.trim() ?? ''),
      rows: named.map(({ cells }) => cells),
      ...(nameOf === undefined ? {} : { names: named.map(({ name }) => name) }),
    };
  }
  if (rows.some((row) => row.filter((cell) => cell.trim() !== '').length > 1)) return undefined;
  const cells = rows.flatMap((row) => row.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  return { columns: [''], rows: cells.map((cell) => [cell]) };
}
