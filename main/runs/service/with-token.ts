import type { ConnectionId } from '../../domain/ids.ts';
import { ScimError } from '../../scim/errors.ts';
import type { ServiceLine } from './service-line.ts';
import type { WorkEnd } from '../work.ts';

/** Holds the token for as long as the work lasts. Where there is none to be had, that is the outage, in its own words. */
export async function withToken(
  line: ServiceLine,
  stop: AbortSignal,
  work: () => Promise<WorkEnd>,
): Promise<WorkEnd> {
  let release: (() => void) | undefined;
  try {
    release = await line.holdToken?.(stop);
  } catch (error) {
    if (stop.aborted) return { kind: 'stopped' };
    if (!(error instanceof ScimError) || error.kind !== 'no-token') throw error;
    return { kind: 'outage', outage: { kind: 'no-token', says: error.says, passesByItself: false } };
  }
  try {
    return await work();
  } finally {
    release?.();
  }
}

/** The same for work over several connections: each one's token is read once, and all are let go of together. */
export function holdTokens(
  lineFor: (connectionId: ConnectionId) => Promise<ServiceLine>,
  stop: AbortSignal,
): { readonly lineFor: (connectionId: ConnectionId) => Promise<ServiceLine>; readonly release: () => void } {
  const held = new Map<ConnectionId, Promise<(() => void) | undefined>>();
  return {
    lineFor: async (connectionId) => {
      const line = await lineFor(connectionId);
      // Also a refusal is asked for once: each asking may open a dialog.
      const holding = held.get(connectionId) ?? Promise.resolve(line.holdToken?.(stop));
      held.set(connectionId, holding);
      await holding;
      return line;
    },
    release: () => {
      for (const holding of held.values()) {
        holding.then(
          (release) => release?.(),
          () => undefined,
        );
      }
    },
  };
}
