import { readBatches, type ReadBatch, type ReadJob } from './read-batches.ts';

/** Reads a file's rows. */
export function* readInThread(job: ReadJob, _bytes: number): Generator<ReadBatch, void, undefined> {
  yield* readBatches(job);
}
