import Database from 'better-sqlite3';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import type { CalendarDay, Instant } from '../../../main/domain/ids.ts';
import { makeOlder } from '../../support/older-database.ts';
import { breakSeal } from '../../../main/engine/database/safety/seal.ts';
import type { Engine, OperationInput } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import {
  account,
  connect,
  everybody,
  importAll,
  personByEmail,
  record,
  sampleFiles,
  sampleFolder,
  userList,
} from '../../support/people.ts';

const day = (text: string): CalendarDay => text as CalendarDay;
const on = day('2026-11-24');
const due = day('2026-12-08');

/** Ann, who left, is above Hal; Bo is above Cy and Di, and reads German; nobody says who is above Bo, and Ed's is a name alone. */
async function company(): Promise<{ engine: Engine; folder: string; data: string }> {
  const folder = testFolder();
  const data = join(folder, 'data');
  const engine = await testEngine(data);
  await importAll(engine, [
    userList(folder, [
      'bo@x.example,Bo,Chen,E2,ID2,active',
      'cy@x.example,Cy,Diaz,E3,ID3,active',
      'di@x.example,Di,Evans,E4,ID4,active',
      'ed@x.example,Ed,Frey,E5,ID5,active',
      'hal@x.example,Hal,Ives,E8,ID8,active',
      'jo@x.example,Jo,Kent,E9,,inactive',
    ]),
    writeFile(
      folder,
      'staff.csv',
      [
        'Employee ID,Work Email,First Name,Last Name,Employment Status,Manager,Preferred Language',
        'E1,ann@x.example,Ann,Berg,Terminated,,',
        'E2,bo@x.example,Bo,Chen,Active,,de-AT',
        'E3,cy@x.example,Cy,Diaz,Active,E2,en',
        'E4,di@x.example,Di,Evans,Active,E2,',
        'E5,ed@x.example,Ed,Frey,Active,Bo Chen,',
        'E8,hal@x.example,Hal,Ives,Active,E1,',
        'E9,jo@x.example,Jo,Kent,Active,E2,',
        '',
      ].join('\n'),
    ),
  ]);
  return { engine, folder, data };
}

type Order = Partial<OperationInput<'ask-people'>>;

function ask(engine: Engine, change: Order = {}) {
  return engine.ask('ask-people', {
    who: { kind: 'people', selection: { kind: 'filter', filter: {}, except: [] } },
    audience: 'manager',
    language: 'en',
    due,
    on,
    only: undefined,
    out: { kind: 'mail' },
    ...change,
  });
}

async function standings(engine: Engine, at: CalendarDay = on): Promise<readonly string[]> {
  const { questions } = await engine.ask('read-questions', { on: at });
  return questions
    .map(({ displayName, standing, neededUntil }) =>
      [displayName, standing, neededUntil ?? ''].join(' ').trim(),
    )
    .toSorted();
}

