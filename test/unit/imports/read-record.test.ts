import { describe, expect, test } from 'vitest';

import type { Rejection } from '../../../main/domain/files/rejection.ts';
import type { ExportKind } from '../../../main/domain/files/import.ts';
import { readMailAddresses } from '../../../main/domain/people/identifiers/mail-addresses.ts';
import type { CalendarDay } from '../../../main/domain/ids.ts';
import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { mapColumns } from '../../../main/engine/imports/recognize/columns/map-columns.ts';
import { contentColumns } from '../../../main/engine/database/records.ts';
import { RecordReader } from '../../../main/engine/imports/read/read-record.ts';

const window = { start: '2026-09-25' as CalendarDay, end: '2026-10-24' as CalendarDay };

function read(kind: ExportKind, header: string, cells: readonly string[], fault?: Rejection): unknown {
  const declaration = kindDeclarations[kind];
  const columns = mapColumns(header.split(','), declaration);
  const reader = new RecordReader(
    declaration,
    {
      kind,
      columns,
      window: kind === 'usage' ? window : undefined,
    },
    { today: '2026-11-28' as CalendarDay },
  );
  const reading = reader.read({ line: 7, cells, ...(fault === undefined ? {} : { fault }) });
  if (reading.kind !== 'record') return reading;
  const names = contentColumns[declaration.table];
  const filled = reading.record.values.flatMap((value, index) =>
    value === null ? [] : [[names[index] ?? '', value] as const],
  );
  return { key: reading.record.key, line: reading.record.line, ...Object.fromEntries(filled) };
}

describe('an end of work', () => {
  const header = 'Email,Status,Hire Date,Termination Date';

  test.each([
    ['2020-02-13', '2026-08-31', 'left'],
    ['2026-09-15', '2026-08-31', 'here'],
    ['', '2026-08-31', 'left'],
    ['not yet', '2026-08-31', 'left'],
  ])('[S14] begun %s and ended %s: %s', (began, ended, state) => {
    expect(read('staff', header, ['a@b.example', 'Active', began, ended])).toMatchObject({ state });
  });

  // Some systems call the day of the notice that of the termination.
  test.each([
    ['Active', '2026-09-15', '2027-12-31', 'unknown'],
    ['Active', '2026-09-15', '2026-09-30', 'left'],
    ['Terminated', '2026-09-15', '2027-12-31', 'left'],
    ['', '2026-09-15', '2027-12-31', 'left'],
    ['Active', '', '2027-12-31', 'here'],
  ])('[S48] %s, terminated %s, last day %s: %s', (status, terminated, last, state) => {
    const columns = 'Email,Employment Status,Termination Date,Last Day of Work';
    expect(read('staff', columns, ['a@b.example', status, terminated, last])).toMatchObject({ state });
  });

  test('[S14] hired anew', () => {
    const cells = ['a@b.example', '2026-09-15', '2026-08-31'];
    expect(read('staff', 'Email,Rehire Date,Termination Date', cells)).not.toHaveProperty('state');
  });
});

const askedFor =
  'Pending,Pendiente,Pendente,Requested,Solicitado,beantragt,Ausstehend,en attente,Demandé,In attesa,Richiesta,Aangevraagd,Ansøgt,oczekuje,Запрошено,申請中,待审批,신청중'
    .split(',')
    .map((word): [string, string, string, string] => [word, 'Active', 'here', 'unknown']);

describe('[N47] [N81] a column of who has the app', () => {
  test.each([
    ['Y', 'Active', 'here', 'assigned'],
    ['N', 'Active', 'here', 'not-assigned'],
    ['N', '', 'unassigned', 'not-assigned'],
    ['Y', '', undefined, 'assigned'],
    ['?', 'Active', 'here', 'unknown'],
    ['', 'Active', 'here', 'unknown'],
    ['Y', 'Terminated', 'left', 'not-assigned'],
    ['Pending activation', 'Active', 'here', 'assigned'],
    ...askedFor,
  ])('%s beside %s', (flag, status, state, assignment) => {
    const reader = new RecordReader(kindDeclarations.directory, {
      kind: 'directory',
      columns: [
        { column: 'E-mail', field: 'email' },
        { column: 'Sales Nav?', field: 'hasApp' },
        { column: 'Status', field: 'assignment' },
      ],
      window: undefined,
    });
    const reading = reader.read({ line: 2, cells: ['a@b.example', flag, status] });
    const names: readonly string[] = contentColumns.assignment_record;
    const valueOf = (name: string): unknown =>
      reading.kind === 'record' ? (reading.record.values[names.indexOf(name)] ?? undefined) : reading;
    expect([valueOf('state'), valueOf('assignment')]).toEqual([state, assignment]);
  });
});

