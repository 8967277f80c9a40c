import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { electronBinary } from '../../.dev/electron.ts';
import { launchOnElectron } from './app-driver-electron.ts';
import { launchOnStandIn } from './app-driver-stand-in.ts';
import type { DrivenApp, LaunchOptions } from './app-runtime.ts';

export type Launch = (options: LaunchOptions) => Promise<DrivenApp>;

let hasSaid = false;

/** Starts the built app: on Electron where its binary is, on the stand-in elsewhere, and says which. */
export async function launchApp(options: LaunchOptions = {}): Promise<DrivenApp> {
  const own = options.dataFolder === undefined ? mkdtempSync(join(tmpdir(), 'purser-e2e-')) : undefined;
  const dataFolder = options.dataFolder ?? own ?? '';
  const binary = electronBinary();
  if (!hasSaid) {
    hasSaid = true;
    console.log(
      binary === undefined ? 'The app runs on the stand-in, in Chromium.' : 'The app runs on Electron.',
    );
  }
  const started = { ...options, dataFolder };
  const runtime =
    binary === undefined ? await launchOnStandIn(started) : await launchOnElectron(binary, started);
  const clear = (): void => {
    if (own !== undefined) rmSync(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return {
    ...runtime,
    dataFolder,
    dropFiles: (paths) => dropFiles(runtime.page, paths),
    close: async () => {
      await runtime.close();
      clear();
    },
    kill: async () => {
      await runtime.kill();
      clear();
    },
  };
}

const mostAttempts = 3;
type Listening = { dropped?: Promise<boolean> };

/** In the page. Where its middle is. */
function listenForDrop(): { readonly x: number; readonly y: number } {
  (globalThis as Listening).dropped = new Promise((resolve) => {
    addEventListener('drop', () => resolve(true), { once: true, capture: true });
    setTimeout(() => resolve(false), 5000);
  });
  return { x: window.innerWidth / 2, y: window.innerHeight / 2 };
}

/** In the page. */
function hasDropped(): Promise<boolean> {
  return (globalThis as Listening).dropped ?? Promise.resolve(false);
}

/** A drag of real files from outside, as Chromium itself gets it: no script makes the `File`s. */
async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (let attempt = 1; ; attempt += 1) {
    const { x, y } = await page.evaluate(listenForDrop);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x, y, data });
    // The browser says that it has dropped before the page was told; now and then it drops what it dragged on the way.
    if (await page.evaluate(hasDropped)) break;
    if (attempt === mostAttempts) throw new Error('The browser drops nothing on the page.');
    console.log('The browser lost what it dragged; it is dragged again.');
  }
  await session.detach();
}
