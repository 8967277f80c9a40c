import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
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
