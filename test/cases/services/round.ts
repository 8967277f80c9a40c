import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runJob } from '../../../main/headless/job.ts';
import { engineThread } from '../../support/engine.ts';
import { type Expected, expectations } from './expectations.ts';
import { type SmallService, type SmallServiceName, startSmallService } from './small-services.ts';

/** One step at one service, with what was not as it should be. */
export type Step = { readonly name: string; readonly problems: readonly string[] };

export type JobDone = { readonly code: number; readonly says: string };

const header = 'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_status';
const people = [
  'mira.sol@acme.test,Mira,Sol,E1,Activated',
  'otto.lind@acme.test,Otto,Lind,E2,Activated',
  "sean.o'brien@acme.test,Sean,O'Brien,E3,Activated",
  'ada.stone@acme.test,Ada,Stone,E4,Activated',
  'kim.park@acme.test,Kim,Park,E5,Activated',
  'nora.new@acme.test,Nora,New,E9,Activated',
];

/** A folder, and the job run in it with everybody of the list. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'purser-services-'));
  readonly #url: string;
  readonly #more: readonly string[];

  constructor(url: string, more: readonly string[] = []) {
    this.#url = url;
    this.#more = more;
    writeFileSync(join(this.folder, 'users.csv'), [header, ...people, ''].join('\n'));
    writeFileSync(join(this.folder, 'remove.txt'), 'otto.lind@acme.test\nkim.park@acme.test\n');
    writeFileSync(join(this.folder, 'create.txt'), 'nora.new@acme.test\n');
  }

  async job(...argv: readonly string[]): Promise<JobDone> {
    let says = '';
    const write = (text: string): void => {
      says += text;
    };
    const fast = ['--reads-per-second', '2000', '--writes-per-second', '2000', '--in-flight', '8'];
    const code = await runJob({
      argv: ['--users', 'users.csv', '--data', 'd', '--scim', this.#url, '--token-env', 'T'].concat(
        fast,
        ['--report', 'r.json'],
        this.#more,
        argv,
      ),
      stdin: nothing(),
      stdout: { write },
      stderr: { write },
      env: { T: 'tok-123456' },
      cwd: this.folder,
      engineThread,
      sampleFolder: join(import.meta.dirname, '../../../resources/sample'),
      fetch: (url, init) => fetch(url, init),
    });
    return { code, says };
  }

  /** What the report says of each, by the name before the @. */
  accounts(): Readonly<Record<string, string>> {
    const { people: rows } = JSON.parse(readFileSync(join(this.folder, 'r.json'), 'utf8')) as {
      people: readonly Readonly<Record<string, string>>[];
    };
    return Object.fromEntries(rows.map((row) => [nameOf(row['E-mail'] ?? ''), row['Account'] ?? '']));
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function nameOf(email: string): string {
  return email.split('@')[0] ?? '';
}

async function* nothing(): AsyncGenerator<string> {
  await Promise.resolve();
  yield '';
}

export const remove = '--deprovision-list remove.txt --apply --allow-deprovisioning --confirm-count 2'.split(
  ' ',
);
export const create = [
  '--provision-list',
  'create.txt',
  '--apply',
  '--allow-provisioning',
  '--allow-creating',
];

/** Look up, deprovision, undo and create twice, at one small service. */
export async function runRound(name: SmallServiceName): Promise<readonly Step[]> {
  const expected = expectations[name];
  const service = await startSmallService(name);
  const desk = new Desk(service.url, expected.more);
  try {
    const steps = [await lookUp(desk, service, name, expected)];
    if (expected.stops === undefined) steps.push(await changeAndUndo(desk, service, name, expected));
    steps.push(await createTwice(desk, service, name, expected));
    return steps;
  } finally {
    desk.close();
    await service.close();
  }
}

async function lookUp(
  desk: Desk,
  service: SmallService,
  name: SmallServiceName,
  { accounts, stops }: Expected,
): Promise<Step> {
  const { code, says } = await desk.job();
  const problems: string[] = [];
  const asked = service.requests().filter((request) => !request.startsWith('GET'));
  if (asked.length > 0) problems.push(`a look-up sent ${asked.join(', ')}`);
  if (stops === undefined) {
    const told = code === 1 ? {} : desk.accounts();
    for (const [who, account] of Object.entries(accounts)) {
      const is = told[who] ?? 'nothing';
      if (is !== account) problems.push(`${who} should be ${account}, and is ${is}`);
    }
    if (code === 1) problems.push(`the job failed: ${says.trim().split('\n').at(-1) ?? ''}`);
  } else if (code !== 1 || !stops.test(says)) {
    problems.push(`should stop and say ${String(stops)}; exit ${String(code)}: ${lastLine(says)}`);
  }
  return { name: `${name}: look up`, problems };
}

async function changeAndUndo(
  desk: Desk,
  service: SmallService,
  name: SmallServiceName,
  { removed, says: wanted }: Expected,
): Promise<Step> {
  const before = states(service);
  const done = await desk.job(...remove);
  const problems: string[] = [];
  const after = states(service);
  const changed = [...before.keys()].filter((id) => before.get(id) !== after.get(id));
  const should = removed === 'nobody' ? [] : [...idsOf(before, removed === 'gone' || removed === 'inactive')];
  if (changed.toSorted().join() !== should.toSorted().join()) {
    problems.push(`changed ${changed.join(' ') || 'nobody'} and not ${should.join(' ') || 'nobody'}`);
  }
  if (wanted !== undefined && !wanted.test(done.says)) {
    problems.push(`should say ${String(wanted)}: ${lastLine(done.says)}`);
  }
  if (removed === 'inactive') {
    const plan = /--undo-plan (?<plan>\d+)/u.exec(done.says)?.groups?.['plan'] ?? '1';
    await desk.job('--undo-plan', plan, '--apply', '--allow-provisioning');
    const back = states(service);
    if ([...before].some(([id, state]) => back.get(id) !== state))
      problems.push('undo did not bring all back');
  }
  return { name: `${name}: deprovision and undo`, problems };
}

/** Twice, since nobody may be created twice. */
async function createTwice(
  desk: Desk,
  service: SmallService,
  name: SmallServiceName,
  { created }: Expected,
): Promise<Step> {
  await desk.job(...create);
  await desk.job(...create);
  const made = service.users().filter(({ externalId }) => externalId === 'E9').length;
  const doubled = service.users().length - new Set(service.users().map((user) => user.externalId)).size;
  const problems = [
    ...(made === created ? [] : [`created ${String(made)} and not ${String(created)}`]),
    ...(doubled === 0 ? [] : [`${String(doubled)} people have two accounts`]),
  ];
  return { name: `${name}: create`, problems };
}

function states(service: SmallService): ReadonlyMap<string, string> {
  return new Map(service.users().map(({ id, userName, active }) => [id, `${userName} ${String(active)}`]));
}

function idsOf(before: ReadonlyMap<string, string>, isAny: boolean): readonly string[] {
  if (!isAny) return [];
  return [...before].filter(([, state]) => /^(?:otto\.lind|kim\.park)@/u.test(state)).map(([id]) => id);
}

function lastLine(says: string): string {
  return says.trim().split('\n').at(-1) ?? '';
}
