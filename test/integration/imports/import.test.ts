import Database from 'better-sqlite3';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { alarmKinds } from '../../../main/domain/files/import-alarm.ts';
import type { CalendarDay } from '../../../main/domain/ids.ts';
import type { Import, ImportMapping } from '../../../main/domain/files/import.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { everybody, userList as listOfUsers } from '../../support/people.ts';
import type { ImportPreview } from '../../../main/domain/files/import-preview.ts';

const samples = new URL('../../../resources/sample/', import.meta.url).pathname;
const usersFile = join(samples, 'sample-users.csv');
const usageFile = join(samples, 'sample-usage-2026-10-25-to-2026-11-23.csv');

/** Every alarm is accepted, and a list of other people replaces the one before. */
const asReplacement = alarmKinds.filter((kind) => kind !== 'add-to-list');

async function commit(engine: Engine, path: string, day: number, mapping?: ImportMapping): Promise<Import> {
  // One provider's list stands beside another's here, and rows are changed at will.
  const outcome = await engine.ask('commit-import', {
    path,
    mapping,
    accepted: asReplacement.filter((kind) => kind !== 'same-system'),
    at: atDay(day),
  });
  if (outcome.kind !== 'committed') throw new Error(`not committed: ${JSON.stringify(outcome)}`);
  return outcome.import;
}

function ready(preview: ImportPreview): Extract<ImportPreview, { kind: 'ready' }> {
  if (preview.kind !== 'ready') throw new Error(`not ready: ${JSON.stringify(preview)}`);
  return preview;
}

function userList(rows: readonly string[]): string {
  return `${['invited_email_address,employee_id,preferred_last_name,sales_license_current_status', ...rows].join('\n')}\n`;
}

/** What the database holds of the user list at present, read by another connection. */
function currentSeats(folder: string): unknown {
  const database = new Database(join(folder, 'data', 'purser.db'), { readonly: true });
  const rows = database
    .prepare(
      'SELECT key, email, last_name, sales_license FROM seat_record WHERE to_import IS NULL ORDER BY key',
    )
    .raw()
    .all();
  database.close();
  return rows;
}

describe('the sample exports', () => {
  test('go in one after the other, each as its preview said', async () => {
    const engine = await testEngine();
    const files = [
      'sample-users.csv',
      'sample-usage-2026-07-27-to-2026-08-25.csv',
      'sample-usage-2026-08-26-to-2026-09-24.csv',
      'sample-usage-2026-09-25-to-2026-10-24.csv',
      'sample-usage-2026-10-25-to-2026-11-23.csv',
      'sample-okta-assignments.csv',
      'sample-entra-assignments.csv',
    ];
    const kinds: string[] = [];
    for (const [index, name] of files.entries()) {
      const path = join(samples, name);
      const preview = ready(await engine.ask('preview-import', { path }));
      const imported = await commit(engine, path, 23 + index);
      expect(imported.counts).toEqual(preview.counts);
      expect(imported.counts.read).toBe(
        imported.counts.accepted + imported.counts.rejected + imported.counts.blank,
      );
      kinds.push(imported.kind);
    }
    expect(kinds).toEqual(['users', 'usage', 'usage', 'usage', 'usage', 'directory', 'directory']);
    const imports = await engine.ask('list-imports', {});
    expect(imports.map((one) => one.fileName)).toEqual(files.toReversed());
    expect(imports.find((one) => one.fileName === files[4])?.window).toEqual({
      start: '2026-10-25',
      end: '2026-11-23',
    });
  });

  test('name the group of an assignment export, whose members are not in it', async () => {
    const engine = await testEngine();
    const preview = ready(
      await engine.ask('preview-import', { path: join(samples, 'sample-entra-assignments.csv') }),
    );
    expect(preview.rejected).toMatchObject([{ line: 2, column: 'objectType', value: 'Group' }]);
    expect(preview.warnings.join('\n')).toContain('"Sales Leadership, EMEA"');
  });

  test('are previewed without anything being written', async () => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    const preview = ready(await engine.ask('preview-import', { path: usersFile }));
    expect(preview).toMatchObject({
      exportKind: 'users',
      encoding: 'utf-8',
      delimiter: ',',
      counts: { added: 395 },
    });
    expect(preview.firstRows).toHaveLength(20);
    expect(preview.firstRows[0]?.[1]).toBe('عبد الرحمن');
    expect(preview.warnings.join('\n')).toMatch(/data loss can occur/u);
    expect(await engine.ask('list-imports', {})).toEqual([]);
    expect(currentSeats(folder)).toEqual([]);
  });
});

