import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  record,
  shuffledSubarray,
} from 'fast-check';
import { join } from 'node:path';
import { alarmKinds } from '../../../main/domain/files/import-alarm.ts';
import { describe, expect, test } from 'vitest';

import { openDatabase } from '../../../main/engine/database/open.ts';
import type { ReadableDatabase } from '../../../main/engine/database/handles.ts';
import { importHandlers } from '../../../main/engine/imports/handlers.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import {
  firstReason,
  account,
  assignments,
  connect,
  everybody,
  importAll,
  personByEmail,
  record as recordLookUps,
  usageReport,
  userList,
} from '../../support/people.ts';

const october = '2026-10-01-to-2026-10-31';
const november = '2026-11-01-to-2026-11-23';

describe('people', () => {
  test('keep their ids when a file is undone and imported again, and what was answered about them', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    const users = userList(folder, [
      'anna@x.example,Anna,Berg,E1,ID1,active',
      'bo@x.example,Bo,Chen,E2,,active',
    ]);
    await importAll(engine, [users]);
    const before = await everybody(engine);
    const anna = await personByEmail(engine, 'anna@x.example');
    await recordLookUps(engine, await connect(engine), [
      [anna.id, { kind: 'found', account: account('u1', { externalId: 'E1', active: false }) }],
    ]);
    const [latest] = await engine.ask('list-imports', {});
    if (latest === undefined) throw new Error('nothing was imported');
    await engine.ask('undo-import', { id: latest.id });
    expect(await everybody(engine)).toEqual([]);
    await importAll(engine, [users]);
    expect((await everybody(engine)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect((await personByEmail(engine, 'anna@x.example')).account).toBe('inactive');
  });

  test('who turn out to be one are one, with what was known of both', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [
      userList(folder, ['anna@x.example,Anna,Berg,,ID1,active']),
      assignments(folder, [
        'Karolina Nowak,k.nowak@x.example,LinkedIn Sales Navigator,k.nowak@x.example,,,,E1,,',
      ]),
    ]);
    const listed = await personByEmail(engine, 'anna@x.example');
    const assigned = await personByEmail(engine, 'k.nowak@x.example');
    expect(listed.id).not.toBe(assigned.id);
    await recordLookUps(engine, await connect(engine), [[listed.id, { kind: 'absent' }]]);
    await importAll(engine, [userList(folder, ['anna@x.example,Anna,Berg,E1,ID1,active'], 'users-2.csv')]);
    const people = await everybody(engine);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({
      id: assigned.id,
      seat: 'activated',
      directory: 'assigned',
      account: 'absent',
    });
    const asked = await engine.ask('read-person', { id: listed.id });
    expect(asked?.summary.id).toBe(assigned.id);
  });

  test('who left the user list are kept and said not to be in it', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [
      userList(folder, ['anna@x.example,Anna,Berg,E1,ID1,active', 'bo@x.example,Bo,Chen,E2,,active']),
      userList(folder, ['bo@x.example,Bo,Chen,E2,ID2,active'], 'later.csv'),
    ]);
    expect(await personByEmail(engine, 'anna@x.example')).toMatchObject({
      inLatestUserList: false,
      seat: 'none',
    });
    expect(await personByEmail(engine, 'bo@x.example')).toMatchObject({
      inLatestUserList: true,
      seat: 'activated',
    });
  });

  test('get usage by name only where the name is theirs alone', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [
      userList(folder, [
        'anna@x.example,Anna,Berg,E1,ID1,active',
        'joerg@x.example,Jörg,Müller,E2,ID2,active',
        'jm@x.example,Jörg,Müller,E3,ID3,active',
      ]),
      usageReport(folder, november, ['"Berg, Anna",,,3', 'Jorg Muller,,,0', 'Nobody Known,,,7']),
    ]);
    const people = await everybody(engine);
    expect(people.map(({ email, daysActive }) => [email, daysActive])).toEqual([
      ['anna@x.example', 3],
      ['joerg@x.example', undefined],
      ['jm@x.example', undefined],
    ]);
  });

  test('with one address and two unique ids are told at both', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [
      userList(folder, ['anna@x.example,Anna,Berg,E1,ID1,active']),
      assignments(folder, ['Anna Berg,anna@x.example,LinkedIn Sales Navigator,anna@x.example,,,,E2,,']),
      usageReport(folder, november, ['Anna Berg,anna@x.example,,5']),
    ]);
    const people = await everybody(engine);
    expect(people.map(({ externalId }) => externalId ?? '').toSorted()).toEqual(['E1', 'E2']);
    for (const { id, findings } of people) {
      expect(findings).toContain('identifier-mismatch');
      const person = await engine.ask('read-person', { id });
      expect(firstReason(person)).toMatch(/anna@x\.example leads to several unique ids: E1 .*, E2 /u);
    }
    expect(people.map(({ daysActive }) => daysActive)).toEqual([undefined, undefined]);
    const named = await engine.ask('find-people', { identifiers: ['E1', 'anna@x.example', 'E9'] });
    expect(named.ids).toHaveLength(1);
    expect(named.unknown).toEqual(['E9']);
    expect(named.shared).toEqual([{ as: 'anna@x.example', people: ['Anna Berg, E1', 'Anna Berg, E2'] }]);
  });
});

