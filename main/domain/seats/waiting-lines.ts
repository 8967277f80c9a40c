import { bareAddress } from '../people/identifiers/bare-address.ts';
import { foldedColumn, namesPeople } from '../people/identifiers/naming-columns.ts';

/** One who is to wait, as a list names the person; `line` is the whole line, to be put right and given again. */
export type WaitingLine = {
  readonly line: string;
  readonly as: string;
  readonly reason: string | undefined;
  readonly askedBy: string | undefined;
};

/** Of columns too, and of nobody. */
const headings: ReadonlySet<string> = new Set(['name', 'person', 'who']);

/**
 * Who is named by a pasted text or a file ([WL8], [WL9]): one a line with the reason and who asked behind it, after tabs, semicolons or
 * commas; or several addresses in a line, as mail programs copy them. What stands for all is used where a line has none of its own.
 */
export function readWaitingLines(
  text: string,
  forAll: { readonly reason?: string | undefined; readonly askedBy?: string | undefined } = {},
): readonly WaitingLine[] {
  const lines = text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = ''] = cellsOf(lines[0] ?? '');
  const isHeading = namesPeople(first) || headings.has(foldedColumn(first));
  return lines.slice(isHeading ? 1 : 0).flatMap((line) => {
    const cells = cellsOf(line);
    const named = cells.filter((cell) => cell !== '');
    const everybody = !line.includes('\t') && named.length > 1 && named.every((cell) => cell.includes('@'));
    if (everybody) return named.map((cell) => toLine({ line: cell, cells: [cell], forAll }));
    return cells[0] === '' || cells[0] === undefined ? [] : [toLine({ line, cells, forAll })];
  });
}

function toLine(of: {
  readonly line: string;
  readonly cells: readonly string[];
  readonly forAll: { readonly reason?: string | undefined; readonly askedBy?: string | undefined };
}): WaitingLine {
  const [who = '', reason = '', askedBy = ''] = of.cells;
  return {
    line: of.line,
    as: bareAddress(who),
    reason: reason === '' ? of.forAll.reason : reason,
    askedBy: askedBy === '' ? of.forAll.askedBy : askedBy,
  };
}

/** Cells of a line by the surest separator that it has; one within quotes separates nothing. */
function cellsOf(line: string): readonly string[] {
  const separator = ['\t', ';', ','].find((mark) => line.includes(mark));
  if (separator === undefined) return [unquoted(line)];
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    if (character === separator && !isQuoted) {
      cells.push(unquoted(cell));
      cell = '';
    } else {
      cell += character;
    }
  }
  return [...cells, unquoted(cell)];
}

function unquoted(cell: string): string {
  const bare = cell.trim();
  return /^".*"$/u.test(bare) ? bare.slice(1, -1).replaceAll('""', '"').trim() : bare;
}
