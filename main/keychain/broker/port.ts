import type { Port } from './serve.ts';

/** Electron's end of a utility process (documentation, api/process: `process.parentPort`). */
type ParentPort = {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
};

/** The way back to whoever started this process: Electron's utility process has its own, a child process of Node has IPC. */
export function portOfThisProcess(): Port {
  const { parentPort } = process as NodeJS.Process & { readonly parentPort?: ParentPort };
  if (parentPort !== undefined) {
    return {
      onMessage: (listener) => {
        parentPort.on('message', ({ data }) => {
          listener(data);
        });
      },
      send: (message) => {
        parentPort.postMessage(message);
      },
    };
  }
  // A call of the library that is still waiting would keep an ordinary end from coming.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  return {
    onMessage: (listener) => {
      process.on('message', listener);
    },
    send: (message) => {
      process.send?.(message);
    },
  };
}
