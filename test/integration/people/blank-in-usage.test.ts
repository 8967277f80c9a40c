import { expect, test } from 'vitest';
import { testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { importAll, personByEmail, usageReport, userList } from '../../support/people.ts';

const october = '2026-10-01-to-2026-10-31';

async function findingsOf(names: readonly string[], report: (folder: string) => string) {
  const folder = testFolder();
  const engine = await testEngine();
  const users = ['ada@x.example,Ada,Stone,E1,ID1,active', 'ben@x.example,Ben,Reed,E2,ID2,active'];
  await importAll(engine, [userList(folder, users), report(folder)]);
  return Promise.all(names.map(async (name) => (await personByEmail(engine, `${name}@x.example`)).findings));
}

test('[FI8] who has no days in a report of days active never activated the seat', async () => {
  const report = (folder: string) =>
    usageReport(folder, october, ['Ada Stone,ada@x.example,ID1,9', 'Ben Reed,ben@x.example,ID2,']);
  expect(await findingsOf(['ada', 'ben'], report)).toEqual([['in-order'], ['never-activated']]);
});

test('[FI8] a report without days active says of nobody that they never activated theirs', async () => {
  const rows = [
    'Name,Email,Seat ID,Profile views',
    'Ada Stone,ada@x.example,ID1,9',
    'Ben Reed,ben@x.example,ID2,',
  ];
  const report = (folder: string) => writeFile(folder, `usage-${october}.csv`, `${rows.join('\n')}\n`);
  expect(await findingsOf(['ada', 'ben'], report)).toEqual([['in-order'], ['in-order']]);
});
