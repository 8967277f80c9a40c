import { expect, test } from 'vitest';

import { testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { everybody, importAll, userList } from '../../support/people.ts';

const seats = [
  'ada.kerr@x.example,Ada,Kerr,,S1,active',
  'ben.lowe@x.example,Ben,Lowe,,S2,active',
  'cleo.mann@x.example,Cleo,Mann,,S3,active',
];

test.each([
  [
    'told by the column that parts people from groups',
    'DisplayName,UserPrincipalName,PrincipalType,AppDisplayName',
    ['Ada Kerr,ada.kerr@x.example,User,LinkedIn Sales Navigator'],
    'Sales EMEA,,Group,LinkedIn Sales Navigator',
  ],
  [
    'told by a group’s name in a row of nobody',
    'Nombre de Enterprise Application,UPN de usuario,Display Name de grupo',
    ['LinkedIn Sales Navigator,ada.kerr@x.example,'],
    'LinkedIn Sales Navigator,,GRP-Ventas-EMEA',
  ],
] as const)(
  '[U9] whoever may be a member of an assigned group is not without assignment: %s',
  async (_, header, rows, group) => {
    const said = async (lines: readonly string[]): Promise<readonly string[]> => {
      const folder = testFolder();
      const engine = await testEngine();
      const list = writeFile(folder, 'assigned.csv', `${[header, ...lines].join('\n')}\n`);
      await importAll(engine, [userList(folder, seats), list]);
      const people = await everybody(engine);
      return people.map(
        ({ displayName, directory, findings }) => `${displayName}: ${directory}, ${findings.join(', ')}`,
      );
    };
    expect(await said([...rows, group])).toEqual([
      'Ada Kerr: assigned, in-order',
      'Ben Lowe: unknown, in-order',
      'Cleo Mann: unknown, in-order',
    ]);
    expect((await said(rows)).slice(1)).toEqual([
      'Ben Lowe: not-assigned, seat-without-assignment',
      'Cleo Mann: not-assigned, seat-without-assignment',
    ]);
  },
);
