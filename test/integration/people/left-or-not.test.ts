import { describe, expect, test } from 'vitest';
import type { PeopleFilter } from '../../../main/domain/people/person.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { everybody, importAll, usageReport, userList } from '../../support/people.ts';

const staffHeader = 'Employee ID,Name,Work Email,Hire Date,Termination Date,Employment Status';
const staffRow = (id: string, name: string, email: string, ended = ''): string =>
  `${id},"${name}",${email},2022-03-01,${ended},Full-Time`;

function staffList(folder: string, name: string, rows: readonly string[]): string {
  return writeFile(folder, name, `${[staffHeader, ...rows].join('\n')}\n`);
}

const people = [
  ['Ada', 'Kerr', 'E1'],
  ['Ben', 'Lowe', 'E2'],
  ['Cleo', 'Mann', 'E3'],
] as const;
const others = people.slice(0, 2);

function users(folder: string): string {
  return userList(
    folder,
    people.map(
      ([given, family, id]) => `${given}.${family}@x.example,${given},${family},${id},S-${given},active`,
    ),
  );
}

/** Of each seat, what is said of its holder. */
async function saidOf(engine: Engine, seatId: string): Promise<string> {
  const person = (await everybody(engine)).find((one) => one.seatId === seatId);
  return `${String(person?.works)}: ${String(person?.findings.join(', '))}`;
}

describe('[I9] the numbers of a list that is numbered by another system', () => {
  const numbered = (list: typeof people | typeof others): string[] =>
    list.map(([given, family, id]) =>
      staffRow(`7${id.slice(1)}`, `${family}, ${given}`, `${given}.${family}@x.example`),
    );

  test.each([
    [
      'hold who has another name and address in its next version',
      'Vogt, Cleo',
      'cleo.vogt@x.example',
      'yes: in-order',
    ],
    [
      'leave it open where the name has nothing in common',
      'Pahl, Otto',
      'otto.pahl@x.example',
      'unknown: identifier-mismatch',
    ],
  ])('%s', async (_, name, email, said) => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(
      engine,
      [
        users(folder),
        staffList(folder, 'hr-1.csv', numbered(people)),
        staffList(folder, 'hr-2.csv', [...numbered(others), staffRow('73', name, email)]),
      ],
      ['other-numbers'],
    );
    expect(await saidOf(engine, 'S-Cleo')).toBe(said);
  });

  test('say of who is under none of them any more that they left', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(
      engine,
      [
        users(folder),
        staffList(folder, 'hr-1.csv', numbered(people)),
        staffList(folder, 'hr-2.csv', [
          ...numbered(others),
          staffRow('79', 'Pahl, Otto', 'otto.pahl@x.example'),
        ]),
      ],
      ['other-numbers'],
    );
    expect(await saidOf(engine, 'S-Cleo')).toBe('left: leaver-with-seat');
  });
});

describe('[U6] who came back under another number', () => {
  const staff = people.map(([given, family, id]) =>
    staffRow(id, `${family}, ${given}`, `${given}.${family}@x.example`),
  );
  const cleo = (id: string, email = 'cleo.mann@x.example'): string => staffRow(id, 'Mann, Cleo', email);

  test.each([
    [
      'beside the row that left, is unknown',
      [staffRow('E3', 'Mann, Cleo', 'cleo.mann@x.example', '2026-01-31'), cleo('E8')],
    ],
    ['in the place of the row before, is unknown', [cleo('E8', 'c.mann@x.example')]],
  ])('%s, and two when somebody says so', async (_, rows) => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [
      users(folder),
      staffList(folder, 'hr-1.csv', staff),
      staffList(folder, 'hr-2.csv', [...staff.slice(0, 2), ...rows]),
    ]);
    expect(await saidOf(engine, 'S-Cleo')).toMatch(/^unknown: identifier-mismatch/u);
    const { items } = await engine.ask('page-review', { offset: 0, limit: 10 });
    const [asked] = items;
    if (asked === undefined) throw new Error('nothing is asked');
    const { one, other, mayBeOne } = asked;
    // Each has a unique id: that they are one is not offered ([U7]).
    expect(mayBeOne).toBe(false);
    await engine.ask('decide-matches', {
      decisions: [{ one: one.anchor, other: other.anchor, verdict: 'different' }],
      at: atDay(24),
    });
    expect(await saidOf(engine, 'S-Cleo')).toMatch(/^left: leaver-with-seat/u);
  });
});

