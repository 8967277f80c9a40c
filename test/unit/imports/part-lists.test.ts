import { describe, expect, test } from 'vitest';

import { isCalendarDay } from '../../../main/domain/time/calendar.ts';
import { areMovements, tellPart } from '../../../main/engine/imports/recognize/lists/part-lists.ts';

const today = '2026-10-20';

/** What a list with a day of leaving, a state and a day of joining for each row is. */
function partOf(title: string, ends: readonly string[], state = ''): string | undefined {
  const rows = ends.map((end, at) => ({
    line: at + 2,
    cells: [`p${String(at)}@halden.example`, end, state, '2020-02-13'],
  }));
  const columns = [
    { column: 'Email', field: 'email' },
    { column: 'Termination date', field: 'endedOn' },
    { column: 'Status', field: 'assignment' },
    { column: 'Hire date', field: undefined },
  ];
  return tellPart({
    titles: [title],
    mapping: { kind: 'staff', columns, window: undefined },
    rows,
    allRows: () => [rows],
    today: isCalendarDay(today) ? today : undefined,
  });
}

describe('[N45] [N115] a list of some of the company', () => {
  test.each([
    ['everybody has left', 'export', ['2026-08-31', '2026-08-31', '2026-09-30'], 'leavers-list'],
    ['some leave soon', 'export', ['2026-08-31', '2026-08-31', '2026-12-31'], 'leavers-list'],
    ['most leave some day', 'export', ['2026-08-31', '2026-12-31', '2026-12-31'], undefined],
    ['somebody has no day', 'export', ['2026-08-31', '2026-08-31', ''], undefined],
    ['a day stands for none', 'export', ['2026-08-31', '2026-08-31', '9999-12-31'], undefined],
    ['two alone have left', 'export', ['2026-08-31', '2026-08-31'], undefined],
    ['it is called so', 'Austritte 2026', ['2026-08-31'], 'leavers-list'],
    [
      'it is called so, with a gap',
      'sorties-employes',
      ['2026-08-31', '2026-08-31', '2026-12-31', ''],
      'leavers-list',
    ],
    ['it is called so, and half are here', 'Leavers', ['2026-08-31', ''], undefined],
    [
      'it is called so beside others',
      'Active and terminated',
      ['2026-08-31', '2026-08-31', '2026-08-31', ''],
      undefined,
    ],
    ['a department is called nearly so', 'departments', ['2026-08-31', ''], undefined],
    ['it is called after who joined', 'Neueintritte Oktober', ['', '2026-12-31', ''], 'joiners-list'],
    ['it is called after both', 'Joiners and leavers', ['', '2026-12-31', ''], 'changes-list'],
    ['it is called after how many came and went', 'Turnover Report', ['', '2026-12-31'], 'changes-list'],
    ['it is called so in German', 'Fluktuationsbericht Q4', ['', '2026-08-31'], 'changes-list'],
    ['it is called after both in German', 'Ein- und Austritte 2026', ['', '2026-08-31'], 'changes-list'],
  ])('%s', (_title, name, ends, expected) => {
    expect(partOf(name, ends)).toBe(expected);
  });

  test('by words for who left', () => {
    expect(partOf('export', ['', '', ''], 'Terminated')).toBe('leavers-list');
    expect(partOf('export', ['', '', ''], 'Inactive')).toBeUndefined();
  });
});

describe('[N46] movements', () => {
  test.each([
    ['Datum der Maßnahme;Maßnahmenart', ['Einstellung', 'Austritt'], true],
    ['Movement type;Effective date', ['Transfer'], true],
    ['Tipo de movimiento;Fecha', ['Alta', 'Baja'], true],
    ['Action;Effective date', ['Hire', 'Termination', 'Promotion'], true],
    ['Action;Effective date', ['Termination', 'Resignation'], false],
    ['Action;Effective date;Hire date', ['Hire', 'Termination', 'Promotion'], false],
    ['Movement type;Hire date', ['Hire', 'Termination'], false],
    ['Event;Date', ['Login', 'Logout'], false],
    ['Type;Employee;Email;Effective date', ['Leaver', 'Joiner', 'Mover', ''], true],
    ['Type;Employee;Email;Effective date', ['Leaver', 'Contractor', 'Joiner'], false],
    ['Type;Employee;From date', ['Annual leave', 'Sick leave'], false],
  ])('%s of %j: %s', (header, kinds, expected) => {
    const names = header.split(';');
    const at = names.findIndex((name) => /art|type|tipo|action|event/iu.test(name));
    const rows = kinds.map((kind) => ({
      cells: names.map((_name, place) => (place === at ? kind : '2026-08-31')),
    }));
    expect(areMovements(names, rows)).toBe(expected);
  });
});

describe('[N72] a list of one team or part', () => {
  const people = Array.from({ length: 25 }, (_, at) => `p${String(at)}`);

  function partNamed(
    titles: readonly string[],
    column: string,
    values: readonly string[],
  ): string | undefined {
    const rows = people.map((name, at) => ({
      line: at + 2,
      cells: [`${name}@halden.example`, values[at % values.length] ?? '', '2020-02-13'],
    }));
    const columns = [
      { column: 'Email', field: 'email' },
      { column, field: undefined },
      { column: 'Hire date', field: undefined },
    ];
    const mapping = { kind: 'staff', columns, window: undefined } as const;
    return tellPart({ titles, mapping, rows, allRows: () => [rows], today: undefined });
  }

  test.each([
    [['Sales team roster Q4'], 'Manager', ['Mei']],
    [['Sales roster FY27 - Team'], 'Manager', ['Mei']],
    [['Vertrieb 2026'], 'Standort', ['Kiel', 'Bonn']],
    [['EMEA employees'], 'Office', ['Kiel', 'Bonn']],
    [['équipe commerciale'], 'Site', ['Lyon', 'Nice']],
    [['Equipo de ventas'], 'Sede', ['Lugo', 'Vigo']],
    [['営業部名簿'], '勤務地', ['東京', '大阪']],
    [['export', 'Department: Sales'], 'Office', ['Kiel', 'Bonn']],
    [['export', 'Abteilung: Vertrieb'], 'Standort', ['Kiel', 'Bonn']],
    [['export', 'Département', 'Département : Ventes'], 'Site', ['Lyon', 'Nice']],
    [['staff'], 'Department', ['Sales']],
    [['staff'], 'Abteilung', ['Vertrieb']],
    [['reps'], 'Quota', ['100', '120']],
    [['staff'], 'Territory', ['North', 'South']],
  ])('%j with %s %j', (titles, column, values) => {
    expect(partNamed(titles, column, values)).toBe('team-list');
  });

  test.each([
    [['Employees'], 'Department', ['Sales', 'HR', 'IT']],
    [['All employees by department'], 'Office', ['Kiel', 'Bonn']],
    [['Sales team roster'], 'Department', ['Sales', 'HR', 'IT']],
    [['Sales Navigator users'], 'Office', ['Kiel', 'Bonn']],
    [['team_members'], 'Office', ['Kiel', 'Bonn']],
    [['Headcount'], 'Company', ['Halden']],
    [['export', 'Department: All'], 'Office', ['Kiel', 'Bonn']],
    [['export', 'Prepared for the sales team by HR'], 'Office', ['Kiel', 'Bonn']],
    [['Employee Department List'], 'Office', ['Kiel', 'Bonn']],
    [['staff'], 'Country', ['Germany']],
    [['staff'], 'Department', ['']],
  ])('not %j with %s %j', (titles, column, values) => {
    expect(partNamed(titles, column, values)).toBeUndefined();
  });
});
