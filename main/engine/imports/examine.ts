import type {
  ApplicationRows,
  ExportKind,
  Import,
  ImportMapping,
  KnownField,
  ReadAs,
  RememberedMapping,
} from '../../domain/files/import.ts';
import {
  type EarlierImport,
  findImportsOfFile,
  hasImportOfKind,
  readOutline,
  windowOfRejected,
} from '../database/imports.ts';
import { readStored } from '../stored-json.ts';
import { readMapping } from '../database/mappings.ts';
import type { CalendarDay } from '../../domain/ids.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import type { RecordScope } from '../database/records.ts';
import type { CsvShape, Row } from './open/csv-rows.ts';
import { isActivityHeader, sumActivities } from './read/activities.ts';
import { findSource, sourceOf } from './catalog/find-source.ts';
import type { Source } from './catalog/source.ts';
import { chooseList, refuseLookAlike } from './recognize/choose-list.ts';
import { defined, listReading, listScope, seriesOf, withApplications } from './recognize/read-list.ts';
import { chooseMapping, listed, noIdentifier } from './recognize/choose-mapping.ts';
import { rowsFrom } from './open/data-rows.ts';
import { findAddressColumn } from './recognize/address-column.ts';
import { findHeader, type FoundHeader } from './recognize/find-header.ts';
import { nameColumns } from './recognize/header.ts';
import { kindDeclarations } from './kinds/all.ts';
import type { FileOutline } from '../../domain/files/import-alarm.ts';
import type { KindDeclaration } from './kinds/declaration.ts';
import { countSigns, isKnownHeader, recognize } from './recognize/recognize.ts';
import { headerOfRejected } from './recognize/rejected-rows.ts';
import { mapColumns } from './recognize/map-columns.ts';
import { peopleElsewhere } from './recognize/people-elsewhere.ts';
import { Refused } from './refused.ts';
import { suggestFields } from './recognize/suggest-fields.ts';
import { sheetSaid } from './open/open-file.ts';
import { fileRemarks } from './open/file-remarks.ts';
import { heldRows, type HeldRows } from './open/held-rows.ts';
import { refuseOtherText } from './open/other-format.ts';
import { sniffShape, type SniffedShape } from './open/shape.ts';
import type { SourceFile } from './open/source-file.ts';
import { textStart } from './open/text-chunks.ts';

const sniffedCharacters = 64 * 1024;
const firstRowsShown = 20;
/** A header is looked for among the first of them. */
const rowsLookedAt = 40;

/** What the asker says of a file. */
export type Told = {
  readonly kind: ExportKind | undefined;
  readonly mapping: ImportMapping | undefined;
  readonly today: CalendarDay | undefined;
  /** Of a workbook: another sheet than the one that is found. */
  readonly sheet?: string | undefined;
};

/** A file that can go in: how it is read and what its columns mean. */
export type ReadyFile = {
  readonly source: SourceFile;
  readonly shape: CsvShape;
  readonly declaration: KindDeclaration;
  readonly header: readonly string[];
  /** Line of the first row after the header. */
  readonly dataLine: number;
  readonly mapping: ImportMapping;
  readonly mappingFrom: 'recognized' | 'remembered' | 'given';
  readonly scope: RecordScope;
  readonly series: string;
  readonly firstRows: readonly (readonly string[])[];
  readonly warnings: readonly string[];
  /** The report of the catalog that it is. */
  readonly report: Source | undefined;
  /** What its rows are of, where they are of applications. */
  readonly applications: readonly ApplicationRows[];
  /** Somebody said what the columns mean. */
  readonly isMapped: boolean;
  readonly today: CalendarDay | undefined;
  /** The file of this kind that came before. */
  readonly before: FileOutline | undefined;
  /** Corrected rows of an import before: they complete it and end nobody. */
  readonly completes: boolean;
};

export type Examined =
  | { readonly kind: 'ready'; readonly file: ReadyFile }
  | {
      readonly kind: 'already-imported';
      readonly import: Import;
      /** Of a workbook: which sheet it was, where one was chosen. */
      readonly sheetName: string | undefined;
    };

/**
 * Finds out what a file is and whether it can go in, from its start and from what was imported before. Throws `Refused` with
 * every way in which it cannot.
 */
