import { utilityProcess } from 'electron';

/** So long a process has to end when it is told to; one whose threads are held may not hear it. */
const endsWithinMs = 1000;

/** A process as `main/keychain` wants it; what goes to and fro is its own. */
type BrokerProcess = {
  readonly send: (message: unknown) => void;
  readonly onMessage: (listener: (message: unknown) => void) => void;
  readonly onEnd: (listener: () => void) => void;
  readonly end: () => void;
};

/**
 * Starts the process that asks the keychain. A utility process, because the packaged binary is no Node to its children: the fuse
 * RunAsNode is off, and `child_process.fork` would start the app again (Electron's documentation, api/utility-process). After `ready`.
 */
export function startBrokerProcess(script: string): BrokerProcess {
  const { NODE_OPTIONS: _none, ...env } = process.env;
  const child = utilityProcess.fork(script, [], { serviceName: 'Purser keychain', stdio: 'ignore', env });
  let hasEnded = false;
  child.once('exit', () => {
    hasEnded = true;
  });
  return {
    send: (message) => {
      child.postMessage(message);
    },
    onMessage: (listener) => {
      child.on('message', listener);
    },
    onEnd: (listener) => {
      child.once('exit', listener);
    },
    end: () => {
      const { pid } = child;
      child.kill();
      setTimeout(() => {
        if (!hasEnded && pid !== undefined) killHard(pid);
      }, endsWithinMs).unref();
    },
  };
}

function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended meanwhile.
  }
}
