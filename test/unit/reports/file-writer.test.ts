import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EngineError } from '../../../main/engine/errors.ts';
import { FileWriter } from '../../../main/engine/reports/file-writer.ts';
import { isServed } from '../../../main/engine/database/share.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purser-writer-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** As Windows refuses to take the name of a file that is open, so many times. */
function heldOpen(code: string, times: number): { rename: typeof renameSync; tries: () => number } {
  let tries = 0;
  return {
    rename: (from, to) => {
      tries += 1;
      if (tries <= times) throw Object.assign(new Error(code), { code });
      renameSync(from, to);
    },
    tries: () => tries,
  };
}

describe('a report whose name another program has open', () => {
  test.each(['EPERM', 'EACCES', 'EBUSY'])('%s for a moment is waited for', (code) => {
    const { rename, tries } = heldOpen(code, 2);
    const writer = new FileWriter(join(folder, 'report.csv'), rename);
    writer.write('a line\n');
    writer.finish();
    expect(readFileSync(join(folder, 'report.csv'), 'utf8')).toBe('a line\n');
    expect(tries()).toBe(3);
  });

  test('for good is told as that, and nothing is left', () => {
    const writer = new FileWriter(join(folder, 'report.csv'), heldOpen('EPERM', 100).rename);
    writer.write('a line\n');
    let failure: unknown;
    try {
      writer.finish();
    } catch (error) {
      failure = error;
      writer.discard();
    }
    expect(failure).toBeInstanceOf(EngineError);
    expect(String(failure)).toMatch(/report\.csv .*another program has it open\. Close it there/u);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.each([
  [0x6969, true],
  [0xff534d42, true],
  [-11317950, true],
  [0x65735546, true],
  [0xef53, false],
  [0x794c7630, false],
])('file system %i is on a share: %s', (type, is) => {
  expect(isServed(type)).toBe(is);
});
