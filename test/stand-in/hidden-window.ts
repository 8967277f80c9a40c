/* Part of the stand-in for Electron: a test instrument, never shipped. */
import { EventEmitter } from 'node:events';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { app } from './app.ts';
import { strict } from './strict.ts';

/** A window that is never shown, without a preload and without scripts: all that the stand-in can stand for beside the one window. */
export const hiddenWindowOptions = z.strictObject({
  width: z.number().int(),
  height: z.number().int(),
  show: z.literal(false),
  webPreferences: z.strictObject({
    sandbox: z.literal(true),
    contextIsolation: z.literal(true),
    nodeIntegration: z.literal(false),
    nodeIntegrationInWorker: z.literal(false),
    nodeIntegrationInSubFrames: z.literal(false),
    javascript: z.literal(false),
    webSecurity: z.literal(true),
    allowRunningInsecureContent: z.literal(false),
    experimentalFeatures: z.literal(false),
    webviewTag: z.literal(false),
    navigateOnDragDrop: z.literal(false),
    disableDialogs: z.literal(true),
    spellcheck: z.literal(false),
    devTools: z.literal(false),
  }),
});

const printOptions = z.strictObject({
  pageSize: z.literal('A4'),
  printBackground: z.boolean(),
  preferCSSPageSize: z.boolean(),
  generateTaggedPDF: z.boolean(),
});

class HiddenContents extends EventEmitter {
  readonly #page: () => Promise<Page>;

  constructor(page: () => Promise<Page>) {
    super();
    this.#page = page;
  }

  setWindowOpenHandler(): void {
    // Without scripts and clicks nothing is opened.
  }

  /** Chromium's own printing, by its driver; it prints without a window alone. */
  async printToPDF(given: unknown): Promise<Buffer> {
    const { printBackground, preferCSSPageSize, generateTaggedPDF } = printOptions.parse(given);
    const page = await this.#page();
    return page.pdf({ format: 'A4', printBackground, preferCSSPageSize, tagged: generateTaggedPDF });
  }
}

export class HiddenWindow extends EventEmitter {
  readonly webContents: HiddenContents;
  readonly #opened: Promise<Page>;
  #isDestroyed = false;

  /** The page is one of the same browser. */
  constructor(given: unknown, openPage: () => Promise<Page>) {
    super();
    hiddenWindowOptions.parse(given);
    this.#opened = openPage();
    this.webContents = strict('webContents', new HiddenContents(() => this.#opened));
    app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    if (!url.startsWith('data:text/html;'))
      throw new Error('The stand-in loads nothing else into a hidden window.');
    const page = await this.#opened;
    await page.goto(url, { waitUntil: 'load' });
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.emit('closed');
    void this.#opened.then((page) => page.close());
  }
}
