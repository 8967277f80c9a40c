import { words } from '../../words/words.ts';
import { localDayOf } from '../../domain/time/calendar.ts';
import type { CalendarDay } from '../../domain/ids.ts';
import { instantOf } from '../../domain/time/instant.ts';
import type { ExportKind, ImportMapping } from '../../domain/files/import.ts';
import {
  type EarlierImport,
  findImportsOfFile,
  hasImportOfKind,
  readOutline,
  windowOfRejected,
} from '../database/imports.ts';
import { readStored } from '../thread/stored-json.ts';
import { readMapping } from '../database/mappings.ts';
import { accountsFor } from './examined/known-accounts.ts';
import { peopleOfIds } from './examined/known-people.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { findReport, isRepeated } from './examined/report.ts';
import { isOfSome, sourceOf } from './catalog/find-source.ts';
import { appFlags } from './catalog/app-flags.ts';
import { tellSubject } from './recognize/recognize.ts';
import { uploadCalled } from './catalog/uploads.ts';
import type { Source } from './catalog/source.ts';
import { assigneesSystem, type SeriesTold, unknownSystem } from './examined/unknown-system.ts';
import type { Examined, Told } from './examined/file.ts';
import { chooseKind, firstRowsShown, withFile } from './examined/kind.ts';
import { readTable } from './examined/table.ts';
import { chooseList, refuseLookAlike } from './recognize/choose-list.ts';
import {
  applicationsOf,
  defined,
  groupsOf,
  listReading,
  listScope,
  ofAnyFile,
  partOf,
  productsOf,
  seriesOf,
  titlesOf,
  unknownSystems,
  withApplications,
  withPart,
} from './recognize/read-list.ts';
import { chooseMapping } from './recognize/columns/choose-mapping.ts';
import { columnName } from './recognize/columns/column-name.ts';
import { mapColumns } from './recognize/columns/map-columns.ts';
import type { KnownPeople } from './recognize/columns/number-column.ts';
import { kindDeclarations } from './kinds/all.ts';
import { headerOfRejected } from './recognize/rejected-rows.ts';
import { eveningColumns, withMornings } from './recognize/days/evening-days.ts';
import { isCalledAfterEmployees } from './recognize/lists/called-employees.ts';
import { remarksOfDays } from './recognize/days/last-days.ts';
import { listedHere } from './recognize/lists/listed-here.ts';
import { blankEnds } from './recognize/states/blank-ends.ts';
import { openWords } from './recognize/states/open-words.ts';
import { isOfOneReviewer, isReviewOfApp } from './recognize/apps/reviews.ts';
import { calledAfter, findAppFlag } from './recognize/states/seat-flags.ts';
import { unclearColumns } from './recognize/states/state-columns.ts';
import { windowFromName } from './recognize/days/usage-window.ts';
import { Refused } from './refused.ts';
import { tellsWhoLeft } from './stage/tells-who-left.ts';
import { sheetSaid } from './open/open-file.ts';
import { fileRemarks } from './open/file-remarks.ts';
import type { SourceFile } from './open/source-file.ts';

/**
 * Finds out what a file is and whether it can go in, from its start and from what was imported before. Throws `Refused` with
 * every way in which it cannot.
 */
