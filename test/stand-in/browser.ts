/* Part of the stand-in for Electron: a test instrument, never shipped. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const candidates = [
  process.env['PURSER_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export function findChromium(): string {
  const found = candidates.find((path) => path !== undefined && existsSync(path));
  if (found === undefined)
    throw new Error(
      'No Chromium was found. Install one (Debian: apt-get install chromium) or name it in PURSER_CHROMIUM.',
    );
  return found;
}

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
];

export type BrowserOptions = {
  readonly profile: string;
  readonly isHeadless: boolean;
  /** Lets a test connect to the same browser. */
  readonly isDriven: boolean;
  readonly size: { readonly width: number; readonly height: number };
};

/** Starts Chromium with one page, which becomes the window. */
export async function launchBrowser(options: BrowserOptions): Promise<BrowserContext> {
  mkdirSync(options.profile, { recursive: true });
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return chromium.launchPersistentContext(options.profile, {
    executablePath: findChromium(),
    headless: options.isHeadless,
    chromiumSandbox: !isRoot,
    viewport: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    acceptDownloads: true,
    serviceWorkers: 'block',
    // The app ends when its window does, and says so itself.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      ...quiet,
      `--window-size=${String(options.size.width)},${String(options.size.height)}`,
      ...(options.isDriven ? ['--remote-debugging-port=0'] : []),
      ...(options.isHeadless ? [] : ['--app=data:text/html,<title>Purser</title>']),
      // Without it, Chromium shows a bar over the window that warns of `--no-sandbox`, which root cannot do without.
      ...(isRoot ? ['--test-type'] : []),
    ],
  });
}

/** Where a test can connect; Chromium writes its port into its profile. */
export function debuggingAddress(profile: string): string {
  const [port = ''] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return `http://127.0.0.1:${port}`;
}
