import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Instant, RunId } from '../../main/domain/ids.ts';
import { createPracticeService } from '../../main/practice/create-service.ts';
import { type ListeningPractice, listenPractice } from '../../main/practice/listen.ts';
import type { PracticeAccount, PracticeService } from '../../main/practice/service.ts';
import { openDesk, type TestDesk } from '../support/desk.ts';
import { sayRunNote } from '../../main/words/en/plans/say-run-note.ts';

const token = 'a-token-that-must-never-be-seen-4711';
const sample = (name: string): string =>
  fileURLToPath(new URL(`../../resources/sample/${name}`, import.meta.url));
const accounts = JSON.parse(readFileSync(sample('sample-service.json'), 'utf8')) as PracticeAccount[];
const sort = { key: 'displayName', descending: false } as const;

let desk: TestDesk;
let service: PracticeService;
let server: ListeningPractice;
const answers: string[] = [];

beforeEach(async () => {
  service = createPracticeService({ token, accounts, now: () => new Date() });
  server = await listenPractice(service);
  desk = openDesk();
  answers.length = 0;
});
afterEach(async () => {
  await desk.close();
  await server.close();
});

async function connect(given: { readonly token?: string } = { token }) {
  return desk.get('connections.save', {
    name: 'LinkedIn',
    kind: 'service',
    baseUrl: server.url,
    instance: '',
    licenseType: '',
    mayProvision: false,
    mayDeprovision: true,
    tokenPlace: 'session',
    ...given,
  });
}

/** Every answer of the whole job, step by step, as the window would ask for it. */
async function doTheWholeJob(): Promise<{ readonly deprovisioned: string }> {
  const keep = async <Value>(answer: Promise<Value>): Promise<Value> => {
    const value = await answer;
    answers.push(JSON.stringify(value));
    return value;
  };
  await keep(desk.get('app.status', {}));
  const connection = await keep(connect());
  await keep(desk.get('connections.test', { id: connection.id }));
  const exports = [
    'sample-users.csv',
    'sample-usage-2026-10-25-to-2026-11-23.csv',
    'sample-okta-assignments.csv',
  ];
  for (const name of exports) {
    const file = await desk.nameFile(sample(name));
    await keep(desk.get('imports.preview', { file }));
    await keep(desk.get('imports.commit', { file }));
    await keep(desk.get('imports.cancel', { file }));
  }
  await keep(desk.get('imports.list', {}));
  await keep(desk.get('imports.set-aside', {}));
  const run = await keep(
    desk.get('runs.start-look-ups', { connectionId: connection.id, who: { kind: 'known', again: false } }),
  );
  await desk.composition.runs.ended(run.id as RunId);
  await keep(desk.get('runs.list', {}));
  await keep(desk.get('overview.read', {}));
  const filter = { findings: ['leaver-with-seat' as const] };
  await keep(desk.get('people.facets', { filter }));
  await keep(desk.get('people.prepare-search', {}));
  const page = await keep(desk.get('people.page', { filter, sort, offset: 0, limit: 50 }));
  const person = page.rows.find(({ account, email }) => account === 'active' && email !== undefined);
  if (person?.email === undefined) throw new Error('The sample has no leaver with an account.');
  await keep(desk.get('people.read', { id: person.id }));
  const order = {
    connectionId: connection.id,
    act: 'deprovision' as const,
    selection: { kind: 'ids' as const, ids: [person.id] },
  };
  const plan = await keep(desk.get('plans.foresee', { ...order, ticket: 1 }));
  const made = await keep(desk.get('plans.create-foreseen', { ...order, ticket: 1 }));
  if (made.kind !== 'as-foreseen')
    throw new Error('Nothing happened meanwhile, and yet the plan is another.');
  const applied = await keep(desk.get('plans.apply', { id: plan.id }));
  if (applied.kind !== 'started') throw new Error(`The plan was not started: ${applied.kind}`);
  await desk.composition.runs.ended(applied.run.id as RunId);
  await keep(desk.get('plans.read', { id: plan.id }));
  await keep(desk.get('journal.page', { offset: 0, limit: 100 }));
  await keep(desk.get('journal.verify', {}));
  await keep(desk.get('report.write', { filter: {}, sort, format: 'csv' }));
  await keep(desk.get('settings.write', { idleDays: 60 }));
  await keep(desk.get('settings.read', {}));
  await keep(desk.get('app.set-offline', { offline: true }));
  answers.push(JSON.stringify(await desk.ask('connections.test', { id: connection.id })));
  await keep(desk.get('connections.forget-token', { id: connection.id }));
  await keep(desk.get('connections.list', {}));
  await keep(desk.get('connections.remove', { id: connection.id }));
  return { deprovisioned: person.email };
}

