import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../main/engine/database/open.ts';
import { pagePeople } from '../../../main/engine/people/search/page-people.ts';
import { prepareSearchAhead } from '../../../main/engine/people/search/prepare-ahead.ts';
import { areTextsRead, noteTextsChanged } from '../../../main/engine/people/search/texts/search-texts.ts';
import { notePeopleChanged } from '../../../main/engine/people/search/while-people-stay.ts';
import { testEngine, testFolder } from '../../support/engine.ts';
import { importAll, userList } from '../../support/people.ts';

it('the search of many people is made ready when nobody waits and the list was shown, part by part, and seldom where people change', async () => {
  const data = join(testFolder(), 'data');
  const engine = await testEngine(data);
  const rows = Array.from({ length: 8 }, (_, at) => `p${String(at)}@x.example,Ann,Lee${String(at)},,,active`);
  await importAll(engine, [userList(testFolder(), rows)]);
  await engine.close();
  const handles = openDatabase(data);
  const { readable } = handles;
  const page = (text?: string): unknown =>
    pagePeople(readable, {
      filter: text === undefined ? {} : { text },
      sort: { key: 'findings', descending: false },
      offset: 0,
      limit: 5,
    });
  try {
    const now = new Date('2026-11-20T08:00:00Z');
    const many = { now, atLeast: 6 };
    expect([prepareSearchAhead(readable, many), areTextsRead(readable)]).toEqual([false, false]);
    page();
    expect([prepareSearchAhead(readable, { now }), areTextsRead(readable)]).toEqual([false, false]);
    expect([prepareSearchAhead(readable, many), areTextsRead(readable)]).toEqual([true, true]);
    expect([prepareSearchAhead(readable, many), prepareSearchAhead(readable, many)]).toEqual([false, false]);
    const before = page('lee');
    expect(before).toMatchObject({ total: 8 });
    const change = (): void => {
      notePeopleChanged(readable);
      noteTextsChanged(readable);
    };
    change();
    expect([prepareSearchAhead(readable, many), areTextsRead(readable)]).toEqual([false, false]);
    expect(page('lee')).toEqual(before);
    change();
    const later = { ...many, now: new Date(now.getTime() + 60_000) };
    expect([prepareSearchAhead(readable, later), areTextsRead(readable)]).toEqual([true, true]);
  } finally {
    handles.close();
  }
});
