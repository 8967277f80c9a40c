import type { Bridge } from '../../preload/contract/bridge.ts';
import type { EventName, EventPayload } from '../../preload/contract/events.ts';
import type { ProcedureInput, ProcedureName, ProcedureOutput } from '../../preload/contract/procedures.ts';
import type { BridgeError, ErrorCode, Result } from '../../preload/contract/result.ts';
import type { FileToken } from '../../preload/contract/values.ts';

declare global {
  interface Window {
    readonly purser: Bridge<File>;
  }
}

/** A refusal from the main process: `code` to decide by, `message` to show as it is. */
export class BridgeFailure extends Error {
  readonly code: ErrorCode;
  readonly retryable: boolean;

  constructor(error: BridgeError) {
    super(error.message);
    this.name = 'BridgeFailure';
    this.code = error.code;
    this.retryable = error.retryable;
  }
}

function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new BridgeFailure(result.error);
}

/** The one way from the window to the main process. Throws `BridgeFailure`. */
export async function ask<Name extends ProcedureName>(
  name: Name,
  input: ProcedureInput<Name>,
): Promise<ProcedureOutput<Name>> {
  return valueOf(await window.purser.ask(name, input));
}

/** Returns the function that stops listening. */
export function listen<Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): () => void {
  return window.purser.listen(name, listener);
}

/** A token for a dropped file, whose path stays in the main process. Throws `BridgeFailure`. */
export async function nameFile(file: File): Promise<FileToken> {
  return valueOf(await window.purser.nameFile(file));
}
