import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';

import { readBatches, type ReadBatch } from '../read/read-batches.ts';
import { spoken } from '../../../words/spoken.ts';
import type { ReadJob } from '../read/read-job.ts';
import {
  endedAt,
  jobAt,
  sentAt,
  sharedWords,
  stopAt,
  takenAt,
  type FromReader,
  type ReadingStart,
} from '../read/serve-reading.ts';
import { refusalsInWords } from './refusals-in-words.ts';
import { RowRefused } from './row-refusals.ts';

/** Smaller files are read before a thread has started. */
const threadFromBytes = 8 * 1024 * 1024;
/** Rows are short-lived: a small young part of the heap is enough for them. */
const youngMiB = 4;
const silenceMs = 60_000;

type HowRead = { readonly isQuick: boolean };

/**
 * Reads a file's rows, a large file in a thread of its own, so that the next rows are parsed while these are written. The caller's
 * thread waits for them without its event loop, because it is in the middle of a transaction.
 */
export class RowReading {
  readonly #thread: URL | undefined;
  #started: StartedThread | undefined;

  /** `thread`: what a thread that reads is started from; without it, files are read in this one. */
  constructor(thread: URL | undefined) {
    this.#thread = thread;
  }

  /** Starts the thread before it is known what there is to read: it loads what it needs while the file is looked through. */
  startAhead(bytes: number): void {
    if (this.#thread !== undefined && bytes >= threadFromBytes) this.#started ??= start(this.#thread);
  }

  /** Whether a file of so many bytes is read in a thread of its own. `isQuick`: rows that are told by their hash alone are read sooner than one has started. */
  isApart(bytes: number, { isQuick }: { readonly isQuick: boolean }): boolean {
    return this.#thread !== undefined && bytes >= threadFromBytes && !isQuick;
  }

  /** The rows of a file; `isQuick` as in `isApart`. The memory of a batch is that of the next ones. */
  rows(job: ReadJob, bytes: number, how: HowRead): Generator<ReadBatch, void, undefined> {
    return refusalsInWords(this.#read(job, bytes, how), job.fileName);
  }

  *#read(job: ReadJob, bytes: number, { isQuick }: HowRead): Generator<ReadBatch, void, undefined> {
    if (this.#thread === undefined || !this.isApart(bytes, { isQuick })) {
      yield* inTurns(job);
      return;
    }
    const started = (this.#started ??= start(this.#thread));
    try {
      started.port.postMessage(job);
      Atomics.store(started.shared, jobAt, 1);
      Atomics.notify(started.shared, jobAt);
      yield* receive(started.port, started.shared);
    } finally {
      this.end();
    }
  }

  /** Ends the thread, whether or not it has read anything. */
  end(): void {
    if (this.#started === undefined) return;
    const { port, shared } = this.#started;
    this.#started = undefined;
    const hasBegun = Atomics.exchange(shared, jobAt, 1) === 1;
    Atomics.store(shared, stopAt, 1);
    Atomics.notify(shared, jobAt);
    Atomics.notify(shared, takenAt);
    // The file is closed after this: nobody may read from its descriptor then.
    if (hasBegun && Atomics.load(shared, endedAt) === 0) Atomics.wait(shared, endedAt, 0, silenceMs);
    port.close();
  }
}

function* inTurns(job: ReadJob): Generator<ReadBatch, void, undefined> {
  let spare: ArrayBuffer | undefined;
  const takeSpare = (): ArrayBuffer | undefined => {
    const memory = spare;
    spare = undefined;
    return memory;
  };
  for (const batch of readBatches(job, takeSpare)) {
    yield batch;
    spare = batch.bulk?.buffer;
  }
}

type StartedThread = { readonly port: MessagePort; readonly shared: Int32Array<SharedArrayBuffer> };

function start(thread: URL): StartedThread {
  const { port1, port2 } = new MessageChannel();
  const shared = new Int32Array(new SharedArrayBuffer(sharedWords * Int32Array.BYTES_PER_ELEMENT));
  const begun: ReadingStart = { role: 'read', port: port2, shared };
  const worker = new Worker(thread, {
    workerData: { ...begun, language: spoken() },
    transferList: [port2],
    name: 'reading',
    resourceLimits: { maxYoungGenerationSizeMb: youngMiB },
  });
  worker.unref();
  return { port: port1, shared };
}

function* receive(
  port: MessagePort,
  shared: Int32Array<SharedArrayBuffer>,
): Generator<ReadBatch, void, undefined> {
  for (;;) {
    const sent = Atomics.load(shared, sentAt);
    const received: { readonly message: FromReader } | undefined = receiveMessageOnPort(port);
    if (received === undefined) {
      if (Atomics.wait(shared, sentAt, sent, silenceMs) === 'timed-out')
        throw new Error('The reading thread is silent.');
      continue;
    }
    const { message } = received;
    Atomics.add(shared, takenAt, 1);
    Atomics.notify(shared, takenAt);
    if (message.kind === 'batch') {
      const { bulk } = message.batch;
      yield message.batch;
      // Given back, because memory that goes from thread to thread is freed by neither in time.
      if (bulk !== undefined) port.postMessage(bulk.buffer, [bulk.buffer]);
    } else if (message.kind === 'done') return;
    else if (message.kind === 'refused')
      throw new RowRefused(message.refusal, message.line, message.largestBytes);
    else throw message.error;
  }
}
