import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ImportPreview } from '../../../main/domain/files/import-preview.ts';
import type { ListReading } from '../../../main/domain/files/import.ts';
import { startEngine } from '../../../main/engine/client.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, engineThread, testFolder, writeFile } from '../../support/engine.ts';

let engine: Engine;
let folder: string;
// Nothing is imported: one engine shows all of them.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'purser-listed-'));
  engine = await startEngine({ thread: engineThread, dataFolder: join(folder, 'data') });
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

type Ready = Extract<ImportPreview, { kind: 'ready' }>;

async function preview(name: string, lines: readonly string[], list: ListReading = {}): Promise<Ready> {
  const path = writeFile(testFolder(), name, lines.join('\n'));
  const mapping = { columns: [], window: undefined, list };
  const kind = list.subject === 'assignees' ? 'directory' : 'staff';
  const found = await engine.ask('preview-import', { path, mapping: { ...mapping, kind }, at: atDay(28) });
  if (found.kind !== 'ready') throw new Error(JSON.stringify(found));
  return found;
}

function told({ effect }: Ready): string {
  const { here, left, unknown } = effect ?? { here: 0, left: 0, unknown: 0 };
  return `${String(here)} here, ${String(left)} left, ${String(unknown)} unknown`;
}

const present = [
  'Employee ID,Last name,First name,Work email,Hire date',
  '00101,Stone,Ada,ada.stone@halden.example,2020-02-13',
  '00102,Reed,Ben,ben.reed@halden.example,2020-02-13',
];

describe('a list of everybody that says of nobody whether they are here', () => {
  test.each([
    ['Active employees.csv', []],
    ['Aktive Mitarbeiter 2026-11.csv', []],
    ['employes.csv', ['Effectif présent au 30/11/2026']],
    ['export.csv', ['Filter: Employment Status = Active']],
    ['empleados activos.csv', []],
    ['active.csv', []],
    ['在職者一覧.csv', []],
    ['Headcount report - current staff.csv', []],
  ])('[N71] %s, %j: is of who works here', async (name, before) => {
    const found = await preview(name, [...before, ...present]);
    expect(told(found)).toBe('2 here, 0 left, 0 unknown');
    expect(found.warnings.join(' ')).toContain('called after who works here now');
  });

  test.each([
    ['employees.csv', []],
    ['Active and Termed Roster.csv', []],
    ['Active Directory export.csv', []],
    ['active users.csv', []],
    ['Active employees.csv', ['Including former employees']],
    ['All employees.csv', ['Report: active and inactive']],
    ['activity of employees.csv', []],
  ])('[N71] %s, %j: says it of nobody', async (name, before) => {
    const found = await preview(name, [...before, ...present]);
    expect(told(found)).toBe('0 here, 0 left, 2 unknown');
  });

  test('[N71] what somebody said holds', async () => {
    const asHere = await preview('employees.csv', present, { meanings: { 'being in the list': 'here' } });
    expect(told(asHere)).toBe('2 here, 0 left, 0 unknown');
    expect(asHere.alarms).toEqual([]);
    const asOpen = await preview('Active employees.csv', present, {
      meanings: { 'being in the list': 'unknown' },
    });
    expect(told(asOpen)).toBe('0 here, 0 left, 2 unknown');
  });

  test('[N71] a day of leaving that nobody has says no more, and one that somebody has says it by itself', async () => {
    const [header = '', ...rows] = present;
    const blank = [`${header},Termination date`, ...rows.map((row) => `${row},`)];
    expect(told(await preview('Current employees.csv', blank))).toBe('2 here, 0 left, 0 unknown');
    expect(told(await preview('employees.csv', blank))).toBe('0 here, 0 left, 2 unknown');
    const one = [`${header},Termination date`, `${rows[0] ?? ''},2026-08-31`, `${rows[1] ?? ''},`];
    expect(told(await preview('Current employees.csv', one))).toBe('1 here, 1 left, 0 unknown');
  });
});

describe('a blank in a column of who has the app', () => {
  const list = { subject: 'assignees' } as const;
  const marks = [
    'Name,Email,Sales Nav',
    'Ada Stone,ada.stone@halden.example,x',
    'Ben Reed,ben.reed@halden.example,',
    'Cleo Berg,cleo.berg@halden.example,x',
    'Dan Fox,dan.fox@halden.example,',
  ];
  const assigned = ({ effect }: Ready): string =>
    `${String(effect?.assigned)} with, ${String(effect?.unassigned)} without`;

  test('[Q30] is asked about once where the others have a mark', async () => {
    const found = await preview('team.csv', marks, list);
    expect(assigned(found)).toBe('2 with, 0 without');
    expect(found.alarms).toMatchObject([{ kind: 'unknown-words' }]);
    expect(found.alarms[0]?.says).toContain('2 people have a blank there');
    const answered = await preview('team.csv', marks, { ...list, meanings: { 'blank cell': 'unassigned' } });
    expect(assigned(answered)).toBe('2 with, 2 without');
    expect(answered.alarms).toEqual([]);
    const open = await preview('team.csv', marks, { ...list, meanings: { 'blank cell': 'unknown' } });
    expect(assigned(open)).toBe('2 with, 0 without');
    expect(open.alarms).toEqual([]);
  });

  test('[Q30] is a gap where others have a no, and can be said all the same', async () => {
    const gaps = [...marks, 'Eva Lind,eva.lind@halden.example,no'];
    const found = await preview('team.csv', gaps, list);
    expect(assigned(found)).toBe('2 with, 1 without');
    expect(found.alarms).toEqual([]);
    const answered = await preview('team.csv', gaps, { ...list, meanings: { 'blank cell': 'unassigned' } });
    expect(assigned(answered)).toBe('2 with, 3 without');
  });
});

