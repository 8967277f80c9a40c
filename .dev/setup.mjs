#!/usr/bin/env node
// Makes a bare machine ready, then runs what it was asked to run:
//
//   node .dev/setup.mjs PURPOSE [SCRIPT [ARGUMENTS…]]
//
// Plain JavaScript with Node's built-ins alone, since it runs before anything is installed, on any Node from 20.
// It starts SCRIPT itself with the Node of node_modules: in `setup && node script` the shell would still use the
// first `node` it found (dash remembers where a command was), which on a new clone is the machine's old one.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isBuilt } from './built-from.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stampPath = join(modules, '.purser-lock');

/** keytar is compiled against libsecret where its prebuilt binary cannot be downloaded. */
const toCompile = ['libsecret-1-dev', 'python3', 'make', 'g++', 'pkg-config'];
const toShow = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];

/** Programs that lists of people come from: `npm run cases -- programs`. */
const toWriteLists = [
  'gnumeric',
  'libexcel-writer-xlsx-perl',
  'libreoffice-calc',
  'libtext-csv-xs-perl',
  'libxlsxwriter-dev',
  'miller',
  'python3-openpyxl',
  'python3-pandas',
  'python3-xlsxwriter',
  'r-cran-openxlsx',
  'sqlite3',
];

/** Debian packages by purpose. */
export const debianPackages = {
  base: toCompile,
  start: hasDisplay() ? [...toCompile, ...toShow] : toCompile,
  test: [...toCompile, ...toShow, 'dbus', 'gnome-keyring', 'xvfb'],
  tools: [...toCompile, ...toShow, 'sqlite3'],
  programs: [...toCompile, ...toWriteLists],
};

function say(text) {
  process.stderr.write(`set-up: ${text}\n`);
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** What a command prints goes to standard error: standard output belongs to the script that follows. */
function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: ['inherit', process.stderr, 'inherit'], ...options });
}

/** Those of the packages that are not installed; `undefined` where dpkg is not how this system is kept. */
export function missingPackages(wanted) {
  const asked = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...wanted], {
    encoding: 'utf8',
  });
  if (asked.error) return undefined;
  const installed = new Set(
    asked.stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  return wanted.filter((name) => !installed.has(name));
}

/** The words to put before apt-get; `undefined` where this user may not install. */
function asRoot() {
  if (process.getuid?.() === 0) return ['env'];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n', 'env']
    : undefined;
}

function nameWhatOtherSystemsNeed(purpose) {
  if (existsSync(join(modules, 'keytar'))) return;
  if (process.platform === 'linux') {
    const names = debianPackages[purpose].join(', ');
    say(`this Linux is not kept with dpkg; what Debian calls ${names} is needed, under the names used here.`);
  } else {
    const compiler = process.platform === 'darwin' ? 'Xcode command line tools' : 'Visual Studio Build Tools';
    say(
      `keytar comes as a binary, or is compiled with Python 3 and the ${compiler}. Nothing else is needed.`,
    );
  }
}

