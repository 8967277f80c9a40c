import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../main/engine/database/safety/migrate.ts';
import { migrations } from '../../../main/engine/database/migrations/all.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { account, connect, everybody, importAll, record, userList } from '../../support/people.ts';

const permission = { mayProvision: false, mayDeprovision: true, mayCreate: false };

describe('what a plan may do', () => {
  it('is what was allowed together with it, whatever becomes of the boxes of its connection', async () => {
    const engine = await testEngine();
    await importAll(engine, [userList(testFolder(), ['anna@x.example,Anna,Berg,E1,ID1,active'])]);
    const boxes = { mayProvision: false, mayDeprovision: false };
    const connectionId = await connect(engine, boxes);
    const [anna] = await everybody(engine);
    if (anna === undefined) throw new Error('nobody is here');
    await record(engine, connectionId, [[anna.id, { kind: 'found', account: account('u1') }]]);
    const order = { connectionId, selection: { kind: 'ids', ids: [anna.id] }, at: atDay(23) } as const;
    const allowed = await engine.ask('create-plan', { ...order, act: 'deprovision', permission });
    const left = await engine.ask('create-plan', { ...order, act: 'deprovision' });
    expect([allowed.ready, left.ready]).toEqual([1, 0]);
    const [action] = allowed.actions;
    if (action === undefined) throw new Error('nothing planned');
    for (const mayDeprovision of [true, false]) {
      const [connection] = await engine.ask('list-connections', {});
      if (connection === undefined) throw new Error('no connection');
      await engine.ask('save-connection', {
        id: connectionId,
        fields: { ...connection, mayDeprovision },
        at: atDay(24),
      });
      const recheck = { actionId: action.id, account: account('u1'), at: atDay(24) };
      const { stops } = await engine.ask('recheck-action', recheck);
      expect(stops.map(({ kind }) => kind)).not.toContain('writing-off');
    }
  });

  it('of a plan from before is decided by the boxes, as it was', async () => {
    const folder = join(testFolder(), 'data');
    mkdirSync(folder, { mode: 0o700 });
    const path = join(folder, 'purser.db');
    const database = new Database(path);
    const before = migrations.findIndex(({ name }) => name === 'plan-permission');
    migrate(database, path, migrations.slice(0, before));
    database.exec(
      `INSERT INTO connection (id, name, kind, base_url, instance, license_type, may_provision, may_deprovision, dialect_json, created_at)
         VALUES (1, 'Old', 'service', 'https://old.example/scim', '', '', 0, 1, '{}', '2026-11-01T00:00:00.000Z');
       INSERT INTO plan (id, connection_id, act, created_at, state, guards)
         VALUES (7, 1, 'deprovision', '2026-11-01T00:00:00.000Z', 'running', '[]')`,
    );
    database.close();
    const engine = await testEngine(folder);
    const [plan] = await engine.ask('list-plans', { limit: 10 });
    expect(plan).toMatchObject({ id: 7, state: 'running' });
    expect(plan).not.toHaveProperty('orderedAs');
  });
});
