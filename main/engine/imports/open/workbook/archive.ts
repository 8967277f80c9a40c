import { words } from '../../../../words/words.ts';
import { readSync } from 'node:fs';

import { Inflate } from 'fflate';

import { inMebibytes, pastLimit, unreadable, workbookLimits } from './limits.ts';

const endSignature = 0x06054b50;
const zip64EndSignature = 0x06064b50;
const zip64LocatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
const zip64LocatorBytes = 20;
const zip64EndBytes = 56;
const entryBytes = 46;
const localBytes = 30;
const longestComment = 0xffff;
const inZip64 = 0xffffffff;
const zip64Tag = 0x0001;
const longestDirectory = 16 * 1024 * 1024;
/** Packed bytes that are unpacked at once: however well they are packed, few enough come of them. */
const packedPiece = 2 * 1024;

/** Where the directory is, and how many parts it lists. */
type Directory = { readonly count: number; readonly offset: number; readonly bytes: number };

type Entry = {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packedBytes: number;
  readonly declaredBytes: number;
  readonly offset: number;
};

/**
 * The parts of a zip archive (APPNOTE.TXT §4.3), unpacked piece by piece and each only when it is read: no more than it says, no more than
 * its reader allows. Names are compared without regard to case (ECMA-376 part 2 §6.2.2.3). Throws `Refused`: `workbook-unreadable`, `workbook-too-large`.
 */
export class Archive {
  readonly fileName: string;
  readonly #descriptor: number;
  readonly #bytes: number;
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor(descriptor: number, bytes: number, fileName: string) {
    this.fileName = fileName;
    this.#descriptor = descriptor;
    this.#bytes = bytes;
    if (bytes > workbookLimits.fileBytes) {
      throw pastLimit(
        fileName,
        words().imports.moreThanWorkbookMay(inMebibytes(bytes), inMebibytes(workbookLimits.fileBytes)),
      );
    }
    this.#entries = new Map(this.#directory().map((entry) => [entry.name, entry]));
  }

  /** Names of all parts, as they are compared. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(partName(name));
  }

  /** A part's bytes in pieces that are good until the next one; nothing where there is no such part. */
  *pieces(name: string, atMost: number): Generator<Uint8Array, void, undefined> {
    const entry = this.#entries.get(partName(name));
    if (entry === undefined) return;
    if (entry.isEncrypted) throw unreadable(this.fileName, words().imports.partsEncrypted);
    let total = 0;
    for (const piece of this.#unpacked(entry)) {
      total += piece.length;
      if (total > atMost) {
        throw pastLimit(this.fileName, words().imports.unpacksMoreThanMay(inMebibytes(atMost), entry.name));
      }
      if (total > entry.declaredBytes) throw pastLimit(this.fileName, words().imports.unpacksMoreThanSays);
      yield piece;
    }
    if (total < entry.declaredBytes) throw unreadable(this.fileName, words().imports.archiveCutOff);
  }

