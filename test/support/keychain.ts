import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { surveyKeychain } from '../../main/keychain/bus/survey.ts';

/** A keychain of the tests' own: a private D-Bus session with gnome-keyring in a private home folder. */
export type PrivateKeychain = {
  /** Added to the environment of the process that is to use it. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends the keyring and starts it again on the same bus; without its password what is in it stays, and stays shut. */
  restart(how: { readonly isUnlocked: boolean }): Promise<void>;
  /** `restart` without its password. */
  lock(): Promise<void>;
  /** The keyring's process stands still until `thaw`: it keeps its name and answers nothing. */
  freeze(): void;
  thaw(): void;
  /** The keyring's process is killed; nothing starts it again. */
  kill(): Promise<void>;
  close(): void;
};

export const keyringPassword = 'practice';

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

/** `none`: a home without any keyring. */
export async function startKeychain(keyring: 'login' | 'none' = 'login'): Promise<PrivateKeychain> {
  const session = await startBus();
  const { env } = session;
  const start = async (isUnlocked: boolean): Promise<ChildProcess> => {
    const how = isUnlocked ? ['--unlock'] : [];
    const child = spawn('gnome-keyring-daemon', ['--foreground', '--components=secrets', ...how], {
      env,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    tellUnforeseenEnd(child);
    // An empty password makes no login collection.
    child.stdin?.end(isUnlocked ? keyringPassword : '');
    await untilAnswers(env);
    return child;
  };
  let daemon = await start(keyring === 'login');
  const restart = async ({ isUnlocked }: { readonly isUnlocked: boolean }): Promise<void> => {
    await endProcess(daemon);
    daemon = await start(isUnlocked);
  };
  return {
    env,
    restart,
    lock: () => restart({ isUnlocked: false }),
    freeze: () => void daemon.kill('SIGSTOP'),
    thaw: () => void daemon.kill('SIGCONT'),
    kill: () => endProcess(daemon),
    close: () => {
      daemon.kill('SIGKILL');
      session.close();
    },
  };
}

export type PrivateBus = { readonly env: Readonly<Record<string, string>>; close(): void };

/** What a bus starts when it is asked for: commands by the names on the bus. */
export type Activated = Readonly<Record<string, string>>;

/** A session bus that starts what it is told to, with `more` in its environment; without that it knows of no keychain. */
export async function startBus(
  activated: Activated = {},
  more: Readonly<Record<string, string>> = {},
): Promise<PrivateBus> {
  const home = mkdtempSync(join(tmpdir(), 'purser-keychain-'));
  const runtime = join(home, 'runtime');
  mkdirSync(runtime, { mode: 0o700 });
  const base = { PATH: process.env['PATH'] ?? '', HOME: home, XDG_RUNTIME_DIR: runtime, ...more };
  const config = join(home, 'bus.conf');
  writeFileSync(config, busConfig(home, activated));
  const bus = spawn(
    'dbus-daemon',
    [`--config-file=${config}`, '--nofork', '--nopidfile', '--print-address=1'],
    {
      env: base,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const env = { ...base, DBUS_SESSION_BUS_ADDRESS: await firstLine(bus) };
  return {
    env,
    close: () => {
      bus.kill('SIGKILL');
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function busConfig(home: string, activated: Activated): string {
  const services = join(home, 'services');
  mkdirSync(services);
  for (const [name, command] of Object.entries(activated))
    writeFileSync(join(services, `${name}.service`), `[D-BUS Service]\nName=${name}\nExec=${command}\n`);
  return `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=${home}</listen>
  <servicedir>${services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;
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
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await surveyKeychain({ env, deadlineMs: 5000 })).kind === 'running') return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('gnome-keyring did not start.');
}

/** A test that fails because the keyring died says so. */
function tellUnforeseenEnd(child: ChildProcess): void {
  let said = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    said += bytes.toString('utf8');
  });
  child.once('exit', (code, signal) => {
    if (signal !== 'SIGKILL')
      console.error(`gnome-keyring-daemon ended by itself with ${String(code ?? signal)}: ${said}`);
  });
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}
