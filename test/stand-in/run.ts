/*
 * The stand-in for Electron: a test instrument, never shipped.
 *
 * Opens the built app where Electron's binary cannot be had: the unchanged main bundle in this Node, the unchanged preload and
 * renderer in the system's Chromium. For a person: `node test/stand-in/run.ts [--headless] [--data DIR] …`. A test starts it with an
 * IPC channel and drives it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { app } from './app.ts';
import { listenToTest } from './control.ts';
import { mode, say } from './recorder.ts';

const args = process.argv.slice(2);
const root = new URL('../../', import.meta.url);
/** Another app than the built one, for comparisons: a folder with a package.json, as Electron takes it. */
const appFolder = process.env['PURSER_APP_FOLDER'];
const main =
  appFolder === undefined
    ? new URL('out/main/index.js', root)
    : pathToFileURL(join(appFolder, mainOf(appFolder)));
if (!existsSync(main)) {
  say('there is no built app; run `npm start`, or `node .dev/build.ts` first');
  process.exit(1);
}

function mainOf(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'main' in manifest ? String(manifest.main) : '';
}

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
});

listenToTest();
mode.isHeadless = args.includes('--headless') || mode.isDriven;
if (!mode.isDriven && !args.includes('--job'))
  say(
    'this is the stand-in, in Chromium, not Electron itself: same build, no menu bar, no dialogs of the system',
  );

let exitCode: number | undefined;
app.on('stand-in-exit', (code: number) => {
  exitCode = code;
  process.exit(code);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    app.quit();
  });
}

// As Electron calls an app in development: program, folder, arguments.
process.argv = [
  process.argv[0] ?? 'node',
  appFolder ?? fileURLToPath(root),
  ...args.filter((arg) => arg !== '--headless'),
];
await import(main.href);
// Electron is ready only when the main script was carried out.
if (exitCode === undefined) app.becomeReady();