describe('importing again', () => {
  test('the same file changes nothing and says so', async () => {
    const engine = await testEngine();
    const first = await commit(engine, usersFile, 1);
    expect(await engine.ask('preview-import', { path: usersFile })).toMatchObject({
      kind: 'already-imported',
      import: { id: first.id },
    });
    expect(await engine.ask('commit-import', { path: usersFile, at: atDay(2) })).toMatchObject({
      kind: 'already-imported',
      import: { id: first.id },
    });
    expect(await engine.ask('list-imports', {})).toHaveLength(1);
  });

  test.each([
    ['on a later day', 20, 'committed', 20],
    ['before the import', 2, 'already-imported', 2],
    ['on a day that is still to come', 29, 'already-imported', 2],
  ])(
    'a list of the same content written %s counts as of that day, or changes nothing',
    async (_when, writtenOn, kind, countsAs) => {
      const engine = await testEngine();
      const path = listOfUsers(testFolder(), ['ann@x.example,Ann,Lee,E1,ID1,active']);
      const write = (day: number): void => utimesSync(path, new Date(atDay(day)), new Date(atDay(day)));
      write(2);
      expect((await engine.ask('commit-import', { path, at: atDay(3) })).kind).toBe('committed');
      write(writtenOn);
      const preview = await engine.ask('preview-import', { path, at: atDay(21) });
      expect(preview.kind).toBe(kind === 'committed' ? 'ready' : kind);
      const outcome = await engine.ask('commit-import', { path, at: atDay(21) });
      expect(outcome.kind).toBe(kind);
      const age = async (): Promise<unknown> =>
        (await engine.ask('read-source-ages', { at: atDay(21) })).find(({ source }) => source === 'users')
          ?.on;
      expect(await age()).toBe(atDay(countsAs).slice(0, 10));
      expect(await everybody(engine)).toMatchObject([{ seat: 'activated' }]);
      if (outcome.kind !== 'committed') return;
      await engine.ask('undo-import', { id: outcome.import.id });
      expect(await age()).toBe(atDay(2).slice(0, 10));
    },
  );

  test('a newer list tells new, changed, unchanged and missing, and deletes nobody', async () => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    const before = writeFile(
      folder,
      'before.csv',
      userList(['a@b.example,E1,Lee,active', 'c@d.example,E2,Chen,active', 'e@f.example,,Ng,inactive']),
    );
    const after = writeFile(
      folder,
      'after.csv',
      userList([
        'c@d.example,E2,Chen,inactive',
        'E@F.example,,Ng,inactive',
        'n@w.example,E9,New,active',
        'a@b.example,E1,Lee,active',
      ]),
    );
    await commit(engine, before, 1);
    const second = await commit(engine, after, 2);
    // The address in capitals is the same address, but not the same text.
    expect(second.counts).toMatchObject({ read: 4, added: 1, changed: 2, unchanged: 1, missing: 0 });
    const third = await commit(
      engine,
      writeFile(folder, 'third.csv', userList(['a@b.example,E1,Lee,active'])),
      3,
    );
    expect(third.counts).toMatchObject({ added: 0, changed: 0, unchanged: 1, missing: 3 });
    expect(currentSeats(folder)).toEqual([['u:E1', 'a@b.example', 'Lee', 'active']]);
    const database = new Database(join(folder, 'data', 'purser.db'), { readonly: true });
    expect(database.prepare('SELECT count(*) FROM seat_record').pluck().get()).toBe(6);
    database.close();
  });

  test('doubled rows are kept apart and told apart again', async () => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    const twice = [
      'a@b.example,E1,Lee,active',
      'a2@b.example,E1,Lee,inactive',
      'a3@b.example,E1,Lee,inactive',
    ];
    await commit(engine, writeFile(folder, 'one.csv', userList(twice)), 1);
    expect(currentSeats(folder)).toHaveLength(3);
    const same = await commit(
      engine,
      writeFile(folder, 'two.csv', userList([...twice, 'x@y.example,E5,Xu,active'])),
      2,
    );
    expect(same.counts).toMatchObject({ added: 1, changed: 0, unchanged: 3, missing: 0 });
    const turned = await commit(engine, writeFile(folder, 'three.csv', userList(twice.toReversed())), 3);
    expect(turned.counts).toMatchObject({ added: 0, changed: 0, unchanged: 3, missing: 1 });
    const fewer = await commit(engine, writeFile(folder, 'four.csv', userList(twice.slice(1))), 4);
    expect(fewer.counts).toMatchObject({ unchanged: 2, missing: 1 });
    const more = await commit(
      engine,
      writeFile(folder, 'five.csv', userList([...twice.slice(1), ...twice])),
      5,
    );
    expect(more.counts).toMatchObject({ added: 3, unchanged: 2, missing: 0 });
    const keys = (currentSeats(folder) as string[][]).map(([key]) => key);
    expect(new Set(keys).size).toBe(5);
  });

  test('a usage report of another window stands beside the one before', async () => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    await commit(engine, usersFile, 1);
    const september = writeFile(folder, 'usage-2026-09.csv', 'Name,Days Active\nAda,1\nBob,2\n');
    const october = writeFile(folder, 'usage-2026-10.csv', 'Name,Days Active\nAda,3\n');
    expect((await commit(engine, september, 2)).counts).toMatchObject({ added: 2, missing: 0 });
    expect((await commit(engine, october, 3)).counts).toMatchObject({ added: 1, missing: 0 });
    const corrected = writeFile(
      folder,
      'usage 2026-09-01 2026-09-30.csv',
      'Name,Days Active\nAda,1\nBob,5\n',
    );
    expect((await commit(engine, corrected, 4)).counts).toMatchObject({ changed: 1, unchanged: 1 });
  });

  test('[T7] letters that were lost before a file was written are named', async () => {
    const engine = await testEngine();
    const path = writeFile(testFolder(), 'one.csv', userList(['a@b.example,E1,Fran?ois,active']));
    expect(ready(await engine.ask('preview-import', { path })).warnings.join('\n')).toContain(
      'Letters were lost before this file was written: "Fran?ois".',
    );
  });

  test('an older file goes in again and is called older', async () => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    const one = writeFile(folder, 'one.csv', userList(['a@b.example,E1,Lee,active']));
    await commit(engine, one, 1);
    await commit(engine, writeFile(folder, 'two.csv', userList(['c@d.example,E2,Chen,active'])), 2);
    expect(ready(await engine.ask('preview-import', { path: one })).warnings.join('\n')).toContain(
      'imported before, on 2026-11-01',
    );
  });
});

