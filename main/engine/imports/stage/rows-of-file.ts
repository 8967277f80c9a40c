import { createHash, randomInt } from 'node:crypto';

import { readDigest, type StoredDigest } from '../../database/digests.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { sourceOf } from '../catalog/find-source.ts';
import type { ReadyFile } from '../examined/file.ts';
import { dayFields } from '../kinds/day-fields.ts';
import type { RowReading } from '../open/reading-thread.ts';
import { keepingRows, keptRows } from '../read/kept/kept-rows.ts';
import type { ReadBatch } from '../read/read-batches.ts';
import type { ReadJob } from '../read/read-job.ts';

/** Raised when rows are read differently, so that digests of before are not used. */
const readingVersion = 35;

export type RowsOfFile = {
  /** How the file is read: rows of one that is read otherwise cannot be compared by hash. */
  readonly fingerprint: string;
  /** Of the rows' hashes. */
  readonly seed: readonly [number, number];
  readonly batches: Iterable<ReadBatch>;
};

/**
 * The rows of a file, read against the digest of the file before. What a preview read of the same bytes in the same way is not read again
 * to be written.
 */
export function rowsOfFile(
  database: ReadableDatabase,
  file: ReadyFile,
  {
    inBulk,
    isToBeWritten,
    reading,
  }: { readonly inBulk: boolean; readonly isToBeWritten: boolean; readonly reading: RowReading },
): RowsOfFile {
  const fingerprint = fingerprintOf(file);
  const stored = readDigest(database, file.declaration.kind, file.series);
  const digest = stored?.fingerprint === fingerprint ? stored : undefined;
  const key = JSON.stringify([keyOf(file), fingerprint, inBulk, digest?.importId, digest?.seed]);
  const kept = isToBeWritten ? keptRows(database, key) : undefined;
  if (kept !== undefined) return { fingerprint, ...kept };
  const seed = digest?.seed ?? ([randomInt(2 ** 31), randomInt(2 ** 31)] as const);
  const job = makeJob(file, { inBulk, digest: digest?.words(), seed });
  // Rows of a sheet are in memory already.
  const isQuick = digest !== undefined || job.rows !== undefined;
  // Where rows are neither compared nor written there is nothing for this thread to do meanwhile.
  const isAlone = isQuick || (inBulk && !isToBeWritten);
  const isKept = !isToBeWritten && !reading.isApart(file.source.bytes, { isQuick: isAlone });
  const batches = reading.rows(job, file.source.bytes, { isQuick: isAlone });
  return {
    fingerprint,
    seed,
    batches: isKept ? keepingRows(database, key, { seed, batches }) : batches,
  };
}

/** All that rows are made of, beside the fingerprint. */
function keyOf({ source, dataLine, declaration, today }: ReadyFile): readonly unknown[] {
  return [source.hash, source.fileName, source.sheet?.name, dataLine, declaration.kind, today];
}

function makeJob(file: ReadyFile, with_: Pick<ReadJob, 'inBulk' | 'digest' | 'seed'>): ReadJob {
  const { source, shape, dataLine, declaration, mapping } = file;
  const { descriptor, fileName, encoding, bytes, rows } = source;
  const where = { descriptor, fileName, encoding, bytes, rows };
  const isHereWithoutEnd =
    file.blankEnds === 'here' || file.blankEnds === 'unlocked' || file.listedHere !== undefined;
  const evenings = file.evenings.map(({ at }) => at);
  const how = { shape, dataLine, exportKind: declaration.kind, mapping, today: file.today };
  return {
    ...where,
    ...how,
    isHereWithoutEnd,
    evenings,
    ...with_,
    report: ofReport(file),
    accounts: file.accounts,
  };
}

function ofReport({ mapping, openWords }: ReadyFile): ReadJob['report'] {
  const source = sourceOf(mapping.list?.source);
  const numbers = openWords === undefined ? source?.numbers : { ...openWords, ...source?.numbers };
  return source === undefined && numbers === undefined
    ? undefined
    : { numbers, ownersAre: source?.ownersAre };
}

function fingerprintOf(file: ReadyFile): StoredDigest['fingerprint'] {
  // Whether an end of work is past is another question every day.
  const hasDays = file.mapping.columns.some(({ field }) => field !== undefined && dayFields.has(field));
  const ends = hasDays || file.listedHere !== undefined ? file.today : undefined;
  const { header, mapping, source, shape, blankEnds, listedHere, evenings, accounts, openWords } = file;
  const how = [
    readingVersion,
    header,
    mapping,
    source.encoding,
    shape,
    ends,
    blankEnds,
    listedHere,
    evenings,
    openWords,
    accounts === undefined ? undefined : [...accounts],
  ];
  return createHash('sha256').update(JSON.stringify(how)).digest('hex');
}
