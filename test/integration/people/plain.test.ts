import { join } from 'node:path';

import { expect, test } from 'vitest';

import { alarmKinds } from '../../../main/domain/files/import-alarm.ts';
import type { EngineContext, WorkHooks } from '../../../main/engine/thread/context.ts';
import { openDatabase } from '../../../main/engine/database/open.ts';
import { importHandlers } from '../../../main/engine/imports/handlers.ts';
import { refreshEverybody } from '../../../main/engine/people/describe/write-people.ts';
import { loadRecords, type LoadedRecords } from '../../../main/engine/people/who-is-who/rows/load-records.ts';
import { atDay, testFolder, writeFile } from '../../support/engine.ts';

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

function openContext(): {
  readonly context: EngineContext;
  readonly folder: string;
  readonly close: () => void;
} {
  const folder = testFolder();
  const handles = openDatabase(join(folder, 'data'));
  const { readable, writable } = handles;
  return {
    folder,
    close: () => {
      handles.close();
    },
    context: {
      readable,
      writable,
      lastCheck: () => undefined,
      reopen: () => Promise.resolve(),
      dataFolder: folder,
    },
  };
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
  const { context, folder, close } = openContext();
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
  const { context, folder, close } = openContext();
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
