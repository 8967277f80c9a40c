/* Part of the stand-in for Electron: a test instrument, never shipped. */
import { decodePlain, encodePlain } from './plain-values.ts';

type Listener = (event: unknown, ...args: unknown[]) => unknown;

const handlers = new Map<string, Listener>();

export const ipcMain = {
  handle: (channel: string, listener: Listener) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, listener);
  },
};

/** Carries one `invoke` out; what crosses is cloned both ways and refused where structured clone refuses it. */
export async function invoke(channel: string, event: unknown, args: string): Promise<string> {
  const handler = handlers.get(channel);
  if (handler === undefined)
    throw new Error(`Error invoking remote method '${channel}': Error: No handler registered`);
  const given = decodePlain(args);
  if (!Array.isArray(given)) throw new Error('The stand-in carries arguments as a list.');
  const value: unknown = await handler(event, ...(given as unknown[]));
  structuredClone(value);
  return encodePlain(value);
}
