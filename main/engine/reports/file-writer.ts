import { words } from '../../words/words.ts';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname } from 'node:path';

import { EngineError } from '../errors.ts';

const bufferedLetters = 64 * 1024;
/** About a second in all: scanners of viruses hold a new file for some 100 ms. */
const retriesMs = [50, 100, 200, 300, 350];

/**
 * A text file that appears under its name only when it is whole: written beside the target, synced, renamed. `discard` leaves
 * nothing behind. Failures are `EngineError` of kind `report-unwritable` or `disk-full`.
 */
export class FileWriter {
  readonly #path: string;
  readonly #partPath: string;
  readonly #file: number;
  readonly #rename: (from: string, to: string) => void;
  #pending = '';
  #bytes = 0;
  #isOpen = true;

  /** `rename` is Node's; a test gives one of its own. */
  constructor(path: string, rename: (from: string, to: string) => void = renameSync) {
    this.#path = path;
    this.#rename = rename;
    this.#partPath = `${path}.${String(process.pid)}.part`;
    this.#file = this.#attempt(() => openSync(this.#partPath, 'w', 0o600));
  }

  /** Bytes as they are, after all text that was written before. */
  writeBytes(bytes: Uint8Array): void {
    this.#flush();
    this.#put(bytes);
  }

  write(text: string): void {
    this.#pending += text;
    if (this.#pending.length >= bufferedLetters) this.#flush();
  }

  /** The file as it is called until it is whole, for another thread that writes bytes at places of their own. */
  get partPath(): string {
    return this.#partPath;
  }

  /** How many bytes it has, with all text that was written before. */
  get bytes(): number {
    this.#flush();
    return this.#bytes;
  }

  /** Bytes at a place of their own; to be told by `extendTo` how many there are in all. */
  writeAt(bytes: Uint8Array, position: number): void {
    this.#attempt(() => {
      writeAll(this.#file, bytes, position);
    });
  }

  /** Says that everything up to there was written at places of its own. */
  extendTo(bytes: number): void {
    this.#bytes = bytes;
  }

  /** Why bytes could not be written by whoever wrote at places of their own. */
  unwritable(error: unknown): EngineError {
    return unwritable(error, this.#path);
  }

  /** Syncs and renames; answers the size in bytes. */
  finish(): number {
    this.#flush();
    this.#attempt(() => {
      fsyncSync(this.#file);
      this.#close();
    });
    this.#putInPlace();
    syncFolder(dirname(this.#path));
    return this.#bytes;
  }

  /** The part was written, so the folder can be: what keeps the name from being taken is a program that has the file open. */
  #putInPlace(): void {
    for (const waitMs of [...retriesMs, undefined]) {
      try {
        this.#rename(this.#partPath, this.#path);
        return;
      } catch (error) {
        if (!isHeldOpen(error)) throw unwritable(error, this.#path);
        if (waitMs === undefined) throw heldOpen(error, this.#path);
        sleep(waitMs);
      }
    }
  }

  /** Takes the unfinished file away. */
  discard(): void {
    try {
      this.#close();
    } finally {
      rmSync(this.#partPath, { force: true });
    }
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pending, 'utf8');
    this.#pending = '';
    this.#put(bytes);
  }

  #put(bytes: Uint8Array): void {
    this.#attempt(() => {
      writeAll(this.#file, bytes);
    });
    this.#bytes += bytes.length;
  }

  #close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    closeSync(this.#file);
  }

  #attempt<Value>(work: () => Value): Value {
    try {
      return work();
    } catch (error) {
      throw unwritable(error, this.#path);
    }
  }
}

/** Writes all bytes: at a position, or behind what was written last. */
export function writeAll(file: number, bytes: Uint8Array, position?: number): void {
  for (let offset = 0; offset < bytes.length;) {
    const at = position === undefined ? null : position + offset;
    offset += writeSync(file, bytes, offset, bytes.length - offset, at);
  }
}

/** Writes a file of which there is the whole or nothing; answers its size in bytes. */
export function writeWhole(path: string, write: (file: FileWriter) => void): number {
  const file = new FileWriter(path);
  try {
    write(file);
    return file.finish();
  } catch (error) {
    file.discard();
    throw error;
  }
}

/** The rename itself must survive a power cut; some systems cannot sync a folder, and there it is left to them. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Windows has no way to sync a folder.
  }
}

/** Windows says so of a file that another program has open: EPERM or EACCES at the rename, sometimes EBUSY. */
function isHeldOpen(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'EPERM' || code === 'EACCES' || code === 'EBUSY';
}

function heldOpen(error: unknown, path: string): EngineError {
  return new EngineError('report-unwritable', words().report.heldOpen(basename(path)), { cause: error });
}

/** The engine's thread does nothing else meanwhile: nobody may write between two tries. */
function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** Why a file could not be written, in a sentence that names it and the way out. */
export function unwritable(error: unknown, path: string): EngineError {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return new EngineError('disk-full', words().report.diskFull(basename(path)), { cause: error });
  }
  return new EngineError('report-unwritable', sayUnwritable(basename(path), code), {
    cause: error,
  });
}

function sayUnwritable(name: string, code: string): string {
  const { noFolder, isFolder, mayNot, busy, other } = words().report.unwritable;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return noFolder(name);
    case 'EISDIR':
      return isFolder(name);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return mayNot(name);
    case 'EBUSY':
      return busy(name);
    default:
      return other(name, code);
  }
}
