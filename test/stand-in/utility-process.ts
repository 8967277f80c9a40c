/*
 * Part of the stand-in for Electron: a test instrument, never shipped.
 *
 * Electron's documentation, api/utility-process: a Node process of its own, started after `ready`, which talks through
 * `process.parentPort` and has no `process.send`; messages are structured clones; `pid` is known once it was spawned.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import { app } from './app.ts';

type ForkOptions = {
  readonly env?: NodeJS.ProcessEnv;
  readonly stdio?: 'ignore' | 'inherit';
  readonly serviceName?: string;
};

const knownOptions = new Set(['env', 'stdio', 'serviceName']);
const bootstrap = fileURLToPath(new URL('utility-process-child.ts', import.meta.url));

export class StandInUtilityProcess extends EventEmitter {
  readonly #child: ChildProcess;
  #hasEnded = false;
  #isSpawned = false;

  constructor(modulePath: string, args: readonly string[], options: ForkOptions) {
    super();
    const stdio = options.stdio ?? 'inherit';
    this.#child = fork(bootstrap, [modulePath, ...args], {
      env: options.env ?? process.env,
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', stdio, stdio, 'ipc'],
    });
    this.#child.once('spawn', () => {
      this.#isSpawned = true;
      this.emit('spawn');
    });
    this.#child.on('message', (message: unknown) => {
      this.emit('message', message);
    });
    this.#child.once('exit', (code) => {
      this.#hasEnded = true;
      this.emit('exit', code ?? 1);
    });
    // As Chromium does with its children.
    process.once('exit', () => {
      this.#child.kill('SIGKILL');
    });
  }

  get pid(): number | undefined {
    return this.#isSpawned && !this.#hasEnded ? this.#child.pid : undefined;
  }

  postMessage(message: unknown): void {
    if (this.#child.connected) this.#child.send(structuredClone(message) as object, () => undefined);
  }

  /** SIGTERM, as Electron sends it; false where there is nothing left to end. */
  kill(): boolean {
    return !this.#hasEnded && this.#child.kill('SIGTERM');
  }
}

export const utilityProcess = {
  fork: (
    modulePath: string,
    args: readonly string[] = [],
    options: ForkOptions = {},
  ): StandInUtilityProcess => {
    if (!app.isReady()) throw new Error('utilityProcess cannot be created before app is ready.');
    const unknown = Object.keys(options).filter((name) => !knownOptions.has(name));
    if (unknown.length > 0)
      throw new Error(`The stand-in's utilityProcess does not know ${unknown.join(', ')}.`);
    return new StandInUtilityProcess(modulePath, args, options);
  },
};
