import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

import type { Instant } from '../../../main/domain/ids.ts';
import type { ReportFormat } from '../../../main/domain/list/report/report-format.ts';
import { startEngine } from '../../../main/engine/client.ts';
import { libreOffice, run } from './office.ts';
import { type OpenedSheet, readFlatOds, readGnumeric } from './opened.ts';
import { people } from './people.ts';

/** A report of ours as another program opens it, and what is not as it was. */
export type OpenedReport = { readonly name: string; readonly problems: readonly string[] };

const engineThread = new URL('../../../main/engine/thread.ts', import.meta.url);
const at = '2026-11-28T09:00:00.000Z' as Instant;
const dayHeadings = new Set(['Asked at', 'Window end', 'Last action at']);
const problemsShown = 5;

/** Texts that a spreadsheet would work out, and days and ids that are none. */
const further: readonly (readonly string[])[] = [
  ['calc.one@halden.example', '=1+1', '=HYPERLINK("x")', '+1', 'active', '-2+3', '@SUM(1)'],
  ['calc.two@halden.example', '0001-01-01', '\t=1+1', ' =1+1', 'active', '+49 30 1234', '-'],
  ['calc.three@halden.example', '2026-13-45', '_x0041_', '"', 'active', "'", 'Two\nlines'],
];

/** Writes the list's report as CSV and as XLSX and has LibreOffice and Gnumeric open both. */
export async function openReports(folder: string): Promise<readonly OpenedReport[]> {
  const out = join(folder, 'reports');
  mkdirSync(out);
  await writeReports(out);
  const told = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as {
    readonly people: readonly Readonly<Record<string, string | number | null>>[];
  };
  const [headings = [], ...texts] = Papa.parse<string[]>(
    readFileSync(join(out, 'report.csv'), 'utf8').slice(1),
    {
      skipEmptyLines: true,
    },
  ).data;
  const values = told.people.map((one) => headings.map((heading) => String(one[heading] ?? '')));
  const asTexts = headings.map((_, column) => `${String(column + 1)}/2`).join('/');
  return [
    opened(
      'XLSX in LibreOffice',
      out,
      (to) => libreOffice('fods', join(out, 'report.xlsx'), to),
      (sheet) => compare(sheet, headings, values, 'workbook'),
    ),
    opened(
      'XLSX in Gnumeric',
      out,
      (to) => gnumeric(join(out, 'report.xlsx'), to),
      (sheet) => compare(sheet, headings, values, 'workbook'),
    ),
    opened(
      'CSV in LibreOffice, columns as texts',
      out,
      (to) => libreOffice('fods', join(out, 'report.csv'), to, `CSV:44,34,76,1,${asTexts}`),
      (sheet) => compare(sheet, headings, texts, 'texts'),
    ),
    opened(
      'CSV in LibreOffice, as it comes',
      out,
      (to) => libreOffice('fods', join(out, 'report.csv'), to, 'CSV:44,34,76,1'),
      (sheet) => compare(sheet, headings, texts, 'guessed'),
    ),
    opened(
      'CSV in Gnumeric',
      out,
      (to) => gnumeric(join(out, 'report.csv'), to),
      (sheet) => compare(sheet, headings, texts, 'guessed'),
    ),
  ];
}

async function writeReports(out: string): Promise<void> {
  const rows = [...people.rows.map((row) => row.slice(0, 7)), ...further];
  const list = join(out, 'users.csv');
  writeFileSync(list, Papa.unparse([people.header.slice(0, 7), ...rows]));
  const usage = join(out, 'usage.csv');
  writeFileSync(usage, 'Name,Days Active,Start date,End date\nAda Stone,3,2026-10-01,2026-10-31\n');
  const engine = await startEngine({ thread: engineThread, dataFolder: join(out, 'data') });
  try {
    for (const path of [list, usage]) await engine.ask('commit-import', { path, at });
    for (const format of ['csv', 'xlsx', 'json'] satisfies ReportFormat[])
      await engine.ask('write-report', {
        path: join(out, `report.${format}`),
        filter: {},
        sort: { key: 'displayName', descending: false },
        format,
        at,
      });
  } finally {
    await engine.close();
  }
}