test('[FI17] a permission in a second row of the user list is the person’s', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const header =
    'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status,admin_permission';
  const rows = ['ada@x.example,Ada,Kerr,E1,S-Ada,active,', 'ada@x.example,Ada,Kerr,E1,S-9,deactivated,admin'];
  await importAll(engine, [
    writeFile(folder, 'users.csv', `${[header, ...rows].join('\n')}\n`),
    usageReport(folder, '2026-10-01-to-2026-10-31', ['Ada Kerr,ada@x.example,S-Ada,']),
  ]);
  expect(await saidOf(engine, 'S-Ada')).toContain('only-administers');
});

test('who is on leave by a list is found and counted as such, and works here', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const header = 'Employee ID,Name,Work Email,Hire Date,Employment Status';
  const rows = people.map(
    ([given, family, id]) =>
      `${id},"${family}, ${given}",${given}.${family}@x.example,2022-03-01,${id === 'E2' ? 'On Leave' : 'Active'}`,
  );
  await importAll(engine, [users(folder), writeFile(folder, 'hr.csv', `${[header, ...rows].join('\n')}\n`)]);
  const found = async (filter: PeopleFilter): Promise<readonly string[]> => {
    const sort = { key: 'displayName', descending: false } as const;
    const { rows: page } = await engine.ask('page-people', { filter, sort, offset: 0, limit: 10 });
    return page.map(({ displayName, works }) => `${displayName} ${works}`);
  };
  expect(await found({ worksState: ['on-leave'] })).toEqual(['Ben Lowe yes']);
  expect(await found({ worksState: ['on-leave'], text: 'x.ex' })).toEqual(['Ben Lowe yes']);
  for (const filter of [{}, { text: 'x.ex' }, { worksState: ['on-leave'] as const }])
    expect((await engine.ask('count-facets', { filter })).worksState).toMatchObject({
      here: 2,
      'on-leave': 1,
      vanished: 0,
    });
});

describe('[S10] of two lists that say somebody does not work here', () => {
  const okta = (folder: string): string =>
    writeFile(
      folder,
      'okta.csv',
      [
        'User Id,Username,First Name,Last Name,Email,User Status,App Instance Status,Application',
        '1,ada.kerr@x.example,Ada,Kerr,ada.kerr@x.example,DEPROVISIONED,,',
        '2,ben.lowe@x.example,Ben,Lowe,ben.lowe@x.example,ACTIVE,,',
        '3,cleo.mann@x.example,Cleo,Mann,cleo.mann@x.example,ACTIVE,,',
        '',
      ].join('\n'),
    );
  const hr = (folder: string): string =>
    staffList(folder, 'hr.csv', [
      staffRow('E1', 'Kerr, Ada', 'ada.kerr@x.example', '2026-01-31'),
      ...people
        .slice(1)
        .map(([given, family, id]) => staffRow(id, `${family}, ${given}`, `${given}.${family}@x.example`)),
    ]);

  test.each([
    ['first', [okta, hr]],
    ['last', [hr, okta]],
  ])('the one that says left is shown, where the account was disabled in the other, %s', async (_, lists) => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [users(folder), ...lists.map((list) => list(folder))]);
    const ada = (await everybody(engine)).find(({ seatId }) => seatId === 'S-Ada');
    expect([ada?.works, ada?.worksState, ada?.worksBy?.list]).toEqual([
      'left',
      'left',
      'An HR system, list of employees',
    ]);
  });
});

describe('[S10] of a list of accounts and one of the work', () => {
  const accounts = (folder: string): string =>
    writeFile(
      folder,
      'exportUsers.csv',
      [
        'userPrincipalName,displayName,surname,mail,givenName,objectId,userType,employeeId,jobTitle,department,accountEnabled,createdDateTime',
        ...people.map(
          ([given, family, id]) =>
            `${given}.${family}@x.example,${given} ${family},${family},${given}.${family}@x.example,${given},0000-${id},Member,${id},Seller,Sales,True,2024-03-01T10:00:00Z`,
        ),
        '',
      ].join('\n'),
    );
  const hr = (folder: string): string =>
    writeFile(
      folder,
      'hr.csv',
      [
        'Employee ID,Worker,Email - Work,Worker Status,Cost Center,Hire Date,Termination Date',
        ...people.map(
          ([given, family, id]) =>
            `${id},${given} ${family},${given}.${family}@x.example,${id === 'E2' ? 'On Leave' : 'Active'},Sales,2022-03-01,`,
        ),
        '',
      ].join('\n'),
    );

  test.each([
    ['first', [accounts, hr]],
    ['last', [hr, accounts]],
  ])(
    'who is on leave by the one, %s, is so by both: idle days suggest no more than a look',
    async (_, lists) => {
      const folder = testFolder();
      const engine = await testEngine();
      const unused = usageReport(folder, '2026-10-01-to-2026-10-31', ['Ben Lowe,ben.lowe@x.example,S-Ben,0']);
      await importAll(engine, [users(folder), ...lists.map((list) => list(folder)), unused]);
      const ben = (await everybody(engine)).find(({ seatId }) => seatId === 'S-Ben');
      expect([ben?.works, ben?.worksState]).toEqual(['yes', 'on-leave']);
      const detail = ben === undefined ? undefined : await engine.ask('read-person', { id: ben.id });
      expect(detail?.findings).toMatchObject([{ kind: 'idle', suggestion: 'review' }]);
    },
  );
});

