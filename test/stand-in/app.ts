/* Part of the stand-in for Electron: a test instrument, never shipped. */
import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { takeInstanceLock } from './instance-lock.ts';

const manifestPath = fileURLToPath(new URL('../../package.json', import.meta.url));
const manifest = z
  .object({ version: z.string(), productName: z.string() })
  .parse(JSON.parse(readFileSync(manifestPath, 'utf8')));

function appData(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
}

type PathName = 'userData' | 'sessionData' | 'appData' | 'temp' | 'home';

export class StandInApp extends EventEmitter {
  readonly #paths = new Map<string, string>([
    ['appData', appData()],
    ['userData', join(appData(), manifest.productName)],
    ['temp', tmpdir()],
    ['home', homedir()],
  ]);
  #isReady = false;
  #isQuitting = false;
  readonly isPackaged = false;
  /** Of macOS alone. */
  readonly dock = undefined;

  getVersion(): string {
    return manifest.version;
  }

  getPreferredSystemLanguages(): string[] {
    return [process.env['PURSER_SYSTEM_LANGUAGE'] ?? 'en-US'];
  }

  getName(): string {
    return manifest.productName;
  }

  getAppPath(): string {
    return dirname(manifestPath);
  }

  getPath(name: PathName): string {
    const path = this.#paths.get(name) ?? (name === 'sessionData' ? this.#paths.get('userData') : undefined);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  setPath(name: PathName, path: string): void {
    if (!this.#paths.has(name) && name !== 'sessionData')
      throw new Error(`The stand-in has no path '${name}'.`);
    if (name === 'sessionData' && this.#isReady) throw new Error('sessionData must be set before ready.');
    // Electron makes the folder where it can.
    if (name === 'sessionData') mkdirSync(path, { recursive: true });
    this.#paths.set(name, path);
  }

  isReady(): boolean {
    return this.#isReady;
  }

  whenReady(): Promise<void> {
    if (this.#isReady) return Promise.resolve();
    return new Promise((resolve) => {
      this.once('ready', resolve);
    });
  }

  /** The stand-in's own: called once the main script was carried out, never before, as with ES modules in Electron. */
  becomeReady(): void {
    this.#isReady = true;
    this.emit('ready');
  }

  requestSingleInstanceLock(): boolean {
    return takeInstanceLock(this.getPath('userData'), (argv, workingDirectory) => {
      this.emit('second-instance', {}, argv, workingDirectory);
    });
  }

  quit(): void {
    if (this.#isQuitting) return;
    if (!this.#emitPreventable('before-quit')) return;
    this.#isQuitting = true;
    this.emit('stand-in-close-windows');
    if (!this.#emitPreventable('will-quit')) {
      this.#isQuitting = false;
      return;
    }
    this.exit(0);
  }

  exit(code = 0): void {
    this.emit('quit', {}, code);
    this.emit('stand-in-exit', code);
  }

  #emitPreventable(name: string): boolean {
    let isPrevented = false;
    this.emit(name, {
      preventDefault: () => {
        isPrevented = true;
      },
    });
    return !isPrevented;
  }
}

export const app = new StandInApp();
