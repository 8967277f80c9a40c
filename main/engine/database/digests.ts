import type { ImportId } from '../../domain/ids.ts';
import type { ReadableDatabase, WritableDatabase } from './handles.ts';

/** The rows of the import in force of a series, hashed: see `RowDigest`. */
export type StoredDigest = {
  /** With the seed, which the next import takes over, it says which digest it is: what comes after an undone import has another one. */
  readonly importId: number;
  /** How the file was read; rows of a file that is read otherwise cannot be compared by hash. */
  readonly fingerprint: string;
  readonly seed: readonly [number, number];
  /** Reads them. */
  readonly words: () => Int32Array;
};

/** The digest of the import in force of a series, if it is kept: undoing an import takes its own away and brings none back. */
export function readDigest(
  database: ReadableDatabase,
  kind: string,
  series: string,
): StoredDigest | undefined {
  const row = database
    .prepare<[string, string], DigestRow>(
      `SELECT import_id, fingerprint, seed_low, seed_high FROM import_digest JOIN import ON import.id = import_id
       WHERE kind = ? AND series = ?`,
    )
    .get(kind, series);
  if (row === undefined) return undefined;
  return {
    importId: row.import_id,
    fingerprint: row.fingerprint,
    seed: [row.seed_low, row.seed_high],
    words: () => readWords(database, row.import_id),
  };
}

type DigestRow = {
  readonly import_id: number;
  readonly fingerprint: string;
  readonly seed_low: number;
  readonly seed_high: number;
};

function readWords(database: ReadableDatabase, importId: number): Int32Array {
  const digest = database
    .prepare<[number], { readonly rows: Buffer }>('SELECT rows FROM import_digest WHERE import_id = ?')
    .get(importId);
  // Copied, because the words must begin at a whole number of their size.
  return new Int32Array(new Uint8Array(digest?.rows ?? []).buffer);
}

/** Keeps the digest of an import, and of no earlier one of its series. */
export function writeDigest(
  database: WritableDatabase,
  importId: ImportId,
  digest: { readonly fingerprint: string; readonly seed: readonly [number, number]; readonly bytes: Buffer },
): void {
  database
    .prepare(
      `DELETE FROM import_digest WHERE import_id IN (
         SELECT earlier.id FROM import AS earlier JOIN import AS this
           ON this.kind = earlier.kind AND this.series = earlier.series WHERE this.id = ?)`,
    )
    .run(importId);
  const [low, high] = digest.seed;
  database
    .prepare(
      'INSERT INTO import_digest (import_id, fingerprint, seed_low, seed_high, rows) VALUES (?, ?, ?, ?, ?)',
    )
    .run(importId, digest.fingerprint, low, high, digest.bytes);
}
