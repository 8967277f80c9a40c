import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** An X display of the tests' own, without a screen. */
export type Display = {
  readonly env: Readonly<Record<string, string>>;
  /** The names of the windows that are to be seen. */
  windows(): readonly string[];
  /** From now on says no to every window whose name matches, as soon as it stands. */
  refuse(window: string): void;
  close(): void;
};

/** Starts Xvfb, which takes a number that is free. */
export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const env = { DISPLAY: `:${await lineOf(server, 3)}` };
  const ask = (...args: readonly string[]): string =>
    spawnSync('xdotool', args, { env: { ...process.env, ...env }, encoding: 'utf8', timeout: 20_000 }).stdout;
  const started: ChildProcess[] = [server];
  return {
    env,
    windows: () =>
      ask('search', '--onlyvisible', '--name', '.')
        .split('\n')
        .filter((id) => id !== '')
        .map((id) => ask('getwindowname', id).trim()),
    refuse: (window) => {
      // In a process of its own: nothing that is measured here waits for it.
      const one = spawn('sh', ['-c', refusing, 'sh', window], {
        env: { ...process.env, ...env },
        stdio: 'ignore',
      });
      started.push(one);
    },
    close: () => {
      for (const one of started) one.kill('SIGKILL');
    },
  };
}

/** Without a window manager nothing else gives a window the keyboard. Ends with the display. */
const refusing = `
while xdotool getdisplaygeometry >/dev/null; do
  for id in $(xdotool search --onlyvisible --name "$1"); do xdotool windowfocus "$id" key --clearmodifiers Escape; done
  sleep 0.3
done`;

async function lineOf(child: ChildProcess, pipe: number): Promise<string> {
  let text = '';
  const stream = child.stdio[pipe];
  if (stream === null || stream === undefined || !('setEncoding' in stream))
    throw new Error('There is no such pipe.');
  for await (const chunk of stream) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  if (text === '') throw new Error('The display did not start.');
  return text.trim();
}
