import { expect, test } from 'vitest';

import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { everybody, importAll, userList } from '../../support/people.ts';

/*
 * Lists of some of the company alone: what they say of a person holds, and who is not in them is told nothing.
 */

const names = ['ada', 'ben', 'cleo', 'dan', 'eva', 'finn'];
const header = 'Employee ID,First Name,Work Email,Hire Date,Termination Date';

function rowOf(name: string, end: string): string {
  return `${String(1000 + names.indexOf(name))},${name},${name}@halden.example,2020-02-13,${end}`;
}

async function withHolders(): Promise<{ engine: Engine; folder: string }> {
  const engine = await testEngine();
  const folder = testFolder();
  const rows = names.map((name) => `${name}@halden.example,${name},Stone,,S-${name},active`);
  await importAll(engine, [userList(folder, rows)]);
  return { engine, folder };
}

async function states(engine: Engine): Promise<Readonly<Record<string, string>>> {
  const people = await everybody(engine);
  return Object.fromEntries(
    people.map(({ email, works, findings }) => [
      email?.split('@')[0] ?? '',
      `${works}${findings.includes('not-in-staff') ? ', in no list' : ''}`,
    ]),
  );
}

test('[N45] [N103] who is not in a list of who left is told nothing, nor who is no longer in it', async () => {
  const { engine, folder } = await withHolders();
  const october = [rowOf('ada', '2026-08-31'), rowOf('ben', '2026-09-30'), rowOf('cleo', '2027-01-31')];
  const first = writeFile(folder, 'october.csv', [header, ...october].join('\n'));
  const preview = await engine.ask('preview-import', { path: first, at: atDay(20) });
  expect(preview).toMatchObject({ kind: 'ready', alarms: [], source: { id: 'leavers-list', about: 'some' } });
  expect(await engine.ask('commit-import', { path: first, at: atDay(20) })).toMatchObject({
    kind: 'committed',
  });
  const others = { dan: 'unknown', eva: 'unknown', finn: 'unknown' };
  expect(await states(engine)).toEqual({ ada: 'left', ben: 'left', cleo: 'yes', ...others });

  const november = [rowOf('ada', '2026-08-31'), rowOf('cleo', '2027-01-31'), rowOf('dan', '2026-09-15')];
  const next = writeFile(folder, 'november.csv', [header, ...november].join('\n'));
  expect(await engine.ask('commit-import', { path: next, at: atDay(21) })).toMatchObject({
    kind: 'committed',
  });
  expect(await states(engine)).toMatchObject({ ada: 'left', ben: 'unknown', dan: 'left', eva: 'unknown' });

  const gone = ['eva', 'finn', 'zoe'].map((name) => rowOf(name, '2026-09-20'));
  const apart = writeFile(folder, 'december.csv', [header, ...gone].join('\n'));
  expect(await engine.ask('preview-import', { path: apart, at: atDay(22) })).toMatchObject({
    alarms: [{ kind: 'other-people', says: expect.stringContaining('whether 3 work here would') as string }],
  });

  // The same columns: it stands beside the list of who left, and says who is in no list.
  const all = names
    .filter((name) => name !== 'finn')
    .map((name) => rowOf(name, name === 'ada' ? '2026-08-31' : ''));
  const staff = writeFile(folder, 'staff.csv', [header, ...all].join('\n'));
  expect(await engine.ask('commit-import', { path: staff, at: atDay(22) })).toMatchObject({
    kind: 'committed',
  });
  expect(await states(engine)).toMatchObject({
    ada: 'left',
    ben: 'yes',
    eva: 'yes',
    finn: 'unknown, in no list',
  });
});

test('[Q20] a list of everybody that lacks most seat holders is asked about, and may be of some', async () => {
  const { engine, folder } = await withHolders();
  const path = writeFile(
    folder,
    'staff.csv',
    [
      'Work Email,First Name,Hire Date,Status',
      'ada@halden.example,Ada,2020-02-13,Active',
      'zoe@halden.example,Zoe,2020-02-13,Active',
    ].join('\n'),
  );
  const preview = await engine.ask('preview-import', { path, at: atDay(20) });
  if (preview.kind !== 'ready') throw new Error(JSON.stringify(preview));
  expect(preview.alarms.map(({ kind }) => kind)).toEqual(['lacks-holders']);
  expect(preview.alarms[0]?.says).toContain('5 of the 6 seat holders');
  expect(await engine.ask('commit-import', { path, at: atDay(20) })).toMatchObject({ kind: 'unanswered' });
  const mapping = { kind: 'staff', columns: [], window: undefined, list: { subject: 'some' } } as const;
  expect(await engine.ask('commit-import', { path, mapping, at: atDay(20) })).toMatchObject({
    kind: 'committed',
  });
  expect(await states(engine)).toMatchObject({ ada: 'yes', ben: 'unknown', finn: 'unknown' });
  expect(await calledOf(engine, path)).toEqual({ subject: 'some', listed: [true], same: 'some' });
});