test('[N84] the object id in front of the name of a deleted user is taken off where it is that of the row', () => {
  const id = '76b67451-80b6-4386-969c-803601a5ba50';
  const name = `${id.replaceAll('-', '')}carmen@b.example`;
  const header = 'UserPrincipalName,ObjectId';
  expect(read('staff', header, [name, id])).toMatchObject({ email_key: 'carmen@b.example' });
  expect(read('staff', header, [name, ''])).toMatchObject({ email_key: name });
});

describe('a row of a user list', () => {
  const header = 'invited_email_address,employee_id,seat_id,sales_license_current_status,office';

  test('is read trimmed, with the address as it came and the form for comparing', () => {
    expect(
      read('users', header, [' Zoë@Halden.Example ', ' E1 ', 'ID9', 'Active', ' left  as it is ']),
    ).toEqual({
      key: 'u:E1',
      line: 7,
      email: 'Zoë@Halden.Example',
      email_key: 'zoë@halden.example',
      external_id: 'E1',
      seat_id: 'ID9',
      sales_license: 'active',
      extra: '{"office":" left  as it is "}',
    });
  });

  test.each([
    ['the unique id', ['a@b.example', 'E1', 'ID9'], 'u:E1'],
    ['the address', ['A@B.example', '', 'ID9'], 'e:a@b.example'],
    ['the seat id', ['', '', 'ID9'], 's:ID9'],
  ])('is the same row next time by %s', (_name, cells, key) => {
    expect(read('users', header, cells)).toMatchObject({ key });
  });

  test('[I2] keeps an id that a spreadsheet damaged beside, and no word for nothing', () => {
    expect(read('users', header, ['a@b.example', '2.026E+16', 'n/a'])).toEqual({
      key: 'e:a@b.example',
      line: 7,
      email: 'a@b.example',
      email_key: 'a@b.example',
      extra: '{"employee_id":"2.026E+16"}',
    });
  });

  test('keeps what is blank absent', () => {
    expect(read('users', header, ['a@b.example', '', '', '', ''])).toEqual({
      key: 'e:a@b.example',
      line: 7,
      email: 'a@b.example',
      email_key: 'a@b.example',
    });
  });

  test.each([
    [
      'an address that is none',
      ['ann at halden', '', '', 'active', ''],
      'invited_email_address',
      { kind: 'cell', value: 'ann at halden', fault: 'notAnAddress' },
    ],
    ['no identifier', ['', '', '', 'active', ''], undefined, { kind: 'nobody', of: 'people' }],
    [
      '[N123] an id that a spreadsheet rounded',
      ['', '1.23457E+11', '', 'active', ''],
      undefined,
      {
        kind: 'nobody',
        of: 'people',
        damaged: { column: 'employee_id', value: '1.23457E+11', damage: 'scientific' },
      },
    ],
    [
      'more cells than columns',
      ['a@b.example', 'E1', '', 'active', '', 'more'],
      undefined,
      { kind: 'too-many-cells', cells: 6, columns: 5 },
    ],
  ])('is rejected with its line, column, value and reason: %s', (_name, cells, column, reason) => {
    expect(read('users', header, cells)).toEqual({
      kind: 'rejected',
      rejected: {
        line: 7,
        column,
        value: column === undefined ? undefined : cells[header.split(',').indexOf(column)],
        reason,
        cells,
      },
    });
  });

  test.each([
    ['an address that is none', ['ann at halden', 'E1', '', 'active', ''], { email_key: null, key: 'u:E1' }],
    ['a word for nothing as address', ['n/a', 'E1', '', 'active', ''], { email_key: null, key: 'u:E1' }],
    ['a license status nobody knows', ['a@b.example', 'E1', '', 'maybe', ''], { sales_license: null }],
    ['an id that says nothing', ['a@b.example', '#N/A', '', 'active', ''], { key: 'e:a@b.example' }],
    ['an id a spreadsheet rounded', ['a@b.example', '2.02601E+17', '', '', ''], { key: 'e:a@b.example' }],
    ['an id marked as text', ['a@b.example', "'00123", '', '', ''], { key: 'u:00123' }],
    ['an id in a formula', ['a@b.example', '="00123"', '', '', ''], { key: 'u:00123' }],
    ['a name before the address', ['Ann <A@b.example>', '', '', '', ''], { key: 'e:a@b.example' }],
    ['several addresses', ['a@b.example; c@b.example', '', '', '', ''], { key: 'e:a@b.example' }],
  ])('[I7] loses the cell and not the row: %s', (_name, cells, wanted) => {
    const reading = read('users', header, cells);
    for (const [name, value] of Object.entries(wanted))
      expect((reading as Readonly<Record<string, unknown>>)[name] ?? null).toBe(value);
  });

  test.each([[['']], [['', '', '']], [[' ', '\t', '']]])('without a single value is blank: %j', (cells) => {
    expect(read('users', header, cells)).toEqual({ kind: 'blank' });
  });

  test('may have empty cells too many, and cells too few', () => {
    expect(read('users', header, ['a@b.example', 'E1', '', '', '', '', ''])).toMatchObject({ key: 'u:E1' });
    expect(read('users', header, ['a@b.example'])).toMatchObject({ key: 'e:a@b.example' });
  });

  test('is rejected when its quotation marks make its cells uncertain', () => {
    expect(read('users', header, ['a@b.example'], { kind: 'stray-quote' })).toMatchObject({
      kind: 'rejected',
      rejected: { reason: { kind: 'stray-quote' } },
    });
  });

  test('keeps a column called __proto__ like any other', () => {
    const reading = read('users', 'invited_email_address,__proto__', ['a@b.example', 'kept']);
    expect(reading).toMatchObject({ extra: '{"__proto__":"kept"}' });
  });
});