/** The program's own format, by which program it is. */
function opened(
  name: string,
  out: string,
  convert: (to: string) => string | undefined,
  judge: (sheet: OpenedSheet) => readonly string[],
): OpenedReport {
  const isGnumeric = name.includes('Gnumeric');
  const to = join(out, `${name.replaceAll(/[ ,]+/gu, '-')}.${isGnumeric ? 'xml' : 'fods'}`);
  const failed = convert(to);
  if (!existsSync(to)) return { name, problems: [failed ?? 'nothing was written'] };
  const problems = judge(isGnumeric ? readGnumeric(to) : readFlatOds(to));
  return { name, problems: problems.slice(0, problemsShown) };
}

function gnumeric(from: string, to: string): string | undefined {
  return run('ssconvert', ['-T', 'Gnumeric_XmlIO:sax:0', from, to]);
}

/**
 * `workbook`: texts as they were, days as days. `texts`: every cell as the file has it. `guessed`: the program takes what looks like a number or a
 * day for one, as it does with any CSV file; all other cells as the file has them. Nothing may ever be a formula.
 */
type As = 'workbook' | 'texts' | 'guessed';

function compare(
  sheet: OpenedSheet,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  as: As,
): readonly string[] {
  const problems: string[] = [];
  if (sheet.length !== rows.length + 1)
    problems.push(`${String(sheet.length)} rows instead of ${String(rows.length + 1)}`);
  for (const [line, row] of rows.entries()) {
    for (const [column, text] of row.entries()) {
      const cell = sheet[line + 1]?.[column] ?? { type: 'text', text: '' };
      const heading = headings[column] ?? '';
      const isDay = as === 'workbook' && dayHeadings.has(heading) && text !== '';
      const isRight = isDay
        ? cell.type === 'day' && dayOf(cell.text) === text.slice(0, 10)
        : cell.type !== 'formula' &&
          (isNumber(cell.type, text, as) ||
            cell.text === text ||
            isGuarded(cell.text, text, as) ||
            isEscaped(cell.text, text, as));
      if (!isRight)
        problems.push(
          `row ${String(line + 1)}, ${heading}: ${cell.type} ${JSON.stringify(cell.text)} instead of ${JSON.stringify(text)}`,
        );
    }
  }
  return problems;
}

/** Gnumeric does not know that `_x005F_` is an underscore in a workbook, as Excel and LibreOffice do (ECMA-376 part 1 §22.9.2.19). */
function isEscaped(cell: string, text: string, as: As): boolean {
  return as === 'workbook' && cell === text.replaceAll('_x0041_', '_x005F_x0041_');
}

/** Gnumeric takes the guarding apostrophe for its own sign of a text, and keeps the text. */
function isGuarded(cell: string, text: string, as: As): boolean {
  return as === 'guessed' && text.startsWith("'") && cell === text.slice(1);
}

const looksLikeNumber = /^(?:[\p{Nd}.,:%$/ eE+-]+|\d{4}-\d\d-\d\dT[\d:.]+Z|true|false)$/iu;

function isNumber(type: string, text: string, as: As): boolean {
  if (as === 'workbook') return type === 'number' && /^-?\d+(?:\.\d+)?$/u.test(text);
  return as === 'guessed' && type !== 'text' && looksLikeNumber.test(text);
}

const epochMs = Date.UTC(1899, 11, 30);

/** Gnumeric has days as serial numbers. */
function dayOf(text: string): string {
  return /^\d+(?:\.\d+)?$/u.test(text)
    ? new Date(epochMs + Math.floor(Number(text)) * 86_400_000).toISOString().slice(0, 10)
    : text.slice(0, 10);
}
