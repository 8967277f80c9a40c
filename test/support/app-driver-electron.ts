import { resolve } from 'node:path';
import { _electron } from 'playwright-core';
import { appArguments, appEnvironment, type LaunchOptions, type Runtime } from './app-runtime.ts';

type Recorded = {
  links: string[];
  paths: string[];
  notices: { title: string; body: string }[];
  bars: number[];
};
type Box = typeof globalThis & {
  purserRecorded?: Recorded;
  purserOpen?: string[][];
  purserFocused?: number;
  purserSave?: (string | null)[];
};

/**
 * The app on Electron itself. Dialogs of the system cannot be clicked, so their functions are replaced in the main process, as
 * Playwright's documentation advises; everything else is real.
 */
export async function launchOnElectron(
  binary: string,
  options: LaunchOptions & { readonly dataFolder: string },
): Promise<Runtime> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const app = await _electron.launch({
    executablePath: binary,
    args: [...(isRoot ? ['--no-sandbox'] : []), resolve(options.appFolder ?? '.'), ...appArguments(options)],
    env: appEnvironment(options.env),
  });
  await app.evaluate(({ dialog, shell }) => {
    const box = globalThis as Box;
    const recorded: Recorded = { links: [], paths: [], notices: [], bars: [] };
    box.purserRecorded = recorded;
    box.purserOpen = [];
    box.purserSave = [];
    const next = async <Value>(queue: Value[]): Promise<Value> => {
      for (;;) {
        const value = queue.shift();
        if (value !== undefined) return value;
        await new Promise((done) => setTimeout(done, 20));
      }
    };
    dialog.showOpenDialog = async () => {
      const filePaths = await next(box.purserOpen ?? []);
      return { canceled: filePaths.length === 0, filePaths };
    };
    dialog.showSaveDialog = async () => {
      const filePath = await next(box.purserSave ?? []);
      return { canceled: filePath === null, filePath: filePath ?? '' };
    };
    shell.openExternal = (url) => {
      recorded.links.push(url);
      return Promise.resolve();
    };
    shell.openPath = (path) => {
      recorded.paths.push(path);
      return Promise.resolve('');
    };
  });
  const page = await app.firstWindow();
  await app.evaluate(({ BrowserWindow }) => {
    const box = globalThis as Box;
    for (const window of BrowserWindow.getAllWindows()) {
      const focus = window.focus.bind(window);
      window.focus = () => {
        box.purserFocused = (box.purserFocused ?? 0) + 1;
        focus();
      };
      const setProgressBar = window.setProgressBar.bind(window);
      window.setProgressBar = (progress, barOptions) => {
        box.purserRecorded?.bars.push(progress);
        setProgressBar(progress, barOptions);
      };
    }
  });
  await page.waitForLoadState('load');
  const networkRequests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('app://')) networkRequests.push(request.url());
  });
  const ended = new Promise<void>((done) => {
    app.process().once('exit', () => {
      done();
    });
  });
  return {
    page,
    runtime: 'Electron',
    answerOpenDialog: async (paths) => {
      await app.evaluate((_electron_, given) => (globalThis as Box).purserOpen?.push([...given]), paths);
    },
    answerSaveDialog: async (path) => {
      await app.evaluate((_electron_, given) => (globalThis as Box).purserSave?.push(given), path ?? null);
    },
    clickMenu: async (id) => {
      await app.evaluate(({ Menu }, given) => {
        Menu.getApplicationMenu()?.getMenuItemById(given)?.click();
      }, id);
    },
    systemRecord: async () => {
      const recorded = await app.evaluate(() => (globalThis as Box).purserRecorded);
      const clipped = await app.evaluate(({ clipboard }) => clipboard.readText());
      return {
        openedLinks: recorded?.links ?? [],
        openedPaths: recorded?.paths ?? [],
        copied: clipped === '' ? [] : [clipped],
        notifications: recorded?.notices ?? [],
        progressBars: recorded?.bars ?? [],
        networkRequests,
      };
    },
    focusCount: () => app.evaluate(() => (globalThis as Box).purserFocused ?? 0),
    setBounds: async (bounds) => {
      await app.evaluate(({ BrowserWindow }, given) => {
        BrowserWindow.getAllWindows()[0]?.setBounds(given);
      }, bounds);
    },
    getBounds: async () => {
      const bounds = await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
      );
      if (bounds === undefined) throw new Error('The window has gone.');
      return bounds;
    },
    minimize: async () => {
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    },
    close: async () => {
      await app.close();
      await ended;
    },
    kill: async () => {
      app.process().kill('SIGKILL');
      await ended;
    },
  };
}
