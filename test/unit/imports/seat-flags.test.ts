import { describe, expect, test } from 'vitest';

import { kindDeclarations } from '../../../main/engine/imports/kinds/all.ts';
import { mapColumns } from '../../../main/engine/imports/recognize/columns/map-columns.ts';
import { withAppStates } from '../../../main/engine/imports/recognize/states/app-states.ts';
import { unclearColumns } from '../../../main/engine/imports/recognize/states/state-columns.ts';
import {
  calledAfter,
  findAppFlag,
  seatFlag,
  withSeatFlag,
} from '../../../main/engine/imports/recognize/states/seat-flags.ts';

/** Whether a column with these cells is taken for the one that says who has the app. */
function isFlag(column: string, cells: readonly string[]): boolean {
  return (
    seatFlag(
      ['Email', column],
      cells.map((cell) => ({ cells: ['', cell] })),
    ) === 1
  );
}

describe('a column of who has the app that does not name it', () => {
  test.each([
    ['Has seat', ['TRUE', 'FALSE']],
    ['Seat?', ['Y', 'N', '']],
    ['Seat', ['x', '']],
    ['License?', ['yes', 'no']],
    ['Licensed', ['1', '0']],
    ['Has a paid license', ['Yes', 'No']],
    ['Assigned', ['Yes', 'No']],
    ['Lizenz', ['ja', 'nein']],
    ['Licence attribuée', ['Oui', 'Non']],
    ['Tiene licencia', ['Sí', 'No']],
    ['Licenza assegnata (sì/no)', ['Sì', 'No']],
    ['Tem licença', ['Sim', 'Não']],
    ['Heeft licentie', ['ja', 'nee']],
    ['ライセンス有無', ['はい', 'いいえ']],
    ['Zugang', ['ja', 'nein', 'ja', 'offen']],
    ['Seat', ['Yes', 'Yes', 'Yes', 'Returned', 'Requested']],
    ['Lizenz', ['ja', 'ja', 'entzogen', 'beantragt']],
    ['Seat', ['x', 'x', '-', '-', 'n/a']],
    ['Seat', ['🟢', '🟢', '🔴']],
    ['Seat', ['Core', 'Advanced', 'None', 'Removed']],
    ['License', ['Sales Navigator Advanced', 'Advanced Plus', '-']],
  ])('[N55] [N114] %s: %j', (column, cells) => {
    expect(isFlag(column, cells)).toBe(true);
  });

  // Each would take the app from somebody who has it, or give it to somebody who has not.
  test.each([
    ['Needs seat', ['yes', 'no']],
    ['Driving licence', ['yes', 'no']],
    ['Seat requested', ['yes', 'no']],
    ['Licencié', ['oui', 'non']],
    ['License', ['Sales Navigator Advanced', 'Core']],
    ['Seat', ['yes', 'waiting', 'asked']],
    ['Seat', ['yes', 'yes', 'Berlin', 'Lyon']],
    ['Seat', ['-', '-', 'n/a']],
    ['Assigned to', ['yes', 'no']],
  ])('[N55] [N114] not %s: %j', (column, cells) => {
    expect(isFlag(column, cells)).toBe(false);
  });

  test('[N55] the seat is read before an access', () => {
    const rows = [{ cells: ['yes', 'no'] }, { cells: ['yes', 'yes'] }];
    expect(seatFlag(['Access', 'Seat'], rows)).toBe(1);
  });

  test.each([
    ['SN seat tracker', 'app'],
    ['Suivi licences Sales Navigator', 'app'],
    ['Seats FY27', 'seats'],
    ['Snacks', undefined],
    ['Employees', undefined],
  ])('[N55] called after it: %s', (title, after) => {
    expect(calledAfter([title])).toBe(after);
  });
});

/** What a column of a list of assignees is read as. */
function fieldOf(column: string, cells: readonly string[]): string | undefined {
  const rows = cells.map((cell, at) => ({ cells: [`p${String(at)}@halden.example`, cell] }));
  const columns = mapColumns(['Email', column], kindDeclarations.directory, undefined, rows);
  const stated = withAppStates(columns, kindDeclarations.directory, rows);
  const seated = withSeatFlag(stated, kindDeclarations.directory, rows);
  expect(unclearColumns(seated, rows)).toEqual([]);
  return seated[1]?.field;
}

const oneSheet = { isKnownReport: false, hasFurtherSheets: false };

