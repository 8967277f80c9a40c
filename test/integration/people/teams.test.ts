import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PeopleFilter } from '../../../main/domain/people/person.ts';
import { rollUps } from '../../../main/domain/month/teams/roll-up.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { importMonths, twoMonths } from '../../support/two-months.ts';
import {
  account,
  connect,
  everybody,
  importAll,
  personByEmail,
  record,
  sampleFiles,
} from '../../support/people.ts';

const users = (folder: string, rows: readonly string[]): string =>
  writeFile(
    folder,
    'users.csv',
    [
      'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id,sales_license_current_status,groups',
      ...rows,
      '',
    ].join('\n'),
  );

const staff = (folder: string, rows: readonly string[]): string =>
  writeFile(
    folder,
    'staff.csv',
    [
      'Employee ID,Work Email,First Name,Last Name,Employment Status,Department,Location,Manager,Cost Center',
      ...rows,
      '',
    ].join('\n'),
  );

/** Ann is above Bo and Cy; Di names herself, Ed and Flo each other, Gus an address nobody has, Hal a name alone. */
async function company(): Promise<Engine> {
  const folder = testFolder();
  const engine = await testEngine();
  await importAll(engine, [
    users(folder, [
      'ann@x.example,Ann,Berg,E1,ID1,active,"North, EMEA"',
      'bo@x.example,Bo,Chen,E2,ID2,active,"EMEA,North"',
      'cy@x.example,Cy,Diaz,E3,,active,South',
      'di@x.example,Di,Evans,E4,ID4,active,',
      'ed@x.example,Ed,Frey,E5,ID5,active,',
    ]),
    staff(folder, [
      'E1,ann@x.example,Ann,Berg,Terminated,Sales,Oslo,,4711',
      'E2,bo@x.example,Bo,Chen,Active,Sales,Oslo,E1,4711',
      'E3,cy@x.example,Cy,Diaz,Active,SALES,Rome,Ann Berg (E1),4712',
      'E4,di@x.example,Di,Evans,Active,Legal,Rome,di@x.example,',
      'E5,ed@x.example,Ed,Frey,Active,,Rome,flo@x.example,4711',
      'E6,flo@x.example,Flo,Gard,Active,,,ed@x.example,',
      'E7,gus@x.example,Gus,Hart,Active,,,nobody@x.example,',
      'E8,hal@x.example,Hal,Ives,Active,,,Bo Chen,',
    ]),
  ]);
  return engine;
}

async function teams(engine: Engine, by: (typeof rollUps)[number]) {
  const answer = await engine.ask('read-teams', { by, at: atDay(24) });
  return { ...answer, rows: answer.teams.map(({ name, people, seats }) => [name, people, seats]) };
}

