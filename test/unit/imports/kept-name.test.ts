import { readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { KeptBatches } from '../../../main/engine/imports/read/kept/kept-batches.ts';
import type { ReadBatch } from '../../../main/engine/imports/read/read-batches.ts';
import { testFolder } from '../../support/engine.ts';

vi.mock('node:fs', async (original) => ({
  ...(await original<object>()),
  unlinkSync: () => {
    throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
  },
}));

test('[Q58] a file that keeps its name at first is removed with what it was for', () => {
  const folder = testFolder();
  const kept = new KeptBatches(folder);
  const large: ReadBatch = {
    read: 1,
    blank: 0,
    rejected: [],
    hashes: Int32Array.of(1, 2, 3),
    records: [],
    bulk: new Uint8Array(3 * 1024 * 1024),
    alike: undefined,
    bytesDone: 1,
    known: 0,
    summary: undefined,
  };
  kept.add(large);
  expect(kept.isWhole).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});