export function examine(database: ReadableDatabase, source: SourceFile, told: Told): Examined {
  const earlier = findImportsOfFile(database, source.hash);
  const again = earlier.find((one) => one.inForce);
  if (again !== undefined && told.mapping === undefined && told.sheet === undefined)
    return alreadyImported(again);
  const table = readTable(source);
  const report = findSource(table.header) ?? sourceOf(peopleElsewhere(table.header, table.firstRows));
  // Somebody who said what its columns are has seen what they are.
  if (told.mapping === undefined || told.mapping.columns.length === 0)
    refuseLookAlike(report, source.fileName);
  // A mapping without columns says the kind or the window alone; the columns are then read by their headers.
  const given = told.mapping?.columns.length === 0 ? undefined : told.mapping?.columns;
  const remembered = given === undefined ? readMapping(database, table.header) : undefined;
  const toldKind = told.mapping?.kind ?? told.kind;
  const answers = { ...remembered?.list, ...defined(told.mapping?.list) };
  const isList = (kind: ExportKind | undefined): boolean => kind === 'directory' || kind === 'staff';
  const applies =
    remembered !== undefined &&
    (toldKind === undefined ||
      toldKind === remembered.kind ||
      (isList(toldKind) && isList(remembered.kind) && told.mapping?.list?.subject === undefined));
  const exportKind = withFile(table, toldKind, () => {
    const isPeople = report !== undefined && (toldKind === undefined || isList(toldKind));
    const kind = applies
      ? remembered.kind
      : isPeople
        ? (toldKind ?? 'directory')
        : chooseKind(table, told, source.fileName);
    if (kind !== 'directory' && kind !== 'staff') return kind;
    return chooseList({
      header: table.header,
      fileName: source.fileName,
      told: isList(toldKind) || applies ? kind : undefined,
      answered: answers.subject,
      source: report,
      isMapped: given !== undefined,
    });
  });
  const declaration = kindDeclarations[exportKind];
  const rejectedOf = headerOfRejected(table.header);
  const columns = given ?? (applies ? remembered.columns : undefined);
  const list = isList(exportKind) ? listReading({ answers, report }) : undefined;
  const chosen = withFile(table, exportKind, () =>
    chooseMapping({
      fileName: source.fileName,
      table,
      declaration,
      source: report,
      list,
      columns,
      window:
        told.mapping?.window ??
        (rejectedOf === undefined ? undefined : windowOfRejected(database, rejectedOf)),
      readAs: { ...told.mapping?.readAs, ...sheetSaid(told), ...(applies ? datesOf(told, remembered) : {}) },
    }),
  );
  const { mapping, applications } = withApplications({ source, table, mapping: chosen, answers });
  if (again?.mappingJson === JSON.stringify(mapping)) return alreadyImported(again);
  if (declaration.kind === 'usage' && !hasImportOfKind(database, 'users')) {
    throw new Refused(
      'users-first',
      `"${source.fileName}" is a usage report, and there is no user list yet. Import the user list first, then this file.`,
    );
  }
  const warnings = [
    ...fileRemarks(source, table.header),
    ...(table.says === undefined ? [] : [table.says]),
    ...(rejectedOf === undefined
      ? []
      : [
          'These are rejected rows of an import before, corrected: they complete it, and nobody is gone by them.',
        ]),
    ...earlier
      .filter((one) => !one.inForce)
      .slice(0, 1)
      .map(
        (one) =>
          `This file was imported before, on ${one.import.importedAt.slice(0, 10)}, and a newer one since.`,
      ),
  ];
  const { window } = mapping;
  const series = seriesOf(mapping, report);
  return {
    kind: 'ready',
    file: {
      source: { ...source, rows: table.rows },
      shape: table.shape,
      declaration,
      header: table.header,
      dataLine: table.dataLine,
      mapping,
      mappingFrom:
        given !== undefined ||
        told.mapping?.readAs?.dates !== undefined ||
        Object.keys(defined(told.mapping?.list)).length > 0
          ? 'given'
          : applies
            ? 'remembered'
            : 'recognized',
      scope: { table: declaration.table, window, list: listScope(exportKind, series) },
      series,
      report,
      applications,
      isMapped: given !== undefined,
      today: told.today,
      firstRows: table.firstRows.slice(0, firstRowsShown).map((row) => row.cells),
      warnings,
      before: readOutline(database, declaration.kind, series),
      completes: rejectedOf !== undefined && hasImportOfKind(database, declaration.kind),
    },
  };
}

function alreadyImported({ import: imported, mappingJson }: EarlierImport): Examined {
  const { readAs } = readStored<ImportMapping>(mappingJson);
  return { kind: 'already-imported', import: imported, sheetName: readAs?.sheet };
}

/** What is said now goes before what was said of such files. */
function datesOf(told: Told, remembered: RememberedMapping): ReadAs {
  return { dates: told.mapping?.readAs?.dates ?? remembered.dates };
}

type Table = {
  readonly shape: CsvShape;
  readonly header: readonly string[];
  /** Names of columns that came more than once. */
  readonly doubled: readonly string[];
  readonly dataLine: number;
  readonly firstRows: readonly Row[];
  /** Lines in front of the header. */
  readonly before: readonly Row[];
  /** All rows, where they are in memory; and what was made of them, as a sentence. */
  readonly rows: HeldRows | undefined;
  readonly says?: string;
};

