import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { migrations } from '../../../main/engine/database/migrations/all.ts';
import { migrate } from '../../../main/engine/database/safety/migrate.ts';
import { sayGuard } from '../../../main/words/en/plans/say-guard.ts';
import { testEngine, testFolder } from '../../support/engine.ts';

const doubt = { kind: 'in-review' };
const open = { planId: 6, act: 'deprovision', isCreation: false, state: 'requested' };
const ofPlan = [{ kind: 'too-many', stops: true, says: '30 removals at once.' }];
const ofAction = [
  { kind: 'person-in-doubt', stops: true, says: 'Decide there first.', doubt },
  { kind: 'open-action', stops: true, says: 'The service took it.', open },
  { kind: 'administers', stops: false, says: 'It “gives” the permission.' },
];
const held = { kind: 'held', guard: 'protected', says: 'The person is protected.', isLate: true };
const refused = {
  kind: 'refused',
  refusal: { code: 'rate-limited', says: 'Too many requests.' },
  effect: 'not-done',
  noMore: { ...held, isLate: false },
};

/** A data folder of the version before, with a plan, two actions and two runs in it. */
function folderOfBefore(): string {
  const folder = join(testFolder(), 'data');
  mkdirSync(folder, { mode: 0o700 });
  const path = join(folder, 'purser.db');
  const database = new Database(path);
  const before = migrations.findIndex(({ name }) => name === 'guard-facts');
  migrate(database, path, migrations.slice(0, before));
  database.exec(
    `INSERT INTO connection (id, name, kind, base_url, instance, license_type, may_provision, may_deprovision, dialect_json, created_at)
       VALUES (1, 'Old', 'service', 'https://old.example/scim', '', '', 0, 1, '{}', '2026-11-01T00:00:00.000Z')`,
  );
  database
    .prepare(
      "INSERT INTO plan (id, connection_id, act, created_at, state, guards) VALUES (7, 1, 'provision', '2026-11-01T00:00:00.000Z', 'done', ?)",
    )
    .run(JSON.stringify(ofPlan));
  const addAction = database.prepare(
    `INSERT INTO action (plan_id, person_id, display_name, act, way, state, guards, task, outcome)
       VALUES (7, ?, ?, 'provision', 'none', ?, ?, '{}', ?)`,
  );
  addAction.run(1, 'Ann', 'held', JSON.stringify(ofAction), JSON.stringify(held));
  addAction.run(2, 'Bob', 'failed', '[]', JSON.stringify(refused));
  const addRun = database.prepare(
    `INSERT INTO run (kind, connection_id, plan_id, state, started_at, total, note)
       VALUES ('look-up', 1, NULL, 'paused', '2026-11-01T00:00:00.000Z', 1, ?)`,
  );
  addRun.run('The service “cannot” be reached.');
  addRun.run(null);
  database.close();
  return folder;
}

it('what guards said before they were facts, and why runs stood still, is shown as it was told', async () => {
  const engine = await testEngine(folderOfBefore());
  const plan = await engine.ask('read-plan', { id: 7 as never });
  expect(plan?.guards.map(sayGuard)).toEqual(['30 removals at once.']);
  expect(plan?.guards).toMatchObject([{ kind: 'too-many', stops: true }]);
  const [ann, bob] = plan?.actions ?? [];
  expect(ann?.guards).toEqual([
    { kind: 'person-in-doubt', stops: true, facts: { doubt } },
    { kind: 'open-action', stops: true, facts: { open, wanted: 'provision' } },
    { kind: 'administers', stops: false, facts: { told: 'It “gives” the permission.' } },
  ]);
  expect(ann?.outcome).toBe('The person is protected. Nothing was sent.');
  expect(bob).toMatchObject({
    guards: [],
    outcome: 'Too many requests. The person is protected. It was not done.',
  });
  const runs = await engine.ask('list-runs', { limit: 10 });
  expect(runs.map(({ note }) => note)).toEqual([
    undefined,
    { kind: 'told', says: 'The service “cannot” be reached.' },
  ]);
});
