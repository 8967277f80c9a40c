import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';

import { openDatabase } from '../../../main/engine/database/open.ts';
import { giveMemoryBack } from '../../../main/engine/thread/give-back.ts';
import { importHandlers } from '../../../main/engine/imports/handlers.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { importAll, userList } from '../../support/people.ts';

const list = (): string => userList(testFolder(), ['zoe@halden.example,Zoe,Lee,E1,ID1,active']);

/** Something old enough not to be collected by the way, that nobody has any use for any more. */
async function leaveSomething(): Promise<WeakRef<unknown[]>> {
  let kept: unknown[] | undefined = Array.from({ length: 200_000 }, (_, at) => ({ at, text: String(at) }));
  const left = new WeakRef(kept);
  expect(kept.length).toBe(200_000);
  // A reference is held until the end of the turn that made it.
  await rest(1);
  kept = undefined;
  await rest(1);
  return left;
}

test('what nobody has any use for is collected', async () => {
  const left = await leaveSomething();
  giveMemoryBack();
  expect(left.deref()).toBe(undefined);
});

/** Of over a megabyte: before a first small one nothing is collected. */
const largeList = (): string =>
  userList(
    testFolder(),
    Array.from(
      { length: 18_000 },
      (_, at) => `zoe${String(at)}.lee@halden.example,Zoe,Lee,E${String(at)},ID${String(at)},active`,
    ),
  );

test('a first large import begins with that', async () => {
  const folder = testFolder();
  const handles = openDatabase(join(folder, 'data'));
  onTestFinished(() => {
    handles.close();
  });
  const path = largeList();
  expect(statSync(path).size).toBeGreaterThan(1_000_000);
  const left = await leaveSomething();
  const { kind } = await importHandlers['commit-import'](
    { ...handles, dataFolder: folder, lastCheck: () => undefined, reopen: () => Promise.resolve() },
    { path, at: atDay(1) },
    { isCancelled: () => false, onProgress: () => undefined },
  );
  expect({ kind, left: left.deref() }).toEqual({ kind: 'committed', left: undefined });
});

test('the engine goes on as before', async () => {
  const engine = await testEngine(testFolder());
  await importAll(engine, [list()]);
  const before = await engine.ask('overview', {});
  await engine.ask('give-back', {});
  expect(await engine.ask('overview', {})).toEqual(before);
});
