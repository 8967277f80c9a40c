import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openLog, redactFacts, redactStack } from '../../../main/shell/log.ts';

describe('the log', () => {
  test('keeps ids, counts and kinds', () => {
    const facts = { procedure: 'imports.commit', kind: 'disk-full', ms: 12, ok: false, run: undefined };
    expect(redactFacts(facts)).toBe('procedure=imports.commit kind=disk-full ms=12 ok=false');
  });

  test.each([
    'Ada Lovelace',
    'ada@example.com',
    '/home/ada/users.csv',
    'C:\\Users\\ada',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0',
    'AQXdSP_W41_UPs5ioT_t8HESyODB4FqbkJ8LrV_5mff4gPODzOYR',
    '',
  ])('hides %s', (text) => {
    expect(redactFacts({ what: text })).toBe('what=(redacted)');
  });

  test('never writes what an error says, only where it arose', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (message) => {
        const shown = redactStack(new TypeError(message));
        expect(shown.startsWith('TypeError')).toBe(true);
        expect(shown.includes(message)).toBe(false);
      }),
      { numRuns: 500 },
    );
    expect(redactStack('Ada Lovelace')).toBe('(redacted)');
    expect(redactStack(new Error('x'))).not.toContain(process.cwd());
  });

  test('is two files at most, of a bounded size, readable by their owner alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'purser-log-'));
    try {
      const log = openLog({ dataFolder: folder, version: '1.2.3' });
      for (let line = 0; line < 20_000; line += 1)
        log.line('refused', { procedure: 'imports.commit', ms: line });
      const logs = join(folder, 'logs');
      const files = readdirSync(logs);
      expect(files.toSorted()).toEqual(['purser.log', 'purser.old.log']);
      for (const name of files) {
        const { size, mode } = statSync(join(logs, name));
        expect(size).toBeLessThan(600 * 1024);
        expect(mode & 0o077).toBe(0);
      }
      expect(statSync(logs).mode & 0o077).toBe(0);
      expect(readFileSync(join(logs, 'purser.log'), 'utf8')).toContain('ms=19999');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
