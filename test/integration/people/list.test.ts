import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startEngine } from '../../../main/engine/client.ts';

import { foldText } from '../../../main/domain/list/search/fold-text.ts';
import {
  personSortKeys,
  type PeopleFilter,
  type PersonSortKey,
  type PersonSummary,
} from '../../../main/domain/people/person.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { engineThread } from '../../support/engine.ts';
import { everybody, importAll, sampleFiles } from '../../support/people.ts';

// Read by every test and written by none.
const folder = mkdtempSync(join(tmpdir(), 'purser-list-'));
let engine: Engine;
let people: readonly PersonSummary[];

beforeAll(async () => {
  engine = await startEngine({ thread: engineThread, dataFolder: folder });
  await importAll(engine, sampleFiles);
  people = await everybody(engine);
});

afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

async function namesUnder(filter: PeopleFilter): Promise<readonly string[]> {
  const sort = { key: 'displayName', descending: false } as const;
  const { rows, total } = await engine.ask('page-people', { filter, sort, offset: 0, limit: 1000 });
  expect(total).toBe(rows.length);
  return rows.map(({ id }) => String(id)).toSorted();
}

const rank: Readonly<Record<PersonSortKey, (person: PersonSummary) => string | number | undefined>> = {
  displayName: (person) => foldText(person.displayName),
  email: (person) => person.email,
  externalId: (person) => person.externalId,
  department: (person) => person.department,
  seat: (person) => person.seat,
  account: (person) => person.account,
  directory: (person) => person.directory,
  works: (person) => person.works,
  daysActive: (person) => person.daysActive,
  idleDays: (person) => person.idleDays,
  findings: () => undefined,
};

function isInOrder(values: readonly (string | number | undefined)[], descending: boolean): boolean {
  const known = values.filter((value) => value !== undefined);
  const unknownLast = values.slice(0, known.length).every((value) => value !== undefined);
  const sorted = known.every((value, index) => {
    const before = known[index - 1];
    if (before === undefined) return true;
    // SQLite compares text by its bytes.
    const order =
      typeof value === 'number' && typeof before === 'number'
        ? before - value
        : Buffer.compare(Buffer.from(String(before)), Buffer.from(String(value)));
    return descending ? order >= 0 : order <= 0;
  });
  return unknownLast && sorted;
}

