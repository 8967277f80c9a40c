import { words } from '../../../words/words.ts';
import { statSync } from 'node:fs';
import { basename } from 'node:path';

import type { ReadAs, SheetChoice } from '../../../domain/files/import.ts';
import type { EngineContext, WorkHooks } from '../../thread/context.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { EngineError } from '../../errors.ts';
import { namesUnder } from '../examined/known-people.ts';
import { Refused } from '../refused.ts';
import { rateRows } from '../recognize/find-header.ts';
import { areRowsKept } from '../read/kept/kept-rows.ts';
import { RowReading } from './reading-thread.ts';
import { openSource, type SourceFile } from './source-file.ts';
import type { ImportPreview } from '../../../domain/files/import-preview.ts';

/** A file that comes: to go in, or to be looked at. */
type Coming = { readonly path: string; readonly isToBeWritten: boolean };

/**
 * Reading of a file that comes; the thread of a large one that goes in begins at once where nothing came before it, so that its rows
 * cannot be told by their hash, and nothing that somebody looked at.
 */
function beginReading(
  { readable, readingThread }: Pick<EngineContext, 'readable' | 'readingThread'>,
  { path, isToBeWritten }: Coming,
): RowReading {
  const reading = new RowReading(readingThread);
  if (!isToBeWritten || areRowsKept(readable)) return reading;
  const isFirst = readable.prepare('SELECT 1 FROM import_digest LIMIT 1').get() === undefined;
  const stat = isFirst && !workbook.test(path) ? statSync(path, { throwIfNoEntry: false }) : undefined;
  if (stat?.isFile() === true) reading.startAhead(stat.size);
  return reading;
}

/** Their rows are read into memory at once. */
const workbook = /\.xls[xmb]?$/iu;

/** Opens a file for import; the names that the database has under an address may tell its encoding. Stops when cancelled. */
export async function openForImport(
  path: string,
  readAs: ReadAs | undefined,
  hooks: WorkHooks,
  database: ReadableDatabase,
): Promise<SourceFile> {
  hooks.onProgress({ stage: 'reading', done: 0, total: undefined });
  const onChunk = (): void => {
    if (hooks.isCancelled())
      throw new EngineError('cancelled', words().imports.importCancelledNothingChanged);
  };
  return openSource(path, readAs, { onChunk, rateRows, namesUnder: namesUnder(database) });
}

/** Runs work on a file, with what reads its rows, and answers a refusal as the value it is. */
export async function refusedAs<Outcome>(
  context: Pick<EngineContext, 'readable' | 'readingThread'>,
  file: Coming,
  work: (reading: RowReading) => Promise<Outcome>,
): Promise<Outcome | Extract<ImportPreview, { kind: 'refused' }>> {
  const reading = beginReading(context, file);
  try {
    return await work(reading);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return {
      kind: 'refused',
      fileName: basename(file.path),
      refusal: error.refusal,
      detail: error.detail,
      file: error.file,
      sheet: error.sheet,
    };
  } finally {
    reading.end();
  }
}

/** The sheet that somebody chose before it was known what the file is. */
export function sheetSaid({ sheet }: { readonly sheet?: string | undefined }): ReadAs {
  return sheet === undefined ? {} : { sheet };
}

/** The sheets of a workbook, as they are offered. */
export function sheetChoice({ sheet }: SourceFile): SheetChoice | undefined {
  if (sheet === undefined) return undefined;
  const { name, among, hidden } = sheet;
  return { name, among, hidden };
}

/** A refusal of what a sheet holds takes the others along. */
export function withSheet(error: unknown, source: SourceFile): unknown {
  if (error instanceof Refused) error.sheet ??= sheetChoice(source);
  return error;
}