describe('the whole job through the gate', () => {
  test('does what was asked of the service, and the token is in no answer, event, log line or report', async () => {
    const { deprovisioned } = await doTheWholeJob();
    const changed = service.changes().filter(({ change }) => change === 'deactivated');
    expect(changed).toHaveLength(1);
    const after = service.accounts().find(({ id }) => id === changed[0]?.accountId);
    expect(after).toMatchObject({ userName: deprovisioned, active: false });
    const report = readFileSync(desk.reportPath, 'utf8');
    expect(report).toContain(deprovisioned);
    for (const text of [...answers, ...desk.told, ...desk.lines, report]) expect(text).not.toContain(token);
  });

  test('tells the window nothing of paths', async () => {
    await doTheWholeJob();
    for (const text of [...answers, ...desk.told])
      expect(text).not.toMatch(/(?:\/tmp\/|\/home\/|resources\/sample)/u);
  });

  test('a wrong token is refused by name, in the test of the connection and in a run', async () => {
    const connection = await connect({ token: 'wrong' });
    const tested = await desk.get('connections.test', { id: connection.id });
    expect(tested).toMatchObject({ kind: 'failed', says: expect.stringMatching(/token/iu) as string });
    expect(JSON.stringify(tested)).not.toContain('wrong token wrong');
    await desk.get('imports.commit', { file: await desk.nameFile(sample('sample-users.csv')) });
    const run = await desk.get('runs.start-look-ups', {
      connectionId: connection.id,
      who: { kind: 'known', again: false },
    });
    const ended = await desk.composition.runs.ended(run.id as RunId);
    expect(ended.state).not.toBe('done');
    expect(ended.note === undefined ? '' : sayRunNote(ended.note)).toMatch(/token/iu);
  });

  test('a token is not taken along to another address', async () => {
    const connection = await connect();
    expect(connection.tokenPlace).toBe('session');
    const moved = await desk.get('connections.save', {
      ...connection,
      baseUrl: 'https://elsewhere.example/scim',
      tokenPlace: 'session',
    });
    expect(moved.tokenPlace).toBe('none');
  });

  test('without a token the service is not asked at all', async () => {
    const connection = await connect({});
    const tested = await desk.get('connections.test', { id: connection.id });
    expect(tested.kind).toBe('failed');
    expect(service.requestCount()).toBe(0);
  });

  test('a run that the keychain keeps standing still says so in the list of runs', async () => {
    const connection = await connect();
    await desk.get('imports.commit', { file: await desk.nameFile(sample('sample-users.csv')) });
    const who = { kind: 'known', again: false } as const;
    const { id } = await desk.get('runs.start-look-ups', { connectionId: connection.id, who });
    const runId = id as RunId;
    await desk.composition.runs.ended(runId);
    // As a run without its token keeps why.
    const says = { kind: 'keychain', failure: { kind: 'keychain-locked' } } as const;
    const note = { kind: 'outage', code: 'no-token', says, nextTryAt: undefined } as const;
    const at = '2026-11-23T12:00:00.000Z' as Instant;
    await desk.composition.engine.ask('set-run-state', { runId, state: 'paused', note, at });
    const [run] = await desk.get('runs.list', {});
    expect(run?.note === undefined ? '' : sayRunNote(run.note)).toMatch(/keychain is locked/iu);
  });

  test('a keychain that is not there is said before anything is stored', async () => {
    const answer = await desk.ask('connections.save', {
      name: 'LinkedIn',
      kind: 'service',
      baseUrl: server.url,
      instance: '',
      licenseType: '',
      mayProvision: false,
      mayDeprovision: false,
      tokenPlace: 'keychain',
      token,
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'keychain-absent' } });
    expect(await desk.get('connections.list', {})).toEqual([]);
  });

  test.each([
    ['a line break', 'first\nsecond'],
    ['a letter that no header carries', 'tokén'],
    ['a blank', 'Bearer token'],
  ])('a token with %s is refused where it is entered, and nothing is stored', async (_what, wrong) => {
    const answer = await desk.ask('connections.save', {
      name: 'LinkedIn',
      kind: 'service',
      baseUrl: server.url,
      instance: '',
      licenseType: '',
      mayProvision: false,
      mayDeprovision: false,
      tokenPlace: 'session',
      token: wrong,
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'token-unusable' } });
    expect(await desk.get('connections.list', {})).toEqual([]);
  });

  test.each([
    ['http://api.linkedin.com/scim', 'https'],
    ['not an address', 'URL'],
    ['https://user:secret@api.linkedin.com/scim', 'user name'],
  ])('the base URL %s is refused with its reason', async (baseUrl, reason) => {
    const answer = await desk.ask('connections.save', {
      name: 'LinkedIn',
      kind: 'service',
      baseUrl,
      instance: '',
      licenseType: '',
      mayProvision: false,
      mayDeprovision: false,
      tokenPlace: 'session',
    });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'base-url-invalid', message: expect.stringContaining(reason) as string },
    });
  });
});

describe('the sample', () => {
  test('is imported and connected in one step, and a second time changes nothing', async () => {
    const first = await desk.get('app.explore-sample', {});
    expect(first).toMatchObject({ imports: 6, connection: { kind: 'practice', mayDeprovision: true } });
    const people = (await desk.get('overview.read', {})).people;
    expect(people).toBeGreaterThan(390);
    const second = await desk.get('app.explore-sample', {});
    expect(second).toMatchObject({ imports: 0, connection: { id: first.connection.id } });
    expect((await desk.get('overview.read', {})).people).toBe(people);
  });

  test('tells of its progress at most twenty times a second and per file', async () => {
    const startedAt = performance.now();
    await desk.get('app.explore-sample', {});
    const seconds = (performance.now() - startedAt) / 1000;
    const progress = desk.told.filter((text) => text.startsWith('["import-progress"'));
    expect(progress.length).toBeGreaterThan(5);
    // Each file has the edges of its stages besides.
    expect(progress.length).toBeLessThan(seconds * 20 + 6 * 10);
  });
});
