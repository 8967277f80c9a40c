import { describe, expect, test } from 'vitest';

import type { Engine } from '../../../main/engine/operations.ts';
import type { ReviewItem } from '../../../main/engine/operations/review.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import {
  assignments,
  everybody,
  importAll,
  personByEmail,
  usageReport,
  userList,
} from '../../support/people.ts';

const october = '2026-10-01-to-2026-10-31';
/** Enough other people for a name to be rare or common among. */
const others = Array.from(
  { length: 60 },
  (_, index) =>
    `x${String(index)}@x.example,Given${String(index)},Family${String(index)},X${String(index)},IDX${String(index)},active`,
);

async function review(engine: Engine): Promise<readonly ReviewItem[]> {
  const { items, total } = await engine.ask('page-review', { offset: 0, limit: 100 });
  expect(total).toBe(items.length);
  return items;
}

function sides(items: readonly ReviewItem[]): readonly string[] {
  return items
    .map(({ one, other }) => `${one.person?.email ?? one.name ?? ''} ~ ${other.person?.email ?? ''}`)
    .toSorted();
}

async function emails(engine: Engine): Promise<readonly string[]> {
  const people = await everybody(engine);
  return people.map(({ email }) => email ?? '').filter((email) => !email.startsWith('x'));
}

describe('somebody listed under another address than the directory has', () => {
  test('is one person where nobody else can be meant, with the evidence', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [
      userList(folder, ['hstroman@halden.example,Horacio,Stroman,,ID1,active', ...others]),
      assignments(folder, [
        'Horacio Stroman,horacio.stroman@halden.example,LinkedIn Sales Navigator,horacio.stroman@halden.example,,,,HG1,,',
      ]),
    ]);
    expect(await emails(engine)).toEqual(['hstroman@halden.example']);
    const person = await personByEmail(engine, 'hstroman@halden.example');
    expect(person).toMatchObject({ externalId: 'HG1', seat: 'activated', directory: 'assigned' });
    const detail = await engine.ask('read-person', { id: person.id });
    expect(detail?.matches.map(({ one, other }) => [one, other])).toEqual([
      ['email:hstroman@halden.example', 'external-id:HG1'],
    ]);
    expect(detail?.matches[0]?.evidence.probability).toBeGreaterThan(0.95);
  });

  test('is split again by a decision, which outlives new imports and can be taken back', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    const directory =
      'Horacio Stroman,horacio.stroman@halden.example,LinkedIn Sales Navigator,horacio.stroman@halden.example,,,,HG1,,';
    await importAll(engine, [
      userList(folder, ['hstroman@halden.example,Horacio,Stroman,,ID1,active', ...others]),
      assignments(folder, [directory]),
    ]);
    const before = await everybody(engine);
    const decisions = [
      { one: 'email:hstroman@halden.example', other: 'external-id:HG1', verdict: 'different' as const },
    ];
    await engine.ask('decide-matches', { decisions, at: atDay(24) });
    expect((await emails(engine)).toSorted()).toEqual([
      'horacio.stroman@halden.example',
      'hstroman@halden.example',
    ]);
    expect(await review(engine)).toEqual([]);
    await importAll(engine, [
      userList(folder, ['hstroman@halden.example,Horacio,Stroman,,ID1,inactive', ...others], 'later.csv'),
    ]);
    expect(await emails(engine)).toHaveLength(2);
    const [decision] = await engine.ask('list-decisions', {});
    expect(decision).toMatchObject({ ...decisions[0], decidedAt: atDay(24) });
    await engine.ask('take-back-decision', { id: decision?.id ?? 0, at: atDay(25) });
    expect(await engine.ask('list-decisions', {})).toEqual([]);
    expect((await everybody(engine)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    await expect(
      engine.ask('take-back-decision', { id: decision?.id ?? 0, at: atDay(25) }),
    ).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('two people of one name', () => {
  async function twoAnnas(): Promise<{ engine: Engine; folder: string }> {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [
      userList(folder, ['a1@y.example,Anna,Berg,,ID1,active', ...others]),
      assignments(folder, [
        'Anna Berg,anna.berg@y.example,LinkedIn Sales Navigator,anna.berg@y.example,,,,E1,,',
        'Anna Berg,anna.berg2@y.example,LinkedIn Sales Navigator,anna.berg2@y.example,,,,E2,,',
      ]),
    ]);
    return { engine, folder };
  }

  test('wait for a decision, and the decision makes one of them', async () => {
    const { engine } = await twoAnnas();
    expect(await emails(engine)).toHaveLength(3);
    const items = await review(engine);
    expect(sides(items)).toEqual([
      'a1@y.example ~ anna.berg2@y.example',
      'a1@y.example ~ anna.berg@y.example',
    ]);
    const [item] = items;
    if (item === undefined) throw new Error('nothing to review');
    expect(item.mayBeOne).toBe(true);
    expect(item.evidence.fields.map(({ field }) => field)).toContain('family name');
    const decisions = [{ one: item.one.anchor, other: item.other.anchor, verdict: 'same' as const }];
    await engine.ask('decide-matches', { decisions, at: atDay(24) });
    const people = await everybody(engine);
    const anna = people.find(({ email }) => email === 'a1@y.example');
    expect(anna).toMatchObject({
      externalId: item.other.person?.externalId,
      directory: 'assigned',
      seat: 'activated',
    });
    expect(await review(engine)).toEqual([]);
    const detail = anna === undefined ? undefined : await engine.ask('read-person', { id: anna.id });
    expect(detail?.matches.map(({ evidence }) => evidence.rule)).toEqual(['decided']);
  });

  test('[U7] are never made one against their unique ids, even by a decision, which is refused', async () => {
    const { engine } = await twoAnnas();
    const decisions = [{ one: 'external-id:E1', other: 'external-id:E2', verdict: 'same' as const }];
    await expect(engine.ask('decide-matches', { decisions, at: atDay(24) })).rejects.toMatchObject({
      kind: 'two-unique-ids',
    });
    expect(await engine.ask('list-decisions', {})).toEqual([]);
    expect(await emails(engine)).toHaveLength(3);
  });

  test('are held apart from usage that carries the name alone, until somebody says whose it is', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [
      userList(folder, [
        'a1@y.example,Anna,Berg,E1,ID1,active',
        'a2@y.example,Anna,Berg,E2,ID2,active',
        ...others,
      ]),
      usageReport(folder, october, [
        'Anna Berg,,,0',
        ...others.map((_, index) => `Given${String(index)} Family${String(index)},,,5`),
      ]),
    ]);
    expect((await personByEmail(engine, 'x7@x.example')).daysActive).toBe(5);
    expect((await personByEmail(engine, 'a1@y.example')).usage).toBe('absent');
    const items = await review(engine);
    expect(sides(items)).toEqual(['Anna Berg ~ a1@y.example', 'Anna Berg ~ a2@y.example']);
    expect((await engine.ask('read-set-aside', {})).asked).toBe(1);
    const mine = items.find(({ other }) => other.person?.email === 'a2@y.example');
    if (mine === undefined) throw new Error('nothing to review');
    await engine.ask('decide-matches', {
      decisions: [{ one: mine.one.anchor, other: mine.other.anchor, verdict: 'same' }],
      at: atDay(24),
    });
    expect((await personByEmail(engine, 'a1@y.example')).usage).toBe('absent');
    expect(await personByEmail(engine, 'a2@y.example')).toMatchObject({
      usage: 'idle',
      idleDays: 31,
      findings: ['idle'],
    });
    expect(await review(engine)).toEqual([]);
  });
});

test('usage under a nickname waits with the one person it can be', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  await importAll(engine, [
    userList(folder, ['w@y.example,William,Featherstonehaugh,E1,ID1,active', ...others]),
    usageReport(folder, october, [
      'Bill Featherstonehaugh,,,4',
      ...others.map((_, index) => `Given${String(index)} Family${String(index)},,,5`),
    ]),
  ]);
  expect(sides(await review(engine))).toEqual(['Bill Featherstonehaugh ~ w@y.example']);
  const [item] = await review(engine);
  if (item === undefined) throw new Error('nothing to review');
  await engine.ask('decide-matches', {
    decisions: [{ one: item.one.anchor, other: item.other.anchor, verdict: 'same' }],
    at: atDay(24),
  });
  expect((await personByEmail(engine, 'w@y.example')).daysActive).toBe(4);
});
