import { expect, test } from 'vitest';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { connect, everybody, importAll, userList } from '../../support/people.ts';

const header = 'displayName,mail,employeeId,accountEnabled,appRole';

function assignees(folder: string, name: string, rows: readonly string[]): string {
  return writeFile(folder, name, `${[header, ...rows].join('\n')}\n`);
}

test('[SA2] lost zeros are one finding about the list that lost them, and nobody has it', async () => {
  const [engine, folder] = [await testEngine(), testFolder()];
  const users = ['mira@x.example,Mira,Sol,42,ID1,active', 'otto@x.example,Otto,Lind,43,ID2,active'];
  await importAll(engine, [
    userList(folder, users),
    assignees(folder, 'one.csv', [
      'Mira Sol,mira@x.example,00042,True,User',
      'Otto Lind,otto@x.example,00043,True,User',
    ]),
  ]);
  const lost = { ids: 2, lists: ['users'], withZeros: '00042', without: '42' };
  expect(await engine.ask('read-set-aside', {})).toMatchObject({ lostZeros: lost, held: 0, asked: 0 });
  const people = await everybody(engine);
  expect(people.map(({ externalId, findings }) => [externalId, findings])).toEqual([
    ['00042', ['in-order']],
    ['00043', ['in-order']],
  ]);

  // The list exported again, with its zeros: nothing is left to say.
  const mended = users.map((row) => row.replace(/,(?=4[23],)/u, ',000'));
  await importAll(engine, [userList(folder, mended, 'again.csv')]);
  expect((await engine.ask('read-set-aside', {})).lostZeros).toBeUndefined();
});

test('[SA3] what one file has beside different people is counted, for everybody and for a plan', async () => {
  const [engine, folder] = [await testEngine(), testFolder()];
  await importAll(engine, [
    userList(folder, [
      'team@x.example,Mira,Sol,E1,ID1,active',
      'team@x.example,Otto,Lind,E2,ID2,active',
      'anne@x.example,Anne,Roy,E3,ID3,active',
    ]),
  ]);
  const shared = {
    identifiers: 1,
    people: 2,
    examples: [{ kind: 'email', value: 'team@x.example', source: 'users', rows: 2 }],
  };
  expect((await engine.ask('read-set-aside', {})).shared).toEqual(shared);
  const id = await connect(engine);
  const planOf = async (name: string) => {
    const people = await everybody(engine);
    const ids = people.filter(({ displayName }) => name === displayName).map((person) => person.id);
    return engine.ask('create-plan', {
      connectionId: id,
      act: 'deprovision',
      selection: { kind: 'ids', ids },
      at: atDay(2),
    });
  };
  expect((await planOf('Otto Lind')).shared).toEqual({ ...shared, people: 1 });
  expect((await planOf('Anne Roy')).shared?.identifiers).toBe(0);
});

test('[SA1] cells that are left out are counted in every list that has them, also where their rows are as before', async () => {
  const [engine, folder] = [await testEngine(), testFolder()];
  const rows = ['mira@x.example,Mira,Sol,k.A.,ID1,active', 'otto@x.example,Otto,Lind,n/a,ID2,active'];
  const cellsOf = async (path: string) => {
    const outcome = await engine.ask('commit-import', { path, at: atDay(2) });
    return outcome.kind === 'committed' ? outcome.setAside : outcome.kind;
  };
  const counted = [{ column: 'employee_id', reason: 'no-value', cells: 2, example: 'k.A.', line: 2 }];
  expect(await cellsOf(userList(folder, rows))).toEqual(counted);
  const next = [...rows, 'anne@x.example,Anne,Roy,E3,ID3,active'];
  expect(await cellsOf(userList(folder, next, 'next.csv'))).toEqual(counted);
});