  *#unpacked(entry: Entry): Generator<Uint8Array, void, undefined> {
    if (entry.method === 0) yield* this.#packed(entry);
    else if (entry.method === 8) yield* this.#inflated(entry);
    else throw unreadable(this.fileName, words().imports.packedWayNotKnown);
  }

  *#inflated(entry: Entry): Generator<Uint8Array, void, undefined> {
    const out: Uint8Array[] = [];
    let isWhole = false;
    const inflate = new Inflate((piece, isLast) => {
      if (piece.length > 0) out.push(piece);
      isWhole ||= isLast;
    });
    let left = entry.packedBytes;
    for (const piece of this.#packed(entry)) {
      left -= piece.length;
      try {
        // A copy, because the rest of a piece is kept until the next one.
        inflate.push(piece.slice(), left === 0);
      } catch {
        throw unreadable(this.fileName, words().imports.archiveDamaged);
      }
      yield* out.splice(0);
    }
    if (!isWhole) throw unreadable(this.fileName, words().imports.archiveCutOff);
  }

  *#packed({ offset, packedBytes }: Entry): Generator<Uint8Array, void, undefined> {
    const local = this.#read(offset, localBytes);
    if (local.readUInt32LE(0) !== localSignature)
      throw unreadable(this.fileName, words().imports.archiveDamaged);
    let at = offset + localBytes + local.readUInt16LE(26) + local.readUInt16LE(28);
    const end = at + packedBytes;
    while (at < end) {
      const piece = this.#read(at, Math.min(packedPiece, end - at));
      at += piece.length;
      yield piece;
    }
  }

  #read(from: number, length: number): Buffer {
    if (!Number.isSafeInteger(from) || from < 0 || from + length > this.#bytes)
      throw unreadable(this.fileName, words().imports.archiveCutOff);
    const buffer = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const count = readSync(this.#descriptor, buffer, filled, length - filled, from + filled);
      if (count === 0) throw unreadable(this.fileName, words().imports.archiveCutOff);
      filled += count;
    }
    return buffer;
  }

  #directory(): readonly Entry[] {
    const { count, offset, bytes } = this.#end();
    if (count > workbookLimits.parts) {
      throw pastLimit(this.fileName, words().imports.partsMoreThanWorkbook(count, workbookLimits.parts));
    }
    if (bytes > longestDirectory) throw pastLimit(this.fileName, words().imports.partsNamesTooLong);
    const directory = this.#read(offset, bytes);
    const entries: Entry[] = [];
    let at = 0;
    for (let index = 0; index < count; index += 1) {
      if (at + entryBytes > directory.length || directory.readUInt32LE(at) !== entrySignature)
        throw unreadable(this.fileName, words().imports.archiveDamaged);
      const nameBytes = directory.readUInt16LE(at + 28);
      const extraBytes = directory.readUInt16LE(at + 30);
      const extraAt = at + entryBytes + nameBytes;
      entries.push(
        readEntry(directory, { at, nameBytes, extra: directory.subarray(extraAt, extraAt + extraBytes) }),
      );
      at = extraAt + extraBytes + directory.readUInt16LE(at + 32);
    }
    return entries;
  }

  /** Where the directory is; the end record is last, and a comment of any length may follow it. */
  #end(): Directory {
    const tailBytes = Math.min(this.#bytes, endBytes + longestComment);
    const tail = this.#read(this.#bytes - tailBytes, tailBytes);
    for (let at = tail.length - endBytes; at >= 0; at -= 1) {
      if (tail.readUInt32LE(at) !== endSignature) continue;
      const zip64 = this.#zip64End(this.#bytes - tailBytes + at - zip64LocatorBytes);
      return (
        zip64 ?? {
          count: tail.readUInt16LE(at + 10),
          bytes: tail.readUInt32LE(at + 12),
          offset: tail.readUInt32LE(at + 16),
        }
      );
    }
    throw unreadable(this.fileName, words().imports.endArchiveMissing);
  }

  /** APPNOTE.TXT §4.3.14 and §4.3.15: the larger end record, where a locator of it stands before the other. */
  #zip64End(locatorAt: number): Directory | undefined {
    if (locatorAt < 0) return undefined;
    const locator = this.#read(locatorAt, zip64LocatorBytes);
    if (locator.readUInt32LE(0) !== zip64LocatorSignature) return undefined;
    const end = this.#read(Number(locator.readBigUInt64LE(8)), zip64EndBytes);
    if (end.readUInt32LE(0) !== zip64EndSignature)
      throw unreadable(this.fileName, words().imports.archiveDamaged);
    return {
      count: Number(end.readBigUInt64LE(32)),
      bytes: Number(end.readBigUInt64LE(40)),
      offset: Number(end.readBigUInt64LE(48)),
    };
  }
}

function readEntry(
  directory: Buffer,
  { at, nameBytes, extra }: { readonly at: number; readonly nameBytes: number; readonly extra: Buffer },
): Entry {
  const sizes = zip64Sizes(extra);
  const size = (place: number): number => {
    const value = directory.readUInt32LE(place);
    return value === inZip64 ? (sizes.shift() ?? value) : value;
  };
  // In the order in which the larger field has them (APPNOTE.TXT §4.5.3).
  const declaredBytes = size(at + 24);
  const packedBytes = size(at + 20);
  const offset = size(at + 42);
  const start = at + entryBytes;
  return {
    name: partName(directory.toString('utf8', start, start + nameBytes)),
    isEncrypted: (directory.readUInt16LE(at + 8) & 1) !== 0,
    method: directory.readUInt16LE(at + 10),
    packedBytes,
    declaredBytes,
    offset,
  };
}

function zip64Sizes(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2);
    const field = extra.subarray(at + 4, at + 4 + length);
    if (extra.readUInt16LE(at) === zip64Tag) {
      const sizes: number[] = [];
      for (let part = 0; part + 8 <= field.length; part += 8) sizes.push(Number(field.readBigUInt64LE(part)));
      return sizes;
    }
    at += 4 + length;
  }
  return [];
}

/** The form in which names of parts are compared: no slash in front, some writers' backslashes turned, lower case. */
export function partName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();
}
