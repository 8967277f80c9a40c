import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { electronBinary } from '../../.dev/electron.ts';
import { launchOnElectron } from './app-driver-electron.ts';
import { launchOnStandIn } from './app-driver-stand-in.ts';
import type { DrivenApp, LaunchOptions } from './app-runtime.ts';

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

/** A drag of real files from outside, as Chromium itself gets it: no script makes the `File`s. */
async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { x, y } = await page.evaluate(() => ({ x: window.innerWidth / 2, y: window.innerHeight / 2 }));
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  await session.detach();
}
