import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/** An X display of the tests' own, without a screen. */
export type Display = {
  readonly env: Readonly<Record<string, string>>;
  /** The names of the windows that are to be seen. */
  windows(): readonly string[];
  /** Presses a key in the window whose name has the text; false where there is none. */
  press(window: string, key: string): boolean;
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
  const search = (name: string): readonly string[] =>
    ask('search', '--onlyvisible', '--name', name)
      .split('\n')
      .filter((line) => line !== '');
  return {
    env,
    windows: () => search('.').map((id) => ask('getwindowname', id).trim()),
    press: (window, key) => {
      const [id] = search(window);
      if (id === undefined) return false;
      // Without a window manager nothing else gives a window the keyboard.
      ask('windowfocus', '--sync', id);
      ask('key', '--clearmodifiers', key);
      return true;
    },
    close: () => void server.kill('SIGKILL'),
  };
}

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
