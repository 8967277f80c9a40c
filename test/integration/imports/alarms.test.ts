import { describe, expect, test } from 'vitest';

import type { AlarmKind } from '../../../main/domain/files/import-alarm.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';

function list(people: number, columns: 'all' | 'without-id' | 'blank-id'): string {
  const header = columns === 'without-id' ? 'invited_email_address' : 'invited_email_address,employee_id';
  const rows = Array.from({ length: people }, (_, index) => {
    const email = `p${String(index)}@halden.example`;
    if (columns === 'without-id') return email;
    return columns === 'blank-id' ? `${email},` : `${email},E${String(index)}`;
  });
  return `${[header, ...rows].join('\n')}\n`;
}

async function withList(): Promise<{ engine: Engine; folder: string }> {
  const [engine, folder] = [await testEngine(), testFolder()];
  const path = writeFile(folder, 'first.csv', list(100, 'all'));
  expect((await engine.ask('commit-import', { path, at: atDay(1) })).kind).toBe('committed');
  return { engine, folder };
}

describe('a list that is not like the one before', () => {
  test.each<[string, string, AlarmKind]>([
    ['is a part of it', list(60, 'all'), 'far-fewer-rows'],
    ['lacks a column', list(100, 'without-id'), 'columns-gone'],
    ['has a blank column', list(100, 'blank-id'), 'column-blank'],
  ])('[Q4] %s: it waits for an answer, and nothing is written without', async (_, content, kind) => {
    const { engine, folder } = await withList();
    const path = writeFile(folder, 'second.csv', content);
    const preview = await engine.ask('preview-import', { path });
    expect(preview).toMatchObject({ kind: 'ready', alarms: [{ kind }] });
    const before = await engine.ask('overview', {});
    const wrong: AlarmKind = kind === 'dates-flipped' ? 'columns-gone' : 'dates-flipped';
    for (const accepted of [undefined, [], [wrong]]) {
      const outcome = await engine.ask('commit-import', { path, accepted, at: atDay(2) });
      expect(outcome).toMatchObject({ kind: 'unanswered', fileName: 'second.csv', alarms: [{ kind }] });
    }
    expect(await engine.ask('overview', {})).toEqual(before);
    const outcome = await engine.ask('commit-import', { path, accepted: [kind], at: atDay(2) });
    expect(outcome.kind).toBe('committed');
  });

  test('who is not in it any more is asked about once, and remarked only where nothing is asked', async () => {
    const { engine, folder } = await withList();
    const preview = async (people: number) =>
      engine.ask('preview-import', { path: writeFile(folder, 'second.csv', list(people, 'all')) });
    expect(await preview(60)).toMatchObject({ counts: { missing: 40 }, warnings: [] });
    expect(await preview(99)).toMatchObject({
      alarms: [],
      warnings: ['1 row of the import before is not in this file.'],
    });
  });

  test('a column that stays blank where the rows are known by their hash is no alarm', async () => {
    const { engine, folder } = await withList();
    const more = `${list(100, 'all')}new@halden.example,\n`;
    const path = writeFile(folder, 'second.csv', more);
    expect(await engine.ask('preview-import', { path })).toMatchObject({ kind: 'ready', alarms: [] });
    expect((await engine.ask('commit-import', { path, at: atDay(2) })).kind).toBe('committed');
    // What was filled stays known from one list to the next.
    const blank = writeFile(folder, 'third.csv', list(101, 'blank-id'));
    expect(await engine.ask('preview-import', { path: blank })).toMatchObject({
      alarms: [{ kind: 'column-blank' }],
    });
  });
});

test('[Y8] an order of days that was said holds until a file tells the other, and then it is an alarm', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const header = 'Employee ID,Work Email,Hire Date,Termination Date';
  const staffList = (name: string, first: string, second: string): string =>
    writeFile(
      folder,
      name,
      `${header}\nE1,a@x.example,2020-01-13,${first}\nE2,b@x.example,2020-01-13,${second}\n`,
    );
  const said = { kind: 'staff', columns: [], window: undefined, readAs: { dates: 'day-first' } } as const;
  const path = staffList('one.csv', '03/04/2026', '');
  expect(await engine.ask('commit-import', { path, mapping: said, at: atDay(1) })).toMatchObject({
    kind: 'committed',
  });
  const order = async (of: string) => {
    const preview = await engine.ask('preview-import', { path: of });
    if (preview.kind !== 'ready') return preview.kind === 'refused' ? preview.refusal : preview.kind;
    return [preview.mapping.readAs?.dates, preview.alarms.some(({ kind }) => kind === 'dates-flipped')];
  };
  expect(await order(staffList('two.csv', '03/04/2026', '05/04/2026'))).toEqual(['day-first', false]);
  expect(await order(staffList('three.csv', '03/04/2026', '02/26/2026'))).toEqual(['month-first', true]);
});

test('people under other keys, as in a report with other columns, changed: none of them is new, and none has gone', async () => {
  const [engine, folder] = [await testEngine(), testFolder()];
  const people = Array.from({ length: 30 }, (_, index) => `p${String(index)}`);
  const entra = people.map(
    (name, index) =>
      `${name},${name}@halden.example,${name}@halden.example,${String(index).padStart(8, '0')}-11aa-4b6c-ac1d-21057f93a900,User,User`,
  );
  const first = writeFile(
    folder,
    'entra.csv',
    `${['displayName,userPrincipalName,mail,objectId,objectType,appRole', ...entra].join('\n')}\n`,
  );
  expect((await engine.ask('commit-import', { path: first, at: atDay(1) })).kind).toBe('committed');
  const app = 'LinkedIn Sales Navigator,1,Direct';
  const later = ['new', ...people.slice(1)].map((name) => `${app},${name}@halden.example`);
  const header = 'AppName,AppID,AssignmentSource,UserPrincipalName';
  const path = writeFile(folder, 'by script.csv', `${[header, ...later].join('\n')}\n`);
  const preview = await engine.ask('preview-import', { path });
  expect(preview).toMatchObject({ kind: 'ready', counts: { added: 1, changed: 29, missing: 1 } });
});
