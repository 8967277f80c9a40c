import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { create, Desk, remove, type Step } from './round.ts';

type Peer = {
  /** In `peers`; prints its base URL, and answers `/state` with all users as it holds them. */
  readonly script: string;
  readonly packages: Readonly<Record<string, string>>;
  /** What the service lets be known of somebody who is not there; `absent` where nothing is said. */
  readonly unknown?: 'undecidable';
  /** What the job has to be told before anybody may be created there. */
  readonly beforeCreating?: readonly string[];
};

/** Independent servers, each installed from the registry into a folder of its own and never part of the lock file. */
const peers: Readonly<Record<PeerName, Peer>> = {
  'scimmy-express-4': {
    script: 'scimmy.mjs',
    packages: { scimmy: '1.3.5', 'scimmy-routers': '1.3.2', express: '4.22.3' },
  },
  'scimmy-express-5': {
    script: 'scimmy.mjs',
    packages: { scimmy: '1.3.5', 'scimmy-routers': '1.3.2', express: '5.3.0' },
  },
  'better-auth': {
    script: 'better-auth.mjs',
    packages: {
      'better-auth': '1.7.5',
      '@better-auth/scim': '1.7.5',
      '@better-auth/core': '1.7.5',
      '@better-auth/utils': '0.4.2',
      'better-call': '1.4.0',
    },
  },
  // Whatever is asked by, it compares the e-mail address: by unique id nobody is ever found.
  'saml-jackson': {
    script: 'saml-jackson.mjs',
    packages: { '@boxyhq/saml-jackson': '26.2.0' },
    unknown: 'undecidable',
    beforeCreating: ['--look-up-order', 'userName'],
  },
};

export type PeerName = 'scimmy-express-4' | 'scimmy-express-5' | 'better-auth' | 'saml-jackson';
/** With the other things that can be made anew. */
const cache = join(import.meta.dirname, '../../../node_modules/.cache/peers');
export const peerNames = Object.keys(peers) as PeerName[];

type PeerUser = { readonly externalId?: string; readonly userName: string; readonly active?: boolean };

/** Look up, deprovision, undo and create at an independent server. */
export async function runPeer(name: PeerName): Promise<readonly Step[]> {
  let child: ChildProcess | undefined;
  try {
    const folder = await install(name);
    child = spawn(process.execPath, [peers[name].script], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return await goRound(name, await baseUrl(child));
  } catch (error) {
    return [{ name: `${name}: started`, problems: [error instanceof Error ? error.message : 'unknown'] }];
  } finally {
    child?.kill();
  }
}

/** Kept from one time to the next, for as long as its packages are the same: some of them are hundreds of others. */
async function install(name: PeerName): Promise<string> {
  const { script, packages } = peers[name];
  const manifest = JSON.stringify({ type: 'module', dependencies: packages });
  const mark = createHash('sha256').update(manifest).digest('hex').slice(0, 12);
  const folder = join(cache, `${name}-${mark}`);
  const installed = join(folder, 'installed');
  if (!existsSync(installed)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), manifest);
    const options = ['install', '--no-audit', '--no-fund', '--ignore-scripts'];
    await promisify(execFile)('npm', options, { cwd: folder });
    writeFileSync(installed, '');
  }
  copyFileSync(join(import.meta.dirname, 'peers', script), join(folder, script));
  return folder;
}

function baseUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const url = /^(?<url>http:.+)\n/mu.exec(text)?.groups?.['url'];
      if (url !== undefined) resolve(url);
    });
    child.once('exit', (code) => {
      reject(new Error(`The server ended with ${String(code)}.`));
    });
  });
}

async function goRound(name: PeerName, url: string): Promise<readonly Step[]> {
  const users = async (): Promise<readonly PeerUser[]> =>
    (await (await fetch(new URL('/state', url))).json()) as readonly PeerUser[];
  const states = async (): Promise<string> =>
    (await users()).map(({ userName, active }) => `${userName} ${String(active)}`).join('\n');
  const { unknown = 'absent', beforeCreating = [] } = peers[name];
  const desk = new Desk(url);
  try {
    const before = await states();
    await desk.job();
    const accounts = desk.accounts();
    const isFound = ['mira.sol', 'otto.lind', "sean.o'brien", 'ada.stone', 'kim.park'].every(
      (who) => accounts[who] === 'active',
    );
    const steps: Step[] = [
      judge(`${name}: look up`, isFound && accounts['nora.new'] === unknown, JSON.stringify(accounts)),
    ];
    const removed = await desk.job(...remove);
    const after = await states();
    const wanted = before.replaceAll(/^(?<who>(?:otto|kim)\S+) true$/gmu, '$<who> false');
    steps.push(judge(`${name}: deprovision`, after === wanted, after));
    const plan = /--undo-plan (?<plan>\d+)/u.exec(removed.says)?.groups?.['plan'] ?? '1';
    await desk.job('--undo-plan', plan, '--apply', '--allow-provisioning');
    steps.push(judge(`${name}: undo`, (await states()) === before, await states()));
    await desk.job(...create);
    if (beforeCreating.length > 0) {
      const held = (await users()).every(({ externalId }) => externalId !== 'E9');
      steps.push(judge(`${name}: create what nobody can tell to be absent`, held, 'created'));
    }
    await desk.job(...create, ...beforeCreating);
    await desk.job(...create, ...beforeCreating);
    const made = (await users()).filter(({ externalId }) => externalId === 'E9').length;
    steps.push(judge(`${name}: create`, made === 1, `${String(made)} accounts`));
    return steps;
  } finally {
    desk.close();
  }
}

function judge(name: string, isRight: boolean, seen: string): Step {
  return { name, problems: isRight ? [] : [seen] };
}
