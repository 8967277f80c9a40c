import { describe, expect, test } from 'vitest';

import type { CalendarDay } from '../../../main/domain/ids.ts';
import { leavingWord } from '../../../main/domain/states/leaving.ts';
import { contentColumns } from '../../../main/engine/database/records.ts';
import { uploadCalled } from '../../../main/engine/imports/catalog/uploads.ts';
import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { RecordReader } from '../../../main/engine/imports/read/read-record.ts';
import { mapColumns } from '../../../main/engine/imports/recognize/columns/map-columns.ts';

type How = { readonly source?: string; readonly isListed?: boolean; readonly means?: 'here' | 'left' };

/** The state that a row of a list of everybody comes to on 28 November 2026. */
function stateOf(header: string, row: string, { source, isListed = false, means }: How = {}): unknown {
  const declaration = kindDeclarations.staff;
  const rows = [{ cells: row.split(',') }];
  const columns = mapColumns(header.split(','), declaration, undefined, rows);
  const list = { source, ...(means === undefined ? {} : { meanings: { cancelado: means } }) };
  const mapping = { kind: 'staff' as const, columns, window: undefined, list };
  const today = '2026-11-28' as CalendarDay;
  const reader = new RecordReader(declaration, mapping, { today, isHereWithoutEnd: isListed });
  const reading = reader.read({ line: 2, cells: row.split(',') });
  if (reading.kind !== 'record') return reading;
  return reading.record.values[contentColumns[declaration.table].findIndex((name) => name === 'state')];
}

const header = 'Email,Termination Date,Status';

describe('a status beside a day of leaving', () => {
  test.each(
    'Cancelado,Cancelada,Cancelled,Canceled,Withdrawn,Annulé,Annulée,Storniert,Zurückgezogen,Annullato,Ingetrokken,Zrušeno,Отменено,取消,Resignation withdrawn,Cancelled by employee'.split(
      ',',
    ),
  )('[S43] %s undoes a past one and one to come', (word) => {
    expect(stateOf(header, `a@b.example,2026-10-30,${word}`)).toBe('unknown');
    expect(stateOf(header, `a@b.example,2026-12-30,${word}`)).toBe('unknown');
  });

  test.each([
    ['here', 'here'],
    ['left', 'left'],
  ] as const)('[S43] what is said of the word holds: %s', (means, state) => {
    expect(stateOf(header, 'a@b.example,2026-10-30,Cancelado', { means })).toBe(state);
  });

  test.each([
    ['Email,Termination Date,Employment Status', 'Cancelled'],
    ['Email,Termination Date,Account Status', 'Cancelled'],
    [header, 'Completed'],
    [header, 'Terminated'],
  ])('[S43] %s: %s undoes none', (columns, word) => {
    expect(stateOf(columns, `a@b.example,2026-10-30,${word}`)).not.toBe('here');
    expect(stateOf(columns, `a@b.example,2026-10-30,${word}`)).toBe('left');
  });

  test('[S43] without a day a word is one as any other, but in a list of who left', () => {
    expect(stateOf(header, 'a@b.example,,Cancelled')).toBe('suspended');
    expect(stateOf(header, 'a@b.example,,Cancelled', { source: 'leavers-list' })).toBe('unknown');
  });

  test.each(['Em Andamento', 'In progress', 'In Bearbeitung', 'En cours', 'In corso', '進行中'])(
    '[S44] %s: the day decides',
    (word) => {
      expect(stateOf(header, `a@b.example,2026-10-30,${word}`)).toBe('left');
      expect(stateOf(header, `a@b.example,2026-12-30,${word}`)).toBe('here');
    },
  );

  test('[S44] who is waited for in a list of who left leaves, and elsewhere may begin', () => {
    const row = 'a@b.example,2026-12-30,Pending';
    expect(stateOf(header, row, { source: 'leavers-list' })).toBe('here');
    expect(stateOf(header, row)).toBe('invited');
  });

  test.each(['Done', 'Approved', 'Concluído', 'Revision', 'Active'])('%s is of no leaving', (word) => {
    expect(leavingWord(word)).toBeUndefined();
  });
});

describe('a first day of work', () => {
  test.each([
    ['Email,Start date', '2026-12-07', 'unknown'],
    ['Email,Start date', '2026-11-28', 'here'],
    ['Email,Eintrittsdatum', '2027-01-04', 'unknown'],
    ['Email,تاريخ المباشرة', '2027-01-04', 'unknown'],
    ['Email,Hire date,Rehire date', '2020-01-04,2027-01-04', 'here'],
  ])('[S45] %s %s: %s', (columns, days, state) => {
    expect(stateOf(columns, `a@b.example,${days}`, { isListed: true })).toBe(state);
  });
});

describe('the days of a list of leaves', () => {
  const fieldsOf = (columns: string, ...rows: readonly string[]): readonly (string | undefined)[] =>
    mapColumns(
      columns.split(','),
      kindDeclarations.staff,
      undefined,
      rows.map((row) => ({ cells: row.split(',') })),
    ).map(({ field }) => field);

  test.each([
    ['Email,Type of leave,First day,Last day', 'Sick,2026-11-03,2026-11-05', 'leaveFrom', 'leaveUntil'],
    ['Email,Leave type,Start date,End date', 'Annual leave,2026-11-03,2026-11-05', 'leaveFrom', 'leaveUntil'],
    ['Email,Urlaubsart,Erster Tag,Letzter Tag', 'Erholung,03.11.2026,05.11.2026', 'leaveFrom', 'leaveUntil'],
    ['Email,Type de congé,Du,Au', 'Maladie,03/11/2026,05/11/2026', 'leaveFrom', 'leaveUntil'],
  ])('[N95] %s', (columns, cells, first, last) => {
    expect(fieldsOf(columns, `a@b.example,${cells}`).slice(2)).toEqual([first, last]);
  });

  test.each([
    ['On leave', 'No'],
    ['On leave', 'Yes'],
    ['Leave type', 'Resignation'],
    ['Leave type', 'Voluntary'],
    ['Leave type', 'Retired'],
    ['Leave balance', '12'],
  ])('[N95] of the work beside %s: %s', (column, cell) => {
    const fields = fieldsOf(
      `Email,${column},Start date,Last day`,
      `a@b.example,${cell},2020-01-02,2026-10-30`,
    );
    expect(fields.slice(2)).toEqual([undefined, 'endedOn']);
  });

  test('[N95] of the work where they stand in other rows, and of neither beside a return', () => {
    const columns = 'Email,Leave type,Last day';
    expect(fieldsOf(columns, 'a@b.example,Sick,', 'c@d.example,,2026-10-30')[2]).toBe('endedOn');
    const beside = fieldsOf(`${columns},Leave return date`, 'a@b.example,Maternity,2026-10-30,2027-03-01');
    expect(beside.slice(2)).toEqual([undefined, 'leaveReturn']);
  });
});

describe('a template for an upload to LinkedIn', () => {
  const columns = ['invited_email_address', 'preferred_first_name', 'sales_license_current_status'];

  test.each([
    ['add_users_only.csv', columns, 'linkedin-add-users'],
    ['Add users.csv', columns, 'linkedin-add-users'],
    ['Users to add.csv', columns, 'linkedin-add-users'],
    ['users.csv', columns, undefined],
    ['add_users.csv', [...columns, 'seat_id'], undefined],
    ['add_users.csv', ['email', 'name'], undefined],
  ])('[N96] %s', (name, header_, id) => {
    expect(uploadCalled(header_, name)).toBe(id);
  });
});