/** Installs what is missing where it may, says what is missing where it may not; true when something was installed. */
function prepareSystem(purpose, stamp) {
  const missing = missingPackages(debianPackages[purpose]);
  if (missing === undefined) nameWhatOtherSystemsNeed(purpose);
  if (missing === undefined || missing.length === 0) return { missing: [], installed: false };
  const names = missing.join(' ');
  // What could not be installed once is not tried again at each start, only said.
  const before = asRoot();
  if (before === undefined || stamp?.unavailable?.join(' ') === names) {
    say(`missing Debian packages: ${names}. Install them with: sudo apt-get install ${names}`);
    return { missing, installed: false };
  }
  say(`installing Debian packages: ${names}`);
  const [command, ...words] = [
    ...before,
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-qq',
    '-y',
    '-o',
    'Dpkg::Use-Pty=0',
  ];
  run(command, [...words, 'update']);
  const all = run(command, [...words, 'install', '--no-install-recommends', ...missing]);
  // One name that this release does not have must not keep the others out.
  if (all.status !== 0)
    for (const name of missing) run(command, [...words, 'install', '--no-install-recommends', name]);
  const still = missingPackages(missing) ?? missing;
  if (still.length > 0) say(`could not be installed, going on without: ${still.join(' ')}`);
  return { missing: still, installed: still.length < missing.length };
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whether npm's own record of what is installed holds every version of the lock file (optional ones may be absent). */
export function isInstalled(lock, record) {
  if (record === undefined) return false;
  return Object.entries(lock.packages).every(([path, entry]) => {
    if (path === '') return true;
    const found = record.packages[path];
    return found === undefined
      ? entry.optional === true || entry.devOptional === true
      : found.version === entry.version;
  });
}

function npm(args) {
  // Under npm its own file is known; run by the same Node, without a shell.
  const file = process.env['npm_execpath'];
  if (file !== undefined && /npm-cli\.[cm]?js$/.test(file)) return run(process.execPath, [file, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

/** Windows does not let a running program be deleted, and `npm ci` would delete the Node that runs this. */
function installCommand() {
  return process.platform === 'win32' && process.execPath.startsWith(modules) ? 'install' : 'ci';
}

function installModules(why) {
  say(`${why}: npm ${installCommand()} (about a minute)`);
  const done = npm([installCommand(), '--no-audit', '--no-fund', '--loglevel=error']);
  if (done.status === 0) return;
  say('npm could not install the packages; what it said is above.');
  process.exit(done.status ?? 1);
}

function prepareModules(stamp, system) {
  const text = readFileSync(join(root, 'package-lock.json'));
  const lock = createHash('sha256').update(text).digest('hex');
  const record = readJson(join(modules, '.package-lock.json'));
  const keytar = join(modules, 'keytar', 'build', 'Release', 'keytar.node');
  let why;
  if (record === undefined) why = 'no packages yet';
  else if (stamp?.lock !== lock && !isInstalled(JSON.parse(text.toString()), record))
    why = 'the lock file changed';
  else if (system.installed && !existsSync(keytar)) why = 'keytar can be compiled now';
  if (why !== undefined) {
    installModules(why);
    if (!existsSync(keytar)) say('keytar is not there: tokens last for one session; everything else works.');
  }
  const now = { lock, unavailable: system.missing };
  if (JSON.stringify(now) !== JSON.stringify(stamp)) writeFileSync(stampPath, JSON.stringify(now));
}

/** PATH with the Node of node_modules first; and Node keeps what it made of a source, in place of making it anew in every process and thread. */
function environment() {
  const name = Object.keys(process.env).find((key) => key.toLowerCase() === 'path') ?? 'PATH';
  return {
    NODE_COMPILE_CACHE: join(modules, '.cache', 'compiled'),
    ...process.env,
    [name]: [join(modules, '.bin'), process.env[name] ?? ''].join(delimiter),
  };
}

/** npm passes neither SIGHUP on nor, of course, its own sudden end: that this process is another's child by now tells of both. */
function endWithParent(child) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGHUP');
  }, 500);
  watch.unref();
}

/** The job as it was built, where that is of these sources: it loads a tenth of the files, in three quarters of the time. */
function builtInstead(script) {
  return script === 'main/headless/index.ts' && isBuilt(root) ? 'out/main/job.js' : script;
}

function runScript([script, ...args]) {
  const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const child = spawn(existsSync(node) ? node : process.execPath, [builtInstead(script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...environment(), PURSER_STARTED_BY: String(process.pid) },
  });
  // Whoever ends npm means the script. This process stays to pass on how it ended.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  endWithParent(child);
  child.on('error', (error) => {
    say(`${script} could not be started: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));
}

function main([purpose, ...script]) {
  if (!Object.hasOwn(debianPackages, purpose ?? '')) {
    say(`usage: node .dev/setup.mjs ${Object.keys(debianPackages).join('|')} [SCRIPT [ARGUMENTS…]]`);
    process.exit(2);
  }
  const stamp = readJson(stampPath);
  const system = prepareSystem(purpose, stamp);
  prepareModules(stamp, system);
  if (script.length > 0) runScript(script);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main(process.argv.slice(2));
