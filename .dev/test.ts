import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { build } from './build.ts';
import { say } from './say.ts';
import { type Totals, parseTotals } from './totals.ts';

const reportPath = resolve('node_modules/.cache/purser/test-report.json');

/**
 * What the tests run in: a home folder of their own, so that nothing of the person who runs them is read or changed,
 * and on Linux a D-Bus session of their own with an unlocked keyring.
 */
function testEnvironment(home: string): NodeJS.ProcessEnv {
  const runtime = join(home, 'runtime');
  mkdirSync(runtime, { mode: 0o700 });
  const path = { PATH: ownPath() };
  if (process.platform !== 'linux') return { ...process.env, ...path };
  return {
    ...process.env,
    ...path,
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    XDG_CONFIG_HOME: undefined,
    XDG_DATA_HOME: undefined,
    XDG_CACHE_HOME: undefined,
    DBUS_SESSION_BUS_ADDRESS: undefined,
    GNOME_KEYRING_CONTROL: undefined,
  };
}

function ownPath(): string {
  return [resolve('node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
}

function isOnPath(command: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

function hasKeychain(): boolean {
  if (process.platform !== 'linux') return true;
  const missing = ['dbus-run-session', 'gnome-keyring-daemon'].filter((command) => !isOnPath(command));
  if (missing.length === 0) return true;
  say(`No keychain to test against (${missing.join(' and ')} not found): the keychain tests are skipped.`);
  return false;
}

/** An empty password makes no login collection, so the keyring is unlocked with one. */
const unlockThenRun =
  'printf "practice\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"';

function runVitest(args: readonly string[]): number {
  const home = mkdtempSync(join(tmpdir(), 'purser-test-home-'));
  const keychain = hasKeychain();
  const vitest = [
    process.execPath,
    resolve('node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    `--reporter=${resolve('.dev/second-try.ts')}`,
    '--reporter=json',
    `--outputFile.json=${reportPath}`,
    ...args,
  ];
  const session = ['dbus-run-session', '--', 'sh', '-c', unlockThenRun, 'sh'];
  const [command = process.execPath, ...rest] =
    keychain && process.platform === 'linux' ? [...session, ...vitest] : vitest;
  try {
    const done = spawnSync(command, rest, { stdio: 'inherit', env: testEnvironment(home) });
    return done.status ?? 1;
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The line a machine reads: the last one, plain. */
function conclude(totals: Totals, status: number): void {
  for (const name of totals.broken) say(`Could not be run: ${name}`);
  if (totals.passed + totals.failed === 0) say('No test was run.');
  process.exitCode = status !== 0 || totals.failed > 0 || totals.passed === 0 ? 1 : 0;
  console.log(
    `${String(totals.passed)} passed, ${String(totals.failed)} failed, ${String(totals.skipped)} skipped`,
  );
}

function test(args: readonly string[]): void {
  rmSync(reportPath, { force: true });
  if (!build({ always: false }).ok) {
    conclude({ passed: 0, failed: 1, skipped: 0, broken: ['the build'] }, 1);
    return;
  }
  const status = runVitest(args);
  const report = existsSync(reportPath) ? readFileSync(reportPath, 'utf8') : undefined;
  conclude(parseTotals({ report, status }), status);
}

test(process.argv.slice(2));
