import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { testFolder } from '../../support/engine.ts';
import { job, resultOf, sampleFolder } from './job-at-hand.ts';

type ServiceAccount = { readonly userName: string; readonly active: boolean };

describe('the job without arguments', () => {
  it('does everything on the sample exports and the practice service, and leaves only the report', async () => {
    const cwd = testFolder();
    const done = await job([], { cwd });
    expect(done.errors).toBe('');
    expect(done.code).toBe(0);
    expect(done.out).toMatch(/Imported {3}sample-users\.csv: \d+ rows/u);
    expect(done.out).toMatch(/Looked up {2}\d+ people in [\d.]+ s: \d+ found/u);
    expect(done.out).toMatch(/Findings .*idle \d+/u);
    const files = readdirSync(cwd);
    expect(files).toEqual([expect.stringMatching(/^purser-report-\d{4}-\d\d-\d\d-\d{6}\.csv$/u)]);
    const report = readFileSync(join(cwd, files[0] ?? ''), 'utf8');
    const accounts = JSON.parse(
      readFileSync(join(sampleFolder, 'sample-service.json'), 'utf8'),
    ) as readonly ServiceAccount[];
    const [first] = accounts;
    expect(report).toContain(first?.userName);
  });

  it('ends with one JSON object that adds up, the summary going to standard error', async () => {
    const cwd = testFolder();
    const done = await job(['--json', '--report', 'matched.csv'], { cwd });
    const result = resultOf(done);
    expect(Object.keys(result)).toEqual([
      'people',
      'found',
      'absent',
      'undecidable',
      'ambiguous',
      'failed',
      'findings',
      'ages',
      'setAside',
      'alarms',
      'planned',
      'applied',
      'report',
    ]);
    expect(done.out.trim().split('\n')).toHaveLength(1);
    expect(done.errors).toContain('Looked up');
    expect(result).toMatchObject({ failed: 0, planned: 0, applied: 0, report: join(cwd, 'matched.csv') });
    const asked = ['found', 'absent', 'undecidable', 'ambiguous'].map((key) => Number(result[key]));
    // Three people are known from old usage reports alone, and nobody asks about them.
    expect(asked.reduce((sum, count) => sum + count)).toBe(Number(result['people']) - 3);
    expect(existsSync(join(cwd, 'matched.csv'))).toBe(true);
  });

  it('writes one page for those who pay beside the report, in the form its name asks for', async () => {
    const cwd = testFolder();
    const wrong = await job(['--one-page', 'page.docx'], { cwd });
    expect([wrong.code, wrong.errors]).toEqual([2, expect.stringContaining('ends in .html or .xlsx')]);
    const order = ['--json', '--pseudonymised', '--report', 'r.csv', '--one-page'];
    const done = await job([...order, 'page.html'], { cwd });
    expect(resultOf(done)['onePage']).toBe(join(cwd, 'page.html'));
    const html = readFileSync(join(cwd, 'page.html'), 'utf8');
    expect(html).toContain('Left or lost the app');
    expect(html).not.toContain('<th scope="col">Who</th>');
  });

  it('finds ambiguous exactly whom the truth of the sample calls so', async () => {
    const cwd = testFolder();
    await job(['--report', 'matched.csv'], { cwd });
    const { data } = Papa.parse<Record<string, string>>(
      readFileSync(join(cwd, 'matched.csv'), 'utf8').replace(/^\uFEFF/u, ''),
      { header: true, skipEmptyLines: true },
    );
    const truth = JSON.parse(readFileSync('test/fixtures/sample-truth.json', 'utf8')) as readonly {
      readonly uniqueId: string;
      readonly lookUp?: { readonly kind: string };
    }[];
    const expected = truth
      .filter(({ lookUp }) => lookUp?.kind === 'ambiguous')
      .map(({ uniqueId }) => uniqueId);
    expect(expected.length).toBeGreaterThan(0);
    const ambiguous = data.filter((row) => row['Account'] === 'ambiguous').map((row) => row['Unique id']);
    expect(new Set(ambiguous)).toEqual(new Set(expected));
    expect(ambiguous).toHaveLength(expected.length);
  });

  it('prints a plan and how to apply it, and applies nothing', async () => {
    const done = await job(['--deprovision', 'idle:30', '--json'], { cwd: testFolder() });
    const { planned } = resultOf(done);
    expect(planned).toBeGreaterThan(25);
    expect(done.errors).toContain(`deprovision ${String(planned)} people`);
    expect(done.errors).toContain(`--apply --allow-deprovisioning --confirm-count ${String(planned)}`);
    expect(resultOf(done)).toMatchObject({ applied: 0 });
  });

  it('applies nothing past the guard unless the number is given', async () => {
    const cwd = testFolder();
    const argv = ['--deprovision', 'idle:30', '--apply', '--allow-deprovisioning', '--json'];
    const refused = await job(argv, { cwd });
    expect(refused.code).toBe(2);
    const needed = /--confirm-count (\d+)\./u.exec(refused.errors)?.[1];
    expect(resultOf(refused)).toMatchObject({ applied: 0, planned: Number(needed) });
    const wrong = await job([...argv, '--confirm-count', '3'], { cwd });
    expect(wrong.code).toBe(2);
    const done = await job([...argv, '--confirm-count', String(needed)], { cwd });
    expect(resultOf(done)).toMatchObject({ applied: Number(needed) });
    expect(done.code).toBe(0);
  });

  it('takes people from a list, and names those that nobody knows', async () => {
    const cwd = testFolder();
    const accounts = JSON.parse(
      readFileSync(join(sampleFolder, 'sample-service.json'), 'utf8'),
    ) as readonly ServiceAccount[];
    const known = accounts.filter(({ active }) => active).map(({ userName }) => userName)[20] ?? '';
    writeFileSync(join(cwd, 'leavers.txt'), `${known}\nnobody@nowhere.example\n`);
    const done = await job(
      ['--deprovision-list', 'leavers.txt', '--apply', '--allow-deprovisioning', '--json'],
      { cwd },
    );
    expect(done.errors).toContain('nobody@nowhere.example');
    expect(resultOf(done)).toMatchObject({ planned: 1, applied: 1 });
    expect(done.code).toBe(3);
  });
});
