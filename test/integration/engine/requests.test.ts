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
