import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { KeptBatches } from '../../../main/engine/imports/read/kept/kept-batches.ts';
import type { ReadBatch } from '../../../main/engine/imports/read/read-batches.ts';
import { testFolder } from '../../support/engine.ts';

const mebibyte = 1024 * 1024;

/** A batch of so many bytes in bulk, each `fill`. */
function batch(fill: number, bytes: number, others: Partial<ReadBatch> = {}): ReadBatch {
  return {
    read: 3,
    blank: 1,
    rejected: [],
    hashes: Int32Array.of(fill, -fill, fill + 1),
    records: [],
    bulk: new Uint8Array(bytes).fill(fill),
    alike: Uint8Array.of(fill),
    bytesDone: fill * 10,
    known: 0,
    summary: undefined,
    ...others,
  };
}

/** What a batch holds, apart from the memory that it is in. */
function shown({ hashes, bulk, alike, ...rest }: ReadBatch): unknown {
  return {
    ...rest,
    hashes: [...hashes],
    bulk: bulk?.length,
    first: bulk?.at(0),
    last: bulk?.at(-1),
    alike: [...(alike ?? [])],
  };
}

const rejected = { line: 7, column: 'email', value: 'x', reason: 'no-identifier', cells: ['x'] } as const;
const odd = [
  batch(5, 3, { records: [{ line: 9, key: 'e:ö', values: ['ö', null, 4] }], rejected: [rejected] }),
  batch(6, 0, { bulk: undefined, alike: undefined, known: 2 }),
];

test.each([
  ['few', [batch(1, 10), ...odd]],
  ['many', [batch(1, mebibyte), batch(2, 2 * mebibyte), ...odd, batch(3, 3 * mebibyte + 1)]],
])('[Q58] %s batches are kept as they came, and no file has a name', (_, batches) => {
  const folder = testFolder();
  const kept = new KeptBatches(folder);
  for (const one of batches) kept.add(one);
  expect(kept.isWhole).toBe(true);
  expect(readdirSync(folder)).toEqual([]);
  expect(Array.from(kept.take(), shown)).toEqual(batches.map(shown));
  expect(kept.isWhole).toBe(false);
});

test("[Q58] a batch that is kept stays as it is when its memory becomes the next one's", () => {
  const kept = new KeptBatches(testFolder());
  const memory = batch(1, 10);
  kept.add(memory);
  memory.bulk?.fill(9);
  expect(Array.from(kept.take(), shown)).toEqual([batch(1, 10)].map(shown));
});

test.each([
  ['there is no folder', undefined],
  ['the folder is gone', join('no', 'such', 'folder')],
])('[Q58] nothing of many is kept where %s', (_, folder) => {
  const kept = new KeptBatches(folder);
  kept.add(batch(1, mebibyte));
  kept.add(batch(2, 2 * mebibyte));
  expect(kept.isWhole).toBe(false);
  expect([...kept.take()]).toEqual([]);
});
