import type { Cell, SheetData } from 'write-excel-file/node';

import { isCalendarDay } from '../../domain/time/calendar.ts';
import type { ExportKind } from '../../domain/files/import.ts';
import { findingKinds } from '../../domain/findings/finding.ts';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';
import type { ReportHeading } from '../../domain/list/report/report-columns.ts';
import { EngineError } from '../errors.ts';
import type { ReportSources } from './report-sources.ts';
import type { ReportValue } from './report-later.ts';

/** What one sheet holds at most, its heading too (ECMA-376 part 1, §18.3.1.73). */
const mostRows = 1_048_576;
const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u;
/** Workbooks count days from then on (ECMA-376 part 1 §18.17.4.1), and one that there was not before March 1900. */
const firstDay = '1900-03-01';
const columnLetters = 26;

/**
 * The bytes of the matched report as a workbook: a sheet of people with a frozen heading and a filter, and one that sums them up. Text is
 * text and never a formula; days and moments are dates. Throws `EngineError` for more rows than a sheet holds.
 */
export async function xlsxReport(
  headings: readonly string[],
  rows: readonly (readonly ReportValue[])[],
  sources: ReportSources,
): Promise<Buffer> {
  if (rows.length + 1 > mostRows) {
    throw new EngineError('report-unwritable', words().report.tooManyRows(mostRows - 1, rows.length));
  }
  const isDay = headings.map((heading) => dayHeadings.has(heading));
  const people: SheetData = [
    headings.map((value): Cell => ({ value, fontWeight: 'bold' })),
    ...rows.map((row) =>
      row.map((value, column) => (isDay[column] === true ? toCell(value) : toText(value))),
    ),
  ];
  // Loaded with the first workbook: most starts write none.
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const written = writeExcelFile(
    [
      {
        sheet: words().report.people,
        data: people,
        stickyRowsCount: 1,
        columns: headings.map(() => ({ width: 20 })),
      },
      {
        sheet: words().report.summary,
        data: summary(sources),
        columns: [{ width: 34 }, { width: 30 }, { width: 24 }],
      },
    ],
    { features: [filterOver(headings.length, people.length)] },
  );
  return written.toBuffer();
}

/** Other columns hold texts that may look like days, such as a unique id `2026-02-30`. */
const dayHeadings: ReadonlySet<string> = new Set<ReportHeading>(['Asked at', 'Window end', 'Last action at']);

/** What a workbook takes for an escaped character is escaped itself (ECMA-376 part 1 §22.9.2.19). */
export function toText(value: ReportValue): Cell {
  if (value === undefined) return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value: value.replaceAll(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_'), type: String };
}

function toCell(value: ReportValue): Cell {
  if (typeof value !== 'string') return toText(value);
  if (instantForm.test(value) && !Number.isNaN(Date.parse(value)))
    return { value: new Date(value), type: Date, format: 'yyyy-mm-dd hh:mm' };
  if (isCalendarDay(value) && value >= firstDay)
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return toText(value);
}

function sayRule(rule: string): string {
  return Object.entries(words().matchRules).find(([known]) => known === rule)?.[1] ?? rule;
}

function summary(sources: ReportSources): SheetData {
  const said = words().report;
  const { findings } = say();
  const kindOf: Readonly<Record<string, string>> = said.kinds satisfies Readonly<Record<ExportKind, string>>;
  const head = (value: string): Cell => ({ value, fontWeight: 'bold' });
  return [
    [head(said.written), toCell(sources.writtenAt)],
    [head(said.people), toCell(sources.people)],
    [],
    [head(said.finding), head(said.people)],
    ...findingKinds.map((kind) => {
      const untold = sources.untold[kind];
      return untold === undefined
        ? [toCell(findings[kind].name), toCell(sources.findings[kind])]
        : [toCell(findings[kind].name), toCell('–'), toCell(said.notKnown(words().page.untold[untold]))];
    }),
    [],
    said.importHead.map(head),
    ...sources.imports.map((one) => [
      toCell(kindOf[one.kind] ?? one.kind),
      toCell(one.fileName),
      toCell(one.importedAt),
      toCell(one.window),
      toCell(one.rows),
      toCell(one.sha256),
    ]),
    [],
    said.sourceHead.map(head),
    ...sources.ages.map(({ source, on, ageDays, limitDays }) => [
      toCell(kindOf[source] ?? source),
      toCell(on),
      toCell(ageDays),
      toCell(limitDays),
    ]),
    [],
    said.answersHead.map(head),
    [toCell(sources.lookUps.answers), toCell(sources.lookUps.latestAt)],
    [],
    said.rulesHead.map(head),
    ...sources.rules.map(({ rule, right, of }) => [toCell(sayRule(rule)), toCell(right), toCell(of)]),
  ];
}

/** A filter over the first sheet; it stands behind the data (ECMA-376 part 1, §18.3.1.99). */
function filterOver(columns: number, rows: number) {
  const range = `A1:${columnName(columns)}${String(rows)}`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }) =>
            sheetIndex === 0 ? xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`) : xml,
        },
      },
    },
  };
}

function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / columnLetters)) {
    name = String.fromCharCode(65 + ((rest - 1) % columnLetters)) + name;
  }
  return name;
}
