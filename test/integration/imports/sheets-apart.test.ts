import { join } from 'node:path';

import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';

import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { everybody, userList } from '../../support/people.ts';

const names = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Fay'] as const;

function sheet(name: string, of: readonly string[], department: string): { sheet: string; data: string[][] } {
  const rows = of.map((one) => [`${one} Kerr`, `${one.toLowerCase()}@halden.example`, department]);
  return { sheet: name, data: [['Name', 'E-mail', 'Department'], ...rows] };
}

test('[N65] [Q37] a sheet of several that is taken for all assignees is asked about, and the others are added to it', async () => {
  const [engine, folder] = [await testEngine(), testFolder()];
  const rows = names.map(
    (name) => `${name.toLowerCase()}@halden.example,${name},Kerr,E-${name},ID-${name},active`,
  );
  await engine.ask('commit-import', { path: userList(folder, rows), at: atDay(1) });
  const path = join(folder, 'seats.xlsx');
  await writeExcelFile([
    sheet('EMEA', names.slice(0, 3), 'Sales'),
    sheet('AMER', names.slice(3, 6), ''),
  ]).toFile(path);
  const first = { path, kind: 'directory', at: atDay(2) } as const;
  expect(await engine.ask('commit-import', first)).toMatchObject({
    kind: 'unanswered',
    alarms: [{ kind: 'other-sheets' }],
  });
  expect((await engine.ask('commit-import', { ...first, accepted: ['other-sheets'] })).kind).toBe(
    'committed',
  );
  const second = { ...first, sheet: 'AMER', at: atDay(3) };
  expect(await engine.ask('commit-import', second)).toMatchObject({
    kind: 'unanswered',
    alarms: [{ kind: 'other-people' }],
  });
  expect((await engine.ask('commit-import', { ...second, accepted: ['add-to-list'] })).kind).toBe(
    'committed',
  );
  const people = await everybody(engine);
  expect(people.map(({ directory }) => directory)).toEqual(names.map(() => 'assigned'));
});

test('[N116] [Q36] a sheet of who left beside that of who works here is told by the names that they share, and adds to it', async () => {
  const [engine, folder] = [await testEngine(), testFolder()];
  const rows = names.map(
    (name) => `${name.toLowerCase()}@halden.example,${name},Kerr,E-${name},ID-${name},active`,
  );
  await engine.ask('commit-import', { path: userList(folder, rows), at: atDay(1) });
  const path = join(folder, 'Plantilla.xlsx');
  const columns = ['Nº empleado', 'Nombre', 'Apellidos', 'Correo corporativo', 'Puesto', 'Centro', 'Alta'];
  const person = (name: string): readonly string[] => [
    `E-${name}`,
    name,
    'Kerr',
    `${name.toLowerCase()}@halden.example`,
    'Ventas',
    'Valencia',
    '2020-02-03',
  ];
  const [here, left] = [names.slice(0, 4), names.slice(4)];
  await writeExcelFile([
    {
      sheet: 'Activos',
      data: [[...columns, 'Situación'], ...here.map((name) => [...person(name), 'Activo'])],
    },
    {
      sheet: 'Bajas',
      data: [
        [...columns, 'Fecha de baja', 'Motivo de la baja'],
        ...left.map((name) => [...person(name), '2026-09-15', 'Voluntaria']),
      ],
    },
  ]).toFile(path);
  const first = { path, kind: 'staff', at: atDay(2) } as const;
  expect(await engine.ask('commit-import', first)).toMatchObject({
    kind: 'unanswered',
    alarms: [{ kind: 'other-sheets' }],
  });
  await engine.ask('commit-import', { ...first, accepted: ['other-sheets'] });
  expect((await engine.ask('commit-import', { path, sheet: 'Bajas', at: atDay(3) })).kind).toBe('committed');
  const people = await everybody(engine);
  expect(people.map(({ works }) => works)).toEqual([...here.map(() => 'yes'), ...left.map(() => 'left')]);
});
