import { expect, test } from 'vitest';

import { alarmKinds } from '../../../main/domain/files/import-alarm.ts';
import type { EngineContext, WorkHooks } from '../../../main/engine/thread/context.ts';
import { importHandlers } from '../../../main/engine/imports/handlers.ts';
import { bringFirstList } from '../../../main/engine/people/bring-together/first-list.ts';
import { reconcile } from '../../../main/engine/people/bring-together/reconcile.ts';
import { refreshEverybody } from '../../../main/engine/people/describe/write-people.ts';
import { loadRecords, type LoadedRecords } from '../../../main/engine/people/who-is-who/rows/load-records.ts';
import { atDay, writeFile } from '../../support/engine.ts';
import { engineContext } from '../../support/engine-context.ts';

const hooks: WorkHooks = { onProgress: () => undefined, isCancelled: () => false };

/** Names, identifiers and posts in every form that is shown or searched otherwise than it stands, next to plain ones. */
const names = [
  'Ada,Berg',
  'Zoë,Müller',
  'Łukasz,Ørsted',
  'Straße,ß',
  '李,伟',
  'İpek,Ğ',
  ',Berg',
  'Ada,',
  ',',
  'p7@x.example,',
  'E8,',
  '"Ada\u00A0\n","O, B"',
  '\u200BAda,Berg',
];
const ids = ['E', 'e', '00', 'Ö', "'0", 'p@x.example', ''];
const seats = ['ID', 'E', '', 'p@x.example'];
const addresses = ['p', 'P', 'Ann <q', 'jürgen', 'team', ''];
const permissions = ['', 'admin', 'User', 'reporting', 'whatever'];
const posts = ['', 'Sales', '\u00A0', 'Éxportation', '\tx'];

function rowOf(at: number): string {
  const pick = (from: readonly string[], step: number): string =>
    from[Math.floor(at / step) % from.length] ?? '';
  const number = String(at);
  const withNumber = (start: string): string =>
    start === '' ? '' : start.startsWith('p@') ? `p${number}@x.example` : `${start}${number}`;
  const address = pick(at % 3 === 0 ? addresses : ['p'], 3);
  const mail =
    address === ''
      ? ''
      : address === 'team'
        ? 'team@x.example'
        : `${address}${number}@x.example${address.includes('<') ? '>' : ''}`;
  const id = withNumber(pick(at % 5 === 0 ? ids : ['E'], 5));
  const seat = withNumber(pick(at % 7 === 0 ? seats : ['ID', ''], 7));
  const status = pick(['active', 'inactive', ''], 2);
  return [
    mail,
    pick(names, 1),
    id,
    seat,
    status,
    pick(permissions, 11),
    pick(posts, 13),
    pick(posts, 4),
  ].join(',');
}

function list(folder: string, name: string, rows: readonly number[]): string {
  const header =
    'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status,admin_permission,work_title,department';
  return writeFile(folder, name, `${[header, ...rows.map(rowOf)].join('\n')}\n`);
}

const everybody = Array.from({ length: 500 }, (_, at) => at);

/** What was loaded of each record, with the group of those that say the same. */
function read({ table, alike, rowIds }: LoadedRecords): readonly unknown[] {
  return Array.from({ length: table.recordCount }, (_, record) => ({
    id: rowIds[record],
    nodes: table.nodesOf(record).map((node) => `${table.kindOf(node)} ${table.valueOf(node)}`),
    group: alike.groups[record],
    from: table.broughtBy(record),
    until: table.endedBy(record),
  }));
}

test('rows of the user list are read by their contents as they are read cell by cell', async () => {
  const { context, folder, close } = engineContext();
  const { readable } = context;
  for (const [day, rows] of [everybody, everybody.slice(0, 300), [...everybody, 500, 501]].entries()) {
    const path = list(folder, `users-${String(day)}.csv`, rows);
    await importHandlers['commit-import'](context, { path, accepted: alarmKinds, at: atDay(day + 1) }, hooks);
    const users = readable.prepare<[], number>('SELECT id FROM seat_record ORDER BY id').pluck().all();
    const cellByCell = loadRecords(readable, { users, directory: [], usage: [] });
    expect(read(loadRecords(readable))).toEqual(read(cellByCell));
  }
  close();
});

