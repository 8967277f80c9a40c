import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { job } from './job-at-hand.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/exports');
const users = ['--users', join(fixtures, 'users.csv')];
const directory = join(fixtures, 'any-directory.csv');

async function directoryOf(folder: string): Promise<readonly string[]> {
  const engine = await testEngine(folder);
  const { rows } = await engine.ask('page-people', {
    filter: {},
    sort: { key: 'displayName', descending: false },
    offset: 0,
    limit: 50,
  });
  return rows.map(({ displayName, directory: state }) => `${displayName}: ${state}`);
}

describe('the job with files that do not say everything', () => {
  it('names the columns of a file it cannot read, and reads them with --mapping', async () => {
    const cwd = testFolder();
    const refused = await job([...users, '--directory', directory], { cwd });
    expect(refused.code).toBe(1);
    expect(refused.errors).toContain('"Dienstadresse"');
    writeFile(
      cwd,
      'mapping.json',
      JSON.stringify({
        file: 'any-directory.csv',
        kind: 'directory',
        columns: { Mitarbeiter: 'displayName', Dienstadresse: 'email' },
      }),
    );
    const argv = [...users, '--directory', directory, '--mapping', 'mapping.json', '--data', 'd'];
    expect(await job(argv, { cwd })).toMatchObject({ code: 0 });
    expect(await directoryOf(join(cwd, 'd'))).toEqual([
      'Ada Stone: assigned',
      'Ben Reed: assigned',
      'Cleo Park: not-assigned',
      'Dan Wu: not-assigned',
    ]);
  });

  it.each([
    ['is not there', undefined, 'cannot be read'],
    ['is not JSON', '{kind', 'is not JSON'],
    ['names no kind', '{"columns": {}}', '"kind"'],
    ['names a kind that is none', '{"kind": "people"}', '"kind"'],
    [
      'names a day that is none',
      '{"kind": "usage", "window": {"start": "2026-02-30", "end": "2026-03-01"}}',
      'start',
    ],
    ['has a word too many', '{"kind": "usage", "colums": {}}', 'colums'],
  ])('ends with 2 where the mapping %s', async (_, content, says) => {
    const cwd = testFolder();
    if (content !== undefined) writeFile(cwd, 'mapping.json', content);
    const done = await job([...users, '--mapping', 'mapping.json'], { cwd });
    expect(done.code).toBe(2);
    expect(done.errors).toContain(says);
  });

  it('reads days as --dates says, and refuses an order that is none', async () => {
    const cwd = testFolder();
    writeFile(cwd, 'logins 2026-04.csv', 'Work Email,Last login\nada.stone@halden.example,03/04/2026\n');
    const argv = [...users, '--usage', 'logins 2026-04.csv'];
    expect((await job(argv, { cwd })).errors).toContain('Say how they are written');
    // Read, and told as old: days of April suggest nothing by themselves.
    expect(await job([...argv, '--dates', 'day-first'], { cwd })).toMatchObject({ code: 3 });
    const wrong = await job([...argv, '--dates', 'dmy'], { cwd });
    expect(wrong).toMatchObject({
      code: 2,
      errors: expect.stringContaining('day-first, month-first') as string,
    });
  });

  it('reads letters as --encoding says', async () => {
    const cwd = testFolder();
    const latin = Buffer.from(
      'invited_email_address,preferred_last_name\nada@halden.example,G\u00F6tz\n',
      'latin1',
    );
    writeFile(cwd, 'users.csv', latin);
    const done = await job(['--users', 'users.csv', '--encoding', 'utf-8', '--data', 'd'], { cwd });
    expect(done.code).toBe(0);
    // A line that is no UTF-8 is read by itself, so that it spoils no other.
    expect((await directoryOf(join(cwd, 'd')))[0]).toContain('G\u00F6tz');
    const asMac = await job(['--users', 'users.csv', '--encoding', 'macintosh', '--data', 'm'], { cwd });
    expect(asMac.code).toBe(0);
    expect((await directoryOf(join(cwd, 'm')))[0]).toContain('G\u02C6tz');
    const asItIs = await job(['--users', 'users.csv', '--data', 'e'], { cwd });
    expect(asItIs.code).toBe(0);
    expect((await directoryOf(join(cwd, 'e')))[0]).toContain('G\u00F6tz');
  });

  it('takes what LinkedIn Learning and uploads say', async () => {
    const cwd = testFolder();
    const more = [
      '--learning',
      join(fixtures, 'learning.csv'),
      '--upload-result',
      join(fixtures, 'upload-result.csv'),
    ];
    const done = await job([...users, ...more], { cwd });
    expect(done.code).toBe(0);
    expect(done.out).toContain('differs-from-learning 1');
  });
});
