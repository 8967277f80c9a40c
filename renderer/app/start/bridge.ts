import type { Bridge } from '../../../preload/contract/bridge.ts';
import type { EventName, EventPayload } from '../../../preload/contract/events.ts';
import type { ProcedureInput, ProcedureName, ProcedureOutput } from '../../../preload/contract/procedures.ts';
import type { BridgeError, ErrorCode, Result } from '../../../preload/contract/result.ts';
import type { FileToken } from '../../../preload/contract/values/basics.ts';

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

let unanswered = 0;
const onceAnswered = new Set<() => void>();

/** The one way from the window to the main process. Throws `BridgeFailure`. */
export async function ask<Name extends ProcedureName>(
  name: Name,
  input: ProcedureInput<Name>,
): Promise<ProcedureOutput<Name>> {
  unanswered += 1;
  try {
    return valueOf(await window.purser.ask(name, input));
  } finally {
    unanswered -= 1;
    if (unanswered === 0) letGo();
  }
}

function letGo(): void {
  for (const go of onceAnswered) go();
  onceAnswered.clear();
}

/** Resolves as soon as no question waits for its answer: what nobody waits for lets those go first. */
export async function whenAllIsAnswered(): Promise<void> {
  while (unanswered > 0)
    await new Promise<void>((resolve) => {
      onceAnswered.add(resolve);
    });
}

type Heard = (payload: EventPayload<EventName>) => void;
const listeners = new Map<EventName, Set<Heard>>();

/**
 * Returns the function that stops listening. One function a name crosses the bridge, whoever listens: what has crossed once is held on the
 * other side for as long as the window lives.
 */
export function listen<Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): () => void {
  const known = listeners.get(name) ?? hear(name);
  const own: Heard = (payload) => {
    // Who listens under a name is told what is said under it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    listener(payload as EventPayload<Name>);
  };
  known.add(own);
  return () => {
    known.delete(own);
  };
}

function hear(name: EventName): Set<Heard> {
  const all = new Set<Heard>();
  listeners.set(name, all);
  window.purser.listen(name, (payload) => {
    for (const listener of all) listener(payload);
  });
  return all;
}

/** A token for a dropped file, whose path stays in the main process. Throws `BridgeFailure`. */
export async function nameFile(file: File): Promise<FileToken> {
  return valueOf(await window.purser.nameFile(file));
}
