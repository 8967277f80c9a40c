import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

import { openDatabase } from '../../../main/engine/database/open.ts';
import { importHandlers } from '../../../main/engine/imports/handlers.ts';
import { refreshEverybody } from '../../../main/engine/people/describe/write-people.ts';
import { atDay, testFolder } from '../../support/engine.ts';
import { userList } from '../../support/people.ts';

const hooks = { onProgress: () => undefined, isCancelled: () => false };
const spoiled = ['display_name', 'sort_name', 'family_name', 'email', 'seat_id', 'title', 'search_text'];

test('rows that differ in whatever columns are written as their people are described', async () => {
  const folder = testFolder();
  const handles = openDatabase(join(folder, 'data'));
  onTestFinished(() => {
    handles.close();
  });
  const people = 2 ** spoiled.length;
  const path = userList(
    folder,
    Array.from({ length: people }, (_, at) => {
      const number = String(at);
      return `ada${number}@halden.example,Ada,Berg ${number},E${number},ID${number},active`;
    }),
  );
  const context = {
    ...handles,
    dataFolder: folder,
    lastCheck: () => undefined,
    reopen: () => Promise.resolve(),
  };
  await importHandlers['commit-import'](context, { path, at: atDay(1) }, hooks);
  const { writable } = handles;
  const all = writable.prepare('SELECT * FROM person ORDER BY id');
  const described = all.all();
  expect(described).toHaveLength(people);
  // More different sets of columns than statements are kept for.
  const ids = writable.prepare<[], number>('SELECT id FROM person ORDER BY id').pluck().all();
  for (const [at, id] of ids.entries()) {
    const columns = spoiled.filter((_, place) => (at & (1 << place)) !== 0);
    if (columns.length > 0)
      writable
        .prepare(`UPDATE person SET ${columns.map((name) => `${name} = 'x'`).join(', ')} WHERE id = ?`)
        .run(id);
  }
  expect(all.all()).not.toEqual(described);
  writable.transaction(() => {
    refreshEverybody(writable, hooks);
  })();
  expect(all.all()).toEqual(described);
  expect(writable.pragma('integrity_check', { simple: true })).toBe('ok');
});
