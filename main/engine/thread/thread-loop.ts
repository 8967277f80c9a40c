import { words } from '../../words/words.ts';
import { parentPort, workerData } from 'node:worker_threads';

import type { EngineContext, Handlers, WorkHooks } from './context.ts';
import { makeNextIndex } from '../database/indexes.ts';
import { emptyLog, giveBackLog } from '../database/log-room.ts';
import { forgetKeptRows } from '../imports/read/kept/kept-rows.ts';
import { endPlansOfOlder } from '../actions/plans/older-database.ts';
import { databasePath, openDatabase } from '../database/open.ts';
import { recoverDatabase } from '../database/safety/recover.ts';
import { writeSeal } from '../database/safety/seal.ts';
import type { DatabaseHandles } from '../database/handles.ts';
import type { LastCheck } from '../../domain/plans/last-check.ts';
import { EngineError } from '../errors.ts';
import { asEngineError, describeError } from './failure.ts';
import { holdFolder, type FolderHold } from '../folder/hold-folder.ts';
import { removeLeftCopies } from '../folder/left-copies.ts';
import { takeSnapshot } from '../folder/snapshot.ts';
import { firstHandlers } from './first-handlers.ts';
import { takeNext } from './next-message.ts';
import { collectAhead, collectLoading } from './leftovers.ts';
import { finishReconciling } from './finish-reconciling.ts';
import type {
  FromRecovery,
  FromSnapshot,
  FromThread,
  RecoveryStart,
  SnapshotStart,
  ThreadStart,
  ToThread,
} from './messages.ts';
import type { OperationInput, OperationName } from '../operations.ts';
import { prepareNext } from './prepare-next.ts';

/*
 * The loop of the engine's thread: opens the database, then carries out one operation after another. It is the only place where the
 * database is open, so a handler that waits is never overtaken by another writer.
 */

const progressIntervalMs = 50;
/** So long nobody has asked anything before what was left for later is done, and there is a moment for others in between. */
const quietMs = 200;
/** While the window starts, its process and the page need the cores; nothing is tidied up meanwhile, even if nobody asks. */
const startingMs = 3000;
const betweenTidyingMs = 5;
/** A large file that somebody looks at goes in most often: what it changes in indexes is not done twice, and it waits for none. */
const lookedAtMs = 10_000;

type Ask = Extract<ToThread, { kind: 'ask' }>;

function post(message: FromThread): void {
  parentPort?.postMessage(message);
}

function makeHooks(ask: Ask): WorkHooks {
  const flag = ask.cancelled === undefined ? undefined : new Int32Array(ask.cancelled);
  let reportedAt = 0;
  let reportedStage = '';
  return {
    isCancelled: () => flag !== undefined && Atomics.load(flag, 0) !== 0,
    onProgress: (progress) => {
      const now = performance.now();
      if (!ask.wantsProgress || (progress.stage === reportedStage && now - reportedAt < progressIntervalMs))
        return;
      reportedAt = now;
      reportedStage = progress.stage;
      post({ kind: 'progress', ticket: ask.ticket, progress });
    },
  };
}

/** Loaded once, by whoever needs it first. */
const everyHandler = async (): Promise<Handlers> => (await import('./handlers.ts')).handlers;

/** A job asks for little else, and a file may be dropped on a window that has just opened: neither waits for what it does not need. */
const importsAlone: ReadonlySet<OperationName> = new Set(['preview-import', 'commit-import']);

async function handlersWith(name: OperationName): Promise<Partial<Handlers>> {
  if (name in firstHandlers) return firstHandlers;
  return importsAlone.has(name) ? (await import('../imports/handlers.ts')).importHandlers : everyHandler();
}

async function carryOut<Name extends OperationName>(
  context: EngineContext,
  name: Name,
  input: OperationInput<Name>,
  hooks: WorkHooks,
): Promise<unknown> {
  const table = await handlersWith(name);
  const handler = table[name];
  if (handler === undefined) throw new EngineError('unexpected', words().engine.dataEngineDoesNot(name));
  return handler(context, input, hooks);
}

async function answer(context: EngineContext, ask: Ask): Promise<void> {
  const hooks = makeHooks(ask);
  try {
    if (hooks.isCancelled()) throw new EngineError('cancelled', words().engine.cancelledBeforeBegan);
    const output: unknown = await carryOut(
      context,
      ask.name,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the client's `ask` ties the input to its name
      ask.input as OperationInput<OperationName>,
      hooks,
    );
    post({ kind: 'answer', ticket: ask.ticket, output });
  } catch (error) {
    const failure = asEngineError(error, context.dataFolder);
    if (failure.kind === 'disk-full') giveBackLog(context.writable);
    post({ kind: 'error', ticket: ask.ticket, error: describeError(failure) });
  }
}

/** What a thread is made of. */
export type ThreadParts = {
  /** What a thread is started from that reads a large file for this one. */
  readonly readingThread: URL;
  /** What no write goes past; tests alone hand in another one, to show what it holds. */
  readonly lastCheck: LastCheck;
};

/** What handlers work with, over a database that may be closed and opened again under them. */
class Opened implements EngineContext {
  readonly dataFolder: string;
  readonly readingThread: URL;
  readonly lastCheck: LastCheck;
  readonly #hold: FolderHold;
  #handles: DatabaseHandles;

