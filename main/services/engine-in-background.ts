import { EngineError } from '../engine/errors.ts';
import type { Engine } from '../engine/operations.ts';

/** An engine that can be asked at once, and how its opening went. */
export type OpeningEngine = {
  readonly engine: Engine;
  /** `undefined` when the database is open; otherwise why it is not, and then every question is answered with that. */
  readonly trouble: Promise<EngineError | undefined>;
};

/** Lets the window open while the database does: questions wait. */
export function openInBackground(start: Promise<Engine>): OpeningEngine {
  const trouble = start.then(
    () => undefined,
    (error: unknown) => asEngineError(error),
  );
  const opened = start.catch((error: unknown) => {
    throw asEngineError(error);
  });
  // Who asks is told; that nobody has asked yet is no failure of its own.
  opened.catch(() => undefined);
  const engine: Engine = {
    ask: async (name, input, options) => (await opened).ask(name, input, options),
    close: async () => {
      if ((await trouble) === undefined) await (await opened).close();
    },
  };
  return { engine, trouble };
}

function asEngineError(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  return new EngineError('engine-stopped', 'The data engine could not be started. Restart Purser.', {
    cause: error,
  });
}
