import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import type { AlarmKind } from '../../../main/domain/files/import-alarm.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { assignments, everybody, userList } from '../../support/people.ts';

const names = ['Ada', 'Ben', 'Cleo', 'Lars', 'Mona', 'Nils'];
const [firstHalf, secondHalf] = [names.slice(0, 3), names.slice(3)];

function half(folder: string, people: readonly string[], name: string): string {
  return assignments(
    folder,
    people.map((given) => {
      const email = `${given.toLowerCase()}@halden.example`;
      return `${given} Kerr,${email},LinkedIn Sales Navigator,${email},E-${given}`;
    }),
    name,
  );
}

async function told(engine: Engine): Promise<readonly string[]> {
  const people = await everybody(engine);
  return people.map(({ displayName, directory }) => `${displayName} ${directory}`).toSorted();
}

it.each<[string, readonly AlarmKind[], (given: string) => string]>([
  ['a further part ends nobody', ['add-to-list'], () => 'assigned'],
  [
    'a list that replaces ends those before',
    ['other-people'],
    (given) => (secondHalf.includes(given) ? 'assigned' : 'not-assigned'),
  ],
])('[Q3] %s, and its undo leaves the list as it was before', async (_, accepted, directoryOf) => {
  const [engine, folder] = [await testEngine(), testFolder()];
  const rows = names.map(
    (given) => `${given.toLowerCase()}@halden.example,${given},Kerr,E-${given},ID-${given},active`,
  );
  await engine.ask('commit-import', { path: userList(folder, rows), at: atDay(1) });
  await engine.ask('commit-import', {
    path: half(folder, firstHalf, 'a-to-k.csv'),
    kind: 'directory',
    at: atDay(2),
  });
  const before = await told(engine);
  const second = { path: half(folder, secondHalf, 'l-to-z.csv'), kind: 'directory', at: atDay(3) } as const;
  expect((await engine.ask('commit-import', second)).kind).toBe('unanswered');
  expect(await told(engine)).toEqual(before);

  const outcome = await engine.ask('commit-import', { ...second, accepted });
  expect(await told(engine)).toEqual(names.map((given) => `${given} Kerr ${directoryOf(given)}`));

  if (outcome.kind !== 'committed') throw new Error(outcome.kind);
  expect(await engine.ask('undo-import', { id: outcome.import.id })).toEqual({ undone: true });
  expect(await told(engine)).toEqual(before);
});

it('[Q3] two of seven who are not in the next list are asked about by their names, and only a key that changed is not', async () => {
  const [engine, folder] = [await testEngine(), testFolder()];
  const row = (given: string, id = `E-${given}`): string =>
    `${given.toLowerCase()}@halden.example,${given},Kerr,${id},ID-${given},active`;
  const list = (name: string, rows: readonly string[]) => ({
    path: userList(folder, rows, name),
    at: atDay(2),
  });
  const all = [...names, 'Otto'];
  await engine.ask(
    'commit-import',
    list(
      'users.csv',
      all.map((given) => row(given)),
    ),
  );
  const others = all.slice(2).map((given) => row(given));
  expect(await engine.ask('preview-import', list('part.csv', others))).toMatchObject({
    alarms: [
      {
        kind: 'other-people',
        says: expect.stringContaining('2 would count as gone: Ada Kerr, Ben Kerr.') as string,
      },
    ],
  });
  const renumbered = [...others, ...['Ada', 'Ben'].map((given) => row(given, `X-${given}`))];
  expect(await engine.ask('preview-import', list('renumbered.csv', renumbered))).toMatchObject({
    alarms: [],
  });
});

it("[Q7] a further part ends no row of somebody else at the same team's mailbox", async () => {
  const [engine, folder] = [await testEngine(), testFolder()];
  const rows = names.map(
    (given) => `${given.toLowerCase()}@halden.example,${given},Kerr,,ID-${given},active`,
  );
  await engine.ask('commit-import', { path: userList(folder, rows), at: atDay(1) });
  const part = (people: readonly string[], name: string): string =>
    assignments(
      folder,
      people.map((given) => {
        const address = `${given.toLowerCase()}@halden.example`;
        const mailbox = ['Cleo', 'Lars'].includes(given) ? 'team@halden.example' : address;
        return `${given} Kerr-${given},${address},LinkedIn Sales Navigator,${mailbox},`;
      }),
      name,
    );
  const first = { path: part(firstHalf, 'a-to-k.csv'), kind: 'directory', at: atDay(2) } as const;
  await engine.ask('commit-import', first);
  const second = { path: part(secondHalf, 'l-to-z.csv'), kind: 'directory', at: atDay(3) } as const;
  const outcome = await engine.ask('commit-import', { ...second, accepted: ['add-to-list'] });

  if (outcome.kind !== 'committed') throw new Error(outcome.kind);
  expect(outcome.import.counts).toMatchObject({ added: 3, changed: 0, missing: 0 });
  const people = await everybody(engine);
  expect(people.map(({ email, directory }) => `${String(email)} ${directory}`).toSorted()).toEqual(
    names.map((given) => `${given.toLowerCase()}@halden.example assigned`),
  );
});

it.each([
  [
    'licenses',
    'invited_email_address,preferred_first_name,preferred_last_name,employee_id,seat_id',
    (given: string) => `ID-${given}`,
    'unknown',
  ],
  [
    'seat ids',
    'invited_email_address,preferred_first_name,preferred_last_name,employee_id,sales_license_current_status',
    () => 'active',
    'licensed',
  ],
])(
  '[Q11] a further part of the user list without %s leaves the seats of the others',
  async (_, header, last, seat) => {
    const [engine, folder] = [await testEngine(), testFolder()];
    const rows = names.map(
      (given) => `${given.toLowerCase()}@halden.example,${given},Kerr,E-${given},ID-${given},active`,
    );
    await engine.ask('commit-import', { path: userList(folder, rows), at: atDay(1) });
    const path = join(folder, 'part.csv');
    const part = ['Ada', 'Zoe'].map(
      (given) => `${given.toLowerCase()}@halden.example,${given},Kerr,E-${given},${last(given)}`,
    );
    writeFileSync(path, [header, ...part, ''].join('\n'));
    const accepted = ['add-to-list', 'columns-gone'] as const;
    expect((await engine.ask('commit-import', { path, kind: 'users', at: atDay(2), accepted })).kind).toBe(
      'committed',
    );
    const seats = new Map((await everybody(engine)).map((person) => [person.displayName, person.seat]));
    expect(seats.get('Ben Kerr')).toBe('activated');
    expect([seats.get('Ada Kerr'), seats.get('Zoe Kerr')]).toEqual([seat, seat]);
  },
);
