import Database from 'better-sqlite3';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { breakSeal } from '../../../main/engine/database/safety/seal.ts';
import { makeOlder } from '../../support/older-database.ts';
import { testEngine, testFolder } from '../../support/engine.ts';
import { firstReason, importAll, personByEmail, userList } from '../../support/people.ts';

test('a database that kept sentences gives its findings in facts when it is opened', async () => {
  const folder = testFolder();
  const data = join(folder, 'data');
  const engine = await testEngine(data);
  await importAll(engine, [
    userList(folder, ['mira@x.example,Mira,Sol,E1,,active', 'otto@x.example,Otto,Lind,E2,ID2,active']),
  ]);
  await engine.close();
  breakSeal(join(data, 'purser.db'));
  const database = new Database(join(data, 'purser.db'));
  database
    .prepare('UPDATE person SET reasons = ?')
    .run(JSON.stringify([{ kind: 'idle', because: 'As it was said before.', suggestion: 'deprovision' }]));
  database
    .prepare(
      "INSERT INTO person_remark SELECT id, 'identifier-mismatch', 'As it was said before.' FROM person",
    )
    .run();
  makeOlder(database, 'finding-facts');
  database.close();
  const again = await testEngine(data);
  const { id } = await personByEmail(again, 'mira@x.example');
  const told = await again.ask('read-person', { id });
  expect(told?.findings.map(({ kind }) => kind)).toEqual(['never-activated']);
  expect(firstReason(told)).toMatch(
    /^The license is assigned and no seat id exists \(as of \d{4}-\d{2}-\d{2}\): never activated\.$/u,
  );
  const otto = await personByEmail(again, 'otto@x.example');
  expect(otto.findings).toEqual(['in-order']);
});

test('a database of a version with other kinds of findings has everybody described anew when it is opened', async () => {
  const folder = testFolder();
  const data = join(folder, 'data');
  const engine = await testEngine(data);
  await importAll(engine, [
    userList(folder, ['mira@x.example,Mira,Sol,E1,,active', 'otto@x.example,Otto,Lind,E2,ID2,active']),
  ]);
  await engine.close();
  breakSeal(join(data, 'purser.db'));
  const database = new Database(join(data, 'purser.db'));
  // A kind less, graver than that of Mira: her bit was that of another one.
  database.exec("UPDATE person SET findings = findings * 2 WHERE given_name = 'Mira'");
  database.exec("UPDATE setting SET value = replace(value, 'idle ', '') WHERE name = 'finding_kinds'");
  expect(database.prepare('SELECT changes()').pluck().get()).toBe(1);
  database.close();
  const again = await testEngine(data);
  const { findings } = await personByEmail(again, 'mira@x.example');
  expect(findings).toEqual(['never-activated']);
});
