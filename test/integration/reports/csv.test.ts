import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import type { PeopleFilter } from '../../../main/domain/people/person.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import {
  account,
  connect,
  everybody,
  importAll,
  personByEmail,
  record,
  sampleFiles,
  userList,
} from '../../support/people.ts';

const sort = { key: 'displayName', descending: false } as const;

async function write(
  engine: Engine,
  path: string,
  filter: PeopleFilter = {},
): Promise<{ rows: number; bytes: number }> {
  return engine.ask('write-report', { path, filter, sort, format: 'csv', at: atDay(23) });
}

function read(path: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(path, 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('the matched report', () => {
  test('has one row a person, with what the window shows', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, sampleFiles);
    const path = join(folder, 'report.csv');
    const people = await everybody(engine);
    const { rows, bytes } = await write(engine, path);
    const written = read(path);
    expect(rows).toBe(people.length);
    expect(bytes).toBe(readFileSync(path).length);
    expect(written.map((row) => row['Name'])).toEqual(people.map(({ displayName }) => displayName));
    for (const [index, person] of people.entries()) {
      expect(written[index]).toMatchObject({
        'E-mail': person.email ?? '',
        'Unique id': person.externalId ?? '',
        'Seat id': person.seatId ?? '',
        Seat: person.seat,
        Directory: person.directory,
        Account: person.account,
        'Idle days': person.idleDays === undefined ? '' : String(person.idleDays),
        Findings: person.findings.join(', '),
      });
    }
    expect(readdirSync(folder)).toEqual(['report.csv']);
  });

  test('is of the current filter', async () => {
    const path = join(testFolder(), 'idle.csv');
    const engine = await testEngine();
    await importAll(engine, sampleFiles);
    const { rows } = await write(engine, path, { idleAtLeastDays: 90 });
    const written = read(path);
    expect(written).toHaveLength(rows);
    expect(rows).toBeGreaterThan(0);
    expect(written.every((row) => Number(row['Idle days']) >= 90)).toBe(true);
  });

  test('says which filter found the account, and what was done last', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [
      userList(folder, ['anna@x.example,Anna,Berg,E1,ID1,active', 'bo@x.example,Bo,Chen,E2,ID2,active']),
    ]);
    const connectionId = await connect(engine);
    const anna = await personByEmail(engine, 'anna@x.example');
    await record(engine, connectionId, [[anna.id, { kind: 'found', account: account('u1') }]]);
    const run = await engine.ask('start-look-ups', {
      connectionId,
      who: { kind: 'selection', selection: { kind: 'ids', ids: [anna.id] } },
      at: atDay(23),
    });
    await engine.ask('record-look-ups', {
      runId: run.id,
      answers: [
        {
          personId: anna.id,
          answer: {
            lookUp: { kind: 'found', account: account('u1', { externalId: 'E1' }) },
            attempts: [
              {
                attribute: 'externalId',
                filter: 'externalId eq "E1"',
                result: 'found',
                status: 200,
                accountId: 'u1',
                detail: undefined,
              },
            ],
            askedAt: atDay(24),
          },
        },
      ],
    });
    const plan = await engine.ask('create-plan', {
      connectionId,
      act: 'deprovision',
      selection: { kind: 'ids', ids: [anna.id] },
      at: atDay(24),
    });
    await engine.ask('confirm-plan', { id: plan.id, typedNumber: 1, at: atDay(24) });
    const [task] = await engine.ask('next-actions', { planId: plan.id, limit: 1, exclude: [] });
    if (task?.action.request === undefined) throw new Error('nothing planned');
    await engine.ask('begin-action', {
      actionId: task.action.id,
      before: task.account,
      request: task.action.request,
      at: atDay(24),
    });
    await engine.ask('record-action-answer', {
      actionId: task.action.id,
      ok: true,
      status: 200,
      outcome: { kind: 'told', says: 'The service answered 200.' },
      at: atDay(25),
    });
    const path = join(folder, 'report.csv');
    await write(engine, path);
    expect(read(path)).toMatchObject([
      {
        Name: 'Anna Berg',
        'Account id': 'u1',
        Match: 'Found by externalId (externalId eq "E1": found)',
        'Asked at': atDay(24),
        'Last action': 'deprovision',
        'Last action state': 'requested',
        'Last action at': atDay(25),
        'Last action outcome': 'The service answered 200.',
      },
      { Name: 'Bo Chen', 'Account id': '', Match: '', 'Last action': '' },
    ]);
  });

  test('lets no name be run as a formula', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    const names = ['=A1+1', '+cmd', '-A2+3', '@SUM(1)', '＝A1+1', ' =A1', '"\n=A1"'];
    await importAll(engine, [
      userList(
        folder,
        names.map((name, index) => `p${String(index)}@x.example,${name},X,E${String(index)},,active`),
      ),
    ]);
    const path = join(folder, 'report.csv');
    await write(engine, path);
    for (const row of read(path)) {
      expect(row['Name'] ?? '').toMatch(/^'/u);
    }
  });

  test.each<[string, (folder: string) => string, RegExp]>([
    [
      'the folder does not exist',
      (folder) => join(folder, 'none', 'report.csv'),
      /folder does not exist. Choose another/u,
    ],
    [
      'a folder has its name',
      (folder) => {
        mkdirSync(join(folder, 'report.csv', 'in'), { recursive: true });
        return join(folder, 'report.csv');
      },
      /Choose another/u,
    ],
    [
      'a file stands for the folder',
      (folder) => join(writeFile(folder, 'file', ''), 'report.csv'),
      /folder does not exist/u,
    ],
  ])('says what to do when %s, and leaves nothing behind', async (_, place, says) => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [userList(testFolder(), ['anna@x.example,Anna,Berg,E1,ID1,active'])]);
    const path = place(folder);
    const before = readdirSync(folder, { recursive: true });
    await expect(write(engine, path)).rejects.toMatchObject({ kind: 'report-unwritable', message: says });
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  test('leaves an older report as it was when it is cancelled', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, sampleFiles);
    const path = writeFile(folder, 'report.csv', 'the older one');
    const cancel = new AbortController();
    const asked = engine.ask(
      'write-report',
      { path, filter: {}, sort, format: 'csv', at: atDay(23) },
      { signal: cancel.signal },
    );
    cancel.abort();
    await expect(asked).rejects.toMatchObject({ kind: 'cancelled' });
    expect(readdirSync(folder)).toEqual(['report.csv']);
    expect(readFileSync(path, 'utf8')).toBe('the older one');
  });

  test('can be read by its owner alone', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [userList(folder, ['anna@x.example,Anna,Berg,E1,ID1,active'])]);
    await write(engine, join(folder, 'report.csv'));
    expect(statSync(join(folder, 'report.csv')).mode & 0o077).toBe(0);
  });
});
