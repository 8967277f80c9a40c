import type { ReadableDatabase } from '../../database/handles.ts';
import type { ReadBatch } from './read-batches.ts';

/** The rows of a file as they were read; `seed`: of their hashes. */
export type KeptRows = {
  readonly seed: readonly [number, number];
  readonly batches: readonly ReadBatch[];
};

/** Of more, memory is dearer than the time; also of all files on a sheet together. */
const mostBytes = 24 * 1024 * 1024;
/** Files of more bytes whose rows are all to be inserted are more than that as rows, which need not be begun to be kept. */
export const mostKeptInBulk = 16 * 1024 * 1024;
/** Of a record or a rejected row, about. */
const recordBytes = 1000;
/** Whoever looks at a file for longer waits for it once more. */
const keptMs = 10 * 60_000;

type Kept = KeptRows & { readonly bytes: number };

/** Of the files that were looked at last, by all that rows are made of; of one database, as they say which of its records they are. */
const filesOf = new WeakMap<ReadableDatabase, Map<string, Kept>>();
let expiry: NodeJS.Timeout | undefined;

/** Hands batches on and keeps them, where they are few bytes, for whoever asks for the same rows next. */
export function* keepingRows(
  database: ReadableDatabase,
  key: string,
  {
    seed,
    batches,
  }: {
    readonly seed: KeptRows['seed'];
    readonly batches: Iterable<ReadBatch>;
  },
): Generator<ReadBatch, void, undefined> {
  let kept: ReadBatch[] = [];
  let bytes = 0;
  for (const batch of batches) {
    bytes += bytesOf(batch);
    if (bytes <= mostBytes) kept.push(batch);
    else kept = [];
    yield batch;
  }
  if (bytes <= mostBytes) keep(database, key, { seed, batches: kept, bytes });
}

/** The rows that were kept, once. */
export function keptRows(database: ReadableDatabase, key: string): KeptRows | undefined {
  const files = filesOf.get(database);
  const kept = files?.get(key);
  files?.delete(key);
  return kept;
}

function keep(database: ReadableDatabase, key: string, rows: Kept): void {
  const files = filesOf.get(database) ?? new Map<string, Kept>();
  filesOf.set(database, files);
  files.delete(key);
  files.set(key, rows);
  let bytes = [...files.values()].reduce((sum, one) => sum + one.bytes, 0);
  for (const [oldest, { bytes: freed }] of files) {
    if (bytes <= mostBytes) break;
    files.delete(oldest);
    bytes -= freed;
  }
  clearTimeout(expiry);
  expiry = setTimeout(() => {
    files.clear();
  }, keptMs).unref();
}

function bytesOf({ hashes, bulk, alike, records, rejected }: ReadBatch): number {
  const columns = hashes.byteLength + (bulk?.byteLength ?? 0) + (alike?.byteLength ?? 0);
  return columns + (records.length + rejected.length) * recordBytes;
}
