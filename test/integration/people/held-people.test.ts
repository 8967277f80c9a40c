import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { accountStates, directoryStates, personSortKeys } from '../../../main/domain/people/person.ts';
import { seatStates } from '../../../main/domain/seats/seat.ts';
import type { PeopleFilter, PeopleSelection, PeopleSort } from '../../../preload/contract/values/people.ts';
import { ask } from '../../../renderer/app/start/bridge.ts';
import { HeldPeople } from '../../../renderer/features/people/table/held-people.ts';
import { openDesk, type TestDesk } from '../../support/desk.ts';
import { testFolder, writeFile } from '../../support/engine.ts';
import { sampleFiles, userList } from '../../support/people.ts';

const nobody: PeopleSelection = { kind: 'ids', ids: [] };
const byName: PeopleSort = { key: 'displayName', descending: false };
let desk: TestDesk;

beforeEach(() => {
  desk = openDesk();
  // The window as far as what is tested sees it: its questions go through the real gate to the real engine.
  vi.stubGlobal('window', { purser: { ask: (name: 'people.page', input: never) => desk.ask(name, input) } });
  vi.stubGlobal('requestIdleCallback', (go: () => void) => setImmediate(go));
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await desk.close();
});

async function importFiles(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const outcome = await desk.get('imports.commit', { file: await desk.nameFile(path) });
    expect(outcome.kind).toBe('committed');
  }
}

async function pageOf(filter: PeopleFilter, sort: PeopleSort) {
  return desk.get('people.page', { filter, sort, offset: 0, limit: 500 });
}

describe('what the window finds by itself', () => {
  test('is what the engine finds, however it was typed, with any filter and in any order', async () => {
    const odd = [
      "zoe@halden.example,Zoë,O'Brien,X1,IDX1,active",
      'wei@x.example,伟,王,X10,,active',
      'ost@x.example,Đorđe,Groß-Łuk,X11,,inactive',
      'kyr@x.example,Юлия,Ёлкина,X12,IDX12,active',
      'emo@x.example,😀,\uFF21stra,X13,,active',
    ];

    const [users = '', ...others] = sampleFiles;
    const lines = readFileSync(users, 'utf8').trimEnd();
    await importFiles([writeFile(testFolder(), 'users.csv', `${lines}\n${odd.join('\n')}\n`), ...others]);
    const held = new HeldPeople();
    const letters = fc.constantFrom(
      'a',
      'e',
      'ß',
      'ë',
      'O',
      "'",
      ' ',
      '.',
      '@',
      '0',
      '1',
      'Е',
      '王',
      '<',
      'an',
    );
    let [hits, narrowed] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.array(letters, { minLength: 1, maxLength: 6 }),
        fc.record(
          {
            seat: fc.subarray([...seatStates]),
            directory: fc.subarray([...directoryStates]),
            worksState: fc.subarray(['here', 'on-leave', 'left', 'vanished'] as const),
            account: fc.subarray([...accountStates]),
            findings: fc.subarray(['in-order', 'idle', 'leaver-with-seat', 'never-activated'] as const),
            idleAtLeastDays: fc.nat(90),
          },
          { requiredKeys: [] },
        ),
        fc.constantFrom(...personSortKeys),
        fc.boolean(),
        async (keys, conditions, key, descending) => {
          const sort = { key, descending };
          await held.prepare(sort);
          let text = '';
          for (const pressed of keys) {
            text = pressed === '<' ? text.slice(0, -1) : text + pressed;
            for (const filter of [{ text }, { ...conditions, text }]) {
              const found = held.find(filter, sort);
              const { rows, total } = await pageOf(filter, sort);
              expect(found).toEqual(rows);
              expect(found).toHaveLength(total);
              hits += total;
              narrowed += total > 0 && total < 400 ? 1 : 0;
            }
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(hits).toBeGreaterThan(1000);
    expect(narrowed).toBeGreaterThan(50);
  }, 60_000);

  test('is left to the engine until people who changed are read anew, and in an order that was not read', async () => {
    await importFiles([userList(testFolder(), ['ann@x.example,Ann,Lee,E1,ID1,active'])]);
    const held = new HeldPeople();
    expect(held.find({ text: 'ann' }, byName)).toBeUndefined();
    await held.prepare(byName);
    expect(held.find({ text: 'ann' }, byName)).toHaveLength(1);
    expect(held.find({ text: 'ann' }, { key: 'email', descending: false })).toBeUndefined();
    await importFiles([userList(testFolder(), ['ann@x.example,Anna,Leeds,E1,ID1,active'], 'later.csv')]);
    held.forget();
    expect(held.find({ text: 'leeds' }, byName)).toBeUndefined();
    await held.prepare(byName);
    expect(held.find({ text: 'leeds' }, byName)).toHaveLength(1);
  });

  test('is nothing where people changed while they were read', async () => {
    await importFiles([userList(testFolder(), ['ann@x.example,Ann,Lee,E1,ID1,active'])]);
    const held = new HeldPeople();
    const reading = held.prepare(byName);
    held.forget();
    await reading;
    expect(held.find({ text: 'ann' }, byName)).toBeUndefined();
  });
});

test('more people than the window may hold are found by the engine alone', async () => {
  const answered: string[] = [];
  vi.stubGlobal('window', {
    purser: {
      ask: (name: string) => {
        answered.push(name);
        return Promise.resolve({ ok: true, value: { rows: [], people: 100_000 } });
      },
    },
  });
  const held = new HeldPeople();
  await held.prepare(byName);
  await held.prepare(byName);
  expect(held.find({ text: 'ann' }, byName)).toBeUndefined();
  expect(answered).toEqual(['people.searchable']);
});

test('people are read on only once nobody waits for an answer', async () => {
  const asked: string[] = [];
  const plan = Promise.withResolvers<unknown>();
  const rows = Array.from({ length: 500 }, (_, at) => ({ id: at + 1, searchText: '' }));
  vi.stubGlobal('window', {
    purser: {
      ask: (name: string, input: { readonly after?: number }) => {
        asked.push(name);
        if (name === 'plans.create') return plan.promise;
        const value =
          name === 'people.order'
            ? { ids: rows.map(({ id }) => id) }
            : { rows: input.after === 0 ? rows : [], people: rows.length };
        return Promise.resolve({ ok: true, value });
      },
    },
  });
  const held = new HeldPeople();
  const reading = held.prepare(byName);
  const made = ask('plans.create', { connectionId: 1, act: 'provision', selection: nobody });
  await new Promise<void>((done) => {
    setTimeout(done, 20);
  });
  expect(asked).toEqual(['people.searchable', 'plans.create']);
  plan.resolve({ ok: true, value: {} });
  await Promise.all([reading, made]);
  expect(asked).toEqual(['people.searchable', 'plans.create', 'people.searchable', 'people.order']);
});
