/*
 * Carries out the main bundle of an unpacked app as Electron would, with the stand-in for the `electron` module:
 *
 *   node .dev/run-packed.ts APP_FOLDER [ARGUMENTS…]
 *
 * Native modules and resources are those in the folder, so what was not packed is missed.
 */
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from '../test/stand-in/app.ts';

const [folder = '.', ...args] = process.argv.slice(2);
const standIn = new URL('../test/stand-in/electron.ts', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});
app.on('stand-in-exit', (code: number) => {
  process.exit(code);
});
process.argv = [process.execPath, resolve(folder), ...args];
await import(pathToFileURL(join(resolve(folder), 'out', 'main', 'index.js')).href);
app.becomeReady();
