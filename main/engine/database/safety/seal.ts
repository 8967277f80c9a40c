import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

/*
 * SQLite's own check sees broken structure and not a letter that has become another. So the file is summed up when it is closed, and
 * must be the same when it is opened next. This is against disks, cables and other programs, not against forgers.
 */

/** Small enough to stay in the processor's cache between being read and being summed up. */
const chunkBytes = 256 * 1024;
/** Larger files would take too long to be read through at every start; SQLite's check alone holds for them. */
const mostBytes = 2 * 1024 ** 3;

function sealPath(path: string): string {
  return `${path}.seal`;
}

/** Seals a database that was closed for good. Where something of it still stands in the write-ahead log there is nothing to seal. */
export function writeSeal(path: string): void {
  rmSync(sealPath(path), { force: true });
  if (!existsSync(path) || existsSync(`${path}-wal`) || statSync(path).size > mostBytes) return;
  writeFileSync(sealPath(path), sumOf(path), { mode: 0o600 });
}

/**
 * Whether the file is as it was when it was sealed; also true where it was not sealed, because the last end was not a clean one. Breaking a
 * seal that holds is up to the caller, before anything is written.
 */
export function isSealWhole(path: string): boolean {
  const seal = readSeal(path);
  return seal === undefined || seal === sumOf(path);
}

/** The folder is synced too, so that after a power cut there is no seal beside a log that was begun since. */
export function breakSeal(path: string): void {
  if (!existsSync(sealPath(path))) return;
  rmSync(sealPath(path), { force: true });
  syncFolder(dirname(path));
}

function syncFolder(folder: string): void {
  // Windows opens no folders; NTFS keeps the order of such changes by itself.
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } catch {
    // Some file systems sync no folders.
  } finally {
    closeSync(opened);
  }
}

/** Whether there is a seal that can be read. */
export function hasSeal(path: string): boolean {
  return readSeal(path) !== undefined;
}

/** `undefined` without a seal, or with one that was cut off while it was written. */
function readSeal(path: string): string | undefined {
  if (!existsSync(sealPath(path))) return undefined;
  const text = readFileSync(sealPath(path), 'utf8');
  return /^\d+ [\da-f]{8}\n$/u.test(text) ? text : undefined;
}

/** Size and CRC-32, as a line. */
function sumOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    let sum = 0;
    let size = 0;
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      sum = crc32(chunk.subarray(0, read), sum);
      size += read;
    }
    return `${String(size)} ${sum.toString(16).padStart(8, '0')}\n`;
  } finally {
    closeSync(file);
  }
}