describe('undo', () => {
  test('takes back the latest import of a kind and no other', async () => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    const first = await commit(
      engine,
      writeFile(folder, 'one.csv', userList(['a@b.example,E1,Lee,active', 'c@d.example,E2,Chen,active'])),
      1,
    );
    const before = currentSeats(folder);
    const second = await commit(
      engine,
      writeFile(folder, 'two.csv', userList(['a@b.example,E1,Leigh,active', 'bad,,,active'])),
      2,
    );
    const usage = await commit(engine, usageFile, 23);
    expect(await engine.ask('undo-import', { id: first.id })).toEqual({ undone: false });
    expect(await engine.ask('undo-import', { id: second.id })).toEqual({ undone: true });
    expect(currentSeats(folder)).toEqual(before);
    expect((await engine.ask('list-imports', {})).map((one) => one.id)).toEqual([usage.id, first.id]);
    expect(await engine.ask('rejected-rows', { id: second.id })).toEqual([]);
    expect(await engine.ask('undo-import', { id: second.id })).toEqual({ undone: false });
    expect(await engine.ask('undo-import', { id: first.id })).toEqual({ undone: true });
    expect(currentSeats(folder)).toEqual([]);
  });

  test('lets the same file in again', async () => {
    const engine = await testEngine();
    const first = await commit(engine, usersFile, 1);
    await engine.ask('undo-import', { id: first.id });
    expect((await commit(engine, usersFile, 2)).counts).toEqual(first.counts);
  });
});

