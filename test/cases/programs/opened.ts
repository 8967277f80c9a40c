import { readFileSync } from 'node:fs';

import { attribute, readXml } from '../../../main/engine/imports/open/workbook/xml.ts';

/** A cell as a program has it after opening a file. */
export type OpenedCell = {
  readonly type: 'text' | 'number' | 'day' | 'formula' | 'other';
  readonly text: string;
};
export type OpenedSheet = readonly (readonly OpenedCell[])[];

/** The first sheet of a flat OpenDocument file, as LibreOffice writes what it has opened (ODF 1.3 part 3, §9 and §19). */
export function readFlatOds(path: string): OpenedSheet {
  const rows: OpenedCell[][] = [];
  let sheets = 0;
  let isInParagraph = false;
  let row: OpenedCell[] | undefined;
  let cell:
    { type: OpenedCell['type']; day: string | undefined; paragraphs: string[]; repeated: number } | undefined;
  readParts(path, {
    open: (name, attributes) => {
      const of = (key: string): string | undefined => attribute(attributes, key);
      if (name === 'table') sheets += 1;
      if (sheets !== 1) return;
      if (name === 'table-row') row = [];
      if (name === 'table-cell') {
        const kind = of('value-type');
        const type = of('formula') === undefined ? odsType(kind) : 'formula';
        cell = {
          type,
          day: of('date-value'),
          paragraphs: [],
          repeated: Number(of('number-columns-repeated') ?? 1),
        };
      }
      if (name === 'p') {
        isInParagraph = true;
        cell?.paragraphs.push('');
      }
      if (name === 's') append(cell?.paragraphs, ' '.repeat(Number(of('c') ?? 1)));
      if (name === 'tab') append(cell?.paragraphs, '\t');
      if (name === 'line-break') append(cell?.paragraphs, '\n');
    },
    text: (text) => {
      if (isInParagraph) append(cell?.paragraphs, text);
    },
    close: (name) => {
      if (name === 'p') isInParagraph = false;
      if (sheets !== 1) return;
      if (name === 'table-cell' && cell !== undefined) {
        const { type, day, paragraphs, repeated } = cell;
        const one = { type, text: type === 'day' ? (day ?? '') : paragraphs.join('\n') };
        if (repeated < 500) row?.push(...Array.from({ length: repeated }, () => one));
        cell = undefined;
      }
      if (name === 'table-row' && row !== undefined) rows.push(row);
    },
  });
  return rows.filter((cells) => cells.some(({ text }) => text !== ''));
}

function odsType(kind: string | undefined): OpenedCell['type'] {
  if (kind === 'date') return 'day';
  if (kind === 'string' || kind === undefined) return 'text';
  return kind === 'float' ? 'number' : 'other';
}

function append(paragraphs: string[] | undefined, text: string): void {
  const last = paragraphs?.pop();
  if (last !== undefined) paragraphs?.push(last + text);
}

const textType = '60';

type Region = { readonly lines: readonly [number, number]; readonly columns: readonly [number, number] };

/** The first sheet of Gnumeric's own format, not compressed; days are numbers in a region with a format of days. */
export function readGnumeric(path: string): OpenedSheet {
  const rows: OpenedCell[][] = [];
  const days: Region[] = [];
  let sheets = 0;
  let region: Region | undefined;
  let at: { line: number; column: number; type: OpenedCell['type'] } | undefined;
  let held = '';
  readParts(path, {
    open: (name, attributes) => {
      if (name === 'Sheet') sheets += 1;
      if (sheets !== 1) return;
      const number = (key: string): number => Number(attribute(attributes, key));
      if (name === 'StyleRegion')
        region = {
          lines: [number('startRow'), number('endRow')],
          columns: [number('startCol'), number('endCol')],
        };
      if (name === 'Style' && region !== undefined && /yy/u.test(attribute(attributes, 'Format') ?? ''))
        days.push(region);
      if (name !== 'Cell') return;
      const kind = attribute(attributes, 'ValueType');
      const type = kind === undefined ? 'formula' : kind === textType ? 'text' : 'number';
      at = { line: number('Row'), column: number('Col'), type };
      held = '';
    },
    text: (text) => {
      held += text;
    },
    close: (name) => {
      if (name !== 'Cell' || at === undefined) return;
      const { line, column, type } = at;
      (rows[line] ??= [])[column] = { type, text: held };
      at = undefined;
    },
  });
  const isIn = (one: Region, line: number, column: number): boolean =>
    line >= one.lines[0] && line <= one.lines[1] && column >= one.columns[0] && column <= one.columns[1];
  return rows.map((cells, line) =>
    Array.from(cells, (cell: OpenedCell | undefined, column): OpenedCell => {
      if (cell === undefined) return { type: 'text', text: '' };
      const isDay = cell.type === 'number' && days.some((one) => isIn(one, line, column));
      return isDay ? { ...cell, type: 'day' } : cell;
    }),
  );
}

function readParts(path: string, reader: Parameters<typeof readXml>[1]): void {
  readXml({ fileName: path, part: 'all', pieces: [readFileSync(path)] }, reader);
}