/** What is told of the latest list of people and, of the same file once more, whom it is about. */
async function calledOf(engine: Engine, path: string): Promise<object> {
  const [latest] = await engine.ask('list-imports', {});
  const again = await engine.ask('preview-import', { path, at: atDay(20) });
  return {
    subject: latest?.subject,
    listed: (await engine.ask('list-lists', {})).map(({ isOfSome }) => isOfSome),
    same: again.kind === 'already-imported' ? again.import.subject : again.kind,
  };
}

test('[N160] a list of some of the company is told to be one once it is in, by its report too', async () => {
  const { engine, folder } = await withHolders();
  const path = writeFile(
    folder,
    'leavers.csv',
    [header, rowOf('ada', '2026-08-31'), rowOf('ben', '2026-09-30')].join('\n'),
  );
  expect(await engine.ask('commit-import', { path, at: atDay(20) })).toMatchObject({ kind: 'committed' });
  expect(await calledOf(engine, path)).toEqual({ subject: undefined, listed: [true], same: 'some' });
});

test('[N97] where hardly a seat holder stands, and by an address, it may be of some of the company', async () => {
  const engine = await testEngine();
  const folder = testFolder();
  const holders = Array.from({ length: 11 }, (_none, at) => `p${String(at)}`);
  const rows = holders.map((name) => `${name}@halden.example,${name},Stone,,S-${name},active`);
  await importAll(engine, [userList(folder, rows)]);
  const says = async (...emails: readonly string[]): Promise<string | undefined> => {
    const lines = emails.map((email) => `${email},Zoe,2020-02-13,Active`);
    const path = writeFile(
      folder,
      'staff.csv',
      ['Work Email,First Name,Hire Date,Status', ...lines].join('\n'),
    );
    const preview = await engine.ask('preview-import', { path, at: atDay(20) });
    if (preview.kind !== 'ready') throw new Error(JSON.stringify(preview));
    return preview.alarms.find(({ kind }) => kind === 'lacks-holders')?.says;
  };
  const ofSome = await says('p0@halden.example', 'zoe@halden.example');
  expect(ofSome).toContain('10 of the 11 seat holders stand in no row');
  expect(ofSome).toContain('some of the company alone');
  expect(ofSome).not.toContain('Export it with e-mail addresses');
  expect(await says('zoe@halden.example')).toContain('Export it with e-mail addresses');
});

test.each([
  {
    kind: 'staff',
    subject: 'everybody',
    header: 'Staff ID,Name,Hire Date,Status',
    last: '2020-01-31,Active',
  },
  { kind: 'directory', subject: 'assignees', header: 'Email,Name,Assigned,Note', last: 'yes,' },
] as const)(
  '[Q35] a list in which hardly a seat holder stands is asked about, whoever it is said to be of: $subject',
  async ({ kind, subject, header: columns, last }) => {
    const { engine, folder } = await withHolders();
    const rows = names.map((name, at) => {
      const number = String(7001 + at);
      return `${kind === 'staff' ? number : `${number}@other.example`},${name} Stone,${last}`;
    });
    const path = writeFile(folder, 'list.csv', [columns, ...rows].join('\n'));
    const mapping = { kind, columns: [], window: undefined, list: { subject } };
    const preview = await engine.ask('preview-import', { path, mapping, at: atDay(20) });
    if (preview.kind !== 'ready') throw new Error(JSON.stringify(preview));
    expect(preview.alarms.map(({ kind: one }) => one)).toContain('lacks-holders');
    expect(preview.alarms[0]?.says).toContain('Not one of the 6 seat holders');
    expect(await engine.ask('commit-import', { path, mapping, at: atDay(20) })).toMatchObject({
      kind: 'unanswered',
    });
  },
);

test('[N82] who is not in the review of one reviewer is not known to be without the app', async () => {
  const { engine, folder } = await withHolders();
  const rows = [
    'Email,Employee Name,Asset,Decision,Reviewer',
    'ada@halden.example,Ada Stone,LinkedIn Sales Navigator,Approved,Mia Lund',
    'ben@halden.example,Ben Stone,LinkedIn Sales Navigator,Revoked,Mia Lund',
    'cleo@halden.example,Cleo Stone,Gong,Approved,Mia Lund',
  ];
  const assigned = async (path: string): Promise<readonly unknown[]> => {
    expect(await engine.ask('commit-import', { path, at: atDay(20) })).toMatchObject({ kind: 'committed' });
    const people = await everybody(engine);
    return ['ada', 'ben', 'cleo', 'dan'].map(
      (name) => people.find(({ email }) => email?.startsWith(name))?.directory,
    );
  };
  const one = writeFile(folder, 'review.csv', rows.join('\n'));
  expect(await assigned(one)).toEqual(['assigned', 'unknown', 'unknown', 'unknown']);
  const whole = writeFile(folder, 'all.csv', rows.join('\n').replace('Revoked,Mia Lund', 'Revoked,Per Holm'));
  expect(await assigned(whole)).toEqual(['assigned', 'unknown', 'not-assigned', 'not-assigned']);
});
