import { contextBridge, ipcRenderer, webUtils } from 'electron';

import { type Bridge, channels } from './contract/bridge.ts';
import type { EventName, EventPayload } from './contract/events.ts';

/*
 * Runs sandboxed, before the page, in a world of its own. What crosses is checked in the main process; here nothing is decided, so
 * that there is nothing here to attack. Electron's objects stay inside: the page gets three functions.
 */

type Listener = (payload: EventPayload<EventName>) => void;
const listeners = new Map<EventName, Set<Listener>>();

ipcRenderer.on(channels.event, (_event, name: EventName, payload: EventPayload<EventName>) => {
  for (const listener of listeners.get(name) ?? []) listener(payload);
});

const bridge: Bridge<File> = {
  ask: (name, input) => ipcRenderer.invoke(channels.ask, name, input),
  listen: (name, listener) => {
    const known = listeners.get(name) ?? new Set<Listener>();
    // The same function may listen twice; each listening ends by itself.
    const own: Listener = (payload) => {
      // The main process has parsed it by the schema of this name before it left.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
      listener(payload as EventPayload<typeof name>);
    };
    listeners.set(name, known.add(own));
    return () => {
      known.delete(own);
    };
  },
  nameFile: (file) => ipcRenderer.invoke(channels.name, webUtils.getPathForFile(file)),
};

contextBridge.exposeInMainWorld('purser', bridge);
