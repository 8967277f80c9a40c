import { localDayOf } from '../../domain/time/calendar.ts';
import { words } from '../../words/words.ts';
import { csvLine } from '../../domain/list/report/csv-cell.ts';
import {
  defaultReportOptions,
  pseudonymHeading,
  writtenHeadings,
} from '../../domain/list/report/report-columns.ts';
import type { ReportFormat } from '../../domain/list/report/report-format.ts';
import type { EngineContext, WorkHooks } from '../thread/context.ts';
import { EngineError } from '../errors.ts';
import type { OperationInput, OperationOutput } from '../operations.ts';
import { FileWriter, writeWhole } from './file-writer.ts';
import { writeLines } from './report-lines.ts';
import type { ReportValue } from './report-later.ts';
import { countReportRows, type ReportOf, reportRows } from './report-rows.ts';
import { pseudonymizer } from './pseudonyms.ts';
import { readReportSources, type ReportSources } from './report-sources.ts';
import { xlsxReport } from './xlsx-report.ts';

/** Excel takes a CSV file for UTF-8 only when it begins so. */
const byteOrderMark = '\uFEFF';
const rowsBetweenLooks = 500;

type Report = {
  readonly headings: readonly string[];
  readonly rows: () => Iterable<readonly ReportValue[]>;
  /** Writes the rows as CSV. */
  readonly writeLines: () => void;
  /** Reads them. */
  readonly sources: () => ReportSources;
};

/** Writes the matched report; on failure or cancel nothing is left behind, and a file that was there stays as it was. */
export async function writeReport(
  context: EngineContext,
  {
    path,
    filter,
    sort,
    format,
    at,
    options = defaultReportOptions,
    findings = 'kinds',
  }: OperationInput<'write-report'>,
  hooks: WorkHooks,
): Promise<OperationOutput<'write-report'>> {
  const { readable, writable } = context;
  const columns = writtenHeadings(options);
  const codeOf = options.isPseudonymised ? pseudonymizer(writable) : undefined;
  const total = countReportRows(readable, filter);
  let rows = 0;
  const look = (): void => {
    if (hooks.isCancelled()) throw new EngineError('cancelled', words().report.cancelled);
    hooks.onProgress({ stage: 'writing', done: rows, total });
  };
  const watched = function* <Row>(all: Iterable<Row>): Generator<Row, void> {
    for (const row of all) {
      if (rows % rowsBetweenLooks === 0) look();
      yield row;
      rows += 1;
    }
  };
  const wanted: ReportOf = {
    filter,
    sort,
    headings: columns,
    codeOf,
    on: localDayOf(at),
    findings: format === 'json' ? 'kinds' : findings,
  };
  const readSources = (): ReportSources =>
    readReportSources(readable, filter, { writtenAt: at, withoutNames: options.isPseudonymised });
  const file = new FileWriter(path);
  try {
    await writers[format](file, {
      headings: codeOf === undefined ? columns : [pseudonymHeading, ...columns],
      rows: () => watched(reportRows(readable, wanted)),
      writeLines: () => {
        writeLines(file, context, wanted, {
          look: (done) => {
            rows = done;
            look();
          },
        });
      },
      sources: readSources,
    });
    const bytes = file.finish();
    if (format === 'csv' && options.withSources) writeSources(path, readSources());
    return { rows, bytes };
  } catch (error) {
    file.discard();
    throw error;
  }
}

/** Beside the report, under its name with another end. */
function writeSources(path: string, sources: ReportSources): void {
  writeWhole(`${path.replace(/\.csv$/iu, '')}.sources.json`, (file) => {
    file.write(`${JSON.stringify(sources, undefined, 2)}\n`);
  });
}

const writers: Readonly<Record<ReportFormat, (file: FileWriter, report: Report) => void | Promise<void>>> = {
  csv: (file, { headings, writeLines: write }) => {
    file.write(byteOrderMark + csvLine(headings));
    write();
  },
  json: (file, { headings, rows, sources }) => {
    file.write(`{"sources":${JSON.stringify(sources())},\n"people":[`);
    let isFirst = true;
    for (const row of rows()) {
      const person = Object.fromEntries(headings.map((heading, index) => [heading, row[index]]));
      file.write(`${isFirst ? '' : ','}\n${JSON.stringify(person)}`);
      isFirst = false;
    }
    file.write('\n]}\n');
  },
  xlsx: async (file, { headings, rows, sources }) => {
    file.writeBytes(await xlsxReport(headings, [...rows()], sources()));
  },
};
