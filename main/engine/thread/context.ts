import type { LastCheck } from '../../domain/plans/last-check.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/handles.ts';
import type { OperationInput, OperationName, OperationOutput, Progress } from '../operations.ts';

/** What every handler works with. */
export type EngineContext = {
  readonly readable: ReadableDatabase;
  readonly writable: WritableDatabase;
  readonly dataFolder: string;
  /** What further threads of the engine are started from; `undefined` where there are none. */
  readonly readingThread?: URL | undefined;
  /** What no write goes past. */
  readonly lastCheck: LastCheck;
  /** Closes the database, lets its files be changed, and opens it again; this context has the new one afterwards. */
  readonly reopen: (change: () => void) => Promise<void>;
};

/** How long work tells of itself and learns that it is no longer wanted, also while it keeps the thread busy. */
export type WorkHooks = {
  readonly onProgress: (progress: Progress) => void;
  readonly isCancelled: () => boolean;
};

/** Answers one operation. Operations are carried out one after another, so nothing else writes while a handler waits. */
export type Handler<Name extends OperationName> = (
  context: EngineContext,
  input: OperationInput<Name>,
  hooks: WorkHooks,
) => OperationOutput<Name> | Promise<OperationOutput<Name>>;

/** The handlers of one aggregate: `export const importHandlers = {…} satisfies Partial<Handlers>`. */
export type Handlers = { readonly [Name in OperationName]: Handler<Name> };
