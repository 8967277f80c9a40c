import type { EncodingName } from '../../../domain/files/import.ts';

/** How a file's bytes are read as text. `bomBytes`: the byte order mark in front, to be passed over. */
export type FileEncoding = {
  readonly name: EncodingName;
  readonly bomBytes: number;
  /** False where nothing but the absence of UTF-8 speaks for it. */
  readonly certain: boolean;
};

const sniffedBytes = 4096;

/**
 * Tells the encoding from a file's first bytes and from whether all of it is valid UTF-8; `undefined` for bytes that
 * are no text. Windows-1252 is what is left when strict UTF-8 decoding fails: almost any bytes are valid in it.
 */
export function detectEncoding(start: Uint8Array, validUtf8: boolean): FileEncoding | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return { name: 'utf-16le', bomBytes: 2, certain: true };
  if (start[0] === 0xfe && start[1] === 0xff) return { name: 'utf-16be', bomBytes: 2, certain: true };
  const head = start.subarray(0, sniffedBytes);
  const utf16 = utf16WithoutMark(head);
  if (utf16 !== undefined) return utf16;
  if (isBinary(head)) return undefined;
  if (validUtf8) {
    const marked = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
    return { name: 'utf-8', bomBytes: marked ? 3 : 0, certain: true };
  }
  return { name: 'windows-1252', bomBytes: 0, certain: false };
}

/** The encoding that somebody said; a byte order mark of it is passed over. */
export function chosenEncoding(name: EncodingName, start: Uint8Array): FileEncoding {
  const marks: Readonly<Record<EncodingName, readonly number[]>> = {
    'utf-8': [0xef, 0xbb, 0xbf],
    'utf-16le': [0xff, 0xfe],
    'utf-16be': [0xfe, 0xff],
    'windows-1252': [],
  };
  const mark = marks[name];
  const isMarked = mark.every((byte, index) => start[index] === byte);
  return { name, bomBytes: isMarked ? mark.length : 0, certain: true };
}

/** In UTF-16 text of Latin letters every second byte is zero. */
function utf16WithoutMark(head: Uint8Array): FileEncoding | undefined {
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = head.length / 2;
  if (half < 2) return undefined;
  if (odd > half * 0.4 && even < half * 0.05) return { name: 'utf-16le', bomBytes: 0, certain: false };
  if (even > half * 0.4 && odd < half * 0.05) return { name: 'utf-16be', bomBytes: 0, certain: false };
  return undefined;
}

/** Control characters other than tab, line feed, form feed, carriage return and substitute have no place in an export. */
function isBinary(head: Uint8Array): boolean {
  return head.some(
    (byte) =>
      byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1a,
  );
}
