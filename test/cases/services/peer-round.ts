import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { create, Desk, remove, type Round } from './round.ts';

/** Independent servers, each installed from the registry into a folder of its own and never part of the lock file. */
const peers = {
  'scimmy-express-4': {
    script: 'scimmy.mjs',
    packages: { scimmy: '1.3.5', 'scimmy-routers': '1.3.2', express: '4.22.3' },
  },
  'scimmy-express-5': {
    script: 'scimmy.mjs',
    packages: { scimmy: '1.3.5', 'scimmy-routers': '1.3.2', express: '5.3.0' },
  },
} as const;

export type PeerName = keyof typeof peers;
export const peerNames = Object.keys(peers) as PeerName[];

type PeerUser = { readonly externalId?: string; readonly userName: string; readonly active?: boolean };

/** Look up, deprovision, undo and create at an independent server. */
export async function runPeer(name: PeerName): Promise<readonly Round[]> {
  const folder = mkdtempSync(join(tmpdir(), 'purser-peer-'));
  let child: ChildProcess | undefined;
  try {
    await install(folder, name);
    child = spawn(process.execPath, [peers[name].script], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const port = await firstLine(child);
    return await goRound(name, `http://127.0.0.1:${port}`);
  } catch (error) {
    return [{ name: `${name}: started`, problems: [error instanceof Error ? error.message : 'unknown'] }];
  } finally {
    child?.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function install(folder: string, name: PeerName): Promise<void> {
  const { script, packages } = peers[name];
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies: packages }));
  copyFileSync(join(import.meta.dirname, 'peers', script), join(folder, script));
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
  });
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const [line, ...rest] = text.split('\n');
      if (rest.length > 0 && line !== undefined) resolve(line.trim());
    });
    child.once('exit', (code) => {
      reject(new Error(`The server ended with ${String(code)}.`));
    });
  });
}

async function goRound(name: PeerName, origin: string): Promise<readonly Round[]> {
  const users = async (): Promise<readonly PeerUser[]> =>
    (await (await fetch(`${origin}/state`)).json()) as readonly PeerUser[];
  const states = async (): Promise<string> =>
    (await users()).map(({ userName, active }) => `${userName} ${String(active)}`).join('\n');
  const desk = new Desk(`${origin}/scim/v2`);
  try {
    const before = await states();
    await desk.job();
    const accounts = desk.accounts();
    const isFound = ['mira.sol', 'otto.lind', "sean.o'brien", 'ada.stone', 'kim.park'].every(
      (who) => accounts[who] === 'active',
    );
    const rounds: Round[] = [
      judge(`${name}: look up`, isFound && accounts['nora.new'] === 'absent', JSON.stringify(accounts)),
    ];
    const removed = await desk.job(...remove);
    const after = await states();
    const wanted = before.replaceAll(/^(?<who>(?:otto|kim)\S+) true$/gmu, '$<who> false');
    rounds.push(judge(`${name}: deprovision`, after === wanted, after));
    const plan = /--undo-plan (?<plan>\d+)/u.exec(removed.says)?.groups?.['plan'] ?? '1';
    await desk.job('--undo-plan', plan, '--apply', '--allow-provisioning');
    rounds.push(judge(`${name}: undo`, (await states()) === before, await states()));
    await desk.job(...create);
    await desk.job(...create);
    const made = (await users()).filter(({ externalId }) => externalId === 'E9').length;
    rounds.push(judge(`${name}: create`, made === 1, `${String(made)} accounts`));
    return rounds;
  } finally {
    desk.close();
  }
}

function judge(name: string, isRight: boolean, seen: string): Round {
  return { name, problems: isRight ? [] : [seen] };
}