describe('a row of a usage report', () => {
  const header = 'Name,Email,Days Active,Searches Performed,Region';

  test('keeps metrics under their headers and unknown columns apart', () => {
    expect(read('usage', header, ['Ann Lee', 'a@b.example', '0', '12', 'EMEA'])).toEqual({
      key: 'e:a@b.example',
      line: 7,
      email: 'a@b.example',
      email_key: 'a@b.example',
      display_name: 'Ann Lee',
      days_active: 0,
      window_start: '2026-09-25',
      window_end: '2026-10-24',
      metrics: '{"Searches Performed":"12"}',
      extra: '{"Region":"EMEA"}',
    });
  });

  test('that is blank has no figures, which is not zero', () => {
    const reading = read('usage', header, ['Ann Lee', '', '', '', '']);
    expect(reading).toMatchObject({ key: 'n:ann lee', metrics: '{}' });
    expect(reading).not.toHaveProperty('days_active');
  });

  test('is the same row by name in any order and case', () => {
    expect(read('usage', header, ['LEE, Ann', '', '1', '', ''])).toMatchObject({ key: 'n:ann lee' });
    expect(read('usage', 'First Name,Last Name,Days Active', ['Ann', 'Lee', '1'])).toMatchObject({
      key: 'n:ann lee',
    });
  });

  test.each([['-1'], ['12 hours'], ['1,000'], ['1.5'], ['n/a']])(
    'with %j as days active is rejected',
    (value) => {
      expect(read('usage', header, ['Ann Lee', '', value, '', ''])).toMatchObject({
        kind: 'rejected',
        rejected: { column: 'Days Active', value, reason: { kind: 'cell', value, fault: 'notWhole' } },
      });
    },
  );

  test('of another window is rejected', () => {
    const dated = 'Name,Days Active,Start date,End date';
    expect(read('usage', dated, ['Ann Lee', '1', '2026-09-25', '2026-10-24'])).toMatchObject({
      key: 'n:ann lee',
    });
    expect(read('usage', dated, ['Ann Lee', '1', '2026-08-25', '2026-10-24'])).toMatchObject({
      kind: 'rejected',
      rejected: {
        column: 'Start date',
        reason: { kind: 'other-window', value: '2026-08-25', expected: '2026-09-25' },
      },
    });
    expect(read('usage', dated, ['Ann Lee', '1', '09/25/2026', '2026-10-24'])).toMatchObject({
      kind: 'rejected',
      rejected: { reason: { kind: 'cell', value: '09/25/2026', fault: 'notADay' } },
    });
  });
});

