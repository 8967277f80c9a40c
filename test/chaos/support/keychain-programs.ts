import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { surveyKeychain } from '../../../main/keychain/bus/survey.ts';
import { type Display, startDisplay } from '../../support/display.ts';
import { type Activated, keyringPassword, type PrivateBus, startBus } from '../../support/keychain.ts';

/** A keychain program with windows, on a display and a bus of its own. */
export type KeychainProgram = {
  readonly env: Readonly<Record<string, string>>;
  readonly display: Display;
  /** The names of windows other than the program's own. */
  readonly dialogs: () => readonly string[];
  /** Ends the program alone; the bus stays. */
  readonly kill: () => void;
  close(): void;
};

type Starting = {
  readonly command: string;
  readonly args: readonly string[];
  readonly input?: string;
  /** The name of its own window, where it has one to be waited for. */
  readonly window?: RegExp;
};

async function start(
  prepare: (home: string, env: NodeJS.ProcessEnv) => Starting,
  activated: Activated = {},
): Promise<KeychainProgram> {
  const display = await startDisplay();
  const bus: PrivateBus = await startBus(activated, display.env);
  const env = { ...bus.env, ...display.env, QT_QPA_PLATFORM: 'xcb', LC_ALL: 'C.UTF-8' };
  const { command, args, input, window } = prepare(bus.env['HOME'] ?? '', env);
  const program = spawn(command, args, { env, stdio: ['pipe', 'ignore', 'ignore'] });
  program.stdin.end(input ?? '');
  await until(async () => {
    const { kind } = await surveyKeychain({ env, deadlineMs: 5000 });
    return kind === 'running' || kind === 'failing';
  });
  if (window !== undefined)
    await until(() => Promise.resolve(display.windows().some((name) => window.test(name))));
  return {
    env,
    display,
    dialogs: () => display.windows().filter((name) => window?.test(name) !== true),
    kill: () => void program.kill('SIGKILL'),
    close: () => {
      program.kill('SIGKILL');
      bus.close();
      display.close();
    },
  };
}

async function until(isThere: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await isThere()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The keychain program did not start.');
}

/** The group whose entries are shown to other programs, as KeePassXC notes it in the database. */
const exposedGroup = '11111111-2222-3333-4444-555555555555';

/** KeePassXC with its usual confirmations, and one database, open or not. */
export function startKeePassXc(database: 'open' | 'locked'): Promise<KeychainProgram> {
  return start((home, env) => {
    const config = join(home, 'keepassxc.ini');
    writeFileSync(
      config,
      '[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n[FdoSecrets]\nEnabled=true\nShowNotification=false\n',
    );
    const path = makeDatabase(home, env);
    return {
      command: 'keepassxc',
      args: ['--config', config, ...(database === 'open' ? ['--pw-stdin'] : []), path],
      input: `${keyringPassword}\n`,
      window: /^passwords.* - KeePassXC$/iu,
    };
  });
}

function makeDatabase(home: string, env: NodeJS.ProcessEnv): string {
  const group = Buffer.from(exposedGroup.replaceAll('-', ''), 'hex').toString('base64');
  const xml = join(home, 'passwords.xml');
  const path = join(home, 'passwords.kdbx');
  const exposed = `<CustomData><Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{${exposedGroup}}</Value></Item></CustomData>`;
  writeFileSync(
    xml,
    `<?xml version="1.0" encoding="UTF-8"?><KeePassFile><Meta><DatabaseName>Passwords</DatabaseName><RecycleBinEnabled>True</RecycleBinEnabled>${exposed}</Meta><Root><Group><UUID>${group}</UUID><Name>Root</Name></Group></Root></KeePassFile>`,
  );
  const made = spawnSync('keepassxc-cli', ['import', '-p', '-t', '100', xml, path], {
    env: { ...env, QT_QPA_PLATFORM: 'offscreen' },
    input: `${keyringPassword}\n${keyringPassword}\n`,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`keepassxc-cli made no database: ${made.stderr}`);
  return path;
}

/** Where Debian has the plug-in that KDE Wallet encrypts with. */
const cryptoPlugins = '/usr/lib/x86_64-linux-gnu/qca-qt5/crypto';

/** A call of KDE Wallet's own interface, once it answers. */
const walletCall = (method: string): string =>
  `until gdbus call --session --dest org.kde.kwalletd5 --object-path /modules/kwalletd5 --method org.kde.KWallet.${method}; do sleep 0.2; done`;

/** Opens a wallet, or makes it, with a key of 56 bytes, as PAM does at a login. */
const openWallet = walletCall(
  `pamOpen kdewallet "[${Array.from({ length: 56 }, (_, at) => `byte ${at}`).join(', ')}]" 0`,
);

const walletScripts = {
  /** The daemon with a home that has no wallet yet. */
  usual: 'exec kwalletd5',
  /** Without the plug-in, which Debian only recommends. */
  bare: `mount -t tmpfs none ${cryptoPlugins} && exec kwalletd5`,
  /** With a wallet that an earlier login made, opened by this one. */
  open: `kwalletd5 & ${openWallet}; kill $!; wait; (${openWallet}) & exec kwalletd5`,
};

/** KDE Wallet's daemon. */
export function startKWallet(how: keyof typeof walletScripts): Promise<KeychainProgram> {
  const script = ['sh', '-c', walletScripts[how]];
  return start((home) => {
    const settings = join(home, '.config');
    mkdirSync(settings, { recursive: true });
    if (how === 'open')
      writeFileSync(join(settings, 'kwalletrc'), '[Wallet]\nFirst Use=false\nDefault Wallet=kdewallet\n');
    return how === 'bare'
      ? { command: 'unshare', args: ['-m', ...script] }
      : { command: 'sh', args: script.slice(1) };
  });
}

/** GNOME Keyring with a home of its own, and the program that shows its questions on the display. */
export function startPrompter(): Promise<KeychainProgram> {
  return start(
    () => ({
      command: 'gnome-keyring-daemon',
      args: ['--foreground', '--components=secrets', '--unlock'],
      input: keyringPassword,
    }),
    { 'org.gnome.keyring.SystemPrompter': '/usr/libexec/gcr-prompter' },
  );
}
