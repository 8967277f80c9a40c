import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import {
  isTelling,
  reportHeadings,
  type ReportOptions,
} from '../../../main/domain/list/report/report-columns.ts';
import { reportFormats } from '../../../main/domain/list/report/report-format.ts';
import type { Engine } from '../../../main/engine/operations.ts';
import {
  account,
  connect,
  everybody,
  importAll,
  personByEmail,
  record,
  userList,
} from '../../support/people.ts';
import { atDay, testEngine, testFolder } from '../../support/engine.ts';

const sort = { key: 'displayName', descending: false } as const;
const telling = [
  'Quentin',
  'Zabriskie',
  'quentin@halden.example',
  'HG77001',
  'ID77001',
  'u-77001',
  'Chief Whip',
];

async function company(): Promise<{ readonly engine: Engine; readonly folder: string }> {
  const folder = testFolder();
  const engine = await testEngine(join(folder, 'data'));
  await importAll(engine, [
    userList(folder, [
      'quentin@halden.example,Quentin,Zabriskie,HG77001,ID77001,active',
      'other@halden.example,Other,Zabriskie,HG77001,,active',
    ]),
  ]);
  const { id } = await personByEmail(engine, 'quentin@halden.example');
  await record(engine, await connect(engine), [[id, { kind: 'found', account: account('u-77001') }]]);
  return { engine, folder };
}

async function write(
  { engine, folder }: { readonly engine: Engine; readonly folder: string },
  name: string,
  options: Partial<ReportOptions>,
): Promise<string> {
  const path = join(folder, name);
  const format = reportFormats.find((known) => name.endsWith(known)) ?? 'csv';
  await engine.ask('write-report', {
    path,
    filter: {},
    sort,
    format,
    options: { columns: [], isPseudonymised: false, withSources: false, ...options },
    at: atDay(24),
  });
  return path;
}

function table(path: string): readonly (readonly string[])[] {
  return readFileSync(path, 'utf8')
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
}

describe('the matched report', () => {
  test('has the columns that were chosen, in its own order', async () => {
    const at = await company();
    const path = await write(at, 'few.csv', { columns: ['Findings', 'Name'] });
    expect(table(path)[0]).toEqual(['Name', 'Findings']);
    expect(existsSync(join(at.folder, 'few.sources.json'))).toBe(false);
  });

  test('calls findings by their names for who reads it, and by their kinds otherwise', async () => {
    const { engine, folder } = await company();
    const cellsOf = async (findings: 'names' | 'kinds'): Promise<ReadonlySet<string>> => {
      const path = join(folder, `${findings}.csv`);
      const options = { columns: ['Findings'], isPseudonymised: false, withSources: false } as const;
      const order = { path, filter: {}, sort, format: 'csv', options, findings, at: atDay(24) } as const;
      await engine.ask('write-report', order);
      return new Set(
        table(path)
          .slice(1)
          .flat()
          .map((cell) => cell.replaceAll('"', '').trim()),
      );
    };
    const [names, kinds] = [await cellsOf('names'), await cellsOf('kinds')];
    expect([...kinds]).toContain('duplicate');
    expect([...names]).toContain('Duplicate');
    expect([...names].filter((name) => kinds.has(name))).toEqual([]);
  });

  test('has a file beside it that says what a CSV comes from', async () => {
    const at = await company();
    await write(at, 'whole.csv', { withSources: true });
    const sources: unknown = JSON.parse(readFileSync(join(at.folder, 'whole.sources.json'), 'utf8'));
    expect(sources).toMatchObject({
      people: (await everybody(at.engine)).length,
      imports: [
        { kind: 'users', fileName: 'users.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string },
      ],
    });
  });

  test.each(['csv', 'json'])('as %s names nobody where it is to name nobody', async (format) => {
    const at = await company();
    const named = readFileSync(await write(at, `named.${format}`, {}), 'utf8');
    const text = readFileSync(await write(at, `nobody.${format}`, { isPseudonymised: true }), 'utf8');
    const said = telling.filter((word) => named.includes(word));
    expect(said.length).toBeGreaterThan(4);
    expect(said.filter((word) => text.includes(word))).toEqual([]);
    expect(text).toMatch(/P-[0-9A-F]{20}/u);
  });

  test.each(['csv', 'json'])(
    'as %s has nobody at the place of the name, nor names of files',
    async (format) => {
      const at = await company();
      const options = { isPseudonymised: true, withSources: true } as const;
      const text = readFileSync(await write(at, `places.${format}`, options), 'utf8');
      const codes = text.match(/P-[0-9A-F]{20}/gu) ?? [];
      expect(codes.length).toBe((await everybody(at.engine)).length);
      expect(codes).toEqual(codes.toSorted());
      const beside = format === 'csv' ? readFileSync(join(at.folder, 'places.sources.json'), 'utf8') : '';
      expect(`${text}${beside}`).not.toContain('users.csv');
    },
  );

  test('gives the same code in every report, which only its own database turns back', async () => {
    const at = await company();
    const codes = async (name: string): Promise<readonly string[]> =>
      table(await write(at, name, { isPseudonymised: true, columns: ['Seat', 'Name'] }))
        .slice(1)
        .map(([code]) => code ?? '');
    const first = await codes('one.csv');
    expect(await codes('two.csv')).toEqual(first);
    const people = await everybody(at.engine);
    const { people: found } = await at.engine.ask('reveal-pseudonyms', {
      codes: [...first.map((code) => ` ${code.toLowerCase()}`), 'P-0'],
    });
    expect(new Set(found.map(({ personId }) => personId))).toEqual(new Set(people.map(({ id }) => id)));
    const other = await company();
    expect(await other.engine.ask('reveal-pseudonyms', { codes: first })).toEqual({ people: [] });
    await write(other, 'other.csv', { isPseudonymised: true });
    expect(await other.engine.ask('reveal-pseudonyms', { codes: first })).toEqual({ people: [] });
    expect(JSON.stringify(await at.engine.ask('read-settings', {}))).not.toContain('pseudonym');
  });

  test('leaves out of a pseudonymised form whatever holds names, addresses, ids or free text', () => {
    expect(reportHeadings.filter((heading) => !isTelling(heading))).toEqual([
      'Department',
      'Cost center',
      'Office',
      'Directory',
      'Directory as of',
      'Works here',
      'State',
      'State as of',
      'Seat',
      'In latest user list',
      'Account',
      'Asked at',
      'Usage',
      'Days active',
      'Window end',
      'Idle days',
      'Findings',
      'Asked on',
      'Answer',
      'Needed until',
      'Last action',
      'Last action state',
      'Last action at',
    ]);
  });
});
