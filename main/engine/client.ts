import { Worker } from 'node:worker_threads';

import type { HolderKind } from '../domain/folder/holder.ts';
import { spoken } from '../words/spoken.ts';
import { EngineError, FolderHeldError } from './errors.ts';
import type {
  ErrorMessage,
  FromRecovery,
  FromSnapshot,
  FromThread,
  RecoveryStart,
  SnapshotStart,
  ThreadStart,
  ToThread,
} from './thread/messages.ts';
import type {
  Engine,
  OperationInput,
  OperationName,
  OperationOutput,
  Progress,
  Recovered,
} from './operations.ts';

type Pending = {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: EngineError) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
};

/**
 * Starts the engine's thread on a data folder and answers once its database is open.
 * `thread` is the built `engine.js`, or `thread.ts` where Node runs the source.
 * Takes the folder's lock first, `as` says for whom, and keeps it until the engine is closed.
 * Rejects with `EngineError`: `folder-held` (`FolderHeldError`), `data-folder-unwritable`, `database-damaged`, `database-newer`, `engine-stopped`.
 */
export async function startEngine(options: {
  readonly thread: URL;
  readonly dataFolder: string;
  readonly as?: HolderKind;
  readonly takeOver?: boolean;
}): Promise<Engine> {
  const { dataFolder, as = 'job', takeOver = false } = options;
  const start: ThreadStart = { dataFolder, as, takeOver };
  const worker = new Worker(options.thread, {
    workerData: { ...start, language: spoken() },
    name: 'engine',
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  });
  const connection = new EngineConnection(worker);
  await connection.opened;
  return connection;
}

/**
 * Puts something else in the place of a database that no engine could open, in a thread of its own. Rejects with `EngineError`:
 * `not-a-copy`, `database-newer`, `database-damaged`, `disk-full`; then all is as it was.
 */
export function recoverEngine(
  options: { readonly thread: URL } & Omit<RecoveryStart, 'role'>,
): Promise<Recovered> {
  const { thread, ...rest } = options;
  const start: RecoveryStart = { role: 'recover', ...rest };
  const worker = new Worker(thread, { workerData: { ...start, language: spoken() }, name: 'recovery' });
  return new Promise((resolve, reject) => {
    worker.on('message', (message: FromRecovery) => {
      if (message.kind === 'recovered') resolve(message.recovered);
      else reject(revive(message.error));
    });
    worker.on('error', (cause) => {
      void stoppedError(cause).then(reject);
    });
    worker.on('exit', () => {
      void stoppedError(undefined).then(reject);
    });
  });
}

/**
 * Copies the database of a data folder into another one, in a thread of its own, whoever holds it. Rejects with `EngineError`:
 * `not-found`, `file-unreadable`, `disk-full`.
 */
export function copyDatabase(options: { readonly thread: URL } & Omit<SnapshotStart, 'role'>): Promise<void> {
  const { thread, ...rest } = options;
  const start: SnapshotStart = { role: 'snapshot', ...rest };
  const worker = new Worker(thread, { workerData: { ...start, language: spoken() }, name: 'snapshot' });
  return new Promise((resolve, reject) => {
    worker.on('message', (message: FromSnapshot) => {
      if (message.kind === 'taken') resolve();
      else reject(revive(message.error));
    });
    worker.on('error', (cause) => {
      void stoppedError(cause).then(reject);
    });
    worker.on('exit', () => {
      void stoppedError(undefined).then(reject);
    });
  });
}

class EngineConnection implements Engine {
  readonly opened: Promise<void>;
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #lastTicket = 0;
  #stopped: Promise<EngineError> | undefined;
  #closing: Promise<void> | undefined;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.opened = new Promise((resolve, reject) => {
      worker.on('message', (message: FromThread) => {
        if (message.kind === 'ready') resolve();
        else if (message.kind === 'not-ready') reject(revive(message.error));
        else this.#receive(message);
      });
      const stop = (cause: unknown): void => {
        this.#stop(cause);
        void (this.#stopped ?? stoppedError(cause)).then(reject);
      };
      worker.on('error', stop);
      worker.on('exit', () => {
        stop(undefined);
      });
    });
  }

  ask<Name extends OperationName>(
    name: Name,
    input: OperationInput<Name>,
    options: { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void } = {},
  ): Promise<OperationOutput<Name>> {
    const { signal, onProgress } = options;
    return new Promise((resolve, reject) => {
      if (this.#stopped !== undefined || this.#closing !== undefined) {
        void (this.#stopped ?? stoppedError(undefined)).then(reject);
        return;
      }
      if (signal?.aborted === true) {
        void cancelledError().then(reject);
        return;
      }
      const ticket = ++this.#lastTicket;
      const cancelled = signal === undefined ? undefined : new SharedArrayBuffer(4);
      const cancel = (): void => {
        if (cancelled !== undefined) Atomics.store(new Int32Array(cancelled), 0, 1);
      };
      signal?.addEventListener('abort', cancel, { once: true });
      const settle = (): void => signal?.removeEventListener('abort', cancel);
      this.#post({ kind: 'ask', ticket, name, input, cancelled, wantsProgress: onProgress !== undefined });
      this.#pending.set(ticket, {
        resolve: (output) => {
          settle();
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table of handlers ties each output to its name
          resolve(output as OperationOutput<Name>);
        },
        reject: (error) => {
          settle();
          reject(error);
        },
        onProgress,
      });
    });
  }

  /** Lets what was asked finish, closes the database and ends the thread. */
  close(): Promise<void> {
    this.#closing ??= new Promise((resolve) => {
      if (this.#stopped !== undefined) {
        resolve();
        return;
      }
      this.#worker.once('exit', () => {
        resolve();
      });
      this.#post({ kind: 'close' });
    });
    return this.#closing;
  }

  #post(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  #receive(message: Exclude<FromThread, { kind: 'ready' | 'not-ready' }>): void {
    if (message.kind === 'closed') return;
    const pending = this.#pending.get(message.ticket);
    if (pending === undefined) return;
    if (message.kind === 'progress') {
      pending.onProgress?.(message.progress);
      return;
    }
    this.#pending.delete(message.ticket);
    if (message.kind === 'answer') pending.resolve(message.output);
    else pending.reject(revive(message.error));
  }

  #stop(cause: unknown): void {
    this.#stopped ??= stoppedError(cause);
    for (const pending of this.#pending.values()) void this.#stopped.then(pending.reject);
    this.#pending.clear();
  }
}

function revive(error: ErrorMessage): EngineError {
  if (error.refusal !== undefined) return new FolderHeldError(error.refusal, error.message);
  return new EngineError(error.kind, error.message, error.cause === undefined ? {} : { cause: error.cause });
}

// What is said is loaded when something is to be said: who asks the engine need not hold every sentence.

async function stoppedError(cause: unknown): Promise<EngineError> {
  const { words } = await import('../words/words.ts');
  return new EngineError('engine-stopped', words().engine.dataEngineStoppedRestart, { cause });
}

async function cancelledError(): Promise<EngineError> {
  const { words } = await import('../words/words.ts');
  return new EngineError('cancelled', words().engine.cancelledBeforeBegan);
}
