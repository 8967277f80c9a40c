import { folderOf, type ReadableDatabase } from '../../../database/handles.ts';
import type { ReadBatch } from '../read-batches.ts';
import { KeptBatches, mostInFile } from './kept-batches.ts';

/** The rows of a file as they were read; `seed`: of their hashes. */
export type KeptRows = {
  readonly seed: readonly [number, number];
  readonly batches: Iterable<ReadBatch>;
};

/** Whoever looks at a file for longer waits for it once more. */
const keptMs = 10 * 60_000;

type Kept = { readonly seed: KeptRows['seed']; readonly batches: KeptBatches };

/** Of the files that were looked at last, by all that rows are made of; of one database, as they say which of its records they are. */
const filesOf = new WeakMap<ReadableDatabase, Map<string, Kept>>();
let expiry: NodeJS.Timeout | undefined;

/** Hands batches on and keeps them for whoever asks for the same rows next. */
export function* keepingRows(
  database: ReadableDatabase,
  key: string,
  { seed, batches }: KeptRows,
): Generator<ReadBatch, void, undefined> {
  const kept = new KeptBatches(folderOf(database));
  let isRead = false;
  try {
    for (const batch of batches) {
      kept.add(batch);
      yield batch;
    }
    isRead = true;
  } finally {
    if (!isRead) kept.drop();
  }
  if (kept.isWhole) keep(database, key, { seed, batches: kept });
}

/** Whether rows of any file are kept. */
export function areRowsKept(database: ReadableDatabase): boolean {
  return (filesOf.get(database)?.size ?? 0) > 0;
}

/** The rows that were kept, once. */
export function keptRows(database: ReadableDatabase, key: string): KeptRows | undefined {
  const files = filesOf.get(database);
  const kept = files?.get(key);
  files?.delete(key);
  return kept === undefined ? undefined : { seed: kept.seed, batches: kept.batches.take() };
}

/** Keeps nothing of what was looked at beside this database, which is closed. */
export function forgetKeptRows(database: ReadableDatabase): void {
  forget(filesOf.get(database));
}

function keep(database: ReadableDatabase, key: string, rows: Kept): void {
  const files = filesOf.get(database) ?? new Map<string, Kept>();
  filesOf.set(database, files);
  files.get(key)?.batches.drop();
  files.delete(key);
  files.set(key, rows);
  let bytes = [...files.values()].reduce((sum, { batches }) => sum + batches.bytes, 0);
  for (const [oldest, { batches }] of files) {
    if (bytes <= mostInFile) break;
    files.delete(oldest);
    bytes -= batches.bytes;
    batches.drop();
  }
  clearTimeout(expiry);
  expiry = setTimeout(() => {
    forget(files);
  }, keptMs).unref();
}

function forget(files: Map<string, Kept> | undefined): void {
  for (const { batches } of files?.values() ?? []) batches.drop();
  files?.clear();
}
