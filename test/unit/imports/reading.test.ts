import { describe, expect, test } from 'vitest';

import { parseRows, type Row } from '../../../main/engine/imports/open/csv-rows.ts';
import { detectEncoding } from '../../../main/engine/imports/open/encoding.ts';
import { findHeader } from '../../../main/engine/imports/recognize/find-header.ts';
import { nameColumns, refuseDoubled } from '../../../main/engine/imports/recognize/header.ts';
import { isKnownHeader } from '../../../main/engine/imports/recognize/recognize.ts';
import { SeenTexts } from '../../../main/engine/imports/read/seen-texts.ts';
import { sniffShape } from '../../../main/engine/imports/open/shape.ts';

function rows(text: string, pieceLength = text.length, delimiter = ','): readonly Row[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += pieceLength) pieces.push(text.slice(at, at + pieceLength));
  return [...parseRows(pieces, { delimiter, lineBreak: '\n' }, { fileName: 'f.csv', line: 1 })].flat();
}

describe('rows', () => {
  test.each([
    ['quoted delimiters', 'a,"b,c"\n', [['a', 'b,c']], [1]],
    ['doubled quotation marks', 'a,"say ""hi"""\n', [['a', 'say "hi"']], [1]],
    [
      'quoted line breaks count as lines',
      '"a\nb",c\nd,e\n',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
      [1, 3],
    ],
    [
      'both line endings in one file',
      'a,b\r\nc,d\ne,"f"\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
      [1, 2, 3],
    ],
    [
      'no line break at the end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [1, 2],
    ],
    ['empty lines', 'a,b\n\n\nc,d\n', [['a', 'b'], [''], [''], ['c', 'd']], [1, 2, 3, 4]],
    [
      'an empty last cell',
      'a,\n,b\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
      [1, 2],
    ],
  ])('%s', (_name, text, cells, lines) => {
    const read = rows(text);
    expect(read.map((row) => row.cells)).toEqual(cells);
    expect(read.map((row) => row.line)).toEqual(lines);
  });

  test.each([1, 2, 3, 7])('are the same in pieces of %i characters', (pieceLength) => {
    const text = 'id,"a ""quoted"" name"\r\n1,"two\nlines, one cell"\r\n2,Zoë 你好\r\n\r\n3,""\r\n';
    expect(rows(text, pieceLength)).toEqual(rows(text));
  });

  test('a quotation mark that is never closed is refused with its line', () => {
    expect(() => rows('a,b\n1,2\n3,"4\n5,6\n')).toThrow(/line 3/u);
  });

  test('a row whose quotation marks break the rules is marked, and the rows after it are not', () => {
    const read = rows('a,b\n1,"x"y",z\n3,4\n');
    expect(read.map((row) => row.fault !== undefined)).toEqual([false, true, false]);
  });
});

describe('encoding', () => {
  const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
  test.each([
    ['UTF-8', Buffer.from('é,b'), true, { name: 'utf-8', bomBytes: 0, certain: true }],
    ['UTF-8 with a mark', Buffer.from('\uFEFFé'), true, { name: 'utf-8', bomBytes: 3, certain: true }],
    [
      'UTF-16 with a mark',
      Buffer.from('\uFEFFa,b', 'utf16le'),
      false,
      { name: 'utf-16le', bomBytes: 2, certain: true },
    ],
    [
      'UTF-16 the other way',
      Buffer.from('\uFEFFa,b', 'utf16le').swap16(),
      false,
      { name: 'utf-16be', bomBytes: 2, certain: true },
    ],
    [
      'UTF-16 without a mark',
      Buffer.from('email,name', 'utf16le'),
      true,
      { name: 'utf-16le', bomBytes: 0, certain: false },
    ],
    [
      'UTF-16 the other way without a mark',
      Buffer.from('email,name', 'utf16le').swap16(),
      true,
      { name: 'utf-16be', bomBytes: 0, certain: false },
    ],
    ['Windows-1252', latin('Müller'), false, { name: 'windows-1252', bomBytes: 0, certain: false }],
    [
      'bytes of something else',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      false,
      undefined,
    ],
  ])('%s', (_name, bytes, validUtf8, expected) => {
    expect(detectEncoding(bytes, validUtf8)).toEqual(expected);
  });
});

describe('the shape of a file', () => {
  test.each([
    ['commas', 'email,name\na@b.example,"x; y; z"\n', ','],
    ['semicolons', 'email;name\na@b.example;"x, y, z"\n', ';'],
    ['tabs', 'email\tname\na@b.example\tx, y\n', '\t'],
    [
      'semicolons although the first line has commas',
      'Usage, all teams, 30 days\nemail;days active;ssi\na@b.example;1;2\nc@d.example;3;4\n',
      ';',
    ],
    ["Excel's own line", 'sep=;\nemail;name\n', ';'],
    ['one column', 'email\na@b.example\n', ','],
  ])('%s', (_name, text, delimiter) => {
    expect(sniffShape(text, isKnownHeader).delimiter).toBe(delimiter);
  });

  test('old line endings are told from new ones', () => {
    expect(sniffShape('email,name\ra@b.example,x\r', isKnownHeader).lineBreak).toBe('\r');
    expect(sniffShape('email,name\r\na@b.example,x\r\n', isKnownHeader).lineBreak).toBe('\n');
  });
});

describe('the header row', () => {
  test('is found below the lines that a report says of itself', () => {
    expect(
      findHeader(rows('Usage report\n"All teams, all regions"\n\nName,Days Active\nAnn,3\n'))?.line,
    ).toBe(4);
  });

  test('is the first row where no header is known', () => {
    expect(findHeader(rows('\nfoo,bar\n1,2\n'))?.line).toBe(2);
  });

  test('names its doubled columns', () => {
    const { names, doubled } = nameColumns(['email', 'name', ' Email ']);
    expect(names).toEqual(['email', 'name', 'Email (2)']);
    expect(() => {
      refuseDoubled(doubled, 'users.csv');
    }).toThrow(/"users\.csv" has more than one column called "Email"/u);
  });

  test('calls columns without a name by their place', () => {
    expect(nameColumns(['\uFEFFemail', '', ' ']).names).toEqual(['email', '(column 2)', '(column 3)']);
  });
});

describe('seen texts', () => {
  test('remembers each of a hundred thousand and takes none for another', () => {
    const seen = new SeenTexts();
    const texts = Array.from({ length: 100_000 }, (_, index) => `person${String(index)}@halden.example`);
    expect(texts.filter((text) => seen.add(text))).toEqual([]);
    expect(texts.filter((text) => !seen.add(text))).toEqual([]);
    expect(seen.add('')).toBe(false);
    expect(seen.add('')).toBe(true);
  });
});