describe('a row of an assignment export', () => {
  test('is assigned unless the provider says that it ended', () => {
    const header = 'User,Login,Unassigned on,Status';
    expect(read('directory', header, ['Ann Lee', 'ann@b.example', '', 'ACTIVE'])).toMatchObject({
      assignment: 'assigned',
    });
    expect(read('directory', header, ['Ann Lee', 'ann@b.example', '', ''])).toMatchObject({
      assignment: 'assigned',
    });
    expect(read('directory', header, ['Ann Lee', 'ann@b.example', '', 'SUSPENDED'])).toMatchObject({
      assignment: 'not-assigned',
    });
    expect(read('directory', header, ['Ann Lee', 'ann@b.example', '2026-10-01', ''])).toMatchObject({
      assignment: 'not-assigned',
    });
    // Okta keeps the day for people who were assigned again: the status beside it decides.
    expect(read('directory', header, ['Ann Lee', 'ann@b.example', '2026-10-01', 'ACTIVE'])).toMatchObject({
      assignment: 'assigned',
    });
    expect(read('directory', header, ['Ann Lee', 'ann@b.example', '', 'Transferred'])).toMatchObject({
      assignment: 'unknown',
      state: 'unknown',
    });
  });

  test('knows a guest of Entra ID by the own address', () => {
    expect(
      read('staff', 'userPrincipalName,mail', ['ann.lee_partner.example#EXT#@halden.onmicrosoft.com', '']),
    ).toMatchObject({ email: 'ann.lee@partner.example', email_key: 'ann.lee@partner.example' });
  });

  test('knows a mailbox by its main address', () => {
    expect(
      read('staff', 'User principal name,Proxy addresses,Block credential', [
        'ann@halden.local',
        'smtp:lee@halden.example+SMTP:ann@halden.example',
        'True',
      ]),
    ).toMatchObject({ email: 'ann@halden.example', user_name: 'ann@halden.local', state: 'suspended' });
  });

  test('takes the sign-in name for the address where there is no other and it is one', () => {
    expect(read('directory', 'Login,User', ['Ann@B.example', 'Ann'])).toMatchObject({
      email_key: 'ann@b.example',
      user_name: 'Ann@B.example',
    });
    expect(read('directory', 'Login,User', ['ann', 'Ann'])).not.toHaveProperty('email_key');
    expect(read('directory', 'Login,mail', ['ann@old.example', 'ann@b.example'])).toMatchObject({
      email_key: 'ann@b.example',
    });
  });

  test('of a group is rejected, because its members are not in the file', () => {
    expect(
      read('directory', 'displayName,userPrincipalName,objectType', ['Sales', '', 'Group']),
    ).toMatchObject({
      kind: 'rejected',
      rejected: { column: 'objectType', value: 'Group' },
    });
  });
});