const identifier = (prefix: string, suffix = ''): Arbitrary<string> =>
  integer({ min: 0, max: 5 }).map((number) => (number === 0 ? '' : `${prefix}${String(number)}${suffix}`));
const row = record({
  email: identifier('e', '@x.example'),
  login: identifier('e', '@x.example'),
  id: identifier('E'),
  seat: identifier('ID'),
  name: constantFrom('Anna Berg', 'Bo Chen', 'Cy Diaz', 'Di Evans'),
});
const files = record({
  users: array(row, { minLength: 1, maxLength: 6 }),
  directory: array(row, { minLength: 1, maxLength: 6 }),
  october: array(row, { maxLength: 5 }),
  november: array(row, { maxLength: 5 }),
  order: shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
});

/** Whose each record is, by what the rows say themselves: independent of ids and of the order of imports. */
async function groups(paths: readonly string[]): Promise<readonly string[]> {
  const folder = testFolder();
  const handles = openDatabase(join(folder, 'data'));
  const context = {
    readable: handles.readable,
    writable: handles.writable,
    dataFolder: folder,
    lastCheck: () => undefined,
    reopen: () => Promise.resolve(),
  };
  const hooks = { onProgress: () => undefined, isCancelled: () => false };
  for (const path of paths)
    await importHandlers['commit-import'](context, { path, accepted: alarmKinds, at: atDay(30) }, hooks);
  const found = readGroups(handles.readable);
  handles.close();
  return found;
}

function readGroups(database: ReadableDatabase): readonly string[] {
  const tables = ['seat_record', 'assignment_record', 'usage_record'];
  const byPerson = new Map<number, string[]>();
  tables.forEach((table, source) => {
    const rows = database
      .prepare<[number], { person: number; label: string }>(
        `SELECT pr.person_id AS person, '${table} ' || r.line || ' ' || r.key AS label
           FROM person_record pr JOIN ${table} r ON r.id = pr.record_id WHERE pr.source = ?`,
      )
      .all(source);
    for (const { person, label } of rows) byPerson.set(person, [...(byPerson.get(person) ?? []), label]);
  });
  return [...byPerson]
    .map(([person, labels]) => `${person === 0 ? 'nobody: ' : ''}${labels.toSorted().join(' + ')}`)
    .toSorted();
}

type Row = { email: string; login: string; id: string; seat: string; name: string };

function usable(rows: readonly Row[]): readonly Row[] {
  return rows.filter((one) => one.email !== '' || one.id !== '' || one.seat !== '');
}

describe('the order of imports', () => {
  test('does not change who is who', async () => {
    await assert(
      asyncProperty(files, async ({ users, directory, october: first, november: second, order }) => {
        const folder = testFolder();
        const usage = (rows: readonly Row[]): string[] =>
          rows.map(({ name, email, seat }) => `${name},${email},${seat},3`);
        const paths = [
          userList(
            folder,
            usable(users).map(
              ({ email, id, seat, name }) => `${email},${name.replace(' ', ',')},${id},${seat},active`,
            ),
          ),
          assignments(
            folder,
            usable(directory).map(
              ({ email, login, id, name }) =>
                `${name},${login || email},LinkedIn Sales Navigator,${email},,,,${id},,`,
            ),
          ),
          usageReport(folder, october, usage(first)),
          usageReport(folder, november, usage(second)),
        ];
        // A user list must be there before usage means anything, so it always comes before the reports.
        const shuffled = order
          .toSorted((one, other) => Number(one >= 2) - Number(other >= 2))
          .map((index) => paths[index] ?? '');
        expect(await groups(shuffled)).toEqual(await groups(paths));
      }),
      { numRuns: 25 },
    );
  });
});
