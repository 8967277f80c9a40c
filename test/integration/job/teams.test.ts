import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testEngine, testFolder } from '../../support/engine.ts';
import { job } from './job-at-hand.ts';

const users = [
  'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status',
  'ann@x.example,Ann,Berg,E1,ID1,active',
  'bo@x.example,Bo,Chen,E2,ID2,active',
];
const staff = [
  'Employee ID,Work Email,First Name,Last Name,Employment Status,Manager',
  'E1,ann@x.example,Ann,Berg,Active,',
  'E2,bo@x.example,Bo,Chen,Active,Ann Berg',
  'E3,cy@x.example,Cy,Diaz,Active,E1',
];

function write(folder: string, name: string, lines: readonly string[]): void {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

describe('the job by team and for who waits', () => {
  it('asks who is meant by a name alone, keeps the answer, and writes teams that add up', async () => {
    const cwd = testFolder();
    write(cwd, 'users.csv', users);
    write(cwd, 'staff.csv', staff);
    const files = ['--users', 'users.csv', '--staff', 'staff.csv', '--data', 'd', '--report', 'r.csv'];
    const asked = await job([...files, '--by-team', 'manager'], { cwd });
    expect(asked.errors).toBe('');
    expect(asked.out).toContain('Managers   Ann Berg, manager of 1, is named by name alone.');
    const order = ['--data', 'd', '--report', 'r.csv', '--by-team', 'manager=teams.csv'];
    const page = ['--one-page', 'page.html', '--one-page-by', 'manager'];
    const refused = await job([...order, ...page, '--pseudonymised'], { cwd });
    expect([refused.code, refused.errors]).toEqual([2, expect.stringContaining('names people or groups')]);
    const wrong = await job([...order, '--manager', 'Ann Berg=nobody@x.example'], { cwd });
    expect([wrong.code, wrong.out]).toEqual([3, expect.stringContaining('has nobody@x.example')]);
    await job([...order, '--manager', 'Ann Berg=E1'], { cwd });
    // The folder keeps it: the next job is told nothing.
    const told = await job([...order, ...page], { cwd });
    expect(told.out).toContain('Teams      by manager: 1, ');
    expect(readFileSync(join(cwd, 'page.html'), 'utf8')).toContain('<bdi>Ann Berg</bdi>');
    expect(readFileSync(join(cwd, 'teams.csv'), 'utf8').split('\r\n')).toEqual([
      '\uFEFFManager,Managers above,People,Seats,Activated,Idle,Never activated,Left or lost the app,Seats spent on nobody,Cost a year,Spent on nobody a year,Currency,Changes since,New seats,Seats no longer held,Became idle,Active again',
      'Ann Berg,,2,1,1,0,0,0,0,,,,,,,,',
      'No manager known,,1,1,1,0,0,0,0,,,,,,,,',
      'All teams,,3,2,2,0,0,0,0,,,,,,,,',
      '',
    ]);
  });

  it('[TE21] [TE20] writes the page of a team by its name, and says of which there is none', async () => {
    const cwd = testFolder();
    write(cwd, 'users.csv', users);
    write(cwd, 'staff.csv', staff);
    const files = ['--users', 'users.csv', '--staff', 'staff.csv', '--data', 'd', '--report', 'r.csv'];
    await job([...files, '--manager', 'Ann Berg=E1'], { cwd });
    const order = ['--data', 'd', '--report', 'r.csv', '--team-page'];
    const written = await job([...order, 'manager:ANN BERG=ann.html'], { cwd });
    expect([written.code, written.out]).toEqual([0, expect.stringContaining('Team page  Ann Berg: ')]);
    const page = readFileSync(join(cwd, 'ann.html'), 'utf8');
    expect(page).toContain('<bdi>Bo Chen</bdi>');
    const byId = await job([...order, 'manager:E1=again.html'], { cwd });
    expect(byId.code).toBe(0);
    expect(readFileSync(join(cwd, 'again.html'), 'utf8')).toContain('<bdi>Bo Chen</bdi>');
    const none = await job([...order, 'office:Atlantis=none.html'], { cwd });
    expect([none.code, none.out]).toEqual([
      3,
      expect.stringContaining('--team-page office:Atlantis: there is no'),
    ]);
    const hidden = await job([...order, 'manager:E1=x.html', '--pseudonymised'], { cwd });
    expect([hidden.code, hidden.errors]).toEqual([2, expect.stringContaining('names people or groups')]);
  });

  it('asks the managers of a list once, and takes the answers that came back', async () => {
    const cwd = testFolder();
    write(cwd, 'users.csv', users);
    write(cwd, 'staff.csv', [...staff.slice(0, 2), 'E2,bo@x.example,Bo,Chen,Active,E1']);
    write(cwd, 'people.txt', ['bo@x.example', 'E1', 'nobody@x.example']);
    write(cwd, 'answers.csv', ['E-mail,Answer', 'bo@x.example,gives it up', 'ann@x.example,yes']);
    const files = ['--users', 'users.csv', '--staff', 'staff.csv', '--data', 'd', '--report', 'r.csv'];
    const ask = ['--ask', 'people.txt', '--letters', 'drafts', '--ask-managers'];
    const asked = await job([...files, ...ask], { cwd });
    expect([asked.errors, asked.code]).toEqual(['', 3]);
    expect(asked.out).toMatch(/Asked {6}1 person in 1 letter, answers by \d{4}-\d\d-\d\d; 2 not asked/u);
    expect(asked.out).toContain('Ann Berg: no manager is known');
    const [folder = ''] = readdirSync(join(cwd, 'drafts'));
    expect(readdirSync(join(cwd, 'drafts', folder))).toEqual(['001-ann.eml']);
    const again = await job(['--data', 'd', '--report', 'r.csv', ...ask], { cwd });
    expect(again.out).toContain('Bo Chen was asked lately; to be asked again from');
    const took = await job(['--data', 'd', '--report', 'r.csv', '--answers', 'answers.csv'], { cwd });
    expect(took.out).toContain('Answers    answers.csv: 1 taken, 0 lines without an answer, 1 not taken');
    expect(took.out).toContain('Ann Berg (ann@x.example) was never asked');
    expect(readFileSync(join(cwd, 'r.csv'), 'utf8')).toContain(',gives-it-up,');
    const renewal = await job(['--data', 'd', '--report', 'r.csv', '--renewal'], { cwd });
    expect(renewal.out).toContain('Renewal    to buy: low 1, expected 1, high 1');
    expect(renewal.out).toContain('1 given up, as was answered: low 0, expected 0, high 0');
    expect(renewal.out).toContain('not enough to decide: usage covers 0 days, and 90 are wanted');
  });

  it('[WL11] [WL7] refuses holders of a waiting list by name, gives no seat beyond those free, and says who is held', async () => {
    const cwd = testFolder();
    write(cwd, 'users.csv', users);
    write(cwd, 'staff.csv', staff);
    write(cwd, 'waiting.csv', ['E-mail;Reason', 'ann@x.example;More leads', 'cy@x.example;New']);
    const files = ['--users', 'users.csv', '--staff', 'staff.csv', '--data', 'd', '--report', 'r.csv'];
    const put = await job([...files, '--waiting-list', 'waiting.csv', '--seats-bought', '2'], { cwd });
    expect(put.code).toBe(3);
    expect(put.out).toContain('Ann Berg (ann@x.example) holds a seat already');
    expect(put.out).toContain(
      'Seats      2 bought, 2 held, 0 of them invited, 0 free, 0 given this month; 1 waits for one',
    );
    const give = ['--data', 'd', '--report', 'r.csv', '--practice', '--allow-creating', '--give-next', '2'];
    expect((await job(give, { cwd })).out).toContain('Waiting    0 of 2: no more seats are free');
    const given = await job([...give, '--seats-bought', '3'], { cwd });
    expect([given.code, given.out]).toEqual([
      0,
      expect.stringContaining('Waiting    1 of 2: nobody else waits'),
    ]);
    expect(given.out).toMatch(/Plan {7}provision 1 person/u);
    const mayNotCreate = give.filter((word) => word !== '--allow-creating');
    const held = await job(mayNotCreate, { cwd });
    expect([held.code, held.out]).toEqual([3, expect.stringContaining('provision 0 people')]);
    await job([...give, '--apply', '--allow-provisioning'], { cwd });
    const engine = await testEngine(join(cwd, 'd'));
    const { entries } = await engine.ask('read-waiting-list', {});
    await engine.close();
    expect(entries.map(({ displayName, standing }) => [displayName, standing])).toEqual([
      ['Cy Diaz', 'given'],
    ]);
  });
});
