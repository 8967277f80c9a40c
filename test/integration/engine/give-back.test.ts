import { setTimeout as rest } from 'node:timers/promises';
import { expect, test } from 'vitest';

import { collectNow, giveMemoryBack } from '../../../main/engine/give-back.ts';
import { testEngine, testFolder } from '../../support/engine.ts';
import { importAll, userList } from '../../support/people.ts';

test.each([
  { how: 'when memory is given back', collect: giveMemoryBack },
  { how: 'before an import', collect: collectNow },
])('what nobody has any use for is collected $how', async ({ collect }) => {
  // Old enough not to be collected by the way.
  let kept: unknown[] | undefined = Array.from({ length: 200_000 }, (_, at) => ({ at, text: String(at) }));
  const watched = new WeakRef(kept);
  expect(kept.length).toBe(200_000);
  // A reference is held until the end of the turn that made it.
  await rest(1);
  kept = undefined;
  await rest(1);
  collect();
  expect(watched.deref()).toBe(undefined);
});

test('the engine goes on as before', async () => {
  const engine = await testEngine(testFolder());
  await importAll(engine, [userList(testFolder(), ['zoe@halden.example,Zoe,Lee,E1,ID1,active'])]);
  const before = await engine.ask('overview', {});
  await engine.ask('give-back', {});
  expect(await engine.ask('overview', {})).toEqual(before);
});
