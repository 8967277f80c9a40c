import { closeSync, openSync, readSync, rmSync, statfsSync, unlinkSync, writevSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

import { keptRowsPrefix } from '../../../../domain/folder/names.ts';
import type { ReadBatch } from '../read-batches.ts';

/** More than that goes into a file. */
const mostInMemory = 2 * 1024 * 1024;
/** Of more, room on the disk is dearer than the time. */
export const mostInFile = 512 * 1024 * 1024;
/** Bytes of free disk without which no file is begun: importing takes more than what is read for it. */
const roomy = 2 * mostInFile;
/** Of a record or a rejected row, about. */
const recordBytes = 1000;
let filesBegun = 0;

/** Bytes of the parts of a batch, one behind the other. */
type Parts = {
  readonly hashes: number;
  readonly bulk: number | undefined;
  readonly alike: number | undefined;
  readonly rest: number;
};

/**
 * Batches of rows that are kept: few in memory, many in a file without a name in the data folder, which is gone with whoever holds it open,
 * however that ends. Where that cannot be, nothing is kept.
 */
export class KeptBatches {
  /** About as many as are taken, in memory or on the disk. */
  bytes = 0;
  readonly #folder: string | undefined;
  #inMemory: ReadBatch[] = [];
  readonly #inFile: Parts[] = [];
  #file: number | undefined;
  /** Of the file, as long as it has its name. */
  #path: string | undefined;
  #isLost = false;

  /** `folder`: for the file; without one, many are not kept. */
  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  /** Whether every batch that was added is kept. */
  get isWhole(): boolean {
    return !this.#isLost;
  }

  /** Keeps a batch, of which the memory may be the next one's afterwards. */
  add(batch: ReadBatch): void {
    if (this.#isLost) return;
    this.bytes += bytesOf(batch);
    if (this.#file === undefined && this.bytes <= mostInMemory) {
      this.#inMemory.push({ ...batch, bulk: batch.bulk?.slice() });
      return;
    }
    try {
      if (this.#file === undefined) this.#begin();
      this.#write(batch);
      if (this.bytes > mostInFile) this.drop();
    } catch {
      // The disk is full, or nothing may be written there: whoever wants the rows reads them once more.
      this.drop();
    }
  }

  /** The batches in their order, each until the next one is asked for. They are kept no longer. */
  *take(): Generator<ReadBatch, void, undefined> {
    try {
      yield* this.#inMemory;
      let position = 0;
      let buffer = new ArrayBuffer(0);
      for (const parts of this.#inFile) {
        const bytes = parts.hashes + (parts.bulk ?? 0) + (parts.alike ?? 0) + parts.rest;
        if (buffer.byteLength < bytes) buffer = new ArrayBuffer(Math.ceil(bytes * 1.25));
        this.#read(new Uint8Array(buffer, 0, bytes), position);
        position += bytes;
        yield batchOf(buffer, parts);
      }
    } finally {
      this.drop();
    }
  }

  /** Keeps nothing any more. */
  drop(): void {
    this.#isLost = true;
    this.#inMemory = [];
    this.#inFile.length = 0;
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    if (this.#path !== undefined) removeQuietly(this.#path);
    this.#path = undefined;
  }

  #begin(): void {
    const folder = this.#folder;
    if (folder === undefined) throw new Error('There is no folder.');
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < roomy) throw new Error('The disk is nearly full.');
    filesBegun += 1;
    const path = join(folder, `${keptRowsPrefix}${String(process.pid)}-${String(filesBegun)}`);
    this.#file = openSync(path, 'wx+', 0o600);
    this.#path = path;
    unlinkSync(path);
    this.#path = undefined;
    for (const batch of this.#inMemory) this.#write(batch);
    this.#inMemory = [];
  }

  #write({ hashes, bulk, alike, ...others }: ReadBatch): void {
    const rest = serialize(others);
    const words = new Uint8Array(hashes.buffer, hashes.byteOffset, hashes.byteLength);
    const parts = { hashes: words.length, bulk: bulk?.length, alike: alike?.length, rest: rest.length };
    let left: readonly Uint8Array[] = [words, bulk, alike, rest].flatMap((part) =>
      part === undefined || part.length === 0 ? [] : [part],
    );
    while (left.length > 0) left = behind(left, writevSync(this.#file ?? -1, left));
    this.#inFile.push(parts);
  }

  #read(bytes: Uint8Array, position: number): void {
    for (let at = 0; at < bytes.length;) {
      const count = readSync(this.#file ?? -1, bytes, at, bytes.length - at, position + at);
      if (count === 0) throw new Error('The file of kept rows ends too soon.');
      at += count;
    }
  }
}

/** What is left of pieces of which so many bytes were written. */
function behind(pieces: readonly Uint8Array[], written: number): readonly Uint8Array[] {
  let bytes = written;
  return pieces.flatMap((piece) => {
    const done = Math.min(bytes, piece.length);
    bytes -= done;
    return done === piece.length ? [] : [piece.subarray(done)];
  });
}

function batchOf(buffer: ArrayBuffer, { hashes, bulk, alike, rest }: Parts): ReadBatch {
  const bulkAt = hashes;
  const alikeAt = bulkAt + (bulk ?? 0);
  const restAt = alikeAt + (alike ?? 0);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `#write` wrote, read by nobody else
  const others = deserialize(new Uint8Array(buffer, restAt, rest)) as Omit<
    ReadBatch,
    'hashes' | 'bulk' | 'alike'
  >;
  return {
    ...others,
    hashes: new Int32Array(buffer, 0, hashes / Int32Array.BYTES_PER_ELEMENT),
    bulk: bulk === undefined ? undefined : new Uint8Array(buffer, bulkAt, bulk),
    alike: alike === undefined ? undefined : new Uint8Array(buffer, alikeAt, alike),
  };
}

function bytesOf({ hashes, bulk, alike, records, rejected }: ReadBatch): number {
  const columns = hashes.byteLength + (bulk?.byteLength ?? 0) + (alike?.byteLength ?? 0);
  return columns + (records.length + rejected.length) * recordBytes;
}

/** What a scanner holds open cannot be removed at times: whoever opens the folder next does it. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true, maxRetries: 3 });
  } catch {
    // Left, empty.
  }
}