describe('questions', () => {
  it('[AQ3] [AQ4] [AQ5] to managers: one letter each with their people, in their language, and who cannot be asked by name', async () => {
    const { engine, folder } = await company();
    const { letters, notAsked, folder: drafts } = await ask(engine, { out: { kind: 'drafts', folder } });
    expect(letters.map(({ to, language, people }) => [to.email, language, people.length])).toEqual([
      ['bo@x.example', 'de', 2],
    ]);
    expect(letters[0]?.text).toContain('bis zum 8. Dezember 2026');
    expect(letters[0]?.text).toContain('- Cy Diaz (cy@x.example)');
    expect(notAsked.map(({ displayName, why }) => `${displayName} ${why}`)).toEqual([
      'Ann Berg no-seat',
      'Bo Chen no-manager',
      'Ed Frey manager-unclear',
      'Hal Ives manager-left',
      'Jo Kent no-seat',
    ]);
    expect(readdirSync(drafts ?? '')).toEqual(['001-bo.eml']);
    expect(readFileSync(join(drafts ?? '', '001-bo.eml'), 'utf8')).toMatch(
      /^X-Unsent: 1\r\nTo: "Bo Chen" <bo@x/u,
    );
    expect(await standings(engine)).toEqual(['Cy Diaz open', 'Di Evans open']);
  });

  it('[AQ1] [AQ2] [AQ10] [AQ19] are put to nobody twice; what was not sent is taken back', async () => {
    const { engine } = await company();
    const first = await ask(engine, { audience: 'person' });
    expect([first.asked, first.letters.length]).toEqual([5, 5]);
    expect(first.letters.find(({ to }) => to.email === 'cy@x.example')?.text).toContain(
      'by December 8, 2026',
    );
    const tally = (at: CalendarDay) => engine.ask('tally-questions', { on: at });
    expect(await tally(on)).toEqual({ askedOn: on, unanswered: 5, silent: 0 });
    expect(await tally(day('2027-01-22'))).toEqual({ askedOn: on, unanswered: 5, silent: 5 });
    const again = await ask(engine, { on: day('2027-01-22') });
    expect(again.asked).toBe(0);
    expect(again.notAsked.filter(({ why }) => why === 'asked-lately').map(({ until }) => until)).toEqual(
      Array.from({ length: 5 }, () => '2027-01-23'),
    );
    const [one = 0] = first.ids;
    await engine.ask('answer-questions', {
      ids: [one],
      answer: 'gives-it-up',
      until: undefined,
      by: 'Bo',
      on,
    });
    expect(await tally(on)).toEqual({ askedOn: on, unanswered: 4, silent: 0 });
    const { questions } = await engine.ask('read-questions', { on });
    const given = questions.find(({ id }) => id === one);
    if (given === undefined) throw new Error('not there');
    expect(given).toMatchObject({ standing: 'gives-it-up', answeredBy: 'Bo' });
    expect(await engine.ask('read-person-question', { id: given.personId, on })).toEqual(given);
    expect(await engine.ask('take-questions-back', { ids: first.ids })).toEqual({ gone: 4 });
    expect((await ask(engine, { audience: 'person' })).asked).toBe(4);
    expect((await ask(engine, { audience: 'person', on: day('2027-01-23') })).asked).toBe(5);
  });

  it('[AQ7] are asked of nobody where the files cannot be written, or a template has a field that there is not', async () => {
    const { engine, folder } = await company();
    const out = { kind: 'drafts', folder: join(folder, 'nowhere') } as const;
    await expect(ask(engine, { out })).rejects.toMatchObject({ kind: 'report-unwritable' });
    const template = { subject: 'Hello', text: '{somebody}' };
    await engine.ask('write-template', { audience: 'manager', language: 'en', template });
    expect(await ask(engine)).toMatchObject({ asked: 0, unknownFields: ['somebody'] });
    expect(await standings(engine)).toEqual([]);
    const { en } = await engine.ask('write-template', {
      audience: 'manager',
      language: 'en',
      template: undefined,
    });
    expect(en.manager.text).toContain('{people}');
    expect((await ask(engine)).asked).toBe(2);
  });

  it('[AQ11] [AQ12] [AQ13] [AQ14] take the answers of a list, and name every line that is not taken', async () => {
    const { engine } = await company();
    await ask(engine, { audience: 'person' });
    const text = [
      'E-mail,Answer,Until,Answered by',
      'bo@x.example,needs it,2027-03-01,Ann',
      'cy@x.example,gives it up,,',
      'CY@x.example,no,,',
      'di@x.example,yes,,',
      'di@x.example,no,,',
      'ed@x.example,,,',
      'hal@x.example,yes,2020-01-01,',
      'jo@x.example,yes,,',
      'nobody@x.example,yes,,',
      'E8,perhaps,,',
    ].join('\n');
    const { taken, blank, refused } = await engine.ask('take-answers', { text, on });
    expect([taken, blank]).toEqual([2, 1]);
    expect(refused.map(({ as, why }) => `${as} ${why}`).toSorted()).toEqual([
      'CY@x.example twice',
      'E8 word',
      'di@x.example contradicting',
      'di@x.example contradicting',
      'hal@x.example past-day',
      'jo@x.example never-asked',
      'nobody@x.example unknown',
    ]);
    const later = 'bo@x.example;nein\ncy@x.example;nein\ned@x.example;ja';
    const second = await engine.ask('take-answers', { text: later, on });
    expect(second.taken).toBe(1);
    expect(second.refused.map(({ as, why }) => `${as} ${why}`)).toEqual([
      'bo@x.example differs',
      'cy@x.example twice',
    ]);
    expect(await standings(engine, day('2026-12-09'))).toEqual([
      'Bo Chen needs-it 2027-03-01',
      'Cy Diaz gives-it-up',
      'Di Evans silent',
      'Ed Frey needs-it 2027-02-22',
      'Hal Ives silent',
    ]);
  });

  it('[AQ20] take the answers of a workbook, days and all, and of no other file', async () => {
    const { engine, folder } = await company();
    await ask(engine, { audience: 'person' });
    const path = join(folder, 'answers.xlsx');
    const until = new Date(Date.UTC(2027, 2, 1));
    await writeExcelFile([
      ['E-mail', 'Answer', 'Until', 'Answered by'].map((value) => ({ value, type: String })),
      [
        { value: 'bo@x.example', type: String },
        { value: 'needs it', type: String },
        { value: until, type: Date, format: 'yyyy-mm-dd' },
        { value: 'Ann; Bea', type: String },
      ],
      [
        { value: 'E8', type: String },
        { value: 'perhaps', type: String },
      ],
    ]).toFile(path);
    const { text = '' } = await engine.ask('read-answer-sheet', { path });
    const { taken, refused } = await engine.ask('take-answers', { text, on });
    expect([taken, refused.map(({ as, why }) => `${as} ${why}`)]).toEqual([1, ['E8 word']]);
    expect(await standings(engine)).toContain('Bo Chen needs-it 2027-03-01');
    const csv = writeFile(folder, 'answers.csv', 'PK9;needs it');
    expect(await engine.ask('read-answer-sheet', { path: csv })).toEqual({ text: undefined });
    const broken = writeFile(folder, 'broken.xlsx', 'PK\u0003\u0004 cut off');
    await expect(engine.ask('read-answer-sheet', { path: broken })).rejects.toMatchObject({
      kind: 'file-unreadable',
    });
  });

  it('[AQ9] [AQ21] are reminded of once, to whom they were put', async () => {
    const { engine, folder } = await company();
    await ask(engine);
    const remind = {
      who: { kind: 'reminder' },
      out: { kind: 'merge', path: join(folder, 'merge.csv') },
    } as const;
    expect((await ask(engine, remind)).asked).toBe(0);
    const later = day('2026-12-01');
    const { letters } = await ask(engine, { ...remind, on: later });
    expect(
      letters.map(({ to, subject, people }) => [to.email, subject.split(':')[0], people.length]),
    ).toEqual([['bo@x.example', 'Erinnerung', 2]]);
    const { data } = Papa.parse<Record<string, string>>(
      readFileSync(join(folder, 'merge.csv'), 'utf8').slice(1),
      {
        header: true,
        skipEmptyLines: true,
      },
    );
    expect(data.map((row) => [row['Recipient'], row['People']])).toEqual([
      ['bo@x.example', 'Cy Diaz, Di Evans'],
    ]);
    expect(data[0]?.['Text']).toMatch(/\n\n• Cy Diaz .*\n• Di Evans .*\n\n[^•]*\n\n• /u);
    expect(data[0]?.['Text']).not.toContain("'");
    expect((await ask(engine, { ...remind, on: later })).asked).toBe(0);
    const { questions } = await engine.ask('read-questions', { on: later });
    expect(questions.map(({ askedOn, remindedOn }) => [askedOn, remindedOn])).toEqual([
      [on, later],
      [on, later],
    ]);
  });

  it('[AQ15] [AQ16] [AQ17] stand beside removals, in the journal and in the report; a need holds one back up to its day', async () => {
    const { engine, folder } = await company();
    const connectionId = await connect(engine);
    const people = await everybody(engine);
    await record(
      engine,
      connectionId,
      people.map(({ id, externalId }) => [id, { kind: 'found', account: account(`u-${externalId ?? ''}`) }]),
    );
    await ask(engine, { audience: 'person' });
    await engine.ask('take-answers', { text: 'bo@x.example;yes;2026-12-09\ncy@x.example;no;;Cy', on });
    const plan = async (at: string) =>
      engine.ask('create-plan', {
        connectionId,
        act: 'deprovision',
        selection: { kind: 'filter', filter: { seat: ['activated'] }, except: [] },
        at: `${at}T09:00:00.000Z` as Instant,
      });
    const said = ({ actions }: Awaited<ReturnType<typeof plan>>) =>
      actions.map(({ displayName, guards }) => {
        const asked = guards.find(({ kind }) => kind === 'asked');
        return [
          displayName,
          asked?.stops,
          asked === undefined ? undefined : JSON.stringify(asked.facts).match(/"standing":"([a-z-]+)"/u)?.[1],
        ];
      });
    expect(said(await plan('2026-11-24'))).toEqual([
      ['Bo Chen', true, 'needs-it'],
      ['Cy Diaz', false, 'gives-it-up'],
      ['Di Evans', false, 'open'],
      ['Ed Frey', false, 'open'],
      ['Hal Ives', false, 'open'],
    ]);
    const late = await plan('2026-12-10');
    expect(said(late).map(([, stops, standing]) => `${String(stops)} ${String(standing)}`)).toEqual([
      'false needs-it',
      'false gives-it-up',
      'false silent',
      'false silent',
      'false silent',
    ]);

    const at = '2026-11-24T09:00:00.000Z' as Instant;
    const cy = await personByEmail(engine, 'cy@x.example');
    const one = await engine.ask('create-plan', {
      connectionId,
      act: 'deprovision',
      selection: { kind: 'ids', ids: [cy.id] },
      at,
    });
    await engine.ask('confirm-plan', { id: one.id, typedNumber: 1, at });
    const [task] = await engine.ask('next-actions', { planId: one.id, limit: 1, exclude: [] });
    if (task?.action.request === undefined) throw new Error('nothing planned');
    await engine.ask('begin-action', {
      actionId: task.action.id,
      before: task.account,
      request: task.action.request,
      at,
    });
    const { entries } = await engine.ask('page-journal', { text: undefined, offset: 0, limit: 10 });
    const intent = entries.find(({ kind }) => kind === 'intent');
    expect(JSON.parse(String(intent?.body['asked']))).toMatchObject({ standing: 'gives-it-up', by: 'Cy' });

    const path = join(folder, 'report.json');
    await engine.ask('write-report', {
      path,
      filter: { text: 'bo@x' },
      sort: { key: 'displayName', descending: false },
      format: 'json',
      options: {
        columns: ['Asked on', 'Answer', 'Needed until'],
        isPseudonymised: false,
        withSources: false,
      },
      at,
    });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      people: [{ 'Asked on': on, Answer: 'needs-it', 'Needed until': '2026-12-09' }],
    });
  });

  it('[AQ18] of two who turn out to be one are shared, the latest counts', async () => {
    const folder = testFolder();
    const engine = await testEngine();
    await importAll(engine, [
      userList(folder, ['bo@x.example,Bo,Chen,E2,ID2,active', 'bob@x.example,Bob,Chen,,,active']),
    ]);
    const bob = await personByEmail(engine, 'bob@x.example');
    const only = {
      who: { kind: 'people', selection: { kind: 'ids', ids: [bob.id] } },
      audience: 'person',
    } as const;
    expect((await ask(engine, only)).asked).toBe(1);
    await engine.ask('decide-matches', {
      decisions: [{ one: 'email:bob@x.example', other: 'external-id:E2', verdict: 'same' }],
      at: atDay(24),
    });
    const again = await ask(engine, { audience: 'person' });
    expect([again.asked, again.notAsked.map(({ why }) => why)]).toEqual([0, ['asked-lately']]);
  });

  it('[PG12] [AQ12] the answers beside the sample are all taken once its idle people were asked', async () => {
    const engine = await testEngine();
    await importAll(engine, sampleFiles);
    const filter = { findings: ['idle'], seat: ['activated'] } as const;
    const { asked } = await ask(engine, {
      audience: 'person',
      who: { kind: 'people', selection: { kind: 'filter', filter, except: [] } },
    });
    const asking = async (at: string) =>
      (await engine.ask('read-page', { at: at as Instant, withoutNames: true })).asking;
    expect(await asking('2026-11-24T09:00:00.000Z')).toEqual({ idle: 0, silent: 0, givenUp: 0 });
    const text = readFileSync(join(sampleFolder, 'sample-answers.csv'), 'utf8');
    expect(await engine.ask('take-answers', { text, on })).toEqual({ taken: 25, blank: 0, refused: [] });
    const given = text.split('gives it up').length - 1;
    expect(await asking('2026-12-09T09:00:00.000Z')).toEqual({
      idle: 0,
      silent: asked - text.split(/gives it up|needs it|not mine/u).length + 1,
      givenUp: given,
    });
    // Once the cool-down is over whoever did not say that it is needed may be asked again.
    expect((await asking('2027-02-01T09:00:00.000Z')).idle).toBeGreaterThanOrEqual(given);
  });

  it('[RN1] say for the renewal what is needed; every seat that is held is in one line', async () => {
    const engine = await testEngine();
    await importAll(engine, sampleFiles);
    await engine.ask('save-contract', {
      contract: { prices: [], renewsOn: day('2027-03-01'), isPaidAhead: false, invitedGraceDays: 0 },
    });
    const at = '2026-11-24T09:00:00.000Z' as Instant;
    const before = await engine.ask('read-renewal', { at });
    const room = await engine.ask('read-seat-room', { at });
    const held = before.lines.filter(({ line }) => line !== 'waiting' && line !== 'growth');
    expect(held.reduce((sum, { seats }) => sum + seats, 0)).toBe(room.held);
    expect([before.renewal, before.usageDays, before.lacks]).toEqual(['2027-03-01', 120, ['history']]);
    const needed = (forecast: typeof before) =>
      forecast.lines.find(({ line }) => line === 'needed-by-answer')?.seats;
    const filter = { findings: ['idle'], seat: ['activated'] } as const;
    const { ids } = await ask(engine, {
      audience: 'person',
      who: { kind: 'people', selection: { kind: 'filter', filter, except: [] } },
    });
    await engine.ask('answer-questions', {
      ids: ids.slice(0, 3),
      answer: 'needs-it',
      until: undefined,
      by: undefined,
      on,
    });
    const after = await engine.ask('read-renewal', { at });
    expect([needed(before), needed(after), after.total.low - before.total.low]).toEqual([0, 3, 3]);
    // Every line opens just its people; nobody of the sample has two seats in two lines.
    for (const { line, seats } of after.lines) {
      if (line === 'waiting' || line === 'growth') continue;
      const { total } = await engine.ask('page-people', {
        filter: { renewal: { line, on } },
        sort: { key: 'displayName', descending: false },
        offset: 0,
        limit: 1,
      });
      expect([line, total <= seats, total > 0]).toEqual([line, true, seats > 0]);
    }
  });

  it('are kept in a database of the version before', async () => {
    const { engine, data } = await company();
    await engine.close();
    breakSeal(join(data, 'purser.db'));
    const database = new Database(join(data, 'purser.db'));
    makeOlder(database, 'questions');
    database.close();
    const again = await testEngine(data);
    expect((await ask(again)).asked).toBe(2);
  });
});