describe('addresses of a mailbox', () => {
  const proxies = 'SMTP:dora.voss@x.example;smtp:dora.nash@x.example;SIP:dora@x.example;X500:/o=x/cn=dora';

  test.each([
    [
      'beside the address',
      'displayName,mail,proxyAddresses',
      ['Dora Voss', 'dora.voss@x.example', proxies],
      'dora.voss@x.example',
    ],
    [
      'in front of it',
      'displayName,proxyAddresses,mail',
      ['Dora Voss', proxies, 'dora.voss@x.example'],
      'dora.voss@x.example',
    ],
    [
      'where it is not the one marked',
      'displayName,mail,proxyAddresses',
      ['Dora Voss', 'dora.nash@x.example', proxies],
      'dora.nash@x.example',
    ],
    [
      'where there is no other',
      'displayName,userPrincipalName,proxyAddresses',
      ['Dora Voss', 'dv@x.example', proxies],
      'dora.voss@x.example',
    ],
  ])('[I5] %s lead to the person as well, and other services’ do not', (_, header, cells, main) => {
    const record = read('directory', header, cells) as { email: string; email_key: string };
    const other = main === 'dora.voss@x.example' ? 'dora.nash@x.example' : 'dora.voss@x.example';
    expect([record.email_key, record.email]).toEqual([main, `${main}; ${other}`]);
    expect(readMailAddresses(record.email)).toEqual({ primary: main, others: [other] });
  });

  test('leave the cell as it came where they are the address itself', () => {
    const cells = ['Ada', 'Ada@x.example', 'SMTP:ada@x.example'];
    expect(read('directory', 'displayName,mail,proxyAddresses', cells)).toMatchObject({
      email: 'Ada@x.example',
    });
  });
});

describe('what a column of states is of', () => {
  function stateOf(kind: 'staff' | 'directory', header: string, row: string): unknown {
    const declaration = kindDeclarations[kind];
    const columns = header.split(',').map((column) => {
      const fields: Readonly<Record<string, string>> = { App: 'application', 'Login Enabled': 'assignment' };
      return { column, field: fields[column] ?? mapColumns([column], declaration)[0]?.field };
    });
    const list = kind === 'directory' ? { applications: ['Sales Navigator'] } : undefined;
    const reader = new RecordReader(declaration, { kind, columns, window: undefined, list });
    const reading = reader.read({ line: 2, cells: row.split(',') });
    if (reading.kind !== 'record') return reading.kind;
    const at = [...contentColumns[declaration.table]].findIndex((column) => column === 'state');
    return reading.record.values[at];
  }

  test.each<[string, 'staff' | 'directory', string, string, string]>([
    [
      '[N30] the row’s application',
      'directory',
      'Email,App,Account Status',
      'a@x.example,Sales Navigator,Inactive',
      'unassigned',
    ],
    [
      '[N30] the person, whatever the application',
      'directory',
      'Email,App,User Status',
      'a@x.example,Sales Navigator,Inactive',
      'suspended',
    ],
    [
      '[S15] who may sign in to a tool that counts things',
      'staff',
      'Email,Assets,Licenses,Active',
      'a@x.example,1,2,No',
      'unknown',
    ],
    ['[S15] whoever may sign in', 'staff', 'Email,Login Enabled', 'a@x.example,No', 'unknown'],
    [
      '[S11] the work, where somebody was hired',
      'staff',
      'Email,Hire Date,Status',
      'a@x.example,2020-02-01,Suspended',
      'unknown',
    ],
    [
      '[S11] an account, where it has a login',
      'staff',
      'Email,Username,Hire Date,Status',
      'a@x.example,ada,2020-02-01,Suspended',
      'suspended',
    ],
  ])('%s', (_, kind, header, row, expected) => {
    expect(stateOf(kind, header, row)).toBe(expected);
  });
});

describe('whoever owns a group or an application', () => {
  test.each([
    [
      'AppDisplayName,PrincipalRole,UserPrincipalName',
      ['Sales Navigator', 'Owner', 'a@b.example'],
      'not-assigned',
    ],
    [
      'AppDisplayName,PrincipalRole,UserPrincipalName',
      ['Sales Navigator', 'Member', 'a@b.example'],
      'assigned',
    ],
    ['App Name,Hide App,Role,Email', ['Sales Navigator', 'False', 'Owner', 'a@b.example'], 'not-assigned'],
    ['App Name,Role,Email', ['Sales Navigator', 'Owner', 'a@b.example'], 'unknown'],
    ['Gruppenname,Rolle,Email', ['Sales', 'Besitzer', 'a@b.example'], 'unknown'],
    ['Gruppenname,Rolle,Email', ['Sales', 'Mitglied', 'a@b.example'], 'assigned'],
    ['Group Name,Role,Email,Status', ['Sales', 'Owner', 'a@b.example', 'Active'], 'unknown'],
    ['Group Name,Role,Email,Status', ['Sales', 'Owner', 'a@b.example', 'Disabled'], 'not-assigned'],
  ])('[S20] %s %j: %s', (header, cells, assignment) => {
    expect(read('directory', header, cells)).toMatchObject({ assignment });
  });

  test('[S20] is at work whatever the role', () => {
    const cells = ['Sales', 'Owner', 'a@b.example', 'Active'];
    expect(read('directory', 'Group Name,Role,Email,Status', cells)).toMatchObject({ state: 'here' });
    expect(read('staff', 'Email,Role,Status', ['a@b.example', 'Owner', 'Active'])).toMatchObject({
      state: 'here',
    });
  });
});

