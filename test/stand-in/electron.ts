/*
 * Part of the stand-in for Electron: a test instrument, never shipped.
 *
 * What `import … from 'electron'` gives in place of Electron: the calls that the main process makes, each with Electron's own
 * conditions, and an error for any other.
 */
import { app as standInApp } from './app.ts';
import { ipcMain as standInIpcMain } from './ipc-main.ts';
import { Menu as StandInMenu } from './menu.ts';
import { protocol as standInProtocol } from './protocol.ts';
import { strict } from './strict.ts';
import * as system from './system.ts';
import { utilityProcess as standInUtilityProcess } from './utility-process.ts';

export { BrowserWindow } from './browser-window.ts';
export { Notification } from './system.ts';
export const app = strict('app', standInApp);
export const clipboard = strict('clipboard', system.clipboard);
export const dialog = strict('dialog', system.dialog);
export const ipcMain = strict('ipcMain', standInIpcMain);
export const Menu = strict('Menu', StandInMenu);
export const net = strict('net', system.net);
export const protocol = strict('protocol', standInProtocol);
export const screen = strict('screen', system.screen);
export const session = strict('session', system.session);
export const shell = strict('shell', system.shell);
export const utilityProcess = strict('utilityProcess', standInUtilityProcess);
