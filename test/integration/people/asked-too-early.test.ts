import { utimesSync } from 'node:fs';
import { expect, test } from 'vitest';

import type { Instant } from '../../../main/domain/ids.ts';
import { assignments, connect, personByEmail, record, userList } from '../../support/people.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';

test.each([
  ['before the seat was there, is to be asked about again', 10, 1, false],
  ['after the seat was there, is a finding', 22, 0, true],
])('whom the service did not know %s', async (_what, askedOn, askedTooEarly, isFinding) => {
  const folder = testFolder();
  const engine = await testEngine();
  const commit = async (path: string, day: number): Promise<void> => {
    utimesSync(path, new Date(atDay(day)), new Date(atDay(day)));
    expect((await engine.ask('commit-import', { path, at: atDay(day) })).kind).toBe('committed');
  };
  await commit(userList(folder, ['bo@x.example,Bo,Chen,E2,ID2,active']), 2);
  await commit(assignments(folder, ['Gina Hart,gina@x.example,LinkedIn,gina@x.example,,,,E1,,']), 2);
  const gina = async () => personByEmail(engine, 'gina@x.example');
  const connectionId = await connect(engine);
  await record(engine, connectionId, [[(await gina()).id, { kind: 'absent' }]], atDay(askedOn));
  const later = ['bo@x.example,Bo,Chen,E2,ID2,active', 'gina@x.example,Gina,Hart,E1,ID1,active'];
  await commit(userList(folder, later, 'later.csv'), 20);
  expect((await gina()).findings.includes('unknown-to-service')).toBe(isFinding);
  expect((await engine.ask('overview', {})).askedTooEarly).toBe(askedTooEarly);
});

test('[FI5] whom the service did not know is asked again after another list of the same day, whoever it changed', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const at = (hour: number): Instant => atDay(2).replace('T09', `T${String(hour)}`) as Instant;
  const commit = async (name: string, rows: readonly string[], made: Instant): Promise<void> => {
    const path = userList(folder, rows, name);
    utimesSync(path, new Date(made), new Date(made));
    expect((await engine.ask('commit-import', { path, at: made })).kind).toBe('committed');
  };
  const held = 'gina@x.example,Gina,Hart,E1,ID1,active';
  await commit('first.csv', ['bo@x.example,Bo,Chen,E2,ID2,active'], atDay(1));
  await commit('users.csv', [held, 'bo@x.example,Bo,Chen,E2,ID2,active'], at(10));
  const gina = async () => personByEmail(engine, 'gina@x.example');
  await record(engine, await connect(engine), [[(await gina()).id, { kind: 'absent' }]], at(11));
  expect((await gina()).findings).toContain('unknown-to-service');
  await commit('later.csv', [held, 'bo@x.example,Bo,Chen,E2,ID2,inactive'], at(12));
  expect((await gina()).findings).not.toContain('unknown-to-service');
});
