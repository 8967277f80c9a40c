import { assert, asyncProperty, constantFrom, integer, record, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';

import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import {
  account,
  assignments,
  connect,
  everybody,
  importAll,
  personByEmail,
  record as recordLookUps,
  userList,
} from '../../support/people.ts';

const names = ['Anna Berg', 'Anne Berg', 'Bo Chen', 'Carla Diaz', 'Horacio Stroman', 'H. Stroman'];
const someone = record({ name: constantFrom(...names), mailbox: integer({ min: 1, max: 40 }) });
const company = record({
  listed: uniqueArray(someone, { selector: ({ mailbox }) => mailbox, minLength: 3, maxLength: 8 }),
  assigned: uniqueArray(someone, { selector: ({ mailbox }) => mailbox, minLength: 3, maxLength: 8 }),
});

/** Everything that is shown of everybody: people, their evidence, what waits for a decision. */
async function whole(engine: Engine): Promise<unknown> {
  const people = await everybody(engine);
  const details = await Promise.all(people.map(({ id }) => engine.ask('read-person', { id })));
  const { items } = await engine.ask('page-review', { offset: 0, limit: 1000 });
  return { people, matches: details.map((detail) => detail?.matches), items };
}

/** How often a company had something to merge or to split. */
const gone = { merged: 0, split: 0 };

test('splitting what was merged, and merging what was split, gives back what was there', async () => {
  await assert(
    asyncProperty(company, async ({ listed, assigned }) => {
      const folder = testFolder();
      const engine = await testEngine();
      await importAll(engine, [
        userList(
          folder,
          listed.map(({ name, mailbox }) => {
            const [given = '', family = ''] = name.split(' ');
            return `l${String(mailbox)}@x.example,${given},${family},,ID${String(mailbox)},active`;
          }),
        ),
        assignments(
          folder,
          assigned.map(({ name, mailbox }) => {
            const address = `d${String(mailbox)}@x.example`;
            return `${name},${address},LinkedIn Sales Navigator,${address},,,,E${String(mailbox)},,`;
          }),
        ),
      ]);
      const before = await whole(engine);
      const { items } = await engine.ask('page-review', { offset: 0, limit: 1000 });
      for (const { one, other } of items.slice(0, 3)) {
        await expectBack(engine, { one: one.anchor, other: other.anchor, verdict: 'same' }, before);
        gone.merged += 1;
      }
      for (const { id } of await everybody(engine)) {
        const detail = await engine.ask('read-person', { id });
        for (const { one, other } of detail?.matches ?? []) {
          await expectBack(engine, { one, other, verdict: 'different' }, before);
          gone.split += 1;
        }
      }
    }),
    { numRuns: 25, seed: 5 },
  );
  // Both ways were gone often enough to mean something.
  expect(gone.merged).toBeGreaterThan(10);
  expect(gone.split).toBeGreaterThan(10);
});

type Decision = { readonly one: string; readonly other: string; readonly verdict: 'same' | 'different' };

async function expectBack(engine: Engine, decision: Decision, before: unknown): Promise<void> {
  await engine.ask('decide-matches', { decisions: [decision], at: atDay(24) });
  expect(await whole(engine)).not.toEqual(before);
  const [decided] = await engine.ask('list-decisions', {});
  await engine.ask('take-back-decision', { id: decided?.id ?? 0, at: atDay(25) });
  expect(await whole(engine)).toEqual(before);
}

test('answers, protection and earlier ids go back to whom they are about', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const address = (name: string): string => `${name}@x.example`;
  await importAll(engine, [
    userList(folder, [`${address('l1')},Anna,Berg,,ID1,active`, `${address('l2')},Anna,Berg,,ID2,active`]),
    assignments(folder, [
      `Anna Berg,${address('d1')},LinkedIn Sales Navigator,${address('d1')},,,,E1,,`,
      `Anna Berg,${address('d2')},LinkedIn Sales Navigator,${address('d2')},,,,E2,,`,
    ]),
  ]);
  const connection = await connect(engine);
  const listed = await personByEmail(engine, address('l1'));
  const assigned = await personByEmail(engine, address('d1'));
  await recordLookUps(engine, connection, [
    [listed.id, { kind: 'found', account: account('u1', { userName: address('l1'), active: true }) }],
    [assigned.id, { kind: 'absent' }],
  ]);
  await engine.ask('save-care', {
    personId: listed.id,
    note: undefined,
    protectedBecause: 'Works abroad',
    snoozedUntil: undefined,
    at: atDay(24),
  });
  const merge = {
    one: `email:${address('l1')}`,
    other: 'external-id:E1',
    verdict: 'same' as const,
  };
  await engine.ask('decide-matches', { decisions: [merge], at: atDay(24) });
  const one = await engine.ask('read-person', { id: listed.id });
  expect(one?.summary).toMatchObject({ directory: 'assigned', seat: 'activated' });
  expect(one?.care.protectedBecause).toBe('Works abroad');
  const both = one?.summary.id ?? listed.id;
  // While the two are one, the account of the listed is found again, and shut.
  await recordLookUps(engine, connection, [
    [both, { kind: 'found', account: account('u1', { userName: address('l1'), active: false }) }],
  ]);
  const [decision] = await engine.ask('list-decisions', {});
  await engine.ask('take-back-decision', { id: decision?.id ?? 0, at: atDay(25) });

  const again = await engine.ask('read-person', { id: listed.id });
  expect(again?.summary).toMatchObject({ id: listed.id, email: address('l1'), account: 'inactive' });
  expect(again?.care.protectedBecause).toBe('Works abroad');
  const other = await engine.ask('read-person', { id: assigned.id });
  expect(other?.summary).toMatchObject({ id: assigned.id, email: address('d1'), account: 'absent' });
  expect(other?.care.protectedBecause).toBeUndefined();
});