  /** `hold`: before anything of the folder is opened, and until the database is closed and sealed. */
  constructor(dataFolder: string, { readingThread, lastCheck }: ThreadParts, hold: FolderHold) {
    this.dataFolder = dataFolder;
    this.readingThread = readingThread;
    this.lastCheck = lastCheck;
    this.#hold = hold;
    removeLeftCopies(dataFolder);
    this.#handles = this.#openDatabase();
  }

  /** Opens the database and makes good what a crash left undone. */
  static async begin({ dataFolder, as, takeOver }: ThreadStart, parts: ThreadParts): Promise<Opened> {
    const hold = holdFolder({ dataFolder, as, takeOver });
    let opened: Opened | undefined;
    try {
      if (hold.isTakenOver) (await import('../folder/check-taken-over.ts')).checkTakenOver(dataFolder);
      opened = new Opened(dataFolder, parts, hold);
      endPlansOfOlder(opened.writable, new Date());
      await finishReconciling(opened);
      return opened;
    } catch (error) {
      if (opened !== undefined) opened.#closeDatabase();
      hold.abandon();
      throw error;
    }
  }

  get readable(): DatabaseHandles['readable'] {
    return this.#handles.readable;
  }

  get writable(): DatabaseHandles['writable'] {
    return this.#handles.writable;
  }

  readonly reopen = async (change: () => void): Promise<void> => {
    this.#closeDatabase();
    change();
    this.#handles = this.#openDatabase();
    await finishReconciling(this);
  };

  /** Closes the database for good and gives the folder back. */
  close(): void {
    this.#closeDatabase();
    writeSeal(databasePath(this.dataFolder));
    this.#hold.release();
  }

  #openDatabase(): DatabaseHandles {
    const handles = openDatabase(this.dataFolder);
    this.#hold.noteLog(true);
    return handles;
  }

  #closeDatabase(): void {
    this.#hold.noteLog(false);
    forgetKeptRows(this.#handles.readable);
    this.#handles.close();
  }
}

function serve(context: Opened): void {
  const waiting: ToThread[] = [];
  let isWorking = false;
  let rest: NodeJS.Timeout | undefined;
  const startedAt = performance.now();
  const restAfter = (ms: number): void => {
    const untilStarted = startedAt + startingMs - performance.now();
    rest = setTimeout(
      () => {
        // What cannot be loaded is told to who asks for it.
        everyHandler().then(collectLoading, () => undefined);
        const next = tidyUp(context);
        if (next !== undefined) restAfter(next);
      },
      Math.max(ms, untilStarted),
    ).unref();
  };
  restAfter(quietMs);
  const work = async (): Promise<void> => {
    const message = takeNext(waiting);
    if (message?.kind === 'close') {
      context.close();
      post({ kind: 'closed' });
      parentPort?.close();
      return;
    }
    if (message !== undefined) await answer(context, message);
    isWorking = waiting.length > 0;
    // What came meanwhile is heard before the next is chosen.
    if (isWorking) setImmediate(() => void work());
    else restAfter(quietMs);
  };
  parentPort?.on('message', (message: ToThread) => {
    clearTimeout(rest);
    waiting.push(message);
    if (!isWorking) setImmediate(() => void work());
    isWorking = true;
  });
}

/** Does a part of what was left for when nobody is waiting; answers after how many milliseconds there is more to be done. */
function tidyUp({ writable }: Opened): number | undefined {
  try {
    if (collectAhead()) return lookedAtMs;
    if (makeNextIndex(writable)) return betweenTidyingMs;
    emptyLog(writable);
    if (prepareNext(writable)) return betweenTidyingMs;
  } catch {
    // The disk is full: it is tried again after the next question, and everything is answered meanwhile.
    giveBackLog(writable);
  }
  return undefined;
}

async function start(order: ThreadStart, parts: ThreadParts): Promise<void> {
  try {
    serve(await Opened.begin(order, parts));
    post({ kind: 'ready' });
  } catch (error) {
    post({ kind: 'not-ready', error: describeError(asEngineError(error, order.dataFolder)) });
    parentPort?.close();
  }
}

function recover({ dataFolder, as, takeOver, recovery, at }: RecoveryStart): void {
  const tell = (message: FromRecovery): void => {
    parentPort?.postMessage(message);
  };
  let hold: FolderHold | undefined;
  try {
    hold = holdFolder({ dataFolder, as, takeOver, isToRecover: true });
    const recovered = recoverDatabase(dataFolder, recovery, at);
    hold.release();
    tell({ kind: 'recovered', recovered });
  } catch (error) {
    hold?.abandon();
    tell({ kind: 'not-recovered', error: describeError(asEngineError(error, dataFolder)) });
  }
  parentPort?.close();
}

async function copyForReading({ dataFolder, into }: SnapshotStart): Promise<void> {
  const tell = (message: FromSnapshot): void => {
    parentPort?.postMessage(message);
  };
  try {
    await takeSnapshot({ dataFolder, into });
    tell({ kind: 'taken' });
  } catch (error) {
    tell({ kind: 'not-taken', error: describeError(asEngineError(error, dataFolder)) });
  }
  parentPort?.close();
}

/** Does what the thread was started for. To be called once, by the file that the thread is started from. */
export function runThread(parts: ThreadParts): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `startEngine`, `recoverEngine` and `copyDatabase` alone start this thread
  const begun = workerData as ThreadStart | RecoveryStart | SnapshotStart;
  if (!('role' in begun)) void start(begun, parts);
  else if (begun.role === 'recover') recover(begun);
  else void copyForReading(begun);
}
