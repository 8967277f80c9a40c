import { inflateRawSync } from 'node:zlib';

import { Refused } from '../refused.ts';

const mostEntries = 10_000;
/** A sheet of a hundred thousand people is about 60 MiB of XML. */
const mostXmlBytes = 256 * 1024 * 1024;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const entryBytes = 46;
const localBytes = 30;
const longestComment = 0xffff;
const inZip64 = 0xffffffff;

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly declaredBytes: number;
  readonly offset: number;
};

/**
 * Refuses a workbook (ECMA-376 part 2: a zip archive of XML) that would unpack to more than it says or than fits into memory, and
 * one that declares entities, before anything parses it. Sizes are those of the archive's directory (APPNOTE.TXT §4.3.12), and each part is
 * inflated no further than its size. Throws `Refused`: `workbook-unreadable`, `workbook-too-large`.
 */
export function guardWorkbook(bytes: Buffer, fileName: string): void {
  const parts = readDirectory(bytes, fileName).filter(
    ({ name }) => name.endsWith('.xml') || name.endsWith('.rels'),
  );
  const total = parts.reduce((sum, { declaredBytes }) => sum + declaredBytes, 0);
  if (total > mostXmlBytes) {
    throw tooLarge(fileName, `unpacks to ${String(Math.ceil(total / 1024 / 1024))} MiB`);
  }
  for (const part of parts) {
    const xml = inflate(bytes, part, fileName);
    if (xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')) {
      throw unreadable(fileName, 'it declares XML entities, which no spreadsheet program writes');
    }
  }
}

function inflate(bytes: Buffer, part: Entry, fileName: string): Buffer {
  const { offset, method, packedBytes, declaredBytes } = part;
  if (offset + localBytes > bytes.length || bytes.readUInt32LE(offset) !== localSignature)
    throw unreadable(fileName, 'its archive is damaged');
  const start = offset + localBytes + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + packedBytes);
  if (packed.length !== packedBytes) throw unreadable(fileName, 'its archive is cut off');
  if (method === 0) return packed;
  if (method !== 8) throw unreadable(fileName, 'it is packed in a way that is not known');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, declaredBytes) });
  } catch (error) {
    const isMore = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    if (isMore) throw tooLarge(fileName, 'unpacks to more than it says');
    throw unreadable(fileName, 'its archive is damaged');
  }
}

function readDirectory(bytes: Buffer, fileName: string): readonly Entry[] {
  const end = findEnd(bytes);
  if (end === undefined) throw unreadable(fileName, 'the end of its archive is missing');
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > mostEntries || at === inZip64) throw tooLarge(fileName, 'has too many parts');
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + entryBytes > bytes.length || bytes.readUInt32LE(at) !== entrySignature)
      throw unreadable(fileName, 'its archive is damaged');
    const nameBytes = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + entryBytes, at + entryBytes + nameBytes),
      method: bytes.readUInt16LE(at + 10),
      packedBytes: bytes.readUInt32LE(at + 20),
      declaredBytes: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += entryBytes + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record is last; a comment of any length may follow it. */
function findEnd(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - endBytes - longestComment);
  for (let at = bytes.length - endBytes; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  return undefined;
}

function tooLarge(fileName: string, what: string): Refused {
  return new Refused(
    'workbook-too-large',
    `"${fileName}" ${what}. It was not opened. Save the sheet as CSV and import that.`,
  );
}

function unreadable(fileName: string, why: string): Refused {
  return new Refused(
    'workbook-unreadable',
    `"${fileName}" is not a workbook that can be read: ${why}. Open it in a spreadsheet program, save the sheet as CSV and import that.`,
  );
}