describe('[S70] who was on leave in the list before, and is in none of now', () => {
  const leaveHeader = 'Employee ID,Name,Work Email,Hire Date,Employment Status';
  const list = (folder: string, name: string, cleo: string | undefined): string => {
    const rows = people.flatMap(([given, family, id]) => {
      const state = given === 'Cleo' ? cleo : 'Active';
      return state === undefined
        ? []
        : [`${id},"${family}, ${given}",${given}.${family}@x.example,2022-03-01,${state}`];
    });
    const ofThisList = `${name},"Dane, Cy",cy.dane@x.example,2022-03-01,Active`;
    return writeFile(folder, name, `${[leaveHeader, ...rows, ofThisList].join('\n')}\n`);
  };

  test.each<[string, readonly (string | undefined)[], string]>([
    ['is unknown', ['On Leave', undefined], 'unknown: not-in-staff'],
    ['is unknown in the list after that too', ['On Leave', undefined, undefined], 'unknown: not-in-staff'],
    [
      'has left by a word that came in between',
      ['On Leave', 'Terminated', undefined],
      'left: leaver-with-seat',
    ],
    ['has left where the leave was over', ['On Leave', 'Active', undefined], 'left: leaver-with-seat'],
    ['is here where a list has them again', ['On Leave', undefined, 'Active'], 'yes: in-order'],
  ])('%s', async (_, states, said) => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [
      users(folder),
      ...states.map((state, at) => list(folder, `hr-${String(at)}.csv`, state)),
    ]);
    expect(await saidOf(engine, 'S-Cleo')).toBe(said);
  });
});

describe('[S70] who left straight from a leave', () => {
  /** A list of everybody, in which Cleo's row has this status and last day, if there is one. */
  const list = (folder: string, name: string, cleo: readonly [string, string] | undefined): string => {
    const rows = people.flatMap(([given, family, id]) => {
      const own = given === 'Cleo' ? cleo : (['Active', ''] as const);
      return own === undefined
        ? []
        : [`${id},"${family}, ${given}",${given}.${family}@x.example,2022-03-01,${own[1]},${own[0]}`];
    });
    const ofThisList = `${name},"Dane, Cy",cy.dane@x.example,2022-03-01,,Active`;
    return writeFile(folder, name, `${[staffHeader, ...rows, ofThisList].join('\n')}\n`);
  };
  const leavers = (folder: string): string =>
    writeFile(
      folder,
      'leavers.csv',
      [
        'Employee ID,Name,Work Email,Termination Date,Termination Reason',
        'E3,"Mann, Cleo",Cleo.Mann@x.example,2026-10-01,Resigned',
        'E9,"Old, Bo",bo.old@x.example,2026-09-01,Resigned',
        '',
      ].join('\n'),
    );

  test.each<[string, (folder: string) => readonly string[]]>([
    [
      'by a list of who left that came later',
      (folder) => [
        list(folder, 'a.csv', ['On Leave', '']),
        list(folder, 'b.csv', undefined),
        leavers(folder),
      ],
    ],
    [
      'by a list of who left that came before',
      (folder) => [
        leavers(folder),
        list(folder, 'a.csv', ['On Leave', '']),
        list(folder, 'b.csv', undefined),
      ],
    ],
    [
      'by a last day that stood beside the leave and is past',
      (folder) => [list(folder, 'a.csv', ['On Leave', '2026-10-01']), list(folder, 'b.csv', undefined)],
    ],
    [
      'by a word for who left',
      (folder) => [
        list(folder, 'a.csv', ['Parental Leave', '']),
        list(folder, 'b.csv', ['Resigned', '2026-10-03']),
        list(folder, 'c.csv', undefined),
      ],
    ],
  ])('is a leaver %s', async (_, files) => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [users(folder), ...files(folder)]);
    expect(await saidOf(engine, 'S-Cleo')).toBe('left: leaver-with-seat');
  });
});