describe('teams', () => {
  it('[TE5] [TE6] [TE7] [TE9] [TE10] [TE14] [TE15] by manager name whom nothing leads to, loops and managers who left', async () => {
    const engine = await company();
    const { rows, managers, teams: all } = await teams(engine, 'manager');
    expect(rows).toEqual([
      ['Ann Berg', 2, 2],
      ['Flo Gard', 1, 1],
      ['Ed Frey', 1, 0],
      [undefined, 4, 2],
    ]);
    expect(managers).toEqual({
      unclear: [
        {
          as: 'Bo Chen',
          why: 'by-name',
          people: 1,
          // [TE15]
          candidates: [{ as: 'bo@x.example', displayName: 'Bo Chen', title: undefined, department: 'Sales' }],
        },
        { as: 'di@x.example', why: 'self', people: 1, self: 'Di Evans', candidates: [] },
        { as: 'nobody@x.example', why: 'unknown', people: 1, candidates: [] },
      ],
      answered: [],
      loops: [['Ed Frey', 'Flo Gard']],
      left: [{ displayName: 'Ann Berg', people: 2 }],
    });
    expect(
      await engine.ask('name-managers', {
        named: [
          { name: 'Chen, Bo', as: 'E2' },
          { name: 'Di', as: 'nobody@x.example' },
        ],
      }),
    ).toEqual({ unknown: ['nobody@x.example'] });
    const again = await teams(engine, 'manager');
    expect(again.managers.unclear.map(({ why }) => why)).toEqual(['self', 'unknown']);
    expect(again.teams.find(({ name }) => name === 'Bo Chen')?.above).toEqual(['Ann Berg']);
    expect(all.find(({ name }) => name === 'Flo Gard')?.above).toEqual([]);

    // [TE14]
    const [answered] = again.managers.answered;
    expect(answered).toEqual({ name: 'Chen, Bo', as: 'E2', displayName: 'Bo Chen' });
    // As it was kept before.
    await engine.ask('write-setting', { name: 'manager_names', value: '{"bo chen":"E2"}' });
    const before = await teams(engine, 'manager');
    expect(before.managers.answered).toEqual([{ name: 'bo chen', as: 'E2', displayName: 'Bo Chen' }]);
    await engine.ask('name-managers', { named: [{ name: answered?.name ?? '', as: '' }] });
    const forgotten = await teams(engine, 'manager');
    expect(forgotten.managers.answered).toEqual([]);
    expect(forgotten.managers.unclear[0]).toMatchObject({ as: 'Bo Chen', why: 'by-name' });
  });

  it('[TE19] of managers of one name are asked for by department, and no answer to the name is taken for both', async () => {
    const [engine, folder] = [await testEngine(), testFolder()];
    await engine.ask('name-managers', { named: [{ name: 'Mia Silva', as: 'mia@x.example' }] });
    await importAll(engine, [
      users(folder, ['al@x.example,Al,Abel,E1,ID1,active,', 'bo@x.example,Bo,Chen,E2,ID2,active,']),
      staff(folder, [
        'E1,al@x.example,Al,Abel,Active,Sales,,Mia Silva,',
        'E2,bo@x.example,Bo,Chen,Active,Legal,,"Silva, Mia",',
        'E3,cy@x.example,Cy,Diaz,Active,SALES,,Mia Silva,',
        'E4,di@x.example,Di,Evans,Active,,,Mia Silva,',
        'E5,mia@x.example,Mia,Silva,Active,Sales,,,',
        'E6,mia2@x.example,Mia,Silva,Active,Legal,,,',
      ]),
    ]);
    const asked = await teams(engine, 'manager');
    expect(asked.rows).toEqual([[undefined, 6, 2]]);
    expect(
      asked.managers.unclear.map(({ as, why, people, candidates }) => [as, why, people, candidates.length]),
    ).toEqual([
      ['Mia Silva · Sales', 'by-name', 2, 2],
      ['Mia Silva', 'shared', 1, 0],
      ['Silva, Mia · Legal', 'by-name', 1, 2],
    ]);
    const { id } = await personByEmail(engine, 'al@x.example');
    expect(await engine.ask('read-person-teams', { id })).toContainEqual({
      by: 'manager',
      key: undefined,
      name: 'Mia Silva · Sales',
    });

    const named = [{ name: 'Mia Silva · Sales', as: 'mia@x.example' }];
    expect(await engine.ask('name-managers', { named })).toEqual({ unknown: [] });
    const answered = await teams(engine, 'manager');
    expect(answered.rows).toEqual([
      ['Mia Silva', 2, 1],
      [undefined, 4, 1],
    ]);
    expect(answered.managers.answered).toContainEqual({
      name: 'Mia Silva · Sales',
      as: 'mia@x.example',
      displayName: 'Mia Silva',
    });
  });

  it('are said in the preview by each column that they are read from', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [users(folder, ['ann@x.example,Ann,Berg,E1,ID1,active,'])]);
    const path = staff(folder, ['E1,ann@x.example,Ann,Berg,Active,Sales,Oslo,,4711']);
    const usage = writeFile(
      folder,
      'usage-2026-10-01-to-2026-10-31.csv',
      'Name,Email,Seat ID,Days Active,Manager\nAnn Berg,ann@x.example,ID1,3,Bo\n',
    );
    const columnsOf = async (file: string): Promise<unknown> => {
      const preview = await engine.ask('preview-import', { path: file, at: atDay(24) });
      return preview.kind === 'ready' ? preview.teamColumns : preview;
    };
    expect(await columnsOf(path)).toEqual([
      { column: 'Manager', says: 'manager' },
      { column: 'Cost Center', says: 'cost-center' },
    ]);
    expect(await columnsOf(usage)).toEqual([]);
  });

  it('[TE3] [TE4] by department, cost center, office and group', async () => {
    const engine = await company();
    expect((await teams(engine, 'department')).rows).toEqual([
      ['Sales', 3, 3],
      ['Legal', 1, 1],
      [undefined, 4, 1],
    ]);
    expect((await teams(engine, 'cost-center')).rows).toEqual([
      ['4711', 3, 3],
      ['4712', 1, 1],
      [undefined, 4, 1],
    ]);
    expect((await teams(engine, 'office')).rows).toEqual([
      ['Rome', 3, 3],
      ['Oslo', 2, 2],
      [undefined, 3, 0],
    ]);
    expect((await teams(engine, 'group')).rows).toEqual([
      ['EMEA + North', 2, 2],
      ['South', 1, 1],
      [undefined, 5, 2],
    ]);
  });

  it('[TE2] [TE5] by what the account says where no list does, the manager by the id that the service gives', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [
      users(folder, ['ann@x.example,Ann,Berg,E1,ID1,active,', 'bo@x.example,Bo,Chen,E2,ID2,active,']),
    ]);
    const ann = await personByEmail(engine, 'ann@x.example');
    const bo = await personByEmail(engine, 'bo@x.example');
    const raw = JSON.stringify({
      id: 'u2',
      addresses: [{ type: 'work', locality: 'Oslo' }],
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': {
        department: 'Sales',
        costCenter: '4711',
        manager: { value: 'u1', displayName: 'Somebody Else' },
      },
    });
    await record(engine, await connect(engine), [
      [ann.id, { kind: 'found', account: account('u1') }],
      [bo.id, { kind: 'found', account: account('u2', { raw }) }],
    ]);
    const names = await Promise.all(
      (['manager', 'department', 'cost-center', 'office'] as const).map(
        async (by) => (await teams(engine, by)).rows[0]?.[0],
      ),
    );
    expect(names).toEqual(['Ann Berg', 'Sales', '4711', 'Oslo']);
  });

  it('[TE16] of one person are those that the whole has them in, whatever says them', async () => {
    const engine = await company();
    const connectionId = await connect(engine);
    const gus = await personByEmail(engine, 'gus@x.example');
    const raw = JSON.stringify({
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': {
        costCenter: '4711',
        department: 'Legal',
      },
    });
    await record(
      engine,
      connectionId,
      [[gus.id, { kind: 'found', account: account('u7', { raw }) }]],
      atDay(24),
    );
    const idsOf = async (team: PeopleFilter['team']): Promise<readonly number[]> => {
      const sort = { key: 'displayName', descending: false } as const;
      const { rows } = await engine.ask('page-people', { filter: { team }, sort, offset: 0, limit: 50 });
      return rows.map((row) => row.id);
    };
    for (const { id } of await everybody(engine)) {
      const own = await engine.ask('read-person-teams', { id });
      for (const by of rollUps) {
        const known = own.find((team) => team.by === by && team.key !== undefined);
        expect(await idsOf(known ?? { by })).toContain(id);
      }
    }
    expect(await engine.ask('read-person-teams', { id: gus.id })).toEqual([
      { by: 'manager', key: undefined, name: 'nobody@x.example' },
      { by: 'department', key: 'legal', name: 'Legal' },
      { by: 'cost-center', key: '4711', name: '4711' },
    ]);
  });

  it('[TE13] stand in the report, beside everybody whom they name', async () => {
    const engine = await company();
    const path = join(testFolder(), 'report.json');
    const columns = ['Name', 'Manager', 'Cost center', 'Office', 'LinkedIn group'] as const;
    await engine.ask('write-report', {
      path,
      filter: { team: { by: 'office', key: 'oslo' } },
      sort: { key: 'displayName', descending: false },
      format: 'json',
      options: { columns, isPseudonymised: false, withSources: false },
      at: atDay(24),
    });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      people: [
        { Name: 'Ann Berg', 'Cost center': '4711', Office: 'Oslo', 'LinkedIn group': 'EMEA + North' },
        { Name: 'Bo Chen', Manager: 'Ann Berg', 'Cost center': '4711' },
      ],
    });
  });

  it('[TE1] [TE11] [TE12] add up to the figures of the overview, and are opened with just the people whom they count', async () => {
    const engine = await testEngine();
    await importAll(engine, sampleFiles);
    const contract = {
      prices: [{ licenseType: 'Advanced', currency: 'EUR', yearlyMinor: 117_999, from: undefined }],
      renewsOn: undefined,
      isPaidAhead: false,
      invitedGraceDays: 0,
    };
    await engine.ask('save-contract', { contract });
    const { findings, people } = await engine.ask('overview', {});
    const { costs } = await engine.ask('read-costs', { at: atDay(24) });
    for (const by of rollUps) {
      const answer = await engine.ask('read-teams', { by, at: atDay(24) });
      const sum = (of: (team: (typeof answer.teams)[number]) => number): number =>
        answer.teams.reduce((total, team) => total + of(team), 0);
      const yearly = answer.price?.yearlyMinor ?? 0;
      expect({
        people: sum((team) => team.people),
        seats: sum((team) => team.seats),
        cost: sum((team) => team.seats * yearly),
        waste: sum((team) => team.wastedSeats * yearly),
        idle: sum((team) => team.idle),
        neverActivated: sum((team) => team.neverActivated),
        leavers: sum((team) => team.leavers),
      }).toEqual({
        people,
        seats: costs?.heldSeats,
        cost: costs?.heldYearlyMinor,
        waste: costs?.wastedYearlyMinor,
        idle: findings.idle,
        neverActivated: findings['never-activated'],
        leavers: findings['leaver-with-seat'],
      });
    }
    expect((await everybody(engine)).length).toBe(people);
    const find = (filter: PeopleFilter) =>
      engine.ask('page-people', {
        filter,
        sort: { key: 'displayName', descending: false },
        offset: 0,
        limit: 1000,
      });
    const found = async (filter: PeopleFilter): Promise<readonly number[]> =>
      (await find(filter)).rows.map(({ id }) => id);
    for (const by of rollUps) {
      const answer = await engine.ask('read-teams', { by, at: atDay(24) });
      const members = await Promise.all(answer.teams.map(({ key }) => found({ team: { by, key } })));
      expect(members.map((ids) => ids.length)).toEqual(answer.teams.map((one) => one.people));
      expect(new Set(members.flat()).size).toBe(answer.total.people);
    }
    // Without the invitations that are within their grace, though they are found to be never activated.
    await engine.ask('save-contract', { contract: { ...contract, invitedGraceDays: 14 } });
    for (const by of rollUps) {
      const answer = await engine.ask('read-teams', { by, at: atDay(24) });
      const onNobody = await Promise.all(
        answer.teams.map(({ key }) => found({ spentOnNobodyOn: answer.today, team: { by, key } })),
      );
      expect(onNobody.map((ids) => ids.length)).toEqual(answer.teams.map((one) => one.wastedSeats));
      expect(await found({ spentOnNobodyOn: answer.today })).toHaveLength(answer.total.wastedSeats);
      expect(answer.total.wastedSeats).toBeLessThan((costs?.wastedYearlyMinor ?? 0) / 117_999);
    }
    expect(await found({ spentOnNobodyOn: 'someday' })).toEqual([]);
    const [sales] = (await engine.ask('read-teams', { by: 'department', at: atDay(24) })).teams;
    const team = { by: 'department', key: sales?.key } as const;
    expect(await found({ team, findings: ['idle'] })).toHaveLength(sales?.idle ?? -1);
    const [first] = (await find({ team })).rows;
    const text = first?.email ?? '';
    expect(await found({ team, text })).toEqual([first?.id]);
    expect(await found({ team: { by: 'department', key: 'nobody' }, text })).toEqual([]);
    const { seat } = await engine.ask('count-facets', { filter: { team } });
    expect(seat.activated).toBe(sales?.activated);
  });

  it('[TE17] [TE18] changed as the month has it, whatever the roll-up, and each change opens who changed so', async () => {
    const engine = await testEngine();
    const files = twoMonths(testFolder());
    await importMonths(engine, files.slice(0, 3));
    expect(await engine.ask('read-team-trends', { by: 'department' })).toBeUndefined();
    await importMonths(engine, files.slice(3));
    const { changes } = await engine.ask('read-month', {});
    const open = async (filter: PeopleFilter): Promise<readonly string[]> => {
      const page = { filter, sort: { key: 'displayName', descending: false }, offset: 0, limit: 20 } as const;
      return (await engine.ask('page-people', page)).rows.map(({ displayName }) => displayName);
    };
    for (const by of rollUps) {
      const trends = await engine.ask('read-team-trends', { by });
      expect(trends?.total).toMatchObject({ left: 2, newSeats: 1, becameIdle: 1, activeAgain: 1 });
      expect(changes).toMatchObject(trends?.total ?? {});
      for (const { key, newSeats = 0, endedSeats = 0 } of trends?.teams ?? [])
        expect(
          await open({ team: { by, key }, changed: { part: 'seats', since: changes?.since ?? '' } }),
        ).toHaveLength(newSeats + endedSeats);
    }
    expect(await open({ changed: { part: 'seats', since: '2026-10-31' } })).toEqual(['Eli Berg', 'Fay Berg']);
    expect(await open({ changed: { part: 'idle', since: '2026-10-31' } })).toEqual(['Bo Berg', 'Cy Berg']);
    expect(await open({ changed: { part: 'idle', since: '2026-10-30' } })).toEqual([]);
  });
});
