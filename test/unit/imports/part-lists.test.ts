import { describe, expect, test } from 'vitest';

import { isCalendarDay } from '../../../main/domain/time/calendar.ts';
import { areMovements, tellPart } from '../../../main/engine/imports/recognize/part-lists.ts';

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

describe('[N45] a list of some of the company', () => {
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
  ])('%s of %j: %s', (header, kinds, expected) => {
    const names = header.split(';');
    const at = names.findIndex((name) => /art|type|tipo|action|event/iu.test(name));
    const rows = kinds.map((kind) => ({
      cells: names.map((_name, place) => (place === at ? kind : '2026-08-31')),
    }));
    expect(areMovements(names, rows)).toBe(expected);
  });
});