describe('rejected rows', () => {
  test('are kept with line, column, value and reason, and the others go in', async () => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    const path = writeFile(
      folder,
      'users.csv',
      userList([
        'a@b.example,E1,"Two\nlines",active',
        'no address,,Chen,active',
        '',
        ',,Nobody,active',
        'c@d.example,E3,Ng,perhaps',
      ]),
    );
    const imported = await commit(engine, path, 1);
    expect(imported.counts).toMatchObject({ read: 5, accepted: 2, rejected: 2, blank: 1 });
    expect(await engine.ask('rejected-rows', { id: imported.id })).toEqual([
      {
        line: 4,
        column: 'invited_email_address',
        value: 'no address',
        reason: { kind: 'cell', value: 'no address', fault: 'notAnAddress' },
      },
      {
        line: 6,
        column: undefined,
        value: undefined,
        reason: { kind: 'nobody', of: 'people' },
      },
    ]);
  });
});

describe('a mapping that was given', () => {
  const columns: ImportMapping['columns'] = [
    { column: 'Wer', field: 'displayName' },
    { column: 'Tage', field: 'daysActive' },
  ];
  const window = { start: '2026-10-01' as CalendarDay, end: '2026-10-31' as CalendarDay };

  test('names the kind, the columns and the window that the file does not tell', async () => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    await commit(engine, usersFile, 1);
    const path = writeFile(folder, 'bericht.csv', 'Wer;Tage;Team\nAda;3;Nord\n');
    expect(await engine.ask('preview-import', { path })).toMatchObject({
      kind: 'refused',
      refusal: 'no-identifier-column',
    });
    const mapping: ImportMapping = { kind: 'usage', columns, window };
    expect(ready(await engine.ask('preview-import', { path, mapping })).mapping.columns[2]).toEqual({
      column: 'Team',
      field: undefined,
    });
    expect(await commit(engine, path, 2, mapping)).toMatchObject({
      kind: 'usage',
      window,
      counts: { added: 1 },
    });
    expect(await engine.ask('preview-import', { path, mapping })).toMatchObject({ kind: 'already-imported' });
  });

  test('without columns says the window alone, and the columns are read by their headers', async () => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    await commit(engine, usersFile, 1);
    const path = writeFile(folder, 'report.csv', 'Name,Days Active\nAda,3\n');
    expect(await engine.ask('preview-import', { path })).toMatchObject({
      kind: 'refused',
      refusal: 'window-unknown',
    });
    const said: ImportMapping = { kind: 'usage', columns: [], window };
    const { mapping } = ready(await engine.ask('preview-import', { path, mapping: said }));
    expect(mapping.window).toEqual(window);
    expect(mapping.columns.map(({ field }) => field)).toEqual(['displayName', 'daysActive']);
    expect(await commit(engine, path, 2, said)).toMatchObject({ counts: { added: 1 } });
  });

  test.each([
    ['a column that is not there', [{ column: 'Name', field: 'displayName' }], /the column "Name"/u],
    ['a field that is not there', [{ column: 'Wer', field: 'shoeSize' }], /the field "shoeSize"/u],
    [
      'two columns for a field',
      [
        { column: 'Wer', field: 'displayName' },
        { column: 'Tage', field: 'displayName' },
      ],
      /more than one column/u,
    ],
  ])('is refused when it names %s', async (_name, wrong, says) => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    const path = writeFile(folder, 'bericht.csv', 'Wer;Tage\nAda;3\n');
    expect(
      await engine.ask('preview-import', { path, mapping: { kind: 'usage', columns: wrong, window } }),
    ).toMatchObject({
      kind: 'refused',
      refusal: 'mapping-mismatch',
      detail: expect.stringMatching(says) as string,
    });
  });
});

describe('encodings', () => {
  const text = 'Name,Email,Days Active\nZoë Müller,zoe@halden.example,3\n';
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['utf-16be', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['windows-1252', Buffer.from(text, 'latin1')],
  ])('%s is read', async (encoding, bytes) => {
    const folder = testFolder();
    const engine = await testEngine(join(folder, 'data'));
    await commit(engine, usersFile, 1);
    const preview = ready(
      await engine.ask('preview-import', { path: writeFile(folder, 'usage-2026-10.csv', bytes) }),
    );
    expect(preview).toMatchObject({
      encoding,
      header: ['Name', 'Email', 'Days Active'],
      counts: { accepted: 1 },
    });
    expect(preview.firstRows).toEqual([['Zoë Müller', 'zoe@halden.example', '3']]);
  });
});
