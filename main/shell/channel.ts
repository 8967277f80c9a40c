import { type BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';

import { channels } from '../../preload/contract/bridge.ts';

/** Who asks, as far as the router needs to know. */
export type Asker = {
  /** The main frame of our window, and not a frame inside it or another window. */
  readonly isMainFrame: boolean;
  readonly url: string | undefined;
};

/** Connects the two channels by which the window can ask with those who answer. Nothing else is listened to. */
export function openChannel(parts: {
  readonly window: BrowserWindow;
  readonly ask: (asker: Asker, name: unknown, input: unknown) => Promise<unknown>;
  readonly nameFile: (asker: Asker, path: unknown) => Promise<unknown>;
}): void {
  const describe = (event: IpcMainInvokeEvent): Asker => {
    const frame = event.senderFrame;
    const isOurs = !parts.window.isDestroyed() && event.sender === parts.window.webContents;
    return {
      isMainFrame: isOurs && frame !== null && frame === parts.window.webContents.mainFrame,
      url: frame?.url,
    };
  };
  ipcMain.handle(channels.ask, (event, name: unknown, input: unknown) =>
    parts.ask(describe(event), name, input),
  );
  ipcMain.handle(channels.name, (event, path: unknown) => parts.nameFile(describe(event), path));
}

/** Tells the window something without being asked. */
export function sendEvent(window: BrowserWindow, name: string, payload: unknown): void {
  if (window.isDestroyed() || window.webContents.isDestroyed()) return;
  window.webContents.send(channels.event, name, payload);
}
