import type { EncodingName } from '../../../../domain/files/import.ts';
import type { NamesUnder } from '../../examined/known-people.ts';
import { guessEncoding, type RatedEncoding } from '../guess/guess-encoding.ts';
import { isControl, type Utf8Check } from './utf8-check.ts';
import { withoutUtf8Lines } from './utf8-lines.ts';

/** How a file's bytes are read as text. `bomBytes`: the byte order mark in front, to be passed over. */
export type FileEncoding = {
  readonly name: EncodingName;
  readonly bomBytes: number;
  /** False where nothing but the absence of UTF-8 speaks for it. */
  readonly certain: boolean;
  /** Some bytes are not UTF-8 although most of the file is: they are read as Windows-1252. */
  readonly isMended?: boolean;
  /** Of Windows-1252: some lines may be in UTF-8. */
  readonly hasUtf8Lines?: boolean;
  /** Has control characters that are read as spaces. */
  readonly hasControls?: boolean;
};

/** What is known of a file's bytes when it has been read through once. */
export type FileBytes = {
  readonly start: Uint8Array;
  readonly utf8: Utf8Check;
  readonly hasControls: boolean;
};

/** An encoding, and what the file's words are in those in which it may be. */
export type DetectedEncoding = FileEncoding & {
  readonly readings?: readonly RatedEncoding[];
  /** Its words may be others, and nothing in the file says which. */
  readonly isUnclear?: boolean;
};

const sniffedBytes = 4096;
/** More control characters than that are no text's. */
const controlsAtMost = 0.02;
/** Text of another encoding has next to no characters that are whole in UTF-8; damaged UTF-8 has nearly all. */
const wholeAtLeast = 0.5;
const likelyAtLeast = 0.5;

/**
 * Tells the encoding from a file's first bytes, from how much of it is valid UTF-8, and else from its words and what is known under their addresses; `undefined` for bytes that are no
 * text. Windows-1252 is what is left when nothing speaks for another: almost any bytes are valid in it.
 */
export function detectEncoding(
  { start, utf8, hasControls }: FileBytes,
  namesUnder?: NamesUnder,
): DetectedEncoding | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return { name: 'utf-16le', bomBytes: 2, certain: true };
  if (start[0] === 0xfe && start[1] === 0xff) return { name: 'utf-16be', bomBytes: 2, certain: true };
  const head = start.subarray(0, sniffedBytes);
  const utf16 = utf16WithoutMark(head);
  if (utf16 !== undefined) return utf16;
  if (isBinary(head)) return undefined;
  const controls = hasControls ? { hasControls } : {};
  const bomBytes = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? 3 : 0;
  if (utf8.bad === 0) return { name: 'utf-8', bomBytes, certain: true, ...controls };
  if (bomBytes > 0 || utf8.whole >= wholeAtLeast * (utf8.whole + utf8.bad))
    return { name: 'utf-8', bomBytes, certain: true, isMended: true, ...controls };
  const readings = guessEncoding(withoutUtf8Lines(utf8.badChunk), start, namesUnder);
  const [best] = readings;
  const isLikely = best !== undefined && best.rating >= likelyAtLeast;
  const name = isLikely ? best.name : 'windows-1252';
  // Bytes that stand alone are signs; only words can be others.
  const hasWords = readings.some(({ sample }) => sample.length > 0);
  const isUnclear = hasWords && (!isLikely || readings.some(({ isRival }) => isRival));
  const lines = utf8LinesIn(name, utf8);
  return {
    name,
    bomBytes: 0,
    certain: false,
    readings,
    ...(isUnclear ? { isUnclear } : {}),
    ...lines,
    ...controls,
  };
}

/** The encoding that somebody said; a byte order mark of it is passed over. */
export function chosenEncoding(
  name: EncodingName,
  { start, utf8, hasControls }: FileBytes,
): DetectedEncoding {
  const mark = marks[name] ?? [];
  const isMarked = mark.every((byte, index) => start[index] === byte);
  const isMended = name === 'utf-8' && utf8.bad > 0;
  return {
    name,
    bomBytes: isMarked ? mark.length : 0,
    certain: true,
    ...(isMended ? { isMended } : {}),
    ...utf8LinesIn(name, utf8),
    ...(hasControls && !name.startsWith('utf-16') ? { hasControls } : {}),
    ...(utf8.bad > 0 ? { readings: guessEncoding(utf8.badChunk, start) } : {}),
  };
}

function utf8LinesIn(name: EncodingName, { whole }: Utf8Check): Pick<FileEncoding, 'hasUtf8Lines'> {
  return name === 'windows-1252' && whole > 0 ? { hasUtf8Lines: true } : {};
}

const marks: Readonly<Partial<Record<EncodingName, readonly number[]>>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

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

/** Bytes are no text where one is zero or many are control characters; a few come with text that is pasted. */
function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (isControl(byte)) controls += 1;
  }
  return controls > Math.max(8, head.length * controlsAtMost);
}
