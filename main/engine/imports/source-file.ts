import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';

import { detectEncoding, type FileEncoding } from './encoding.ts';
import { Refused } from './refused.ts';

const chunkBytes = 1024 * 1024;

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
};

/**
 * Opens a file and reads it through once, for its hash and its encoding. `isCancelled` is asked at every chunk.
 * Throws `Refused`: `file-unreadable`, `empty-file`, `not-a-table`. The caller closes it with `closeSource`.
 */
export function openSource(path: string, onChunk: () => void): SourceFile {
  const fileName = basename(path);
  const descriptor = openReadable(path, fileName);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) {
      throw new Refused('file-unreadable', `"${fileName}" is not a file. Choose the exported file itself.`);
    }
    if (stat.size === 0) throw new Refused('empty-file', `"${fileName}" is empty. Export it again.`);
    const facts = readThrough(descriptor, onChunk);
    const encoding = detectEncoding(facts.start, facts.validUtf8);
    if (encoding === undefined) {
      throw new Refused('not-a-table', `"${fileName}" is not a text file. ${wayOut(facts.start)}`);
    }
    return {
      fileName,
      path,
      descriptor,
      bytes: stat.size,
      modifiedMs: stat.mtimeMs,
      hash: facts.hash,
      encoding,
    };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

/** Closes the file. */
export function closeSource(source: SourceFile): void {
  closeSync(source.descriptor);
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
  const buffer = Buffer.allocUnsafe(chunkBytes);
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

function wayOut(start: Buffer): string {
  if (start[0] === 0x50 && start[1] === 0x4b)
    return 'It looks like a spreadsheet or an archive: save the sheet as CSV.';
  if (start[0] === 0xd0 && start[1] === 0xcf)
    return 'It looks like an old Excel workbook: save the sheet as CSV.';
  return 'Choose the CSV file that was exported.';
}