describe('the list of people', () => {
  test('has everybody once, whatever it is sorted by, unknown values last', async () => {
    for (const key of personSortKeys) {
      for (const descending of [false, true]) {
        const seen: PersonSummary[] = [];
        for (let offset = 0; offset < people.length; offset += 97) {
          const page = await engine.ask('page-people', {
            filter: {},
            sort: { key, descending },
            offset,
            limit: 97,
          });
          expect(page.total).toBe(people.length);
          seen.push(...page.rows);
        }
        expect(new Set(seen.map(({ id }) => id)).size).toBe(people.length);
        expect({ key, descending, inOrder: isInOrder(seen.map(rank[key]), descending) }).toMatchObject({
          inOrder: true,
        });
      }
    }
  });

  test('begins with the gravest findings and ends with people in order', async () => {
    const sort = { key: 'findings', descending: false } as const;
    const { rows } = await engine.ask('page-people', { filter: {}, sort, offset: 0, limit: 1000 });
    expect(rows[0]?.findings[0]).toBe('leaver-with-seat');
    expect(rows.at(-1)?.findings).toEqual(['in-order']);
    const leavers = people.filter(({ findings }) => findings.includes('leaver-with-seat')).length;
    expect(rows.slice(0, leavers).every(({ findings }) => findings.includes('leaver-with-seat'))).toBe(true);
  });

  test.each<[string, PeopleFilter, (person: PersonSummary) => boolean]>([
    ['seats', { seat: ['invited', 'none'] }, ({ seat }) => seat === 'invited' || seat === 'none'],
    ['directory', { directory: ['not-assigned'] }, ({ directory }) => directory === 'not-assigned'],
    ['usage', { usage: ['idle'] }, ({ usage }) => usage === 'idle'],
    [
      'findings',
      { findings: ['idle', 'duplicate'] },
      ({ findings }) => findings.includes('idle') || findings.includes('duplicate'),
    ],
    ['days of idling', { idleAtLeastDays: 60 }, ({ idleDays }) => (idleDays ?? 0) >= 60],
    [
      'several at once',
      { seat: ['activated'], idleAtLeastDays: 30 },
      ({ seat, idleDays }) => seat === 'activated' && (idleDays ?? 0) >= 30,
    ],
    ['nothing', { seat: [], findings: [] }, () => true],
  ])('is filtered by %s', async (_, filter, isWanted) => {
    const wanted = people
      .filter(isWanted)
      .map(({ id }) => String(id))
      .toSorted();
    expect(wanted.length).toBeGreaterThan(0);
    expect(await namesUnder(filter)).toEqual(wanted);
  });

  test.each([
    'a',
    'mu',
    'MÜLLER',
    'berg',
    'halden',
    'HG1',
    '@halden.exam',
    'ID41',
    '王',
    '王伟',
    "o'",
    'adah ko',
    '"',
    '%',
    '_',
    'x OR y',
    'مح',
  ])('is searched for %j as typed', async (text) => {
    const words = foldText(text)
      .split(/\s+/u)
      .filter((word) => word !== '');
    const texts = (person: PersonSummary): string =>
      foldText([person.displayName, person.email, person.externalId, person.seatId].join('\n'));
    const expected = people.filter((person) => words.every((word) => texts(person).includes(word)));
    const found = new Set(await namesUnder({ text }));
    // Older spellings in the records are found too, so that more may come, and never less.
    expect(expected.filter(({ id }) => !found.has(String(id)))).toEqual([]);
    for (const id of found) {
      const person = await engine.ask('read-person', { id: Number(id) as PersonSummary['id'] });
      const all = foldText(JSON.stringify(person?.records.map(({ cells }) => cells)).replaceAll('\\"', '"'));
      const given = foldText(JSON.stringify(person?.summary).replaceAll('\\"', '"'));
      expect(words.every((word) => all.includes(word) || given.includes(word))).toBe(true);
      if (found.size > 30) break;
    }
  });

  test('counts each facet as the list would, without its own condition', async () => {
    const facets = await engine.ask('count-facets', { filter: { seat: ['activated'], findings: ['idle'] } });
    const idle = people.filter(({ findings }) => findings.includes('idle'));
    const activated = people.filter(({ seat }) => seat === 'activated');
    expect(facets.seat.activated).toBe(idle.filter(({ seat }) => seat === 'activated').length);
    expect(facets.seat.none).toBe(idle.filter(({ seat }) => seat === 'none').length);
    expect(facets.findings['in-order']).toBe(
      activated.filter(({ findings }) => findings.includes('in-order')).length,
    );
    expect(facets.findings.idle).toBe(activated.filter(({ findings }) => findings.includes('idle')).length);
    expect(facets.directory.assigned).toBe(
      idle.filter(({ seat, directory }) => seat === 'activated' && directory === 'assigned').length,
    );
  });

  test('is chosen from by filter except some', async () => {
    const idle = people.filter(({ findings }) => findings.includes('idle')).map(({ id }) => id);
    const except = idle.slice(0, 3);
    const selection = { kind: 'filter', filter: { findings: ['idle'] }, except } as const;
    const chosen = await engine.ask('select-people', { selection });
    expect(new Set(chosen)).toEqual(new Set(idle.slice(3)));
  });

  test('has an overview that adds up', async () => {
    const overview = await engine.ask('overview', {});
    expect(overview.people).toBe(people.length);
    for (const facet of [overview.seats, overview.directory, overview.accounts]) {
      expect(Object.values(facet).reduce((sum, count) => sum + count, 0)).toBe(people.length);
    }
    expect(overview.idleTiers).toEqual(
      [30, 60, 90].map((atLeastDays) => ({
        atLeastDays,
        people: people.filter(
          ({ idleDays, seat }) => (idleDays ?? 0) >= atLeastDays && seat !== 'none' && seat !== 'deactivated',
        ).length,
      })),
    );
    expect(overview.imports).toHaveLength(sampleFiles.length);
  });
});
