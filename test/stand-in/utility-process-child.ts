/* Part of the stand-in for Electron: a test instrument, never shipped. What Electron does in a utility process before its script. */
import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';

/** Messages wait until somebody listens, as on Electron's port. */
class ParentPort extends EventEmitter {
  readonly #send = process.send?.bind(process);
  #isStarted = false;

  postMessage(message: unknown): void {
    this.#send?.(structuredClone(message));
  }

  override on(name: string, listener: (...args: never[]) => void): this {
    super.on(name, listener as (...args: unknown[]) => void);
    if (name === 'message' && !this.#isStarted) {
      this.#isStarted = true;
      process.on('message', (data: unknown) => {
        this.emit('message', { data, ports: [] });
      });
    }
    return this;
  }
}

const [node = 'node', , script = '', ...args] = process.argv;
Object.defineProperty(process, 'parentPort', { value: new ParentPort() });
Object.defineProperty(process, 'send', { value: undefined });
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.argv = [node, script, ...args];
await import(pathToFileURL(script).href);
