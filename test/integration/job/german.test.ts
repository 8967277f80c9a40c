import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { speak } from '../../../main/words/speak.ts';
import { testFolder } from '../../support/engine.ts';
import { job } from './job-at-hand.ts';

/* The job in German, as the system or an option asks for it; what programs read stays as it is. */

afterEach(() => speak('en'));

it('says its summary and writes its page in German where the system is German', async () => {
  const cwd = testFolder();
  const done = await job(['--report', 'r.csv', '--one-page', 'page.html', '--deprovision', 'idle:30'], {
    cwd,
    env: { LANG: 'de_CH.UTF-8' },
  });
  expect(done.code).toBe(0);
  expect(done.out).toContain('Importiert sample-users.csv');
  expect(done.out).toMatch(/^Befunde {4}\S/mu);
  expect(done.out).toContain('Es wurde nichts geändert.');
  const page = readFileSync(join(cwd, 'page.html'), 'utf8');
  expect(page).toContain('<html lang="de">');
  expect(page).toContain('Plätze für Sales Navigator');
  expect(readFileSync(join(cwd, 'r.csv'), 'utf8')).toMatch(/^\uFEFF?Name,E-mail,/u);
});

it('is asked for by an option, and speaks English to everybody else', async () => {
  const german = await job(['--language', 'de', '--apply'], { cwd: testFolder(), env: {} });
  expect(german.errors).toContain('--apply hat nichts auszuführen');
  const french = await job(['--apply'], { cwd: testFolder(), env: { LANG: 'fr_FR.UTF-8' } });
  expect(french.errors).toContain('--apply has nothing to apply');
});

it('[AQ5] writes its letters in the language it speaks', async () => {
  const cwd = testFolder();
  const users = 'invited_email_address,preferred_first_name,seat_id,sales_license_current_status';
  writeFileSync(join(cwd, 'users.csv'), `${users}\nbo@x.example,Bo,ID2,active\n`);
  writeFileSync(join(cwd, 'people.txt'), 'bo@x.example\n');
  const ask = ['--ask', 'people.txt', '--letters', 'letters.csv', '--data', 'd', '--report', 'r.csv'];
  const done = await job(['--language', 'de', '--users', 'users.csv', ...ask], { cwd, env: {} });
  expect([done.errors, done.code]).toEqual(['', 0]);
  expect(done.out).toContain('Gefragt    1 Person in 1 Brief');
  expect(readFileSync(join(cwd, 'letters.csv'), 'utf8')).toMatch(/,de,Brauchen Sie /u);
});
