import Database from 'better-sqlite3';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testFolder } from '../../support/engine.ts';
import { job, sampleUsage, sampleUsers } from './job-at-hand.ts';

const users = 'invited_email_address,employee_id\na@x.example,E1\nb@x.example,E2\n';

function folderWith(files: Readonly<Record<string, string>>): string {
  const cwd = testFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
}

describe('bad input', () => {
  it.each([
    ['a file that is not there', ['--users', 'none.csv'], {}, 1, 'none.csv'],
    ['an empty file', ['--users', 'u.csv'], { 'u.csv': '' }, 1, 'u.csv'],
    [
      'a file that is no table',
      ['--users', 'u.csv'],
      { 'u.csv': '<!DOCTYPE html><html></html>' },
      1,
      'u.csv',
    ],
    ['a header alone', ['--users', 'u.csv'], { 'u.csv': 'invited_email_address,employee_id\n' }, 1, 'u.csv'],
    ['no column that tells who', ['--users', 'u.csv'], { 'u.csv': 'Town,Street\nUlm,A\n' }, 1, 'u.csv'],
    ['a usage report before any user list', ['--usage', sampleUsage[0] ?? ''], {}, 1, 'user list'],
    ['an unknown option', ['--user', 'u.csv'], {}, 2, '--user'],
    [
      'a list without people',
      ['--users', 'u.csv', '--practice', '--deprovision-list', 'l'],
      { 'u.csv': users, l: '\n' },
      1,
      'names nobody',
    ],
    [
      'a base URL without https',
      ['--users', 'u.csv', '--scim', 'http://service.example', '--token-env', 'T'],
      { 'u.csv': users },
      2,
      'https',
    ],
    [
      'a token variable that is not set',
      ['--users', 'u.csv', '--scim', 'https://s.example', '--token-env', 'NONE'],
      { 'u.csv': users },
      2,
      'NONE',
    ],
    [
      'nothing on standard input',
      ['--users', 'u.csv', '--scim', 'https://s.example', '--token-stdin'],
      { 'u.csv': users },
      2,
      'Standard input',
    ],
  ])('%s: a sentence and its exit code', async (_what, argv, files, code, says) => {
    const done = await job(argv, { cwd: folderWith(files), env: { T: 'token' } });
    expect(done.errors).toMatch(/^purser: .+\.\n$/su);
    expect(done.errors).toContain(says);
    expect(done.code).toBe(code);
  });

  it('says of the same file that it changes nothing, and ends well', async () => {
    const cwd = folderWith({ 'u.csv': users });
    const argv = ['--users', 'u.csv', '--data', 'd'];
    expect((await job(argv, { cwd })).code).toBe(0);
    const again = await job(argv, { cwd });
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('nothing changed') as string });
  });

  it('names a database of a newer Purser and leaves it untouched', async () => {
    const cwd = folderWith({ 'u.csv': users });
    const argv = ['--users', 'u.csv', '--data', 'd'];
    expect((await job(argv, { cwd })).code).toBe(0);
    const path = join(cwd, 'd', 'purser.db');
    const database = new Database(path);
    database.pragma('user_version = 999');
    database.close();
    const before = readFileSync(path);
    const done = await job(argv, { cwd });
    expect(done.code).toBe(1);
    expect(done.errors).toMatch(/purser\.db was written by a newer Purser.*Install the newer Purser/su);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('names a data folder that cannot be written', async () => {
    const cwd = folderWith({ 'u.csv': users, file: '' });
    const done = await job(['--users', 'u.csv', '--data', join('file', 'data')], { cwd });
    expect(done.code).toBe(1);
    expect(done.errors).toContain(join(cwd, 'file', 'data'));
  });

  it('leaves the folder of the window alone where it is not named', async () => {
    const cwd = folderWith({ 'u.csv': users });
    await job(['--users', 'u.csv', '--report', 'r.csv'], { cwd, env: { PURSER_DATA: join(cwd, 'window') } });
    expect(readdirSync(cwd).toSorted()).toEqual(['r.csv', 'u.csv']);
  });

  it('names a report that cannot be written', async () => {
    const cwd = folderWith({ 'u.csv': users });
    const done = await job(['--users', 'u.csv', '--report', join('none', 'r.csv')], { cwd });
    expect(done.code).toBe(1);
    expect(done.errors).toContain('r.csv');
  });

  it('says that there is no network, once, and writes no report', async () => {
    const cwd = folderWith({ 'u.csv': users });
    const done = await job(['--users', 'u.csv', '--scim', 'https://s.example', '--token-env', 'T'], {
      cwd,
      env: { T: 'token' },
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });
    expect(done.code).toBe(1);
    expect(done.errors).toContain('cannot be reached');
    expect(done.errors.trim().split('\n')).toHaveLength(1);
    expect(done.out).not.toContain('Report');
  });

  it('makes the report of what the files alone say when no service is named', async () => {
    const cwd = folderWith({});
    const done = await job(['--users', sampleUsers, '--report', 'r.csv'], { cwd });
    expect(done.code).toBe(0);
    expect(done.out).toContain('nobody is looked up');
  });

  it('ends with 3 when rows were rejected', async () => {
    const cwd = folderWith({ 'u.csv': `${users}no address,\n` });
    const done = await job(['--users', 'u.csv', '--report', 'r.csv'], { cwd });
    expect(done.out).toContain('1 rejected');
    expect(done.code).toBe(3);
  });

  it('ends with 3 when somebody cannot be asked about', async () => {
    const cwd = folderWith({ 'u.csv': 'employee_id,invited_email_address\n"E""1",\n' });
    const done = await job(['--users', 'u.csv', '--practice', '--report', 'r.csv'], { cwd });
    expect(done.out).toContain('1 undecidable');
    expect(done.code).toBe(3);
  });

  it('refuses to verify a journal that is not there, without making one', async () => {
    const cwd = testFolder();
    const done = await job(['--verify-journal', '--data', 'none'], { cwd });
    expect(done.code).toBe(2);
    expect(existsSync(join(cwd, 'none'))).toBe(false);
  });
});