test('people in no doubt who are written all at once are as they are described one by one', async () => {
  const { context, folder, close } = engineContext();
  const { readable, writable } = context;
  const people = (): readonly unknown[] => readable.prepare('SELECT * FROM person ORDER BY id').all();
  for (const [day, rows] of [everybody, everybody.map((at) => (at % 4 === 0 ? at + 1000 : at))].entries()) {
    const path = list(folder, `users-${String(day)}.csv`, rows);
    await importHandlers['commit-import'](context, { path, accepted: alarmKinds, at: atDay(day + 1) }, hooks);
    const written = people();
    expect(written.length).toBeGreaterThan(400);
    refreshEverybody(writable, hooks);
    expect(written).toEqual(people());
  }
  close();
});

const derived = ['person', 'person_record', 'person_identifier', 'person_remark', 'match_review', 'setting'];

/** Rows of a list in which nobody is in doubt, but for what `and` adds. */
function clearRows(and: readonly string[]): string {
  const rows = everybody.map((at) => {
    const name = names[at % 6] ?? '';
    const id = at % 3 === 0 ? `00${String(at + 1)}` : at % 3 === 1 ? `E-${String(at)}-a` : '';
    const seat = at % 2 === 0 ? `ID${String(at)}` : '';
    const address = id === '' || at % 4 === 0 ? `P${String(at)}@x.example` : '';
    const permission = at < 200 ? '' : `p${String(at)}`;
    return [
      address,
      name,
      id,
      seat,
      at % 5 === 0 ? 'active' : 'Inactive',
      permission,
      posts[at % 5],
      '',
    ].join(',');
  });
  const header =
    'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status,admin_permission,work_title,department';
  return `${[header, ...rows, ...and].join('\n')}\n`;
}

/** What was derived from the records, and how to forget it. */
function derivedIn({ readable, writable }: EngineContext): {
  readonly dump: () => readonly unknown[];
  readonly forget: () => void;
} {
  return {
    dump: () =>
      derived.map((table) =>
        readable.prepare(`SELECT * FROM ${table} ORDER BY 1, 2${table === 'setting' ? '' : ', 3'}`).all(),
      ),
    forget: () => {
      for (const table of derived) if (table !== 'setting') writable.exec(`DELETE FROM ${table}`);
      writable.exec("DELETE FROM setting WHERE name IN ('last_person_id', 'reconciled_up_to')");
    },
  };
}

test.each([
  ['nobody is in doubt', []],
  ['two unique ids are one but for zeros', [',Cy,Ode,1,,active,,,']],
  ['an address stands twice', ['p0@x.example,Cy,Ode,E9999,,active,,,']],
  ['an id stands as seat id as well', [',Cy,Ode,E9999,e9999,active,,,']],
  ['a row could not be read', ['none,Cy,Ode,,,active,,,']],
])('a first list is taken in as looking at everybody takes it in: %s', async (_, and) => {
  const { context, folder, close } = engineContext();
  const { dump, forget } = derivedIn(context);
  const path = writeFile(folder, 'users.csv', clearRows(and));
  await importHandlers['commit-import'](context, { path, accepted: alarmKinds, at: atDay(1) }, hooks);
  const imported = dump();
  forget();
  reconcile(context, { all: true }, hooks);
  expect(imported).toEqual(dump());
  close();
});

test.each([
  ['nobody is in doubt', [], true],
  ['two unique ids are one but for zeros', [',Cy,Ode,1,,active,,,'], false],
  ['a row could not be read', ['none,Cy,Ode,,,active,,,'], false],
])('a first list is taken in by itself where %s', async (_, and, isTakenIn) => {
  const { context, folder, close } = engineContext();
  const { readable, writable } = context;
  const { dump, forget } = derivedIn(context);
  const path = writeFile(folder, 'users.csv', clearRows(and));
  await importHandlers['commit-import'](context, { path, accepted: alarmKinds, at: atDay(1) }, hooks);
  const people = dump();
  forget();
  const rows = readable.prepare<[], number>('SELECT count(*) FROM seat_record').pluck().get() ?? 0;
  // Of no row is known that it is as another: each is described by itself.
  const codes = new Uint8Array(rows);
  expect(bringFirstList(writable, { firstId: 1, codes }, hooks)).toBe(isTakenIn);
  const isSame = JSON.stringify(dump()) === JSON.stringify(people);
  expect(isSame).toBe(isTakenIn);
  close();
});
