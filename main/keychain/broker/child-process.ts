import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { BrokerProcess } from './messages.ts';

/** The broker as a child process of Node, for what runs without Electron (whose packaged binary is no Node to its children). */
export function startChildProcess(script: URL, env: NodeJS.ProcessEnv = process.env): BrokerProcess {
  const child = fork(fileURLToPath(script), [], {
    env: { ...env, NODE_OPTIONS: undefined },
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // An app that has nothing else to do may end; the child sees that and ends too.
  child.unref();
  child.channel?.unref();
  return {
    send: (message) => {
      child.send(message, () => undefined);
    },
    onMessage: (listener) => {
      child.on('message', listener);
    },
    onEnd: (listener) => {
      child.once('exit', listener);
      child.once('error', listener);
    },
    end: () => {
      child.kill('SIGKILL');
    },
  };
}
