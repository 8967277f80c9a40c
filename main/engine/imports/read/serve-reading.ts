import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';

import type { RefusalKind } from '../../../domain/files/import.ts';
import { giveMemoryBack } from '../../thread/give-back.ts';
import { RowRefused } from '../open/row-refusals.ts';
import { readBatches, type ReadBatch } from './read-batches.ts';
import type { ReadJob } from './read-job.ts';

/** One is written while the next one waits: more would be memory that saves no time. */
const batchesAhead = 2;

/** Words of the memory that both threads share. */
export const sentAt = 0;
export const takenAt = 1;
export const stopAt = 2;
export const endedAt = 3;
export const jobAt = 4;
export const sharedWords = 5;

/** What a reading thread is started with; what it is to read comes by the port. */
export type ReadingStart = {
  readonly role: 'read';
  readonly port: MessagePort;
  readonly shared: Int32Array<SharedArrayBuffer>;
};

export type FromReader =
  | { readonly kind: 'batch'; readonly batch: ReadBatch }
  | { readonly kind: 'done' }
  | {
      readonly kind: 'refused';
      readonly refusal: RefusalKind;
      readonly line: number;
      readonly largestBytes: number;
    }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The reading thread's whole life. */
export function serveReading({ port, shared }: ReadingStart): void {
  const send = (message: FromReader): void => {
    const moved = message.kind === 'batch' ? movable(message.batch) : [];
    port.postMessage(message, moved);
    Atomics.add(shared, sentAt, 1);
    Atomics.notify(shared, sentAt);
  };
  try {
    // A quarter of what loading took.
    giveMemoryBack();
    const job = waitForJob(port, shared);
    if (job === undefined) return;
    const spareMemory = (): ArrayBuffer | undefined => {
      const received: { readonly message: ArrayBuffer } | undefined = receiveMessageOnPort(port);
      return received?.message;
    };
    for (const batch of readBatches(job, spareMemory)) {
      if (!waitForRoom(shared)) return;
      send({ kind: 'batch', batch });
    }
    send({ kind: 'done' });
  } catch (error) {
    if (error instanceof RowRefused) {
      const { refusal, line, largestBytes } = error;
      send({ kind: 'refused', refusal, line, largestBytes });
    } else send({ kind: 'failed', error });
  } finally {
    Atomics.store(shared, endedAt, 1);
    Atomics.notify(shared, endedAt);
    port.close();
  }
}

/** `undefined` when nothing is to be read. */
function waitForJob(port: MessagePort, shared: Int32Array<SharedArrayBuffer>): ReadJob | undefined {
  Atomics.wait(shared, jobAt, 0);
  const received: { readonly message: ReadJob } | undefined = receiveMessageOnPort(port);
  return received?.message;
}

/** Waits until few enough batches are on their way; answers false when no more are wanted. */
function waitForRoom(shared: Int32Array<SharedArrayBuffer>): boolean {
  for (;;) {
    if (Atomics.load(shared, stopAt) === 1) return false;
    const taken = Atomics.load(shared, takenAt);
    if (Atomics.load(shared, sentAt) - taken < batchesAhead) return true;
    Atomics.wait(shared, takenAt, taken, 1000);
  }
}

function movable(batch: ReadBatch): ArrayBuffer[] {
  return batch.bulk === undefined ? [batch.hashes.buffer] : [batch.hashes.buffer, batch.bulk.buffer];
}
