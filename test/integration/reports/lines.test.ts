import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { csvLine } from '../../../main/domain/list/report/csv-cell.ts';
import { reportHeadings, type ReportHeading } from '../../../main/domain/list/report/report-columns.ts';
import type { CalendarDay, PersonId } from '../../../main/domain/ids.ts';
import type { PeopleSort } from '../../../main/domain/people/person.ts';
import type { ReadableDatabase } from '../../../main/engine/database/handles.ts';
import { openDatabase } from '../../../main/engine/database/open.ts';
import { FileWriter } from '../../../main/engine/reports/file-writer.ts';
import { type HowLines, writeLines } from '../../../main/engine/reports/report-lines.ts';
import { reportRows, type ReportOf } from '../../../main/engine/reports/report-rows.ts';
import { oneOf, seeded } from '../../chaos/support/seeded.ts';
import { engineThread, testEngine, testFolder } from '../../support/engine.ts';
import { account, connect, everybody, importAll, record, sampleFiles } from '../../support/people.ts';

const random = seeded(20_261_130);
const marks = ['"', ',', ';', '|', '\t', '\r\n', '\n', '\0', ' ', '\u00A0', '\u001F', '\u200B', '\u0007'];
const signs = ['=', '+', '-', '@', '\uFF1D', "'", 'a', 'Z', '0', '+1 (2)', '\u00E9', '\u4E2D', '\u{1F600}'];
const text = (): string =>
  Array.from({ length: Math.floor(random() * 6) }, () => oneOf(['a', ...marks, ...signs], random)).join('');

const codeOf = (person: PersonId): string => `"P${String(person)}"`;
const some = (): readonly ReportHeading[] => reportHeadings.filter(() => random() < 0.4);
const sorts: readonly PeopleSort[] = [
  { key: 'displayName', descending: false },
  { key: 'idleDays', descending: true },
];

const threeAtOnce = { first: 3, most: 3, least: 1, bytes: 1 };
const ways: readonly (HowLines | undefined)[] = [
  undefined,
  { sizes: threeAtOnce, apartFrom: Number.POSITIVE_INFINITY },
];
const inTwoThreads: HowLines = { sizes: threeAtOnce, apartFrom: 1 };

test('each line of a report as CSV is its row cell by cell, whatever stands in a text and whatever became of somebody', async () => {
  const dataFolder = join(testFolder(), 'data');
  const engine = await testEngine(dataFolder);
  await importAll(engine, sampleFiles);
  const people = await everybody(engine);
  const path = join(testFolder(), 'lines.csv');
  const written = (
    readable: ReadableDatabase,
    wanted: ReportOf,
    how: HowLines | undefined,
  ): { readonly done: number; readonly text: string } => {
    const file = new FileWriter(path);
    file.write('first\n');
    let done = 0;
    const look = (rows: number): void => {
      done = rows;
    };
    writeLines(file, { readable, dataFolder, readingThread: engineThread }, wanted, { look, how });
    const bytes = file.finish();
    const whole = readFileSync(path);
    expect(whole.length).toBe(bytes);
    return { done, text: whole.toString('utf8') };
  };
  const compare = (): void => {
    const handles = openDatabase(dataFolder);
    const { readable } = handles;
    for (const headings of [reportHeadings, some(), some(), some(), []])
      for (const sort of sorts)
        for (const of of [{ codeOf: undefined }, { codeOf }]) {
          const wanted: ReportOf = {
            ...of,
            filter: {},
            sort,
            headings,
            findings: 'names',
            on: '2026-11-30' as CalendarDay,
          };
          const rows = [...reportRows(readable, wanted)].map(csvLine).join('');
          // A thread takes its time to start.
          for (const how of headings === reportHeadings && sort === sorts[0] ? [...ways, inTwoThreads] : ways)
            expect(written(readable, wanted, how)).toEqual({ done: people.length, text: `first\n${rows}` });
        }
    handles.close();
  };
  const [one, two] = people;
  await engine.close();
  compare();
  const again = await testEngine(dataFolder);
  if (one !== undefined && two !== undefined)
    await record(again, await connect(again), [
      [one.id, { kind: 'found', account: account('u,1') }],
      [two.id, { kind: 'absent' }],
    ]);
  await again.close();
  const handles = openDatabase(dataFolder);
  const { writable } = handles;
  const columns = ['display_name', 'email', 'external_id', 'seat_id', 'title', 'department'];
  const change = writable.prepare(
    `UPDATE person SET ${columns.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`,
  );
  for (const { id } of people)
    change.run([text(), ...columns.slice(1).map(() => (random() < 0.1 ? null : text())), id]);
  writable.exec(`UPDATE person SET works_state = 'here',
    works_list = (SELECT 'directory/' || series FROM import WHERE kind = 'directory') WHERE id % 2 = 0`);
  writable
    .prepare(
      `INSERT INTO question (person_id, display_name, asked_on, due, audience, language, recipient_id, recipient_name, recipient_email)
       SELECT id, display_name, '2026-11-02', '2026-11-16', 'person', 'en', id, display_name, 'a@b.example' FROM person LIMIT 3`,
    )
    .run();
  handles.close();
  compare();
});

test('a thread that makes lines tells what kept it from its file, and none is left', async () => {
  const dataFolder = join(testFolder(), 'data');
  const engine = await testEngine(dataFolder);
  await importAll(engine, sampleFiles);
  await engine.close();
  const handles = openDatabase(dataFolder);
  const { readable } = handles;
  const path = join(testFolder(), 'lines.csv');
  const wanted: ReportOf = {
    filter: {},
    sort: { key: 'displayName', descending: false },
    headings: reportHeadings,
    findings: 'names',
    on: '2026-11-30' as CalendarDay,
    codeOf: undefined,
  };
  const context = { readable, dataFolder, readingThread: engineThread };
  const attempt = (look: () => void, spoil: (file: FileWriter) => void): void => {
    const file = new FileWriter(path);
    spoil(file);
    try {
      writeLines(file, context, wanted, { look, how: inTwoThreads });
    } finally {
      file.discard();
    }
  };
  expect(() => {
    attempt(
      () => undefined,
      ({ partPath }) => {
        rmSync(partPath);
      },
    );
  }).toThrow('lines.csv');
  const cancelled = new Error('cancelled');
  let looks = 0;
  expect(() => {
    attempt(
      () => {
        looks += 1;
        if (looks === 3) throw cancelled;
      },
      () => undefined,
    );
  }).toThrow(cancelled);
  expect(existsSync(path)).toBe(false);
  handles.close();
});