export function examine(database: ReadableDatabase, source: SourceFile, told: Told): Examined {
  const earlier = findImportsOfFile(database, source.hash);
  const standing = earlier.filter((one) => one.inForce);
  const inForce = standing.find((one) => !saysOtherDays(source, one)) ?? standing[0];
  const anew = inForce !== undefined && isExportedAnew(source, inForce, told.today) ? inForce : undefined;
  const again = anew === undefined ? inForce : undefined;
  const isAsItWas = told.mapping === undefined && told.sheet === undefined;
  if (again !== undefined && isAsItWas && !saysOtherDays(source, again)) return alreadyImported(again);
  const table = readTable(source);
  const report = findReport(table);
  // Somebody who said what its columns are has seen what they are.
  if (told.mapping === undefined || told.mapping.columns.length === 0)
    refuseLookAlike(report ?? sourceOf(uploadCalled(table.header, source.fileName)), source.fileName);
  // A mapping without columns says the kind or the window alone; the columns are then read by their headers.
  const given = told.mapping?.columns.length === 0 ? undefined : told.mapping?.columns;
  const remembered = given === undefined ? readMapping(database, table.header) : undefined;
  const toldKind = told.mapping?.kind ?? told.kind;
  const answers = { ...ofAnyFile(remembered?.list), ...defined(told.mapping?.list) };
  const isList = (kind: ExportKind | undefined): boolean => kind === 'directory' || kind === 'staff';
  const applies =
    remembered !== undefined &&
    (toldKind === undefined ||
      toldKind === remembered.kind ||
      (isList(toldKind) && isList(remembered.kind) && told.mapping?.list?.subject === undefined));
  const knownPeople: KnownPeople = (ids) => peopleOfIds(database, ids);
  const titles = titlesOf(source, table.before);
  const after = calledAfter(titles);
  const hasAppFlag = findAppFlag(table, after, {
    isKnownReport: report !== undefined,
    hasFurtherSheets: (source.sheet?.alike.length ?? 0) > 0,
  });
  const isCalledSo = isCalledAfterEmployees(titles);
  const isReview = isReviewOfApp(table, after);
  const exportKind = withFile(table, toldKind, () => {
    const isPeople = report !== undefined && (toldKind === undefined || isList(toldKind));
    const kind = applies
      ? remembered.kind
      : isPeople
        ? (toldKind ?? 'directory')
        : chooseKind({
            table,
            told,
            fileName: source.fileName,
            knownPeople,
            isCalledAfterApp: after === 'app',
            isListOfPeople: () => isCalledSo || hasAppFlag !== undefined,
          });
    if (kind !== 'directory' && kind !== 'staff') return kind;
    return chooseList({
      header: table.header,
      applications: () => applicationsOf(source, table),
      groups: () => groupsOf(source, table),
      products: () => productsOf(source, table),
      fileName: source.fileName,
      told: isList(toldKind) || applies ? kind : undefined,
      answered: answers.subject,
      source: report,
      isRepeated: isRepeated(table),
      isMapped: given !== undefined,
      hasAppFlag,
      isReview,
      isCalledAfterEmployees: isCalledSo,
      saysState: () =>
        tellsWhoLeft(mapColumns(table.header, kindDeclarations.staff, report, table.firstRows)),
    });
  });
  const declaration = kindDeclarations[exportKind];
  const rejectedOf = headerOfRejected(table.header);
  const columns = given ?? (applies ? remembered.columns : undefined);
  // Nobody said of whom it is, and its columns but for the flag do not say that it has whoever has the app.
  const isOfFlags =
    hasAppFlag === 'sure' &&
    toldKind === undefined &&
    answers.subject === undefined &&
    tellSubject(table.header) === undefined;
  const isOfOne = isReview && report === undefined && isOfOneReviewer(table, titles);
  const isPart = isOfFlags || (isOfOne && answers.subject === undefined);
  const read = isPart && exportKind === 'directory' ? { source: appFlags, ...answers } : answers;
  const list = isList(exportKind) ? listReading({ answers: read, report }) : undefined;
  const chosen = withFile(table, exportKind, () =>
    chooseMapping({
      fileName: source.fileName,
      sheetName: source.sheet?.name,
      table,
      declaration,
      knownPeople,
      source: report,
      list,
      isOfApp: toldKind === 'directory' || answers.subject === 'assignees' || after === 'app',
      columns,
      window:
        told.mapping?.window ??
        (rejectedOf === undefined ? undefined : windowOfRejected(database, rejectedOf)),
      readAs: { ...told.mapping?.readAs, ...sheetSaid(told) },
      datesBefore: applies ? remembered.dates : undefined,
    }),
  );
  const { mapping, applications } = withApplications({
    source,
    table,
    mapping: withPart(chosen, { source, table, told }),
    answers,
  });
  if (again?.mappingJson === JSON.stringify(mapping)) return alreadyImported(again);
  if (declaration.kind === 'usage' && !hasImportOfKind(database, 'users')) {
    throw new Refused('users-first', words().imports.usageReportNoUser(source.fileName));
  }
  const warnings = [
    ...fileRemarks(source, table),
    ...remarksOfDays(mapping),
    ...(table.says === undefined ? [] : [table.says]),
    ...(rejectedOf === undefined ? [] : [words().imports.theseRejectedRowsImport]),
    ...(anew === undefined ? [] : [words().imports.saysSameImportMade(anew.import.importedAt.slice(0, 10))]),
    ...earlier
      .filter((one) => !one.inForce)
      .slice(0, 1)
      .map((one) => words().imports.fileImportedBeforeNewer(one.import.importedAt.slice(0, 10))),
  ];
  const { window } = mapping;
  const evenings = isList(exportKind) ? eveningColumns(mapping.columns, table.firstRows) : [];
  const places = evenings.map(({ at }) => at);
  const firstRows = table.firstRows.map((row) => withMornings(row, places));
  const ends = blankEnds({
    source: { ...source, rows: table.rows },
    table: { ...table, firstRows },
    mapping,
    today: told.today,
  });
  const header = rejectedOf ?? table.header;
  const { series, mayFollow } = seriesTold(database, { exportKind, header, mapping, report });
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
      mayFollow,
      report: partOf(mapping) ?? report,
      applications,
      unclear:
        given === undefined && !applies && isList(exportKind) && !tellsWhoLeft(mapping.columns)
          ? unclearColumns(mapping.columns, table.firstRows).filter(
              ({ column }) => !isKeptBeside(report, column),
            )
          : [],
      blankEnds: ends,
      listedHere: listedHere(
        { mapping, blankEnds: ends },
        titlesOf(source, table.before),
        source.sheet?.name,
      ),
      evenings,
      openWords: openWords(mapping.columns, table.firstRows, report),
      accounts: isList(exportKind) ? accountsFor(database, mapping.columns, table.firstRows) : undefined,
      isSubjectSaid: answers.subject !== undefined || told.kind === 'staff',
      isMapped: given !== undefined,
      today: told.today,
      firstRows: table.firstRows.slice(0, firstRowsShown).map((row) => row.cells),
      warnings,
      before: readOutline(database, declaration.kind, series),
      completes: rejectedOf !== undefined && hasImportOfKind(database, declaration.kind),
    },
  };
}

