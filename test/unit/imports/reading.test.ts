import { describe, expect, test } from 'vitest';

import { parseRows, type Row } from '../../../main/engine/imports/open/csv-rows.ts';
import { refusalsInWords } from '../../../main/engine/imports/open/refusals-in-words.ts';
import type { EncodingName } from '../../../main/domain/files/import.ts';
import { detectEncoding, type FileBytes } from '../../../main/engine/imports/open/text/encoding.ts';
import { findBadLines, mendUtf8 } from '../../../main/engine/imports/open/text/mend-utf8.ts';
import { Utf8Checker } from '../../../main/engine/imports/open/text/utf8-check.ts';
import { lineDecoder } from '../../../main/engine/imports/open/text/utf8-lines.ts';
import { findHeader } from '../../../main/engine/imports/recognize/find-header.ts';
import { nameColumns, refuseDoubled } from '../../../main/engine/imports/recognize/header.ts';
import { isKnownHeader } from '../../../main/engine/imports/recognize/recognize.ts';
import { SeenTexts } from '../../../main/engine/imports/read/seen-texts.ts';
import { sniffShape } from '../../../main/engine/imports/open/shape.ts';

function rows(text: string, pieceLength = text.length, delimiter = ','): readonly Row[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += pieceLength) pieces.push(text.slice(at, at + pieceLength));
  const read = parseRows(pieces, { delimiter, lineBreak: '\n' }, { line: 1 });
  return [...refusalsInWords(read, 'f.csv')].flat();
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
  const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
  const seen = (bytes: Uint8Array): FileBytes => {
    const checker = new Utf8Checker();
    const cut = checker.see(Buffer.from(bytes));
    const utf8 = checker.result(bytes.subarray(bytes.length - cut));
    return { start: bytes, utf8, hasControls: checker.hasControls };
  };
  test.each([
    ['UTF-8', Buffer.from('é,b'), { name: 'utf-8', bomBytes: 0, certain: true }],
    ['UTF-8 with a mark', Buffer.from('\uFEFFé'), { name: 'utf-8', bomBytes: 3, certain: true }],
    [
      'UTF-16 with a mark',
      Buffer.from('\uFEFFa,b', 'utf16le'),
      { name: 'utf-16le', bomBytes: 2, certain: true },
    ],
    [
      'UTF-16 the other way',
      Buffer.from('\uFEFFa,b', 'utf16le').swap16(),
      { name: 'utf-16be', bomBytes: 2, certain: true },
    ],
    [
      'UTF-16 without a mark',
      Buffer.from('email,name', 'utf16le'),
      { name: 'utf-16le', bomBytes: 0, certain: false },
    ],
    [
      'UTF-16 the other way without a mark',
      Buffer.from('email,name', 'utf16le').swap16(),
      { name: 'utf-16be', bomBytes: 0, certain: false },
    ],
    ['Windows-1252', latin('Müller'), { name: 'windows-1252', bomBytes: 0, certain: false }],
    [
      'bytes of something else',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      undefined,
    ],
  ])('%s', (_name, bytes, expected) => {
    const found = detectEncoding(seen(bytes));
    expect(found === undefined ? undefined : { ...found, readings: undefined }).toEqual(expected);
  });

  test.each<[EncodingName, string, Uint8Array]>([
    ['windows-1252', 'Jörg Müßig', Buffer.from('Jörg Müßig', 'latin1')],
    ['windows-1250', 'Łukasz Żak', Uint8Array.of(0xa3, 0x75, 0x6b, 0x61, 0x73, 0x7a, 0x20, 0xaf, 0x61, 0x6b)],
    ['macintosh', 'Jörg', Uint8Array.of(0x4a, 0x9a, 0x72, 0x67)],
    ['windows-1251', 'Иван', Uint8Array.of(0xc8, 0xe2, 0xe0, 0xed)],
    ['shift_jis', '山田', Uint8Array.of(0x8e, 0x52, 0x93, 0x63)],
    ['gb18030', '张伟', Uint8Array.of(0xd5, 0xc5, 0xce, 0xb0)],
    ['euc-kr', '김민', Uint8Array.of(0xb1, 0xe8, 0xb9, 0xce)],
  ])('%s is told by its words: %s', (name, word, bytes) => {
    const found = detectEncoding(seen(bytes));
    expect(found?.name).toBe(name);
    expect(found?.certain).toBe(false);
    expect(found?.readings?.[0]?.sample.join(' ')).toBe(word);
  });

  test('[N185] a row in UTF-8 in a file of Windows-1252 is read as it is, and tells nothing of the file', () => {
    const text = 'Jörg Müßig;»Ä« · Zoë\nFrançois Lefèvre\nJosé Peña;„Große Straße“\nSøren\n';
    const bytes = Buffer.concat(
      text.split(/(?<=\n)/u).map((line) => (line.startsWith('José') ? Buffer.from(line) : latin(line))),
    );
    const found = detectEncoding(seen(bytes));
    expect(found).toMatchObject({ name: 'windows-1252', hasUtf8Lines: true });
    expect(found?.readings?.[0]?.sample).not.toContain('JosÃ©');
    for (const size of [1, 3, 7, bytes.length]) {
      const decode = lineDecoder();
      const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        decode(bytes.subarray(at * size, at * size + size), false),
      );
      expect(Buffer.concat([...parts, decode(Buffer.alloc(0), true)]).toString()).toBe(text);
    }
  });

  test('[T3] UTF-8 with a row of another encoding stays UTF-8, and its other letters are read as Windows-1252', () => {
    const bytes = Buffer.concat([Buffer.from('Jörg;Zoé\nMüller;'), Buffer.from('Inés Muñoz\n', 'latin1')]);
    expect(detectEncoding(seen(bytes))).toEqual({
      name: 'utf-8',
      bomBytes: 0,
      certain: true,
      isMended: true,
    });
    expect(mendUtf8(bytes).toString()).toBe('Jörg;Zoé\nMüller;Inés Muñoz\n');
    expect(findBadLines([bytes.subarray(0, 9), bytes.subarray(9)], 5)).toEqual({ lines: [2], count: 1 });
  });

  test('[T5] a control character that came with pasted text is a space, and many are no text', () => {
    expect(detectEncoding(seen(Buffer.from('Head of\vSales')))).toMatchObject({ hasControls: true });
    expect(detectEncoding(seen(Buffer.from('\u0001\u0002\u0003\u0004'.repeat(10))))).toBeUndefined();
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
  test('[T1] is found below the lines that a report says of itself', () => {
    expect(
      findHeader(rows('Usage report\n"All teams, all regions"\n\nName,Days Active\nAnn,3\n'))?.row.line,
    ).toBe(4);
  });

  test('is the first row where no header is known', () => {
    expect(findHeader(rows('\nfoo,bar\n1,2\n'))?.row.line).toBe(2);
  });

  test('names its doubled columns', () => {
    const { names, doubled } = nameColumns(['email', 'name', ' Email '], 'users.csv');
    expect(names).toEqual(['email', 'name', 'Email (2)']);
    expect(() => {
      refuseDoubled(doubled, 'users.csv');
    }).toThrow(/"users\.csv" has more than one column called "Email"/u);
  });

  test('calls columns without a name by their place', () => {
    expect(nameColumns(['\uFEFFemail', '', ' '], 'users.csv').names).toEqual([
      'email',
      '(column 2)',
      '(column 3)',
    ]);
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
