import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../main/engine/database/open.ts';
import { notePeopleChanged } from '../../../main/engine/people/search/while-people-stay.ts';
import { hasPeopleColumns } from '../../../main/engine/month/teams/people-columns.ts';
import { prepareTeams } from '../../../main/engine/month/teams/prepare-teams.ts';
import { readTeams } from '../../../main/engine/month/teams/read-teams.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';
import { importMonths, twoMonths } from '../../support/two-months.ts';

it('teams of many people are prepared when nobody waits, part by part, and seldom where people change', async () => {
  const data = join(testFolder(), 'data');
  const engine = await testEngine(data);
  await importMonths(engine, twoMonths(testFolder()));
  await engine.close();
  const handles = openDatabase(data);
  const { readable } = handles;
  const teams = (): unknown => readTeams(readable, { by: 'department', at: atDay(28) });
  try {
    const now = new Date(atDay(28));
    expect([prepareTeams(readable, { now }), hasPeopleColumns(readable)]).toEqual([false, false]);
    const many = { now, atLeast: 6 };
    expect([prepareTeams(readable, many), hasPeopleColumns(readable)]).toEqual([true, true]);
    expect([prepareTeams(readable, many), prepareTeams(readable, many)]).toEqual([false, false]);
    const before = teams();
    notePeopleChanged(readable);
    expect([prepareTeams(readable, many), hasPeopleColumns(readable)]).toEqual([false, false]);
    expect(teams()).toEqual(before);
    notePeopleChanged(readable);
    expect(prepareTeams(readable, { ...many, now: new Date(now.getTime() + 60_000) })).toBe(true);
  } finally {
    handles.close();
  }
});
