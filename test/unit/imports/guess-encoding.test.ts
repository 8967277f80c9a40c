import { describe, expect, test } from 'vitest';

import { guessEncoding } from '../../../main/engine/imports/open/guess-encoding.ts';

/** Bytes of a list of names in an encoding of one byte, by what its letters are there. */
function bytes(text: string, letters: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(Array.from(text), (letter) => letters[letter] ?? letter.charCodeAt(0));
}

describe('the encoding of a list is told by its words', () => {
  test.each([
    [
      'one Polish name among Western ones',
      'windows-1250',
      bytes('Cléo;Berg\nEwa;Łukasz\nHugo;Weiß\n', { é: 0xe9, Ł: 0xa3, ß: 0xdf }),
    ],
    [
      'one Greek name, and letters alone in a note',
      'windows-1253',
      bytes('Ελένη;Παππά;α β\n', {
        Ε: 0xc5,
        λ: 0xeb,
        έ: 0xdd,
        ν: 0xed,
        η: 0xe7,
        Π: 0xd0,
        α: 0xe1,
        π: 0xf0,
        ά: 0xdc,
        β: 0xe2,
      }),
    ],
    ['German names alone', 'windows-1252', bytes('Jürgen;Weiß\nGrüne;Ähre\n', { ü: 0xfc, ß: 0xdf, Ä: 0xc4 })],
  ])('[T4] %s', (_what, name, list) => {
    expect(guessEncoding(list)[0]?.name).toBe(name);
  });
});
