import { app, BrowserWindow, screen } from 'electron';

import { pageUrl } from '../page/page.ts';
import { isReachable, readWindowState, smallestWindow, writeWindowState } from './window-state.ts';

const paper = '#ffffff';
const saveDelayMs = 400;

/** Opens the window where it was left. The page has no Node, no Electron, a sandbox and a world apart from the preload's. */
export function openWindow(parts: { readonly preload: string; readonly dataFolder: string }): BrowserWindow {
  const { bounds, size, isMaximized } = readWindowState(parts.dataFolder);
  const displays = screen.getAllDisplays().map((display) => display.workArea);
  const place = bounds !== undefined && isReachable(bounds, displays) ? bounds : size;
  const window = new BrowserWindow({
    ...place,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Purser',
    show: false,
    backgroundColor: paper,
    webPreferences: {
      preload: parts.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (isMaximized) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  keepState(window, parts.dataFolder);
  return window;
}

/** Loads our page; answers when it was loaded. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(pageUrl);
}

function keepState(window: BrowserWindow, dataFolder: string): void {
  let timer: NodeJS.Timeout | undefined;
  const save = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed()) return;
    writeWindowState(dataFolder, { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
  };
  const saveSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(save, saveDelayMs);
  };
  window.on('resize', saveSoon);
  window.on('move', saveSoon);
  window.on('maximize', saveSoon);
  window.on('unmaximize', saveSoon);
  window.on('close', save);
}

/** Brings the window to the front, also when it was minimized. */
export function bringToFront(window: BrowserWindow | undefined): void {
  if (window === undefined || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
