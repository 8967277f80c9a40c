import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testFolder } from '../../support/engine.ts';

const entry = join(import.meta.dirname, '../../../main/headless/index.ts');
const stated = 'loaded: ';

/** Carried out before the job: tells at the end what its main thread has loaded, Node's own parts too. */
const teller = `
import { registerHooks } from 'node:module';
import { isMainThread } from 'node:worker_threads';
const loaded = [];
registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
if (isMainThread) process.on('exit', () =>
  process.stderr.write('\\n${stated}' + JSON.stringify([...loaded, ...process.moduleLoadList])));
`;

function loadedBy(argv: readonly string[]): readonly string[] {
  const first = `data:text/javascript,${encodeURIComponent(teller)}`;
  const done = spawnSync(process.execPath, ['--import', first, entry, ...argv], {
    cwd: testFolder(),
    encoding: 'utf8',
  });
  const told = done.stderr.split('\n').find((line) => line.startsWith(stated));
  return JSON.parse(told?.slice(stated.length) ?? '[]') as readonly string[];
}

it('a job that asks no service loads nothing of what talks to one, and no reader that it has no file for', () => {
  const users = join(testFolder(), 'users.csv');
  writeFileSync(
    users,
    'First Name,Last Name,Email,License Status\nAda,Lovelace,ada@corp.example,Activated\n',
  );
  const loaded = loadedBy(['--users', users, '--report', 'r.csv']);
  expect(loaded.some((name) => name.endsWith('main/compose.ts'))).toBe(true);
  const needless =
    /undici|\/zod\/|papaparse|main\/(?:scim\/(?:requests|accounts|trial)|practice|words\/de)\//u;
  expect(loaded.filter((name) => needless.test(name))).toEqual([]);
});
