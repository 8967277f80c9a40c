import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';

import type { ReadAs } from '../../../domain/files/import.ts';
import { chosenEncoding, detectEncoding, type FileEncoding } from './encoding.ts';
import type { Row } from './csv-rows.ts';
import { Refused } from '../refused.ts';
import { isZip, largestWorkbookBytes, readWorkbook, type Sheet } from './workbook.ts';

/** Read at once where a file is hashed. */
const chunkBytes = 256 * 1024;
/** To become text: V8 keeps a decoded piece outside its heap until it collects, so the pieces are small. */
const textBytes = 64 * 1024;

/** A file opened for import: what it is called, how long it is, what its bytes hash to and how they are to be read. */
export type SourceFile = {
  readonly fileName: string;
  readonly path: string;
  readonly descriptor: number;
  readonly bytes: number;
  readonly modifiedMs: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  readonly encoding: FileEncoding;
  /** Of a workbook: the sheet that is read. */
  readonly sheet: Omit<Sheet, 'rows'> | undefined;
  /** All rows, the header's too, where they are in memory already. */
  readonly rows: readonly Row[] | undefined;
};

/**
 * Opens a file and reads it through once, for its hash and its encoding; a workbook's sheet is read into memory. `onChunk` may
 * throw, to cancel. Throws `Refused`: `file-unreadable`, `empty-file`, `not-a-table` and those of `readWorkbook`. The caller closes it with
 * `closeSource`.
 */
export async function openSource(
  path: string,
  readAs: ReadAs | undefined,
  onChunk: () => void,
): Promise<SourceFile> {
  const fileName = basename(path);
  const descriptor = openReadable(path, fileName);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) {
      throw new Refused('file-unreadable', `"${fileName}" is not a file. Choose the exported file itself.`);
    }
    if (stat.size === 0) throw new Refused('empty-file', `"${fileName}" is empty. Export it again.`);
    const facts = readThrough(descriptor, onChunk);
    const opened = {
      fileName,
      path,
      descriptor,
      bytes: stat.size,
      modifiedMs: stat.mtimeMs,
      hash: facts.hash,
    };
    if (isZip(facts.start)) {
      const bytes = readAll(descriptor, stat.size, fileName);
      const { rows, ...sheet } = await readWorkbook(bytes, fileName, readAs?.sheet);
      return { ...opened, encoding: { name: 'utf-8', bomBytes: 0, certain: true }, sheet, rows };
    }
    const encoding =
      readAs?.encoding === undefined
        ? detectEncoding(facts.start, facts.validUtf8)
        : chosenEncoding(readAs.encoding, facts.start);
    if (encoding === undefined) throw notText(fileName, facts.start);
    return { ...opened, encoding, sheet: undefined, rows: undefined };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

/** Closes the file. */
export function closeSource(source: SourceFile): void {
  closeSync(source.descriptor);
}

/** How the file is called to be encoded. */
export function encodingOf({ sheet, encoding }: SourceFile): string {
  return sheet === undefined ? encoding.name : 'xlsx';
}

/** Whether the file is still the one that was hashed. */
export function assertUnchanged(source: SourceFile): void {
  const stat = fstatSync(source.descriptor);
  if (stat.size === source.bytes && stat.mtimeMs === source.modifiedMs) return;
  throw new Refused(
    'file-changed',
    `"${source.fileName}" was changed by another program while it was read. Nothing was imported. Try again when it is saved.`,
  );
}

/** The file's bytes from `from` on, in chunks that are overwritten by the next one. */
export function* byteChunks(descriptor: number, from: number): Generator<Uint8Array, void, undefined> {
  const buffer = Buffer.allocUnsafe(textBytes);
  let position = from;
  for (;;) {
    const count = readSync(descriptor, buffer, 0, buffer.length, position);
    if (count === 0) return;
    position += count;
    yield buffer.subarray(0, count);
  }
}

function openReadable(path: string, fileName: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    const why = code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`;
    throw new Refused(
      'file-unreadable',
      `"${fileName}" ${why}. Check the file and its permissions, then drop it again.`,
    );
  }
}

type Facts = { readonly hash: string; readonly validUtf8: boolean; readonly start: Buffer };

function readThrough(descriptor: number, onChunk: () => void): Facts {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let start: Buffer | undefined;
  let validUtf8 = true;
  let position = 0;
  let carried = 0;
  for (;;) {
    // A character that a chunk cuts is checked with the next one: its bytes are kept at the buffer's start.
    const count = readSync(descriptor, buffer, carried, buffer.length - carried, position);
    if (count === 0) break;
    hash.update(buffer.subarray(carried, carried + count));
    position += count;
    const filled = buffer.subarray(0, carried + count);
    start ??= Buffer.from(filled);
    const cut = validUtf8 ? cutCharacterBytes(filled) : 0;
    validUtf8 &&= isUtf8(filled.subarray(0, filled.length - cut));
    filled.copy(buffer, 0, filled.length - cut);
    carried = cut;
    onChunk();
  }
  return { hash: hash.digest('hex'), validUtf8: validUtf8 && carried === 0, start: start ?? Buffer.alloc(0) };
}

/** How many bytes at the end begin a character that is not complete (RFC 3629 §3). */
function cutCharacterBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}

function readAll(descriptor: number, bytes: number, fileName: string): Buffer<ArrayBuffer> {
  if (bytes > largestWorkbookBytes) {
    throw new Refused(
      'workbook-too-large',
      `"${fileName}" has ${String(Math.ceil(bytes / 1024 / 1024))} MiB, too many for a workbook. Save the sheet as CSV and import that.`,
    );
  }
  const buffer = Buffer.alloc(bytes);
  let filled = 0;
  while (filled < bytes) {
    const count = readSync(descriptor, buffer, filled, bytes - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return buffer.subarray(0, filled);
}

function notText(fileName: string, start: Buffer): Refused {
  // An OLE compound file: workbooks of before 2007, and encrypted ones of today ([MS-OFFCRYPTO] §1.3).
  if (start[0] === 0xd0 && start[1] === 0xcf) {
    return new Refused(
      'workbook-unreadable',
      `"${fileName}" is an old (.xls) or an encrypted Excel workbook. Save the sheet without a password as XLSX or CSV and import that.`,
    );
  }
  return new Refused(
    'not-a-table',
    `"${fileName}" is not a text file. Choose the CSV or XLSX file that was exported.`,
  );
}
