import { expect, test } from 'vitest';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import { assignments, everybody, importAll, userList } from '../../support/people.ts';

const people = ['Ada,Berg', 'Ben,Cole', 'Cleo,Dahl', 'Dan,Evers', 'Eva,Falk', 'Finn,Gray'];
const address = (name = ''): string => `${name.toLowerCase().replace(',', '.')}@x.example`;

/** `addresses`: whose address stands in each row. */
function rowsOf(addresses: readonly string[]): readonly string[] {
  return people.map((one, at) => `${address(addresses[at])},${one},E${String(at)},S${String(at)},active`);
}

function list(folder: string, name: string, addresses: readonly string[]): string {
  return userList(folder, rowsOf(addresses), name);
}

test('[OF7] a list whose addresses were sorted alone waits for an answer, and one as before does not', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const later = userList(
    folder,
    [...rowsOf(people), 'gina.holt@x.example,Gina,Holt,E9,S9,active'],
    'later.csv',
  );
  await importAll(engine, [list(folder, 'first.csv', people), later]);
  const path = list(folder, 'sorted.csv', people.toReversed());
  const outcome = await engine.ask('commit-import', { path, at: atDay(24) });
  expect(outcome.kind === 'unanswered' ? outcome.alarms.map(({ kind }) => kind) : outcome.kind).toEqual([
    'columns-apart',
  ]);
  expect((await everybody(engine)).map(({ email }) => email)).toEqual([
    ...people.map(address),
    'gina.holt@x.example',
  ]);
  expect(
    await engine.ask('commit-import', { path, accepted: ['columns-apart'], at: atDay(24) }),
  ).toMatchObject({
    kind: 'committed',
  });
});

test('[Q9] a list whose states were moved alone waits for an answer', async () => {
  const [engine, folder] = [await testEngine(), testFolder()];
  const staff = (name: string, hasLeft: (at: number) => boolean): string => {
    const rows = people.map(
      (one, at) =>
        `E${String(at)},${one.replace(',', ' ')},${address(one)},${hasLeft(at) ? 'Terminated' : 'Active'}`,
    );
    return writeFile(folder, name, ['Employee ID,Name,Work Email,Employment Status', ...rows, ''].join('\n'));
  };
  await engine.ask('commit-import', {
    path: staff('first.csv', (at) => at < 3),
    kind: 'staff',
    at: atDay(23),
  });
  const moved = { path: staff('moved.csv', (at) => at > 2), kind: 'staff', at: atDay(24) } as const;
  const outcome = await engine.ask('commit-import', moved);
  expect(outcome.kind === 'unanswered' ? outcome.alarms.map(({ kind }) => kind) : outcome.kind).toEqual([
    'came-back',
  ]);
});

test('[Q10] a list whose states were sorted alone waits for an answer, and one sorted by its states does not', async () => {
  const [engine, folder] = [await testEngine(), testFolder()];
  const rows = [...people, 'Gina,Holt', 'Hal,Ives', 'Ida,Jung', 'Jan,Koch'].map((one, at) => {
    const state = [1, 4, 7].includes(at) ? 'Terminated' : 'Active';
    return { row: `E${String(at)},${one.replace(',', ' ')},${address(one)}`, state };
  });
  const sorted = rows.toSorted((one, other) => one.state.localeCompare(other.state));
  const staff = (name: string, states: typeof rows, rest: typeof rows) => {
    const lines = rest.map(({ row }, at) => `${row},${states[at]?.state ?? ''}`);
    const header = 'Employee ID,Name,Work Email,Employment Status';
    const path = writeFile(folder, name, [header, ...lines, ''].join('\n'));
    return { path, kind: 'staff', at: atDay(23) } as const;
  };
  const alone = await engine.ask('commit-import', staff('alone.csv', sorted, rows));
  expect(alone.kind === 'unanswered' ? alone.alarms.map(({ kind }) => kind) : alone.kind).toEqual([
    'states-sorted',
  ]);
  expect((await engine.ask('commit-import', staff('sorted.csv', sorted, sorted))).kind).toBe('committed');
});

test.each<[string, (at: number) => number, (at: number) => number, string | undefined]>([
  ['sign-in names that were sorted alone', (at) => people.length - 1 - at, (at) => at, 'columns-apart'],
  ['both columns moved, in the list after the first', (at) => at, (at) => at, undefined],
])('[OF7] a first list with %s', async (_, loginOf, addressOf, alarm) => {
  const [engine, folder] = [await testEngine(), testFolder()];
  const path = assignments(
    folder,
    people.map((one, at) => {
      const [login, mail] = [people[loginOf(at)], people[addressOf(at)]].map(address);
      return `${one.replace(',', ' ')},${String(login)},LinkedIn Sales Navigator,${String(mail)},E${String(at)}`;
    }),
  );
  const outcome = await engine.ask('commit-import', { path, kind: 'directory', at: atDay(24) });
  expect(outcome.kind === 'unanswered' ? outcome.alarms.map(({ kind }) => kind) : undefined).toEqual(
    alarm === undefined ? undefined : [alarm],
  );
  if (alarm !== undefined) return;
  const moved = assignments(
    folder,
    people.map((one, at) => {
      const other = address(people[(at + 1) % people.length]);
      return `${one.replace(',', ' ')},${other},LinkedIn Sales Navigator,${other},E${String(at)}`;
    }),
    'moved.csv',
  );
  const second = await engine.ask('commit-import', { path: moved, kind: 'directory', at: atDay(25) });
  expect(second.kind === 'unanswered' ? second.alarms.map(({ kind }) => kind) : second.kind).toContain(
    'columns-apart',
  );
});

test('[OF8] a list whose ids of sixteen digits all end in 0 waits for an answer, and one with a whole id among them does not', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const listOf = (name: string, ends: string): string =>
    userList(
      folder,
      people
        .slice(0, ends.length)
        .map(
          (one, at) => `${address(one)},${one},${String(123_456_789_012_340 + at)}${ends[at] ?? ''},,active`,
        ),
      name,
    );
  const cut = await engine.ask('commit-import', { path: listOf('cut.csv', '0000'), at: atDay(24) });
  expect(cut.kind === 'unanswered' ? cut.alarms.map(({ kind }) => kind) : cut.kind).toEqual(['ids-cut']);
  expect(await everybody(engine)).toEqual([]);
  const whole = await engine.ask('commit-import', { path: listOf('whole.csv', '00070'), at: atDay(24) });
  expect(whole.kind).toBe('committed');
});