describe('how somebody uses the app is no state of theirs', () => {
  test.each([
    ['Activity Status', ['Active', 'Inactive']],
    ['Usage status', ['Active', 'Idle', 'Never used']],
    ['Engagement', ['High', 'Low', 'Inactive']],
    ['Last activity', ['Active', 'Dormant']],
    ['Nutzungsstatus', ['Aktiv', 'Inaktiv']],
  ])('[N52] %s: %j', (column, cells) => {
    expect(fieldOf(column, cells)).toBeUndefined();
  });

  test.each([
    ['Activity status', ['Active', 'Terminated']],
    ['User lifecycle', ['Current', 'Past']],
    ['Lifecycle stage', ['Active', 'Offboarded']],
  ])('[N52] [N10] a state all the same, %s: %j', (column, cells) => {
    expect(fieldOf(column, cells)).toBe('assignment');
  });

  test('[N52] stages of customers are no states', () => {
    expect(fieldOf('Lifecycle stage', ['Lead', 'Customer'])).toBeUndefined();
  });

  test.each(['Seat status', 'App Status', 'User Application Status', 'Statut de la licence', 'Lizenzstatus'])(
    '[N53] the status of the app says who has it: %s',
    (column) => {
      expect(fieldOf(column, ['Active', 'Deprovisioned'])).toBe('hasApp');
    },
  );

  test.each([
    ['Last Activity', ['Active', 'Inactive'], undefined],
    ['Last used', ['Active', 'Not active'], undefined],
    ['Is Licensed', ['Active', 'Inactive'], undefined],
    ['Last Activity', ['Active', 'Terminated'], 'assignment'],
    ['Last Activity', ['Active', 'Active'], 'assignment'],
    ['Last login', ['Active', 'Inactive'], 'assignment'],
  ])('[N187] a plain status beside "%s": %j is %s', (beside, cells, field) => {
    const rows = cells.map((cell, at) => ({ cells: [`p${String(at)}@halden.example`, cell, '2026-10-01'] }));
    const columns = mapColumns(['Email', 'Status', beside], kindDeclarations.directory, undefined, rows);
    expect(withAppStates(columns, kindDeclarations.directory, rows)[1]?.field).toBe(field);
  });

  test('[N187] nor of the app, beside a state of the person', () => {
    const rows = [
      { cells: ['a@halden.example', 'Active', 'Inactive', '2026-10-01'] },
      { cells: ['b@halden.example', 'Inactive', 'Active', '2026-10-01'] },
    ];
    const header = ['Email', 'User status', 'Status', 'Last activity'];
    const columns = mapColumns(header, kindDeclarations.directory, undefined, rows);
    const stated = withAppStates(columns, kindDeclarations.directory, rows);
    expect(stated.map(({ field }) => field)).toEqual(['email', 'assignment', undefined, undefined]);
  });

  // By itself it may be of who uses it.
  test('[N53] a status of the app with nothing but who is active, by itself and beside a state of the person', () => {
    const rows = [
      { cells: ['a@halden.example', 'Active', 'Inactive'] },
      { cells: ['b@halden.example', 'Inactive', 'Active'] },
    ];
    const read = (header: readonly string[]): readonly (string | undefined)[] => {
      const columns = mapColumns(header, kindDeclarations.directory, undefined, rows);
      return withAppStates(columns, kindDeclarations.directory, rows).map(({ field }) => field);
    };
    expect(read(['Email', 'Team', 'App Status'])[2]).toBeUndefined();
    expect(read(['Email', 'User Status', 'App Status'])).toEqual(['email', 'assignment', 'hasApp']);
    expect(read(['Email', 'Employee Status', 'Status'])).toEqual(['email', 'assignment', 'hasApp']);
    expect(read(['Email', 'Account Status', 'Status'])).toEqual(['email', 'assignment', 'assignment']);
  });

  test.each([
    ['app', ['Email', 'Activity Status', 'Employee Status'], 'likely'],
    ['app', ['Email', 'Licenses', 'Hire date'], undefined],
    ['seats', ['Email', 'Activity Status', 'Employee Status'], undefined],
    [undefined, ['Email', 'Licenses'], undefined],
  ] as const)('[N52] called after %s with %j', (after, header, found) => {
    expect(findAppFlag({ header, firstRows: [] }, after, oneSheet)).toBe(found);
  });

  test.each(['Sales Nav?', 'Lizenz'])('[N54] with further sheets %s does not say it', (column) => {
    const table = { header: ['Email', column], firstRows: [{ cells: ['', 'ja'] }, { cells: ['', 'nein'] }] };
    expect(findAppFlag(table, 'app', oneSheet)).toBe('sure');
    expect(findAppFlag(table, 'app', { ...oneSheet, hasFurtherSheets: true })).toBe('likely');
  });
});
