import type { Rehearsal, Scene } from '../domain/plans/rehearsal.ts';
import type { PlanId } from '../domain/ids.ts';
import type * as Rehearse from './rehearse.ts';
import type { RehearsalOptions } from './rehearse.ts';

/** One rehearsal at a time: the next one ends the one before. */
export type Rehearsals = {
  /** Throws `EngineError`. */
  rehearse(order: { readonly planId: PlanId; readonly scenes: readonly Scene[] }): Promise<Rehearsal>;
  /** Ends what is under way, and answers when nothing is any more. */
  stop(): Promise<void>;
};

export function createRehearsals(options: RehearsalOptions): Rehearsals {
  let underWay: { readonly ending: AbortController; readonly ended: Promise<unknown> } | undefined;
  const stop = async (): Promise<void> => {
    underWay?.ending.abort();
    await underWay?.ended;
  };
  return {
    rehearse: async (order) => {
      await stop();
      const ending = new AbortController();
      const rehearsal = begin(options, { ...order, signal: ending.signal });
      const mine = { ending, ended: rehearsal.catch(() => undefined) };
      underWay = mine;
      try {
        return await rehearsal;
      } finally {
        if (underWay === mine) underWay = undefined;
      }
    },
    stop,
  };
}

const begin = async (...given: Parameters<typeof Rehearse.rehearse>): Promise<Rehearsal> =>
  (await import('./rehearse.ts')).rehearse(...given);
