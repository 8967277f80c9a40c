import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { build } from './build.ts';
import { electronBinary, obtainElectron } from './electron.ts';
import { say } from './say.ts';

/** Opens the built app with whatever this machine has: Electron, the stand-in in Chromium, or no window at all. */
async function start(args: readonly string[]): Promise<void> {
  if (!build({ always: false }).ok) {
    process.exitCode = 1;
    return;
  }
  if (!hasDisplay()) {
    say('No display (neither DISPLAY nor WAYLAND_DISPLAY is set): no window can be opened.');
    say('Running the main job on the sample data instead, as `npm run job` does.\n');
    run(process.execPath, ['main/headless/index.ts', ...args]);
    return;
  }
  const electron = electronBinary() ?? (await obtainElectron());
  if (electron !== undefined) {
    // Chromium refuses to run as root with its sandbox; an ordinary user keeps it.
    const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    run(electron, [...sandbox, '.', ...args]);
    return;
  }
  say(
    "Electron's binary is not here and could not be downloaded (https://github.com/electron/electron/releases).",
  );
  say('Opening the same build on the stand-in, in Chromium.\n');
  run(process.execPath, ['test/stand-in/run.ts', ...args]);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? '') || Boolean(process.env['WAYLAND_DISPLAY'] ?? '');
}

function run(command: string, args: readonly string[]): void {
  const child = spawn(command, args, { stdio: 'inherit' });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    say(`${command} could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (signal === null ? 1 : constants.signals[signal]);
  });
}

await start(process.argv.slice(2));