describe('a blank under the one column that says who is here', () => {
  const lines = (column: string, marks: readonly string[]): readonly string[] => [
    `Employee No,Name,Email,${column}`,
    ...['Ada Stone', 'Ben Reed', 'Cleo Berg', 'Dan Fox'].map(
      (name, at) => `0010${String(at)},${name},${name.replace(' ', '.')}@halden.example,${marks[at] ?? ''}`,
    ),
  ];
  const works = ({ effect }: Ready): readonly unknown[] => [effect?.here, effect?.left, effect?.unknown];
  const blankIs = (state: 'here' | 'left' | 'unknown'): ListReading => ({
    meanings: { 'blank cell': state },
  });

  test('[Q38] is asked about once where the others are marked as here', async () => {
    const rows = lines('Active', ['x', '', 'x', 'x']);
    const found = await preview('employees.csv', rows);
    expect(works(found)).toEqual([3, 0, 1]);
    expect(found.alarms).toMatchObject([{ kind: 'unknown-words' }]);
    expect(found.alarms[0]?.says).toContain('marks who works here, and 1 person has a blank there');
    const gone = await preview('employees.csv', rows, blankIs('left'));
    expect([...works(gone), gone.alarms]).toEqual([3, 1, 0, []]);
    const open = await preview('employees.csv', rows, blankIs('unknown'));
    expect([...works(open), open.alarms]).toEqual([3, 0, 1, []]);
  });

  test('[Q38] can be said where the others are marked as gone, and is a gap where both stand', async () => {
    const rows = lines('Leaver', ['', 'x', '', '']);
    const found = await preview('employees.csv', rows);
    expect([...works(found), found.alarms]).toEqual([0, 1, 3, []]);
    expect(found.effect?.words).toMatchObject([{ word: 'blank cell', rows: 3, isOptional: true }]);
    expect(works(await preview('employees.csv', rows, blankIs('here')))).toEqual([3, 1, 0]);
    const both = await preview('employees.csv', lines('Active', ['yes', 'no', '', 'yes']));
    expect([...works(both), both.alarms]).toEqual([2, 1, 1, []]);
  });
});

describe('a last day that is to come', () => {
  const lines = (word: string): readonly string[] => [
    'Employee ID,Work email,Name,Hire date,Status,Last day',
    '00101,ada.stone@halden.example,Ada Stone,2020-02-13,Active,',
    '00102,ben.reed@halden.example,Ben Reed,2020-02-13,Terminated,2026-08-31',
    `00103,cleo.berg@halden.example,Cleo Berg,2020-02-13,${word},2026-12-31`,
  ];

  test('[S37] is shown with the word that nobody knows, and outweighs what is said of it', async () => {
    const found = await preview('staff.csv', lines('Ferris'));
    expect(found.alarms[0]?.says).toContain(
      '"Ferris" in the column "Status" (1 person, last day 2026-12-31)',
    );
    const answered = await preview('staff.csv', lines('Ferris'), { meanings: { Ferris: 'left' } });
    expect(told(answered)).toBe('2 here, 1 left, 0 unknown');
  });
});

test('[Y11] whose last day is today by a midnight of Berlin is here, and that is said', async () => {
  const found = await preview('staff.csv', [
    'Employee ID,Work email,Name,Hire date,Last day',
    '00101,ada.stone@halden.example,Ada Stone,2020-02-13,',
    '00102,ben.reed@halden.example,Ben Reed,2020-02-13,2026-08-30 22:00:00',
    '00103,cleo.berg@halden.example,Cleo Berg,2020-02-13,2026-11-27 23:00:00',
  ]);
  expect(told(found)).toBe('2 here, 1 left, 0 unknown');
  expect(found.warnings.join(' ')).toContain('it is read as the day that begins then (2026-08-31)');
});

test('[N71] a list of who works here now that says who has the app says both', async () => {
  const found = await preview(
    'list.csv',
    [
      'Mitarbeiterliste – nur aktive Mitarbeiter',
      'Name;E-Mail;Sales Navigator',
      'Stone, Ada;ada.stone@halden.example;ja',
      'Reed, Ben;ben.reed@halden.example;nein',
    ],
    { subject: 'assignees' },
  );
  expect(found.effect).toMatchObject({ here: 2, assigned: 1, unassigned: 1 });
});
