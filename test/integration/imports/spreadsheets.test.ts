import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { type CellsOfFile, readCells } from '../../support/read-cells.ts';

const folder = join(import.meta.dirname, '../../cases/spreadsheets');
const expectedEnd = '.expected.json';
const names = readdirSync(folder).filter((name) => !name.endsWith(expectedEnd));

describe('files as programs write them', () => {
  test.each(names)('[B4] [B5] %s gives the cells that stand beside it', async (name) => {
    const expected = JSON.parse(readFileSync(join(folder, `${name}${expectedEnd}`), 'utf8')) as CellsOfFile;
    expect(await readCells(join(folder, name))).toEqual(expected);
  });

  test.each(['Europe/Berlin', 'America/New_York', 'Asia/Tokyo'])(
    '[B3] days are the same in %s',
    async (zone) => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      try {
        const read = await readCells(join(folder, '03-usage-iso-dates.xlsx'));
        expect('rows' in read ? read.rows[1]?.slice(3) : read).toEqual([
          '2026-10-01',
          '2026-10-31',
          '2026-10-27',
        ]);
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    },
  );
});
