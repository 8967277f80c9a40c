import { words } from '../words/words.ts';
import { EngineError, FolderHeldError } from '../engine/errors.ts';
import type { Engine } from '../engine/operations.ts';

/** An engine that can be asked at once, and how its opening went. */
export type OpeningEngine = {
  readonly engine: Engine;
  /** `undefined` when the database is open; otherwise why it is not, and then every question is answered with that. */
  readonly trouble: () => Promise<EngineError | undefined>;
  /** Tries to open anew, after something was done about the trouble. */
  readonly openAgain: () => Promise<EngineError | undefined>;
  /** Closes the database and gives the data folder to whoever waits for it; what is asked then is answered with `folder-held`. */
  readonly letGo: () => Promise<void>;
  /** Whether nothing is being answered, and nothing was asked for so long. */
  readonly isQuiet: (forMs: number) => boolean;
};

/** Lets the window open while the database does: questions wait. */
export function openInBackground(start: () => Promise<Engine>): OpeningEngine {
  let opened = begin(start);
  let underWay = 0;
  let askedAt = performance.now();
  const trouble = (): Promise<EngineError | undefined> =>
    opened.then(
      () => undefined,
      (error: unknown) => asEngineError(error),
    );
  const engine: Engine = {
    ask: async (name, input, options) => {
      underWay += 1;
      try {
        return await (await opened).ask(name, input, options);
      } finally {
        underWay -= 1;
        askedAt = performance.now();
      }
    },
    close: async () => {
      if ((await trouble()) === undefined) await (await opened).close();
    },
  };
  const openAgain = (): Promise<EngineError | undefined> => {
    opened = begin(start);
    return trouble();
  };
  const letGo = async (): Promise<void> => {
    const was = opened;
    const refusal = { kind: 'held', holder: undefined } as const;
    const held = new FolderHeldError(refusal, words().folder.notOpened(refusal));
    opened = begin(() => Promise.reject(held));
    await (await was).close();
  };
  const isQuiet = (forMs: number): boolean => underWay === 0 && performance.now() - askedAt >= forMs;
  return { engine, trouble, openAgain, letGo, isQuiet };
}

function begin(start: () => Promise<Engine>): Promise<Engine> {
  const opened = start().catch((error: unknown) => {
    throw asEngineError(error);
  });
  // Who asks is told; that nobody has asked yet is no failure of its own.
  opened.catch(() => undefined);
  return opened;
}

function asEngineError(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  return new EngineError('engine-stopped', words().engine.dataEngineCouldNot, {
    cause: error,
  });
}
