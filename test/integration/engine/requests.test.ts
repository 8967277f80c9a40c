import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testEngine, testFolder } from '../../support/engine.ts';
import { startScimmy } from '../../support/scim-scimmy-server.ts';
import { asScimmyUsers, sampleAccounts, token } from '../job/service-truth.ts';
import { fast, job, sampleUsers } from '../job/job-at-hand.ts';

test('every request of a job is in the ledger as the server counts them, without a value or the token', async () => {
  const server = await startScimmy({ token, users: asScimmyUsers(sampleAccounts()) });
  const cwd = testFolder();
  try {
    const argv = ['--users', sampleUsers, ...fast, '--scim', server.url, '--token-stdin', '--data', 'd'];
    const done = await job(argv, { cwd, stdin: token });
    expect(done.code).not.toBe(1);
  } finally {
    await server.close();
  }
  const engine = await testEngine(join(cwd, 'd'));
  const { requests, total } = await engine.ask('page-requests', { text: undefined, offset: 0, limit: 500 });
  expect(total).toBe(server.requests().length);
  expect(new Set(requests.map(({ method, status }) => `${method} ${String(status)}`))).toEqual(
    new Set(['GET 200']),
  );
  expect(new Set(requests.map(({ host }) => host))).toEqual(new Set([new URL(server.url).host]));
  expect(requests.every(({ bytes, ms }) => bytes > 0 && ms >= 0)).toBe(true);
  const some = await engine.ask('page-requests', { text: 'username', offset: 0, limit: 500 });
  expect(some.total).toBeGreaterThan(0);
  expect(some.total).toBeLessThan(total);
  const path = join(cwd, 'requests.csv');
  expect(await engine.ask('write-requests', { path })).toEqual({ rows: total });
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('externalId eq');
  for (const secret of [token, 'halden.example', 'HG1']) expect(text).not.toContain(secret);
});

test('requests alike within an hour are counted together, and none is lost by it', async () => {
  const engine = await testEngine();
  const made = (at: string, change: object = {}) => ({
    at: at as never,
    method: 'GET',
    host: 'h',
    path: '/Users/…',
    status: 200,
    bytes: 10,
    ms: 5,
    ...change,
  });
  const requests = [
    made('2026-11-23T09:58:00.000Z'),
    made('2026-11-23T09:59:00.000Z', { ms: 7 }),
    made('2026-11-23T09:59:01.000Z', { method: 'PATCH', status: undefined }),
    made('2026-11-23T10:00:00.000Z'),
  ];
  for (const request of requests) await engine.ask('add-request', { request });
  const page = { text: undefined, offset: 0, limit: 10 };
  const { groups, total, requests: all } = await engine.ask('group-requests', page);
  expect([total, all]).toEqual([3, 4]);
  expect(groups.map(({ method, status, requests: count, bytes }) => [method, status, count, bytes])).toEqual([
    ['GET', 200, 1, 10],
    ['PATCH', undefined, 1, 10],
    ['GET', 200, 2, 20],
  ]);
  expect(groups[2]).toMatchObject({ first: requests[0]?.at, last: requests[1]?.at, longestMs: 7 });
  expect((await engine.ask('group-requests', { ...page, text: 'patch' })).requests).toBe(1);
});
