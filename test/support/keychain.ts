import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A keychain of the tests' own: a private D-Bus session with gnome-keyring in a private home folder. */
export type PrivateKeychain = {
  /** Added to the environment of the process that is to use it. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends the keyring and starts it again without its password: what is in it stays, and stays shut. */
  lock(): Promise<void>;
  close(): void;
};

const password = 'practice';

/** Why no keychain can be made here; `undefined` where one can. */
export function keychainMissing(): string | undefined {
  if (process.platform !== 'linux')
    return 'the private keychain is made of D-Bus and gnome-keyring, on Linux';
  const missing = ['dbus-daemon', 'gnome-keyring-daemon'].filter(
    (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status !== 0,
  );
  return missing.length === 0 ? undefined : `${missing.join(' and ')} not found`;
}

/** An environment in which there is no keychain: no D-Bus and no display from which one could be started. */
export const noKeychain: Readonly<Record<string, string | undefined>> = {
  DBUS_SESSION_BUS_ADDRESS: undefined,
  DISPLAY: undefined,
  WAYLAND_DISPLAY: undefined,
  XDG_RUNTIME_DIR: undefined,
};

export async function startKeychain(): Promise<PrivateKeychain> {
  const home = mkdtempSync(join(tmpdir(), 'purser-keychain-'));
  const runtime = join(home, 'runtime');
  mkdirSync(runtime, { mode: 0o700 });
  let processes: ChildProcess[] = [];
  const base = { PATH: process.env['PATH'] ?? '', HOME: home, XDG_RUNTIME_DIR: runtime };
  const start = async (isUnlocked: boolean): Promise<string> => {
    const bus = spawn('dbus-daemon', ['--session', '--nofork', '--nopidfile', '--print-address=1'], {
      env: base,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const address = await firstLine(bus);
    const env = { ...base, DBUS_SESSION_BUS_ADDRESS: address };
    const how = isUnlocked ? ['--unlock'] : [];
    const keyring = spawn('gnome-keyring-daemon', ['--foreground', '--components=secrets', ...how], {
      env,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    // An empty password makes no login collection.
    keyring.stdin.end(isUnlocked ? `${password}\n` : '');
    processes = [keyring, bus];
    await untilAnswers(env);
    return address;
  };
  const stop = async (): Promise<void> => {
    await Promise.all(processes.map(endProcess));
  };
  const keychain = { ...base, DBUS_SESSION_BUS_ADDRESS: await start(true) };
  return {
    env: keychain,
    lock: async () => {
      await stop();
      keychain.DBUS_SESSION_BUS_ADDRESS = await start(false);
    },
    close: () => {
      for (const child of processes) child.kill();
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    if (text.includes('\n')) break;
  }
  return text.trim();
}

/** The keyring takes a moment until it has its name on the bus. */
async function untilAnswers(env: NodeJS.ProcessEnv): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const asked = spawnSync(
      'dbus-send',
      [
        '--session',
        '--print-reply',
        '--dest=org.freedesktop.DBus',
        '/',
        'org.freedesktop.DBus.NameHasOwner',
        'string:org.freedesktop.secrets',
      ],
      { env, encoding: 'utf8' },
    );
    if (asked.stdout.includes('boolean true')) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('gnome-keyring did not start.');
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
}