/** Whether a report itself says that a column of it is nothing of people. */
function isKeptBeside(report: Source | undefined, column: string): boolean {
  return report?.columns?.[columnName(column)] === 'none';
}

/** Of which series a file is, and of which other one it may be. */
function seriesTold(
  database: ReadableDatabase,
  of: {
    readonly exportKind: ExportKind;
    readonly header: readonly string[];
    readonly mapping: ImportMapping;
    readonly report: Source | undefined;
  },
): SeriesTold {
  const { exportKind, header, mapping, report } = of;
  const series = seriesOf(mapping, report);
  if (exportKind === 'directory')
    return assigneesSystem(database, { header, report: sourceOf(mapping.list?.source) ?? report });
  return exportKind === 'staff' && unknownSystems.has(series)
    ? unknownSystem(database, { header, series })
    : { series, mayFollow: undefined };
}

/** What says how things stand on a day; a report of usage is about its window, whenever it was made. */
const lists: ReadonlySet<ExportKind> = new Set(['users', 'directory', 'staff', 'learning']);

/**
 * A list of the same content that was written on a later day than the one before was imported: what it says is as of that day.
 */
function isExportedAnew(
  { modifiedMs }: SourceFile,
  { import: imported }: EarlierImport,
  today: CalendarDay | undefined,
): boolean {
  if (today === undefined || modifiedMs <= 0 || !lists.has(imported.kind)) return false;
  const writtenOn = localDayOf(instantOf(new Date(modifiedMs)));
  // A day that is still to come is a clock's fault, and tells nothing.
  return localDayOf(imported.importedAt) < writtenOn && writtenOn <= today;
}

/** Whether a report of usage has the bytes of another, and a name that says other days: nobody may have been active in either ([N56]). */
function saysOtherDays({ fileName }: SourceFile, { import: imported }: EarlierImport): boolean {
  if (imported.kind !== 'usage' || fileName === imported.fileName) return false;
  const named = windowFromName(fileName);
  return named !== undefined && (named.start !== imported.window?.start || named.end !== imported.window.end);
}

function alreadyImported({ import: imported, mappingJson }: EarlierImport): Examined {
  const { readAs, list } = readStored<ImportMapping>(mappingJson);
  const about = isOfSome(list) ? { ...imported, subject: 'some' as const } : imported;
  return { kind: 'already-imported', import: about, sheetName: readAs?.sheet };
}