/** A refusal that a person's answer can mend takes the file along. */
function withFile<Outcome>(table: Table, exportKind: ExportKind | undefined, decide: () => Outcome): Outcome {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal === 'other-kind') throw error;
    const declaration = exportKind === undefined ? undefined : kindDeclarations[exportKind];
    const firstRows = table.firstRows.slice(0, firstRowsShown).map((row) => row.cells);
    const columns =
      declaration === undefined
        ? table.header.map((column) => ({ column, field: undefined }))
        : mapColumns(table.header, declaration, findSource(table.header), table.firstRows);
    throw new Refused(error.refusal, error.detail, {
      exportKind,
      header: table.header,
      firstRows,
      fields: declaration === undefined ? [] : knownFields(declaration),
      columns,
      suggestions: declaration === undefined ? [] : suggestFields({ columns, firstRows, declaration }),
      applications: error.file?.applications,
      days: error.days,
    });
  }
}

/** What columns of a kind of export can be read as. */
export function knownFields({ fields }: KindDeclaration): readonly KnownField[] {
  return fields.map(({ field, means, identifies }) => ({ field, means, required: identifies === true }));
}

/** Rows of a sheet need no parting. */
const sheetShape: SniffedShape = { delimiter: '', lineBreak: '\n', skippedLines: 0 };

function sniffText(source: SourceFile): SniffedShape {
  const { fileName } = source;
  const start = textStart(source, sniffedCharacters);
  if (start.trim() === '') throw new Refused('empty-file', `"${fileName}" is empty. Export it again.`);
  refuseOtherText(start, fileName);
  return sniffShape(start, isKnownHeader);
}

function readTable(source: SourceFile): Table {
  const { fileName } = source;
  const sniffed = source.rows === undefined ? sniffText(source) : sheetShape;
  const rows: Row[] = [];
  for (const batch of rowsFrom(source, sniffed, 1 + sniffed.skippedLines)) {
    rows.push(...batch.slice(0, 1000));
    if (rows.filter(isFilled).length > rowsLookedAt) break;
  }
  const found = findHeader(rows);
  if (found === undefined) throw new Refused('empty-file', `"${fileName}" has no rows. Export it again.`);
  const { row: headerRow, before } = found;
  const { names: header, doubled } = nameColumns(headerRow.cells, fileName);
  if (header.length === 1 && recognize(header).kind === 'none') {
    throw new Refused(
      'not-a-table',
      `"${fileName}" is not a table: its rows have no columns parted by commas, semicolons or tabs. Choose the exported CSV file.`,
    );
  }
  const firstRows = rows.filter((row) => row.line > headerRow.line && isFilled(row));
  if (firstRows.length > 0 && isActivityHeader(header)) {
    return activityTable(source, sniffed, found);
  }
  if (firstRows.length === 0) {
    throw new Refused(
      'header-only',
      `"${fileName}" has a header row and nothing below it. Export it again with its people.`,
    );
  }
  const dataLine = rows.find((row) => row.line > headerRow.line)?.line ?? headerRow.line + 1;
  return {
    shape: { delimiter: sniffed.delimiter, lineBreak: sniffed.lineBreak },
    header,
    doubled,
    dataLine,
    firstRows,
    before,
    rows: source.rows,
  };
}

function activityTable(source: SourceFile, shape: CsvShape, found: FoundHeader): Table {
  const { row: headerRow, before } = found;
  const batches = rowsFrom(source, shape, headerRow.line + 1);
  const { header, rows, says } = sumActivities(headerRow.cells, flat(batches));
  return {
    shape: sheetShape,
    header,
    doubled: [],
    dataLine: headerRow.line + 1,
    firstRows: rows,
    before,
    rows: heldRows(rows),
    says,
  };
}

function* flat(batches: Iterable<readonly Row[]>): Generator<Row, void, undefined> {
  for (const batch of batches) yield* batch;
}

function isFilled(row: Row): boolean {
  return row.cells.some((cell) => cell.trim() !== '');
}

function chooseKind({ header, firstRows }: Table, told: Told, fileName: string): ExportKind {
  const recognized = recognize(header, findAddressColumn(header, firstRows, new Set()) !== undefined);
  const given = told.mapping?.kind ?? told.kind;
  if (given !== undefined) {
    const isOther =
      recognized.kind === 'one' &&
      personListOf(recognized.exportKind) !== personListOf(given) &&
      countSigns(given, header) === 0;
    if (isOther && told.mapping === undefined) {
      throw new Refused(
        'other-kind',
        `"${fileName}" looks like ${kindDeclarations[recognized.exportKind].called}, not like ${kindDeclarations[given].called}. Choose the right file, or import it as what it is.`,
      );
    }
    return given;
  }
  if (recognized.kind === 'one') return recognized.exportKind;
  if (recognized.kind === 'none') throw noIdentifier(header, fileName);
  throw new Refused(
    'kind-unknown',
    `"${fileName}" could be a user list, a usage report, a list of who is assigned the app or one of everybody in the company: its columns are ${listed(header)}. Say which it is.`,
  );
}

/** Both kinds of lists of people are told by the same signs. */
function personListOf(kind: ExportKind): ExportKind {
  return kind === 'staff' ? 'directory' : kind;
}
