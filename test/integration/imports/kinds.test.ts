import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { ExportKind, ImportMapping } from '../../../main/domain/files/import.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';
import type { ImportPreview } from '../../../main/domain/files/import-preview.ts';

const fixtures = new URL('../../fixtures/exports/', import.meta.url).pathname;
const everybody = {
  filter: {},
  sort: { key: 'displayName', descending: false },
  offset: 0,
  limit: 50,
} as const;

function ready(preview: ImportPreview): Extract<ImportPreview, { kind: 'ready' }> {
  if (preview.kind !== 'ready') throw new Error(`not ready: ${JSON.stringify(preview)}`);
  return preview;
}

async function commit(engine: Engine, file: string, day: number, mapping?: ImportMapping): Promise<void> {
  const path = file.startsWith('/') ? file : join(fixtures, file);
  const outcome = await engine.ask('commit-import', { path, mapping, at: atDay(day) });
  if (outcome.kind !== 'committed') throw new Error(`not committed: ${JSON.stringify(outcome)}`);
}

async function withUsers(): Promise<Engine> {
  const engine = await testEngine();
  await commit(engine, 'users.csv', 1);
  return engine;
}

const assignees: ImportMapping = { kind: 'directory', columns: [], window: undefined };
const october = { start: '2026-10-01', end: '2026-10-31' } as ImportMapping['window'];

describe("a newcomer's file of each kind", () => {
  test.each<{ file: string; kind: ExportKind; accepted: number; rejected?: number; asks?: ImportMapping }>([
    { file: 'users.csv', kind: 'users', accepted: 4 },
    { file: 'users-legacy.csv', kind: 'users', accepted: 2 },
    { file: 'usage-2026-10-01-to-2026-10-31.csv', kind: 'usage', accepted: 3 },
    { file: 'snap-activities.csv', kind: 'usage', accepted: 2, rejected: 1 },
    {
      file: 'snap-seats.csv',
      kind: 'usage',
      accepted: 2,
      asks: { kind: 'usage', columns: [], window: october },
    },
    { file: 'okta.csv', kind: 'directory', accepted: 2 },
    // Their columns do not say whether they are of everybody or of who has the app.
    { file: 'entra.csv', kind: 'directory', accepted: 2, rejected: 1, asks: assignees },
    { file: 'onelogin.csv', kind: 'directory', accepted: 2, asks: assignees },
    { file: 'google-workspace.csv', kind: 'staff', accepted: 2 },
    {
      file: 'any-directory.csv',
      kind: 'directory',
      accepted: 2,
      asks: {
        kind: 'directory',
        columns: [
          { column: 'Mitarbeiter', field: 'displayName' },
          { column: 'Dienstadresse', field: 'email' },
          { column: 'Abteilung', field: 'department' },
        ],
        window: undefined,
      },
    },
    { file: 'learning.csv', kind: 'learning', accepted: 2 },
    { file: 'upload-result.csv', kind: 'upload-result', accepted: 2 },
    { file: 'last-logins 2026-10.csv', kind: 'usage', accepted: 3 },
  ])('$file goes in as $kind', async ({ file, kind, accepted, rejected = 0, asks }) => {
    const engine = await testEngine();
    if (kind !== 'users') await commit(engine, 'users.csv', 1);
    const path = join(fixtures, file);
    const unanswered = await engine.ask('preview-import', { path });
    expect(unanswered.kind).toBe(asks === undefined ? 'ready' : 'refused');
    const preview = ready(await engine.ask('preview-import', { path, mapping: asks }));
    expect(preview.exportKind).toBe(kind);
    expect(preview.counts).toMatchObject({ accepted, rejected });
    await commit(engine, file, 2, asks);
    expect((await engine.ask('list-imports', {}))[0]).toMatchObject({ kind, counts: preview.counts });
  });
});

describe('a file whose columns nobody knows', () => {
  test('comes back with its columns and the fields they can be', async () => {
    const engine = await testEngine();
    const path = join(fixtures, 'any-directory.csv');
    const first = await engine.ask('preview-import', { path });
    expect(first).toMatchObject({
      kind: 'refused',
      refusal: 'no-identifier-column',
      file: { exportKind: undefined, header: ['Mitarbeiter', 'Dienstadresse', 'Postfach', 'Abteilung'] },
    });
    const mapping: ImportMapping = { kind: 'directory', columns: [], window: undefined };
    const second = await engine.ask('preview-import', { path, mapping });
    if (second.kind !== 'refused') throw new Error('It has no identifier yet.');
    expect(second.file?.firstRows[0]).toEqual([
      'Ada Stone',
      'ada.stone@halden.example',
      'ada@post.halden.example',
      'Vertrieb',
    ]);
    expect(second.file?.fields.filter(({ required }) => required).map(({ field }) => field)).toContain(
      'email',
    );
  });
});

describe('a file without a figure of use', () => {
  test('[N50] is no usage report because somebody says so, until a column is said to have one', async () => {
    const engine = await testEngine();
    await commit(engine, 'users.csv', 1);
    const path = writeFile(
      testFolder(),
      'survey 2026-10-01-to-2026-10-31.csv',
      'Timestamp,Email address,Do you still need it?,Anything else?\n2026-11-02,ada.stone@halden.example,Yes,12\n',
    );
    const said = await engine.ask('preview-import', { path, kind: 'usage' });
    expect(said).toMatchObject({
      kind: 'refused',
      refusal: 'no-figures',
      file: { exportKind: 'usage' },
    });
    expect(JSON.stringify(said)).toContain('no column that says how much somebody uses their seat');
    const columns = [
      { column: 'Timestamp', field: undefined },
      { column: 'Email address', field: 'email' },
      { column: 'Do you still need it?', field: undefined },
      { column: 'Anything else?', field: 'daysActive' },
    ];
    // The name has the days.
    const mapping: ImportMapping = { kind: 'usage', columns, window: undefined };
    const mapped = await engine.ask('preview-import', { path, mapping });
    expect(mapped).toMatchObject({ kind: 'ready', exportKind: 'usage' });
  });
});

