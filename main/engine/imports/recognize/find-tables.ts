import type { Row } from '../open/csv-rows.ts';
import { isAddress, type FoundHeader } from './find-header.ts';
import { foldHeader } from './columns/fold-header.ts';
import { isKnownHeader, recognize } from './recognize.ts';

/** Lines of a file that are another table than the list. */
export type OtherTable = { readonly from: number; readonly to: number };

/**
 * What the tables of a file are. `one`: as far as can be told · `list`: one list of people, with its rows, and other tables · `several`: lists of
 * people with different columns; the lines of the first two headers.
 */
export type FoundTables =
  | { readonly kind: 'one' }
  | {
      readonly kind: 'list';
      readonly header: FoundHeader;
      readonly rows: readonly Row[];
      readonly others: readonly OtherTable[];
    }
  | { readonly kind: 'several'; readonly lines: readonly [number, number] };

/** Rows without a blank one between them; its header, where it has one of its own. */
type Block = { readonly rows: readonly Row[]; readonly header: Row | undefined; readonly isList: boolean };

const one: FoundTables = { kind: 'one' };
const knownAtLeast = 2;
const figure = /^-?[\d.,\s']+%?$/u;

/**
 * Tells the tables of a file apart: each begins behind a blank line with a row of names of columns ([T8]). `gaps`: rows that are blank are not
 * there, as in a sheet.
 */
export function findTables(rows: readonly Row[], { gaps }: { readonly gaps: boolean }): FoundTables {
  const parts = blocksOf(rows, gaps);
  if (parts.length < 2) return one;
  const blocks = parts.map(blockOf);
  const headed = blocks.filter(({ header }) => header !== undefined);
  if (headed.length < 2) return one;
  const lists = headed.filter(({ isList }) => isList);
  const [first] = lists;
  if (first?.header === undefined) return one;
  const names = namesOf(first.header);
  const other = lists.find(({ header }) => header !== undefined && namesOf(header) !== names);
  if (other?.header !== undefined) return { kind: 'several', lines: [first.header.line, other.header.line] };
  if (lists.length === headed.length) return one;
  return listAmong(blocks, first.header);
}

/** A block without a header goes on with the table before it, but where it has addresses: then it is of the list. */
function listAmong(blocks: readonly Block[], header: Row): FoundTables {
  const kept: Row[] = [];
  const before: Row[] = [];
  const others: OtherTable[] = [];
  let isOfList = true;
  for (const block of blocks) {
    const { rows } = block;
    isOfList = block.header === undefined ? isOfList || hasAddress(rows) : block.isList;
    if (isOfList) kept.push(...rows.filter(({ line }) => line > header.line));
    const [first, last] = [rows[0], rows.at(-1)];
    if (first !== undefined && first.line < header.line)
      before.push(...rows.filter(({ line }) => line < header.line));
    if (!isOfList && first !== undefined && last !== undefined)
      others.push({ from: first.line, to: last.line });
  }
  return { kind: 'list', header: { row: header, before }, rows: kept, others };
}

function blocksOf(rows: readonly Row[], gaps: boolean): readonly (readonly Row[])[] {
  const blocks: Row[][] = [];
  let isApart = true;
  let line = 0;
  for (const row of rows) {
    if (row.cells.every((cell) => cell.trim() === '')) {
      isApart = true;
      continue;
    }
    if (isApart || (gaps && row.line > line + 1)) blocks.push([]);
    blocks.at(-1)?.push(row);
    isApart = false;
    line = row.line;
  }
  return blocks;
}

/** A title may stand above the names of columns. */
function blockOf(rows: readonly Row[]): Block {
  const [first, second] = rows;
  const header =
    first !== undefined && filled(first).length > 1
      ? headerAt(rows, 0)
      : second === undefined
        ? undefined
        : headerAt(rows, 1);
  const isList = header !== undefined && isListBelow(header, rows);
  return { rows, header, isList };
}

function headerAt(rows: readonly Row[], at: number): Row | undefined {
  const row = rows[at];
  const below = rows.slice(at + 1);
  if (row === undefined || below.length === 0) return undefined;
  const cells = filled(row);
  if (cells.length < 2 || cells.some((cell) => isAddress(cell) || /\d/u.test(cell))) return undefined;
  const known = cells.filter((cell) => isKnownHeader(foldHeader(cell))).length;
  const isKnown = known >= knownAtLeast && known * 2 >= cells.length;
  return isKnown || hasFigures(row, below) ? row : undefined;
}

/** Counts below words, as in sums of a list, and nobody's address. */
function hasFigures(header: Row, below: readonly Row[]): boolean {
  if (hasAddress(below)) return false;
  return header.cells.some((name, at) => {
    const cells = below.map(({ cells: row }) => (row[at] ?? '').trim());
    return name.trim() !== '' && cells.every((cell) => figure.test(cell));
  });
}

/** Names of columns by which people are told, and rows with as many cells. */
function isListBelow(header: Row, rows: readonly Row[]): boolean {
  if (recognize(header.cells.map((cell) => cell.trim())).kind === 'none') return false;
  const below = rows.filter(({ line }) => line > header.line);
  return below.some((row) => filled(row).length > 1);
}

function hasAddress(rows: readonly Row[]): boolean {
  return rows.some(({ cells }) => cells.some(isAddress));
}

function namesOf(header: Row): string {
  return header.cells
    .map(foldHeader)
    .filter((name) => name !== '')
    .join('\n');
}

function filled({ cells }: Row): readonly string[] {
  return cells.filter((cell) => cell.trim() !== '');
}
