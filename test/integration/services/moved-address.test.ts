import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createPracticeService } from '../../../main/practice/create-service.ts';
import { listenPractice } from '../../../main/practice/listen.ts';
import { openDesk } from '../../support/desk.ts';
import { testFolder } from '../../support/engine.ts';
import { smallCompany } from '../../support/small-desk.ts';

/** A service that knows nobody and takes its time; which tokens it was sent. */
async function slowHost(): Promise<{ readonly baseUrl: string; readonly tokens: Set<string> }> {
  const tokens = new Set<string>();
  const server = createServer((request, response) => {
    tokens.add(request.headers.authorization ?? 'none');
    setTimeout(() => {
      response.writeHead(200, { 'content-type': 'application/scim+json' });
      response.end(JSON.stringify({ totalResults: 0, Resources: [] }));
    }, 20);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${String(port)}/scim`, tokens };
}

const fields = {
  name: 'Here',
  kind: 'service',
  instance: '',
  licenseType: '',
  mayProvision: false,
  mayDeprovision: false,
  tokenPlace: 'session',
} as const;

it('[G17] a connection does not move while a run is under way, and the token of its next address stays there', async () => {
  const [here, there] = [await slowHost(), await slowHost()];
  const desk = openDesk();
  onTestFinished(() => desk.close());
  const path = join(testFolder(), 'users.csv');
  writeFileSync(path, smallCompany(200).users);
  await desk.get('imports.commit', { file: await desk.nameFile(path) });
  const { id } = await desk.get('connections.save', {
    ...fields,
    baseUrl: here.baseUrl,
    token: 'token-of-here-5a1c',
  });
  const { id: runId } = await desk.get('runs.start-look-ups', {
    connectionId: id,
    who: { kind: 'known', again: true },
  });
  const move = { ...fields, id, baseUrl: there.baseUrl, token: 'token-of-there-77e0' };
  const refused = await desk.ask('connections.save', move);
  expect(refused).toMatchObject({ ok: false, error: { code: 'base-url-invalid' } });
  // What is under way beside a run, such as a test, goes on after the move.
  const tested = desk.ask('connections.test', { id });
  await desk.get('runs.pause', { id: runId });
  await desk.get('connections.save', move);
  await tested;
  expect([...here.tokens]).toEqual(['Bearer token-of-here-5a1c']);
  await desk.get('connections.test', { id });
  expect([...there.tokens]).toEqual(['Bearer token-of-there-77e0']);
});

/** A service that has everybody of a small company, each under the same id as any other such service. */
async function hostOf(company: ReturnType<typeof smallCompany>) {
  const token = 'token-of-both-90b3';
  const service = createPracticeService({ token, accounts: company.accounts, now: () => new Date() });
  const server = await listenPractice(service);
  onTestFinished(() => server.close());
  return { baseUrl: server.url, token, service };
}

it('[G31] nothing that was answered or planned at one address counts at the next', async () => {
  const company = smallCompany(3);
  const [here, there] = [await hostOf(company), await hostOf(company)];
  const desk = openDesk();
  onTestFinished(() => desk.close());
  const path = join(testFolder(), 'users.csv');
  writeFileSync(path, company.users);
  await desk.get('imports.commit', { file: await desk.nameFile(path) });
  const { baseUrl, token } = here;
  const saved = await desk.get('connections.save', {
    ...fields,
    mayDeprovision: true,
    mayProvision: true,
    baseUrl,
    token,
  });
  const connectionId = saved.id;
  const ended = async (id: number): Promise<void> =>
    vi.waitFor(async () => {
      expect((await desk.get('runs.list', {})).find((run) => run.id === id)?.state).toBe('done');
    });
  const looked = await desk.get('runs.start-look-ups', { connectionId, who: { kind: 'known', again: true } });
  await ended(looked.id);
  const page = { filter: {}, sort: { key: 'displayName', descending: false }, offset: 0, limit: 10 } as const;
  const accounts = async () => (await desk.get('people.page', page)).rows.map(({ account }) => account);
  const [one, two] = (await desk.get('people.page', page)).rows.map(({ id }) => id);
  const plan = (id: number | undefined) => {
    const selection = { kind: 'ids' as const, ids: id === undefined ? [] : [id] };
    return desk.get('plans.create', { connectionId, act: 'deprovision', selection });
  };
  const done = await plan(one);
  const applied = await desk.get('plans.apply', { id: done.id, typedNumber: done.ready });
  await ended(applied.kind === 'started' ? applied.run.id : 0);
  const draft = await plan(two);
  expect([await accounts(), draft.ready]).toEqual([['inactive', 'active', 'active'], 1]);

  const moved = { ...fields, id: connectionId, mayDeprovision: true, mayProvision: true };
  await desk.get('connections.save', { ...moved, baseUrl: there.baseUrl, token: there.token });
  expect(await accounts()).toEqual(['not-asked', 'not-asked', 'not-asked']);
  expect(await desk.ask('plans.apply', { id: draft.id, typedNumber: 1 })).toMatchObject({ ok: false });
  expect((await plan(two)).actions[0]?.guards).toMatchObject([{ kind: 'no-account' }]);
  const { planId = 0 } = await desk.get('plans.undo', { id: done.id });
  expect(await desk.ask('plans.apply', { id: planId, typedNumber: 1 })).toMatchObject({ ok: false });
  expect([here.service.changes().length, there.service.changes().length]).toEqual([1, 0]);
});

it('[K23] the token of the session is not sent to the address that a restored copy has', async () => {
  const [before, after] = [await slowHost(), await slowHost()];
  const copy = join(testFolder(), 'copy.db');
  const desk = openDesk({ copy });
  onTestFinished(() => desk.close());
  const { id } = await desk.get('connections.save', { ...fields, baseUrl: before.baseUrl });
  await desk.composition.engine.ask('back-up', { path: copy });
  const token = 'token-of-after-31d8';
  await desk.get('connections.save', { ...fields, id, baseUrl: after.baseUrl, token });
  await desk.get('connections.test', { id });
  await desk.get('app.restore', {});
  expect(await desk.get('connections.test', { id })).not.toMatchObject({ kind: 'works' });
  expect([[...before.tokens], [...after.tokens]]).toEqual([[], [`Bearer ${token}`]]);
});
