import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

import { emptyLogIfTight, giveBackLog } from '../../../main/engine/database/log-room.ts';
import { databasePath, openDatabase } from '../../../main/engine/database/open.ts';
import { testFolder } from '../../support/engine.ts';

const page = 4096;

function opened() {
  const dataFolder = join(testFolder(), 'data');
  const handles = openDatabase(dataFolder);
  onTestFinished(() => {
    handles.close();
  });
  const { writable } = handles;
  const logBytes = (): number => statSync(`${databasePath(dataFolder)}-wal`).size;
  writable.exec('CREATE TABLE heap (bytes BLOB)');
  return { dataFolder, writable, logBytes };
}

it('a write that found no room leaves none of its pages in the log', () => {
  const { dataFolder, writable, logBytes } = opened();
  emptyLogIfTight(writable, dataFolder, Number.MAX_SAFE_INTEGER);
  expect(logBytes()).toBe(0);
  const pages = Number(writable.pragma('page_count', { simple: true }));
  writable.pragma(`max_page_count = ${String(pages + 500)}`);
  const insert = writable.prepare('INSERT INTO heap VALUES (zeroblob(?))');
  writable.pragma('cache_size = 10');
  const fill = writable.transaction(() => {
    for (let index = 0; index < 600; index += 1) insert.run(page);
  });
  expect(() => {
    fill();
  }).toThrow(/full/u);
  expect(logBytes()).toBeGreaterThan(100 * page);
  giveBackLog(writable);
  expect(logBytes()).toBe(0);
  expect(writable.prepare('SELECT count(*) FROM heap').pluck().get()).toBe(0);
});

it('leaves the log alone where the disk has room', () => {
  const { dataFolder, writable, logBytes } = opened();
  const before = logBytes();
  emptyLogIfTight(writable, dataFolder, 0);
  expect(before).toBeGreaterThan(0);
  expect(logBytes()).toBe(before);
});
