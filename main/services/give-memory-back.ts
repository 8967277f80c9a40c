import type { Engine } from '../engine/operations.ts';

export type RestOptions = {
  /** How long nothing was asked before what is not needed is given back. */
  readonly afterMs?: number;
  /** As much more must be held than after the last rest: to give back takes a moment, and a window that is only looked at needs none. */
  readonly worthBytes?: number;
  /** What the process holds. */
  readonly heldBytes: () => number;
  readonly giveBack: () => Promise<void> | void;
};

const mebibyte = 1024 * 1024;

/**
 * Gives memory back to the system once nobody has asked the engine for anything for a while: an app that stays open for weeks should not
 * hold for all of them what one import took.
 */
export function givingMemoryBack(engine: Engine, options: RestOptions): Engine {
  const { afterMs = 30_000, worthBytes = 48 * mebibyte, heldBytes, giveBack } = options;
  let held = heldBytes();
  let underWay = 0;
  let timer: NodeJS.Timeout | undefined;
  const rest = async (): Promise<void> => {
    if (heldBytes() - held < worthBytes) return;
    try {
      await giveBack();
    } catch {
      // An engine that has stopped meanwhile has nothing to give back.
    }
    held = heldBytes();
  };
  const ended = (): void => {
    underWay -= 1;
    if (underWay > 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => void rest(), afterMs).unref();
  };
  return {
    ask: async (name, input, how) => {
      clearTimeout(timer);
      underWay += 1;
      try {
        return await engine.ask(name, input, how);
      } finally {
        ended();
      }
    },
    close: () => {
      clearTimeout(timer);
      return engine.close();
    },
  };
}
