import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { findingKinds } from '../../../main/domain/findings/finding.ts';
import { traits } from '../../../main/words/language.ts';
import { speak } from '../../../main/words/speak.ts';
import { testFolder } from '../../support/engine.ts';
import { broughtBy, englishIn } from '../../support/left-in-english.ts';
import { job, sampleFolder } from './job-at-hand.ts';

/* The job in a language that is made up of English by machine: what it still says in English cannot be said in another one. */

const env = { PURSER_LANGUAGE: 'made-up' };
/** Kinds, and what the command line and other systems call things. */
const words = new Set(
  'user users usage directory provision deprovision idle GET PATCH POST scim Users id active true'.split(' '),
);

afterEach(() => speak('en'));

function leftIn(text: string): readonly string[] {
  const brought = broughtBy(sampleFolder);
  const names = new Set([...brought.names, ...words]);
  const kinds = new RegExp(
    `\\b(?:${findingKinds.join('|')})\\b|^purser: |https?:\\S+|--?[a-z-]+(?: [A-Z]+)*`,
    'gu',
  );
  const lines = text.split('\n').map((line) => line.replaceAll(kinds, ''));
  return englishIn(lines, { ...brought, names });
}

it('says nothing of its summary and its page in English', async () => {
  const cwd = testFolder();
  const done = await job(['--report', 'r.csv', '--one-page', 'page.html', '--deprovision', 'idle:30'], {
    cwd,
    env,
  });
  expect(done.code).toBe(0);
  expect(leftIn(done.out.replaceAll(cwd, '')).filter((line) => !line.includes('r.csv'))).toEqual([]);
  expect(done.errors).toBe('');
  const page = readFileSync(join(cwd, 'page.html'), 'utf8');
  expect(page).toContain(`<html lang="${traits['made-up'].tag}" dir="rtl">`);
  const body = page.slice(page.indexOf('<body>')).replaceAll(/<[^>]+>|&[a-z]+;/gu, '\n');
  expect(leftIn(body)).toEqual([]);
  // Programs read the report: its columns keep their names.
  expect(readFileSync(join(cwd, 'r.csv'), 'utf8')).toMatch(/^\uFEFF?Name,E-mail,/u);
});

it.each([
  ['help', ['--help'], 0],
  ['a mistake on the command line', ['--report', 'r.txt'], 2],
  ['options that do not go together', ['--apply'], 2],
  ['a file that is not there', ['--users', 'nothing.csv'], 1],
])('says nothing of %s in English', async (_what, argv, code) => {
  const done = await job(argv, { cwd: testFolder(), env });
  expect(done.code).toBe(code);
  const text = `${done.out}${done.errors}`;
  expect(text).toContain('⟦');
  expect(leftIn(text.replaceAll(/^ {2}.{26}|\b[A-Z]{2,}\b/gmu, ''))).toEqual([]);
});
