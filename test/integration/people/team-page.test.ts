import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rollUps } from '../../../main/domain/month/teams/roll-up.ts';
import { sayTeamPage } from '../../../main/words/page/say-team-page.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { importMonths, twoMonths } from '../../support/two-months.ts';
import { importAll, sampleFiles } from '../../support/people.ts';

const at = atDay(28);

it('[TE21] [PG3] pages of all teams have what the screen has, and add up to the overview to the smallest unit', async () => {
  const engine = await testEngine();
  await importAll(engine, sampleFiles);
  await engine.ask('save-contract', {
    contract: {
      prices: [{ licenseType: 'Advanced', currency: 'EUR', yearlyMinor: 117_999, from: undefined }],
      renewsOn: undefined,
      isPaidAhead: false,
      invitedGraceDays: 0,
    },
  });
  const { costs } = await engine.ask('read-costs', { at });
  const { people } = await engine.ask('overview', {});
  for (const by of rollUps) {
    const { teams } = await engine.ask('read-teams', { by, at });
    const sums = { people: 0, held: 0, wasted: 0, listed: 0 };
    for (const { key, name, above: _, ...figures } of teams) {
      const facts = await engine.ask('read-team-page', { at, withoutNames: false, team: { by, key } });
      if (facts === undefined) throw new Error(`${by} ${String(name)}`);
      expect({ name: facts.name, ...facts.figures }).toEqual({ name, ...figures });
      const { yearlyMinor = 0 } = facts.price ?? {};
      sums.people += facts.figures.people;
      sums.held += facts.figures.seats * yearlyMinor;
      sums.wasted += facts.figures.wastedSeats * yearlyMinor;
      sums.listed += facts.people.length + facts.more + facts.others;
    }
    expect(sums).toEqual({
      people,
      held: costs?.heldYearlyMinor,
      wasted: costs?.wastedYearlyMinor,
      listed: people,
    });
    const page = await engine.ask('read-page', { at, withoutNames: true, by });
    const { shown, rest } = page.groups;
    const parts = rest === undefined ? shown : [...shown, rest];
    const whole = parts.reduce((sum, { wastedSeats }) => sum + wastedSeats, 0);
    expect(whole * (costs?.yearlyMinor ?? 0)).toBe(costs?.wastedYearlyMinor);
    expect(parts.filter(({ seats }) => seats < 5)).toEqual([]);
  }
});

it('[TE21] [TE20] a page names its people, or nobody, and is written as it is said', async () => {
  const engine = await testEngine();
  const folder = testFolder();
  await importMonths(engine, twoMonths(folder));
  const team = { by: 'department', key: 'sales' } as const;
  const named = await engine.ask('read-team-page', { at, withoutNames: false, team });
  expect(named?.figures).toMatchObject({ people: 6, seats: 5, leavers: 1 });
  expect(named?.changes).toMatchObject({ since: '2026-10-31', left: 2, newSeats: 1, endedSeats: 1 });
  expect(named?.people.map(({ displayName }) => displayName).toSorted()).toEqual(
    ['Anna Berg', 'Bo Berg', 'Cy Berg', 'Dee Berg', 'Fay Berg'].toSorted(),
  );
  const path = join(folder, 'sales.html');
  await engine.ask('write-page', { path, format: 'html', at, withoutNames: false, team });
  const html = readFileSync(path, 'utf8');
  expect(html).toContain('Anna Berg');
  expect(html).toContain('Sales Navigator seats: Sales');
  await engine.ask('write-page', { path, format: 'html', at, withoutNames: true, team });
  expect(readFileSync(path, 'utf8')).not.toContain('Berg');
  await expect(
    engine.ask('write-page', {
      path,
      format: 'xlsx',
      at,
      withoutNames: true,
      team: { ...team, key: 'gone' },
    }),
  ).rejects.toMatchObject({ kind: 'not-found' });
  if (named === undefined) throw new Error('no page');
  const few = sayTeamPage({ ...named, withoutNames: true, figures: { ...named.figures, people: 4 } });
  expect(few.parts.map(({ lines }) => lines)).toEqual([
    ['A team of fewer than five people is not shown without names.'],
  ]);
  const ofManager = sayTeamPage({ ...named, by: 'manager', name: 'Ann Chief', withoutNames: true });
  expect(ofManager.title).toBe('Sales Navigator seats: one team');
});