describe('activities', () => {
  test('are summed per seat and day and belong to who has the seat', async () => {
    const engine = await withUsers();
    const path = join(fixtures, 'snap-activities.csv');
    const preview = ready(await engine.ask('preview-import', { path }));
    expect(preview.mapping.window).toEqual({ start: '2026-10-01', end: '2026-10-31' });
    expect(preview.warnings.join(' ')).toContain('4 activities of 2 seats on 3 days');
    expect(preview.rejected).toMatchObject([
      { line: 6, reason: { kind: 'not-a-time', value: expect.stringContaining('31-10-2026') as string } },
    ]);
    await commit(engine, 'snap-activities.csv', 2);
    const { rows } = await engine.ask('page-people', { ...everybody, filter: { text: 'ada' } });
    expect(rows[0]).toMatchObject({ displayName: 'Ada Stone', daysActive: 2, usage: 'used' });
    const person = await engine.ask('read-person', { id: rows[0]?.id ?? (0 as never) });
    expect(person?.usage[0]?.metrics).toEqual({
      'Searches Performed': '2',
      'InMails Sent': '1',
      'Profile Views': '0',
    });
    const cells = person?.records.find(({ exportKind }) => exportKind === 'usage')?.cells;
    expect(cells).toContainEqual({ column: 'Activities by day', value: '2026-10-01: 2, 2026-10-03: 1' });
  });
});

describe('the list of LinkedIn Learning', () => {
  test('makes nobody a person and tells whose unique id differs', async () => {
    const engine = await withUsers();
    const learning = writeFile(
      testFolder(),
      'learning.csv',
      'email_address,unique_user_id,license_english_status\nada.stone@halden.example,H1,active\nBen.Reed@halden.example,LEARN-2,active\nnobody.else@halden.example,X9,active\n',
    );
    await commit(engine, learning, 2);
    const { rows, total } = await engine.ask('page-people', everybody);
    expect(total).toBe(4);
    const differing = rows.filter(({ findings }) => findings.includes('differs-from-learning'));
    expect(differing.map(({ displayName }) => displayName)).toEqual(['Ben Reed']);
    const ben = await engine.ask('read-person', { id: differing[0]?.id ?? (0 as never) });
    expect(ben?.findings[0]?.facts).toMatchObject({ learningIds: ['LEARN-2'] });
    expect(ben?.records.map(({ exportKind }) => exportKind)).toEqual(['users', 'learning']);
    const [latest] = await engine.ask('list-imports', {});
    await engine.ask('undo-import', { id: latest?.id ?? (0 as never) });
    const { rows: after } = await engine.ask('page-people', everybody);
    expect(after.some(({ findings }) => findings.includes('differs-from-learning'))).toBe(false);
  });
});

describe('the result of an upload', () => {
  test('shows its messages with the people they are about and changes no seat', async () => {
    const engine = await withUsers();
    const before = await engine.ask('page-people', everybody);
    await commit(engine, 'upload-result.csv', 2);
    const after = await engine.ask('page-people', everybody);
    expect(after).toEqual(before);
    const ben = after.rows.find(({ displayName }) => displayName === 'Ben Reed');
    const person = await engine.ask('read-person', { id: ben?.id ?? (0 as never) });
    expect(person?.records.flatMap(({ cells }) => cells)).toContainEqual({
      column: 'Messages',
      value: 'ERR_1003: No licenses are left.',
    });
  });
});

describe('days with the month as a number', () => {
  const file = 'Name,Work Email,Last Sales Navigator login\nAda Stone,ada.stone@halden.example,03/04/2026\n';

  test('[Y6] [N9] are asked where nothing tells the month, and the answer is kept for that header', async () => {
    const engine = await withUsers();
    const path = writeFile(testFolder(), 'logins 2026-03.csv', file);
    const unanswered = await engine.ask('preview-import', { path });
    expect(unanswered).toMatchObject({
      kind: 'refused',
      refusal: 'dates-ambiguous',
      detail: expect.stringContaining('"03/04/2026"') as string,
    });
    const readAs = { dates: 'day-first' } as const;
    await commit(engine, path, 2, { kind: 'usage', columns: [], window: undefined, readAs });
    const { rows } = await engine.ask('page-people', { ...everybody, filter: { text: 'ada' } });
    const person = await engine.ask('read-person', { id: rows[0]?.id ?? (0 as never) });
    expect(person?.usage[0]?.metrics).toEqual({ 'Last Sales Navigator login': '2026-04-03' });
    const next = writeFile(testFolder(), 'logins 2026-04.csv', file.replace('03/04', '05/04'));
    const preview = ready(await engine.ask('preview-import', { path: next }));
    expect(preview).toMatchObject({ mappingFrom: 'remembered', mapping: { readAs } });
  });

  test('are read where one of them tells it, and what is no day stays as it came', async () => {
    const engine = await withUsers();
    await commit(engine, 'last-logins 2026-10.csv', 2);
    const metrics: unknown[] = [];
    for (const { id } of (await engine.ask('page-people', everybody)).rows)
      metrics.push((await engine.ask('read-person', { id }))?.usage[0]?.metrics);
    const column = 'Last Sales Navigator Login Date';
    expect(metrics).toEqual([
      { [column]: '2026-10-28' },
      { [column]: '2026-03-04' },
      { [column]: 'never' },
      undefined,
    ]);
  });
});
