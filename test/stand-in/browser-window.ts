/* Part of the stand-in for Electron: a test instrument, never shipped. */
import { EventEmitter } from 'node:events';
import type { BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import { app } from './app.ts';
import { debuggingAddress, launchBrowser } from './browser.ts';
import { HiddenWindow, hiddenWindowOptions } from './hidden-window.ts';
import { mode, recorder, say } from './recorder.ts';
import { strict } from './strict.ts';
import { StandInContents } from './web-contents.ts';

/** Options that the stand-in understands. The security ones must have the only values that it can stand for. */
const windowOptions = z.strictObject({
  x: z.number().int().optional(),
  y: z.number().int().optional(),
  width: z.number().int(),
  height: z.number().int(),
  minWidth: z.number().int().optional(),
  minHeight: z.number().int().optional(),
  title: z.string().optional(),
  show: z.boolean().optional(),
  backgroundColor: z.string().optional(),
  icon: z.string().optional(),
  webPreferences: z.strictObject({
    preload: z.string(),
    sandbox: z.literal(true),
    contextIsolation: z.literal(true),
    nodeIntegration: z.literal(false),
    nodeIntegrationInWorker: z.literal(false),
    nodeIntegrationInSubFrames: z.literal(false),
    webSecurity: z.literal(true),
    allowRunningInsecureContent: z.literal(false),
    experimentalFeatures: z.literal(false),
    webviewTag: z.literal(false),
    navigateOnDragDrop: z.literal(false),
    disableDialogs: z.boolean(),
    spellcheck: z.boolean(),
    devTools: z.boolean(),
  }),
});

type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const windows = new Set<StandInWindow>();

export function focusedWindow(): StandInWindow | undefined {
  return [...windows].at(-1);
}

export class StandInWindow extends EventEmitter {
  readonly #contents = new StandInContents();
  readonly webContents = this.#contents.seen;
  readonly #opened: Promise<void>;
  #context: BrowserContext | undefined;
  #page: Page | undefined;
  #bounds: Bounds;
  #isMaximized = false;
  #isMinimized = false;
  #isVisible: boolean;
  #isDestroyed = false;
  /** How often the app asked for the window to come to the front; shown to tests. */
  focusCount = 0;

  constructor(given: unknown) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const { x = 0, y = 0, width, height, show = true, webPreferences } = windowOptions.parse(given);
    this.#bounds = { x, y, width, height };
    this.#isVisible = show;
    windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    this.#opened = this.#open(webPreferences.preload);
  }

  async loadURL(url: string): Promise<void> {
    await this.#opened;
    await this.#contents.load(url);
    this.emit('ready-to-show');
    app.emit('stand-in-loaded');
  }

  show(): void {
    this.#isVisible = true;
  }

  focus(): void {
    this.focusCount += 1;
    void this.#page?.bringToFront();
  }

  isVisible(): boolean {
    return this.#isVisible;
  }

  /** A driven window has no desktop; it counts as in front until a test says otherwise. */
  isFocused(): boolean {
    return !this.#isMinimized;
  }

  maximize(): void {
    this.#isMaximized = true;
    this.emit('maximize');
  }

  unmaximize(): void {
    this.#isMaximized = false;
    this.emit('unmaximize');
  }

  isMaximized(): boolean {
    return this.#isMaximized;
  }

  minimize(): void {
    this.#isMinimized = true;
  }

  isMinimized(): boolean {
    return this.#isMinimized;
  }

  restore(): void {
    this.#isMinimized = false;
  }

  /** As Electron: below 0 there is no bar, above 1 nobody knows how far. */
  setProgressBar(progress: number): void {
    if (typeof progress !== 'number') throw new TypeError('Error processing argument at index 0');
    recorder.progressBars.push(progress);
    if (!mode.isDriven) say(progress < 0 ? 'no progress bar' : `progress bar at ${String(progress)}`);
  }

  getNormalBounds(): Bounds {
    return this.#bounds;
  }

  /** As somebody who drags the window's edge. */
  setBounds(bounds: Bounds): void {
    this.#bounds = bounds;
    this.emit('resize');
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  close(): void {
    let isPrevented = false;
    this.emit('close', { preventDefault: () => (isPrevented = true) });
    if (isPrevented) return;
    this.#isDestroyed = true;
    windows.delete(this);
    this.emit('closed');
    void this.#context?.close().finally(() => {
      if (windows.size === 0) app.emit('window-all-closed');
    });
  }

  /** The stand-in's own, for somebody who sits in front of it: Chromium's own dialog for files. */
  chooseFiles(): Promise<readonly string[]> {
    return this.#contents.chooseFiles();
  }

  /** The stand-in's own: a further page of the same browser. */
  async openPage(): Promise<Page> {
    await this.#opened;
    if (this.#context === undefined) throw new Error('The stand-in has no browser yet.');
    return this.#context.newPage();
  }

  async #open(preload: string): Promise<void> {
    const profile = app.getPath('sessionData');
    const { width, height } = this.#bounds;
    const options = {
      profile,
      isHeadless: mode.isHeadless,
      isDriven: mode.isDriven,
      size: { width, height },
    };
    const context = await launchBrowser(options);
    this.#context = context;
    const [page = await context.newPage()] = context.pages();
    this.#page = page;
    await this.#contents.attach(context, page, preload);
    page.on('close', () => {
      if (!this.#isDestroyed) this.close();
    });
    if (mode.isDriven) app.emit('stand-in-debugging', debuggingAddress(profile));
  }
}

app.on('stand-in-close-windows', () => {
  for (const window of windows) window.close();
});

/** The class as the app sees it; its windows answer to no unknown name either. */
export const BrowserWindow = new Proxy(strict('BrowserWindow', StandInWindow), {
  construct: (_target, [options]) =>
    strict('BrowserWindow', isHidden(options) ? hidden(options) : new StandInWindow(options)),
});

/** There is one window; what else is opened is not to be seen. */
function isHidden(options: unknown): boolean {
  return hiddenWindowOptions.safeParse(options).success;
}

function hidden(options: unknown): HiddenWindow {
  const window = focusedWindow();
  if (window === undefined) throw new Error('The stand-in opens a hidden window beside a window alone.');
  return new HiddenWindow(options, () => window.openPage());
}