describe('words of the app alone', () => {
  const header = 'Email,Status,Employee status';

  test.each([
    [['a@b.example', 'No longer in app', 'Active'], 'here', 'not-assigned'],
    [['a@b.example', 'Removed from app', ''], 'unassigned', 'not-assigned'],
    [['a@b.example', 'Deprovisioned', 'Active'], 'here', 'not-assigned'],
    [['a@b.example', 'Provisioned', 'Active'], 'here', 'assigned'],
    [['a@b.example', 'Revoked', 'Terminated'], 'left', 'not-assigned'],
    [['a@b.example', 'Active', 'Active'], 'here', 'assigned'],
  ])('[S21] %j: %s, %s', (cells, state, assignment) => {
    expect(read('directory', header, cells)).toMatchObject({ state, assignment });
  });

  test('[S21] a day of unassignment does not outweigh a status', () => {
    const cells = ['a@b.example', 'Active', '2026-01-05'];
    expect(read('directory', 'Email,Status,Unassigned on', cells)).toMatchObject({ assignment: 'assigned' });
  });

  test('[S21] in a list of everybody they say nothing of the work', () => {
    expect(read('staff', 'Email,Status', ['a@b.example', 'No longer in app'])).toMatchObject({
      state: 'unassigned',
    });
  });
});

describe('whoever is on leave', () => {
  const header = 'Email,Name,Active,On leave,Leave from,Leave until,Termination date';

  test.each([
    [['a@b.example', 'Ada', 'Yes', 'Yes', '', '', ''], 'on-leave'],
    [['a@b.example', 'Ada', 'Yes', 'Yes', '2026-10-01', '2026-11-01', ''], 'here'],
    [['a@b.example', 'Ada', 'Yes', 'No', '', '', ''], 'here'],
    [['a@b.example', 'Ada', 'No', 'Yes', '', '', '2026-08-31'], 'left'],
    [['a@b.example', 'Ada (On Leave)', 'Yes', '', '', '', ''], 'on-leave'],
    [['a@b.example', 'Ada (Terminated)', 'Yes', '', '', '', '2027-08-31'], 'unknown'],
  ])('[S35] [S36] %j: %s', (cells, state) => {
    expect(read('staff', header, cells)).toMatchObject({ state, display_name: 'Ada' });
  });
});

test.each([
  ['3 days', 3],
  ['1 day', 1],
  ['0 Tage', 0],
  ['12 jours', 12],
  ['3/31', 3],
  ['3 of 31', 3],
  ['0/22', 0],
  ['0/7', undefined],
  ['31/3', undefined],
  ['3 weeks', undefined],
  ['-', undefined],
])('[N131] [N171] days active written as %s', (text, days) => {
  const reading = read('usage', 'Name,Days Active', ['Ada Stone', text]);
  expect(reading).toMatchObject(days === undefined ? { kind: 'rejected' } : { days_active: days });
});

test.each([
  ['aktiv', 'active'],
  ['Inaktiv', 'inactive'],
  ['inactif', 'inactive'],
  ['eingeladen', 'active'],
  ['Invité', 'active'],
  ['招待済み', 'active'],
  ['Deaktiviert', 'inactive'],
  ['sin licencia', 'inactive'],
])('[N131] the state of a license written as %s', (text, license) => {
  const header = 'invited_email_address,sales_license_current_status';
  expect(read('users', header, ['a@b.example', text])).toMatchObject({ sales_license: license });
});
