import { expect, test } from 'vitest';
import { testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { everybody, importAll, usageReport, userList } from '../../support/people.ts';

const header = 'displayName,mail,accountEnabled,appRole';
const joachim = 'joachim.brandhorst@x.example';
const newcomer = 'jbrandhorst@y.example';

/** One who holds a seat and one who is assigned, of one rare name; `daysActive`: of the holder in October. */
async function alike(daysActive: number) {
  const folder = testFolder();
  const engine = await testEngine();
  await importAll(engine, [
    userList(folder, [`${joachim},Joachim,Brandhorst,,ID1,active`, 'otto@x.example,Otto,Lind,,ID2,active']),
    usageReport(folder, '2026-10-01-to-2026-10-31', [
      `Joachim Brandhorst,${joachim},,${String(daysActive)}`,
      'Otto Lind,otto@x.example,,7',
    ]),
    writeFile(
      folder,
      'assigned.csv',
      `${header}\nJoachim Brandhorst,${newcomer},True,User\nOtto Lind,otto@x.example,True,User\n`,
    ),
  ]);
  const { items } = await engine.ask('page-review', { offset: 0, limit: 10 });
  return { people: await everybody(engine), reasons: items.map(({ reason }) => reason) };
}

test('[M9] a holder whose seat was not used and an assignee of the same name are two, and asked about', async () => {
  const { people, reasons } = await alike(0);
  expect(people).toHaveLength(3);
  expect(reasons).toEqual(['leaver-and-newcomer']);
});

test('[M9] a holder who uses the seat is the assignee of the same rare name', async () => {
  const { people, reasons } = await alike(9);
  expect([people.length, reasons]).toEqual([2, []]);
});

test('[M12] a holder whose name a list of leavers has, and nothing else of theirs, has not left by it', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  await importAll(engine, [
    userList(folder, [`${joachim},Joachim,Brandhorst,,ID1,active`, 'otto@x.example,Otto,Lind,,ID2,active']),
    writeFile(
      folder,
      'left.csv',
      [
        'Employee ID,Name,Work Email,Hire Date,Termination Date,Employment Status',
        '77,"Brandhorst, Joachim",,2015-03-01,2021-01-31,Terminated',
        '78,"Vane, Zoe",,2015-03-01,2020-01-31,Terminated\n',
      ].join('\n'),
    ),
  ]);
  const people = await everybody(engine);
  expect(people.find(({ email }) => email === joachim)?.findings).not.toContain('leaver-with-seat');
  const { items } = await engine.ask('page-review', { offset: 0, limit: 10 });
  expect(items.map(({ reason }) => reason)).toEqual(['leaver-and-newcomer']);
});
