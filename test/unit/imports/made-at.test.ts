import { expect, it } from 'vitest';
import type { Instant } from '../../../main/domain/ids.ts';
import { madeAt } from '../../../main/engine/imports/open/source-file.ts';

const importedAt = '2026-11-28T09:00:00.000Z' as Instant;

it.each([
  ['as its file was made', '2026-11-20T10:00:00.000Z', '2026-11-20T10:00:00.000Z'],
  ['and never after it was imported', '2026-12-24T10:00:00.000Z', importedAt],
  ['and of a file that does not say, as it was imported', '1970-01-01T00:00:00.000Z', importedAt],
])('[E4] a list is of the day %s', (_, modified, expected) => {
  expect(madeAt({ modifiedMs: Date.parse(modified) }, importedAt)).toBe(expected);
});
