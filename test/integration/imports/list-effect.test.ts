import { expect, test } from 'vitest';

import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';

/*
 * What a list would do before it goes in is counted in people: a person may have two rows of the user list, as after a change of address, and two
 * rows of the list, as after coming back.
 */

const users = [
  'invited_email_address,preferred_first_name,preferred_last_name,unique_user_id,sales_license_current_status',
  'ada.stone@halden.example,Ada,Stone,00101,active',
  'ben.reed@halden.example,Ben,Reed,00102,active',
  'b.reed@halden.example,Ben,Reed,00102,active',
  'cleo.berg@halden.example,Cleo,Berg,00103,active',
];

async function withUsers(): Promise<Engine> {
  const engine = await testEngine();
  const path = writeFile(testFolder(), 'users.csv', users.join('\n'));
  await engine.ask('commit-import', { path, at: atDay(1) });
  return engine;
}

async function effectOf(engine: Engine, rows: readonly string[]): Promise<unknown> {
  const text = ['Employee ID,Work Email,First Name,Last Name,Employment Status,Hire Date', ...rows].join(
    '\n',
  );
  const path = writeFile(testFolder(), 'staff.csv', text);
  const preview = await engine.ask('preview-import', { path, at: atDay(2) });
  if (preview.kind !== 'ready') throw new Error(JSON.stringify(preview));
  const { left, seatHolders, seatHoldersLeft } = preview.effect ?? {};
  return { left, seatHolders, seatHoldersLeft };
}

const ada = '00101,ada.stone@halden.example,Ada,Stone,Active,2020-02-13';
const gone = '00102,ben.reed@halden.example,Ben,Reed,Terminated,2020-02-13';
const goneAgain = '00102,ben.reed@halden.example,Ben,Reed,Terminated,2018-02-13';
const back = '00102,b.reed@halden.example,Ben,Reed,Active,2026-02-13';
const cleo = '00103,cleo.berg@halden.example,Cleo,Berg,Active,2020-02-13';

test.each([
  ['one row', [ada, gone, cleo], { left: 1, seatHoldersLeft: 1 }],
  ['two rows of the list', [ada, gone, goneAgain, cleo], { left: 1, seatHoldersLeft: 1 }],
  ['gone, and back under another address', [ada, gone, back, cleo], { left: 0, seatHoldersLeft: 0 }],
  ['back, and gone below', [ada, back, gone, cleo], { left: 0, seatHoldersLeft: 0 }],
])('[Q5] a person with two seats, and %s', async (_what, rows, expected) => {
  const engine = await withUsers();
  expect(await effectOf(engine, rows)).toEqual({ seatHolders: 3, ...expected });
});
