import { words } from '../../../words/words.ts';
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';

import type { ReadAs } from '../../../domain/files/import.ts';
import { localDayOf } from '../../../domain/time/calendar.ts';
import type { CalendarDay, Instant } from '../../../domain/ids.ts';
import { instantOf } from '../../../domain/time/instant.ts';
import { type FileBytes, chosenEncoding, type DetectedEncoding, detectEncoding } from './text/encoding.ts';
import type { NamesUnder } from '../examined/known-people.ts';
import type { HeldRows } from './held-rows.ts';
import { refuseBytes } from './other-format.ts';
import { Refused } from '../refused.ts';
import { Utf8Checker } from './text/utf8-check.ts';
import type { RateRows, Sheet } from './workbook/read-workbook.ts';

/** Read at once where a file is hashed. */
const chunkBytes = 256 * 1024;

/** A file opened for import: what it is called, how long it is, what its bytes hash to and how they are to be read. */
export type SourceFile = {
  readonly fileName: string;
  readonly path: string;
  readonly descriptor: number;
  readonly bytes: number;
  readonly modifiedMs: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
  readonly encoding: DetectedEncoding;
  /** Of a workbook: the sheet that is read. */
  readonly sheet: Omit<Sheet, 'rows'> | undefined;
  /** All rows, the header's too, where they are in memory already. */
  readonly rows: HeldRows | undefined;
};

/**
 * Opens a file and reads it through once, for its hash and its encoding; a workbook's sheet is read into memory. `onChunk` may
 * throw, to cancel. Throws `Refused`: `file-unreadable`, `empty-file`, `not-a-table` and those of `readWorkbook`. The caller closes it with
 * `closeSource`.
 */
export async function openSource(
  path: string,
  readAs: ReadAs | undefined,
  hooks: {
    readonly onChunk: () => void;
    readonly rateRows: RateRows;
    readonly namesUnder?: NamesUnder;
  },
): Promise<SourceFile> {
  const fileName = basename(path);
  const descriptor = openReadable(path, fileName);
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) {
      throw new Refused('file-unreadable', words().imports.notFileChooseExported(fileName));
    }
    if (stat.size === 0) throw new Refused('empty-file', words().imports.emptyExportAgain(fileName));
    const facts = seenBefore(descriptor, stat.size, hooks.onChunk) ?? readThrough(descriptor, hooks.onChunk);
    noteSeen(stat.size, facts);
    const opened = {
      fileName,
      path,
      descriptor,
      bytes: stat.size,
      modifiedMs: stat.mtimeMs,
      hash: facts.hash,
    };
    if (isZip(facts.bytes.start)) {
      const { openWorkbook } = await import('./workbook/open-workbook.ts');
      const { rows, ...sheet } = openWorkbook({
        descriptor,
        bytes: stat.size,
        fileName,
        sheet: readAs?.sheet,
        rateRows: hooks.rateRows,
      });
      return { ...opened, encoding: { name: 'utf-8', bomBytes: 0, certain: true }, sheet, rows };
    }
    const encoding =
      readAs?.encoding === undefined
        ? detectEncoding(facts.bytes, hooks.namesUnder)
        : chosenEncoding(readAs.encoding, facts.bytes);
    if (encoding === undefined) throw refuseBytes(fileName, facts.bytes.start);
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

/** When the file was made: when it was last written, and no later than it was imported, whatever a clock says. */
export function madeAt({ modifiedMs }: Pick<SourceFile, 'modifiedMs'>, importedAt: Instant): Instant {
  const importedMs = Date.parse(importedAt);
  return modifiedMs > 0 && modifiedMs < importedMs ? instantOf(new Date(modifiedMs)) : importedAt;
}

/** The day of `madeAt`, for a file that comes on a day. */
export function madeOn(
  { modifiedMs }: Pick<SourceFile, 'modifiedMs'>,
  today: CalendarDay | undefined,
): CalendarDay | undefined {
  if (today === undefined || modifiedMs <= 0) return today;
  const day = localDayOf(instantOf(new Date(modifiedMs)));
  return day < today ? day : today;
}

/** Whether the file is still the one that was hashed. */
export function assertUnchanged(source: SourceFile): void {
  const stat = fstatSync(source.descriptor);
  if (stat.size === source.bytes && stat.mtimeMs === source.modifiedMs) return;
  throw new Refused('file-changed', words().imports.changedAnotherProgramWhile(source.fileName));
}

function openReadable(path: string, fileName: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    const why = code === 'ENOENT' ? words().imports.isNotThere : words().imports.cannotRead(code);
    throw new Refused('file-unreadable', words().imports.checkFilePermissionsThen(fileName, why));
  }
}

/** Whether a file begins like a zip archive, which every workbook of today is. */
function isZip(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && start[2] === 0x03 && start[3] === 0x04;
}

type FileFacts = { readonly hash: string; readonly bytes: FileBytes };

/** What the bytes of the files that were looked at last are: before a file goes in, it is looked at. */
const seen: (FileFacts & { readonly size: number })[] = [];
const mostSeen = 4;

function noteSeen(size: number, { hash, bytes }: FileFacts): void {
  const others = seen.filter((one) => one.hash !== hash).slice(0, mostSeen - 1);
  seen.splice(0, seen.length, { hash, bytes, size }, ...others);
}

/** A file as long as one that was looked at is hashed first: what else is to be known of the same bytes takes longer. */
function seenBefore(descriptor: number, size: number, onChunk: () => void): FileFacts | undefined {
  if (!seen.some((one) => one.size === size)) return undefined;
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let position = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, 0, buffer.length, position);
    if (count === 0) break;
    hash.update(buffer.subarray(0, count));
    position += count;
    onChunk();
  }
  const found = hash.digest('hex');
  return seen.find((one) => one.hash === found);
}

function readThrough(descriptor: number, onChunk: () => void): FileFacts {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(chunkBytes);
  const checker = new Utf8Checker();
  let start: Buffer | undefined;
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
    // Nothing of an archive is text.
    const cut = isZip(start) ? 0 : checker.see(filled);
    filled.copy(buffer, 0, filled.length - cut);
    carried = cut;
    onChunk();
  }
  const { hasControls } = checker;
  const utf8 = checker.result(buffer.subarray(0, carried));
  return { hash: hash.digest('hex'), bytes: { start: start ?? Buffer.alloc(0), utf8, hasControls } };
}
