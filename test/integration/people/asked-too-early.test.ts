import { utimesSync } from 'node:fs';
import { expect, test } from 'vitest';

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
