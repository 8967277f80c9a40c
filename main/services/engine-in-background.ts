import { EngineError } from '../engine/errors.ts';
import type { Engine } from '../engine/operations.ts';

/** An engine that can be asked at once, and how its opening went. */
export type OpeningEngine = {
  readonly engine: Engine;
  /** `undefined` when the database is open; otherwise why it is not, and then every question is answered with that. */
  readonly trouble: () => Promise<EngineError | undefined>;
  /** Tries to open anew, after something was done about the trouble. */
  readonly openAgain: () => Promise<EngineError | undefined>;
};

/** Lets the window open while the database does: questions wait. */
export function openInBackground(start: () => Promise<Engine>): OpeningEngine {
  let opened = begin(start);
  const trouble = (): Promise<EngineError | undefined> =>
    opened.then(
      () => undefined,
      (error: unknown) => asEngineError(error),
    );
  const engine: Engine = {
    ask: async (name, input, options) => (await opened).ask(name, input, options),
    close: async () => {
      if ((await trouble()) === undefined) await (await opened).close();
    },
  };
  const openAgain = (): Promise<EngineError | undefined> => {
    opened = begin(start);
    return trouble();
  };
  return { engine, trouble, openAgain };
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
  return new EngineError('engine-stopped', 'The data engine could not be started. Restart Purser.', {
    cause: error,
  });
}
