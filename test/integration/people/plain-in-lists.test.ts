import { type Arbitrary, array, assert, asyncProperty, integer, record } from 'fast-check';
import { expect, test } from 'vitest';

import { alarmKinds } from '../../../main/domain/files/import-alarm.ts';
import type { EngineContext, WorkHooks } from '../../../main/engine/thread/context.ts';
import type { ReadableDatabase } from '../../../main/engine/database/handles.ts';
import { importHandlers } from '../../../main/engine/imports/handlers.ts';
import { reconcile } from '../../../main/engine/people/bring-together/reconcile.ts';
import { refreshEverybody } from '../../../main/engine/people/describe/write-people.ts';
import { loadRecords, type LoadedRecords } from '../../../main/engine/people/who-is-who/rows/load-records.ts';
import { RecordNames, type NameCells } from '../../../main/engine/people/who-is-who/rows/record-names.ts';
import { askOfRenamed } from '../../../main/engine/people/renamed/ask.ts';
import { atDay, writeFile } from '../../support/engine.ts';
import { engineContext } from '../../support/engine-context.ts';

const hooks: WorkHooks = { onProgress: () => undefined, isCancelled: () => false };

/** Mostly the first, now and then one of the others. */
function mostly<const Value extends string | boolean>(
  first: Value,
  ...others: readonly Value[]
): Arbitrary<Value> {
  const firsts = Array.from({ length: 6 * others.length }, () => first);
  return integer({ min: 0, max: firsts.length + others.length - 1 }).map(
    (at) => [...firsts, ...others][at] ?? first,
  );
}

const person = record({
  license: mostly('active', 'inactive'),
  hasId: mostly(true, false),
  hasSeat: mostly(true, false),
  hasAddress: mostly(true, false),
  name: mostly('own', 'accented', 'escaped', 'first', 'none'),
  title: mostly('', 'Director', '\u00A0'),
  inDirectory: mostly('own', 'none', 'doubled'),
  assignedId: mostly('same', 'none', 'other', 'padded'),
  assignedName: mostly('same', 'shown', 'none', 'other', 'shortened', 'upper', 'shown otherwise'),
  login: mostly('address', 'upper', 'short', 'other'),
  assignedAddress: mostly('same', 'none', 'beside'),
  assignedTitle: mostly('', 'Consultant', '\u00A0'),
  state: mostly('ACTIVE', 'SUSPENDED', ''),
  inStaff: mostly('none', 'same'),
  usage: mostly('address', 'none', 'seat', 'unlisted seat', 'name'),
  /** Nines of days active in each window; `-` where it is blank, a blank where the report does not have the person. */
  days: mostly('012', '000', '2 -', '---', '201'),
});
type Person = typeof person extends Arbitrary<infer Value> ? Value : never;

/** First and last name, unlike anybody else's. */
function nameOf(at: number, { name }: Pick<Person, 'name'>): readonly [first: string, last: string] {
  const letters = String(at).replaceAll(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)));
  if (name === 'none') return ['', ''];
  if (name === 'escaped') return [`Na\\${letters}`, `Fami${letters}sen`];
  return [
    name === 'accented' ? `Zoë${letters}` : `Na${letters}`,
    name === 'first' ? '' : `Fami${letters}sen`,
  ];
}

const address = (at: number): string => `p${String(at)}@x.example`;

function userRow(one: Person, at: number): string {
  const [first, last] = nameOf(at, one);
  const seat = one.hasSeat ? `ID${String(at)}` : '';
  const id = one.hasId ? `E${String(at)}` : '';
  return [one.hasAddress ? address(at) : '', first, last, id, seat, one.license, one.title, 'Sales'].join(
    ',',
  );
}

const assignedNames: Readonly<
  Record<Person['assignedName'], (first: string, last: string) => readonly string[]>
> = {
  same: (first, last) => [first, last, ''],
  shown: (first, last) => ['', '', `${first} ${last}`],
  none: () => ['', '', ''],
  other: () => ['Ottokar', 'Quibble', ''],
  shortened: (first, last) => [first.slice(0, 2), last, `${first} ${last}`],
  upper: (first, last) => [first.toUpperCase(), last, ''],
  'shown otherwise': (first, last) => ['', '', `${last} ${first}`],
};

function directoryRows(one: Person, at: number): readonly string[] {
  if (one.inDirectory === 'none') return [];
  const [first, last] = nameOf(at, one);
  const names = assignedNames[one.assignedName](first, last);
  const number = String(at);
  const ids = { same: `E${number}`, none: '', other: `X${number}`, padded: ` E${number} ` };
  const logins = {
    address: address(at),
    upper: address(at).toUpperCase(),
    short: `user${number}`,
    other: `login${number}@y.example`,
  };
  const mails = { same: address(at), none: '', beside: `p${number}.beside@x.example` };
  const row = [
    ids[one.assignedId],
    logins[one.login],
    ...names,
    mails[one.assignedAddress],
    one.state,
    'Marketing',
    one.assignedTitle,
  ].join(',');
  return one.inDirectory === 'doubled' ? [row, row] : [row];
}

function staffRows(one: Person, at: number): readonly string[] {
  const [first, last] = nameOf(at, one);
  return one.inStaff === 'none' ? [] : [[`E${String(at)}`, first, last, address(at), 'Active'].join(',')];
}

function usageRows(one: Person, at: number, window: number): readonly string[] {
  const days = one.days.charAt(window);
  if (one.usage === 'none' || days === ' ') return [];
  const [first, last] = nameOf(at, one);
  const seats = { seat: `ID${String(at)}`, 'unlisted seat': `IU${String(at)}`, address: '', name: '' };
  const mail = one.usage === 'name' || one.usage === 'seat' ? '' : address(at);
  return [
    [`${first} ${last}`, mail, seats[one.usage], days === '-' ? '' : String(Number(days) * 9)].join(','),
  ];
}

