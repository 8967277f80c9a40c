import { describe, expect, it } from 'vitest';
import { type AlarmKind, type FileOutline, ofSomeAlone } from '../../../main/domain/files/import-alarm.ts';
import { compareOutlines } from '../../../main/domain/files/outline-alarms.ts';
import { job } from '../../../main/words/en/job.ts';
import { sayAlarm } from '../../../main/words/en/files/say-alarm.ts';
import type { ExportKind } from '../../../main/domain/files/import.ts';

const before: FileOutline = {
  columns: [
    { column: 'invited_email_address', field: 'email' },
    { column: 'employee_id', field: 'externalId' },
    { column: 'shoe size', field: undefined },
  ],
  acceptedRows: 100,
  filledFields: ['email', 'externalId'],
  dates: 'day-first',
};

function columns(...names: readonly (readonly [string, string?])[]): Pick<FileOutline, 'columns'> {
  return { columns: names.map(([column, field]) => ({ column, field })) };
}

describe('what speaks against a file', () => {
  it.each<[string, Partial<FileOutline>, AlarmKind[], ExportKind?]>([
    ['nothing, where all is as before', {}, []],
    ['a list with a fifth of its rows less', { acceptedRows: 79 }, ['far-fewer-rows']],
    ['nothing, where a few left', { acceptedRows: 80 }, []],
    ['nothing, where a short report follows a long one', { acceptedRows: 10 }, [], 'usage'],
    ['a column that is gone', columns(['invited_email_address', 'email'], ['shoe size']), ['columns-gone']],
    [
      'nothing, where a report was asked for with fewer columns',
      columns(['invited_email_address', 'email'], ['shoe size']),
      [],
      'usage',
    ],
    [
      'a column that has another name',
      columns(['invited_email_address', 'email'], ['id_number', 'externalId'], ['shoe size']),
      ['column-renamed'],
    ],
    [
      '[N63] nothing, where it has the other name that LinkedIn gives the column',
      columns(['invited_email_address', 'email'], ['unique_user_id', 'externalId'], ['shoe size']),
      [],
    ],
    [
      'the same in another list',
      columns(['invited_email_address', 'email'], ['unique_user_id', 'externalId'], ['shoe size']),
      ['column-renamed'],
      'directory',
    ],
    [
      'nothing, where columns only came',
      columns(
        ['invited_email_address', 'email'],
        ['employee_id', 'externalId'],
        ['shoe size'],
        ['groups', 'groups'],
      ),
      [],
    ],
    ['a column that is suddenly blank', { filledFields: ['email'] }, ['column-blank']],
    ['days that turned round', { dates: 'month-first' }, ['dates-flipped']],
    ['nothing, where no day is written so', { dates: undefined }, []],
  ])('is %s', (_, change, kinds, kind = 'users') => {
    const alarms = compareOutlines(kind, before, { ...before, ...change });
    expect(alarms.map((alarm) => alarm.kind)).toEqual(kinds);
  });

  it('[N103] says it in numbers and names', () => {
    const now = { ...before, ...columns(['mail', 'email']), acceptedRows: 40, filledFields: ['email'] };
    const gone = { kind: 'other-people', earlier: 8, gone: 2, names: ['Ada Kerr', 'Ben Lowe'] } as const;
    expect([gone, { ...gone, earlier: 7, gone: 7 }].map(sayAlarm)).toEqual([
      '6 of the 8 people of the list before are in this file. It may be another part of the list: then add it, and nobody is gone. If it replaces the list, 2 would count as gone: Ada Kerr, Ben Lowe.',
      'None of the 7 people of the list before are in this file. It may be another part of the list: then add it, and nobody is gone. If it replaces the list, 7 would count as gone: Ada Kerr, Ben Lowe and 5 more.',
    ]);
    const ofSome = ofSomeAlone([gone, { kind: 'far-fewer-rows', rows: 40, before: 100 }]);
    expect(ofSome.map(sayAlarm)).toEqual([
      '6 of the 8 people of the list before are in this file. It may be another part of the list: then add it, and nobody is gone. If it replaces the list, whether 2 work here would no longer be known by it: Ada Kerr, Ben Lowe.',
      '40 rows where the list before had 100: it may be filtered or only a part. A further part of the list is added, and nobody is gone. Taken as the complete list, whether at least 60 others work here would no longer be known by it.',
    ]);
    expect(compareOutlines('users', before, now).map(sayAlarm)).toEqual([
      '40 rows where the list before had 100: it may be filtered or only a part. A further part of the list is added, and nobody is gone. Taken as the complete list, at least 60 others would count as gone.',
      'The column "mail" is read as what "invited_email_address" was before.',
      'The columns "employee_id", "shoe size" of the file before are not in this one: what they said would be unknown.',
    ]);
  });
});

describe('the answers to a question with two', () => {
  it.each([
    ['far-fewer-rows', 'add-to-list'],
    ['other-people', 'add-to-list'],
    ['other-system', 'same-system'],
  ])('to %s are told where they are typed, and stand in no sentence of the window', (kind, other) => {
    const said = job.ifMeant('It may be a part.', kind);
    expect(said).toContain(`--accept ${kind};`);
    expect(said).toContain(`--accept ${other}`);
    expect(job.ifMeant('It is blank.', 'column-blank')).toContain('as it should be: --accept column-blank');
  });
});
