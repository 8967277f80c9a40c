import type { EventName, EventPayload } from './events.ts';
import type { ProcedureInput, ProcedureName, ProcedureOutput } from './procedures.ts';
import type { Result } from './result.ts';
import type { FileToken } from './values/basics.ts';

/** IPC channels: the only two there are, and the one that names a dropped file. */
export const channels = { ask: 'purser:ask', event: 'purser:event', name: 'purser:name-file' } as const;

/** What the preload script exposes as `window.purser`, and nothing else. */
export type Bridge<NativeFile> = {
  ask<Name extends ProcedureName>(
    name: Name,
    input: ProcedureInput<Name>,
  ): Promise<Result<ProcedureOutput<Name>>>;
  /** Returns the function that stops listening. */
  listen<Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void): () => void;
  /** Hands a dropped file to the main process, which keeps its path and gives a token for it. */
  nameFile(file: NativeFile): Promise<Result<FileToken>>;
};