const headers = {
  users:
    'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status,work_title,department',
  directory: 'Employee number,Login,First name,Last name,User,Email,Status,Department,Title',
  staff: 'Employee ID,First name,Last name,Work email,Employment status',
  usage: 'Name,Email,Seat ID,Days Active',
};

const windows = ['2026-08-01-to-2026-08-28', '2026-09-01-to-2026-09-28', '2026-10-01-to-2026-10-28'];

/** Imports lists of a company, and one more usage report that changes the figures of all. */
async function bringIn(
  context: EngineContext,
  folder: string,
  people: readonly Person[],
  told: (what: string) => void,
): Promise<void> {
  const files: readonly (readonly [kind: keyof typeof headers, name: string, rows: readonly string[]])[] = [
    ['users', 'users.csv', people.map(userRow)],
    ['directory', 'assignments.csv', people.flatMap(directoryRows)],
    ['staff', 'staff.csv', people.flatMap(staffRows)],
    ...windows.map(
      (window, at) =>
        ['usage', `usage-${window}.csv`, people.flatMap((one, of) => usageRows(one, of, at))] as const,
    ),
  ];
  for (const [day, [kind, name, rows]] of files.entries()) {
    if (rows.length === 0) continue;
    const path = writeFile(folder, name, `${[headers[kind], ...rows].join('\n')}\n`);
    await importHandlers['commit-import'](
      context,
      { path, kind, accepted: alarmKinds, at: atDay(day + 1) },
      hooks,
    );
    reconcile(context, { all: true }, hooks);
    told(name);
  }
}

/** All that was loaded of each record but its name. */
function read({ table, alike, rowIds, figures, nameOnly, shownNames }: LoadedRecords): unknown {
  const records = Array.from({ length: table.recordCount }, (_, of) => ({
    id: rowIds[of],
    nodes: table.nodesOf(of).map((node) => `${table.kindOf(node)} ${table.valueOf(node)}`),
    group: alike.groups[of] ?? -1,
    from: table.broughtBy(of),
    until: table.endedBy(of),
  }));
  return { records, figures, nameOnly, shownNames };
}

/** The same, read cell by cell, and the names of all records. */
function readCellByCell(database: ReadableDatabase): readonly [records: unknown, names: Int32Array] {
  const tables = { users: 'seat_record', directory: 'assignment_record', usage: 'usage_record' };
  const idsOf = (source: keyof typeof tables): readonly number[] =>
    database.prepare<[], number>(`SELECT id FROM ${tables[source]} ORDER BY id`).pluck().all();
  const names = new RecordNames({ records: 0, people: 0 });
  for (const table of Object.values(tables)) {
    const display = table === 'seat_record' ? 'NULL' : 'lower(display_name)';
    const rows = database
      .prepare<[], NameCells>(
        `SELECT lower(first_name), lower(last_name), ${display} FROM ${table} ORDER BY id`,
      )
      .raw();
    for (const cells of rows.all()) names.add(cells);
  }
  const scope = { users: idsOf('users'), directory: idsOf('directory'), usage: idsOf('usage') };
  return [read(loadRecords(database, scope)), names.values];
}

test('rows of all lists are read by their contents as they are read cell by cell', async () => {
  await assert(
    asyncProperty(array(person, { minLength: 40, maxLength: 60 }), async (people) => {
      const { context, folder, close } = engineContext();
      const { readable } = context;
      const isSame = (): void => {
        const byContents = loadRecords(readable);
        const [records, names] = readCellByCell(readable);
        expect(read(byContents)).toEqual(records);
        // Names are read where somebody may have had an identifier before.
        expect(byContents.names).toEqual(byContents.names.length === 0 ? new Int32Array(0) : names);
      };
      await bringIn(context, folder, people, isSame);
      // Some of all lists are gone, others are of before.
      await bringIn(
        context,
        folder,
        people.slice(3).map((one, at) => (at % 3 === 0 ? { ...one, title: 'Director' as const } : one)),
        isSame,
      );
      close();
    }),
    { numRuns: 1, endOnFailure: true },
  );
});

const derived = ['person', 'person_record', 'person_identifier', 'person_remark', 'person_match'];

test('people in several lists who are written all at once are as they are described one by one', async () => {
  let groups = 0;
  await assert(
    asyncProperty(array(person, { minLength: 40, maxLength: 60 }), async (people) => {
      const { context, folder, close } = engineContext();
      const { readable, writable } = context;
      const dump = (): readonly unknown[] => [
        ...derived.map((table) => readable.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3`).all()),
        readable
          .prepare('SELECT one, other, other_person, reason, evidence FROM match_review ORDER BY 1, 2')
          .all(),
      ];
      await bringIn(context, folder, people, () => {
        const written = dump();
        groups += Number(writable.prepare('SELECT count(*) FROM temp.alike_people').pluck().get());
        refreshEverybody(writable, hooks);
        askOfRenamed(writable);
        expect(written).toEqual(dump());
      });
      // Nobody was there before.
      for (const table of derived) writable.exec(`DELETE FROM ${table}`);
      reconcile(context, { all: true }, hooks);
      const written = dump();
      refreshEverybody(writable, hooks);
      askOfRenamed(writable);
      expect(written).toEqual(dump());
      close();
    }),
    { numRuns: 5, endOnFailure: true },
  );
  expect(groups).toBeGreaterThan(60);
});
