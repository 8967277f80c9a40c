import type {
  ApplicationRows,
  ExportKind,
  ImportMapping,
  ListReading,
} from '../../../domain/files/import.ts';
import type { CalendarDay } from '../../../domain/ids.ts';
import { foldWord } from '../../../domain/states/words.ts';
import type { RecordScope } from '../../database/records.ts';
import { isOfSome, sourceOf } from '../catalog/find-source.ts';
import type { Source } from '../catalog/source.ts';
import type { CsvShape, Row } from '../open/csv-rows.ts';
import type { HeldRows } from '../open/held-rows.ts';
import { rowsFrom } from '../open/data-rows.ts';
import type { SourceFile } from '../open/source-file.ts';
import { Refused } from '../refused.ts';
import { chooseApplications } from './choose-list.ts';
import { groupColumns, productColumns } from './apps/group-names.ts';
import { tellPart } from './lists/part-lists.ts';
import { applicationColumns } from './recognize.ts';
import { itemsOf, listingPlace } from './apps/listed-apps.ts';
import { isSalesNavigator } from './apps/sales-navigator.ts';

const applicationsAtMost = 200;
/** The series of lists whose system nobody knows. */
const unknownSystem = 'other';
/** Systems that stand for any whose lists are alike: the header row tells them apart ([N29]). */
export const unknownSystems: ReadonlySet<string> = new Set([unknownSystem, 'hr', 'any']);

/** What was answered, without what was not. */
export function defined(list: ListReading | undefined): ListReading {
  return {
    ...(list?.subject === undefined ? {} : { subject: list.subject }),
    ...(list?.source === undefined ? {} : { source: list.source }),
    ...(list?.applications === undefined ? {} : { applications: list.applications }),
    ...(list?.meanings === undefined
      ? {}
      : {
          meanings: Object.fromEntries(
            Object.entries(list.meanings).map(([word, meaning]) => [foldWord(word), meaning]),
          ),
        }),
  };
}

/** How a list is read: what was answered of it, and the report that it is. */
export function listReading(of: {
  readonly answers: ListReading;
  readonly report: Source | undefined;
}): ListReading | undefined {
  const source = sourceOf(of.answers.source)?.id ?? of.report?.id;
  const list = defined({ ...of.answers, source });
  return Object.keys(list).length === 0 ? undefined : list;
}

/** What is remembered for a header row and holds for every file with it: that a list was of who left is told by its rows. */
export function ofAnyFile(list: ListReading | undefined): ListReading | undefined {
  return list === undefined || sourceOf(list.source)?.about !== 'some'
    ? list
    : { ...list, source: undefined };
}

/** With the report that a list of some of the company is ([N45]), unless somebody said of whom or which report it is. */
export function withPart(
  mapping: ImportMapping,
  of: {
    readonly source: SourceFile;
    readonly table: {
      readonly shape: CsvShape;
      readonly dataLine: number;
      readonly before: readonly Row[];
      readonly firstRows: readonly Row[];
      readonly rows: HeldRows | undefined;
    };
    readonly told: { readonly mapping: ImportMapping | undefined; readonly today: CalendarDay | undefined };
  },
): ImportMapping {
  const { source, table, told } = of;
  if (mapping.list?.subject !== undefined || told.mapping?.list?.source !== undefined) return mapping;
  if (isOfSome(mapping.list)) return mapping;
  const id = tellPart({
    // A label and its value stand in two cells of a line.
    titles: [...titlesOf(source, table.before), ...table.before.map(({ cells }) => cells.join(' ').trim())],
    mapping,
    rows: table.firstRows,
    allRows: () => rowsFrom({ ...source, rows: table.rows }, table.shape, table.dataLine),
    today: told.today,
  });
  return id === undefined ? mapping : { ...mapping, list: { ...mapping.list, source: id } };
}

/** What a list is called: its file, its sheet, and what stands above its header. */
export function titlesOf(source: SourceFile, before: readonly Row[]): readonly string[] {
  return [
    source.fileName.replace(/\.\w+$/u, ''),
    ...(source.sheet === undefined ? [] : [source.sheet.name]),
    ...before.flatMap(({ cells }) => cells).filter((cell) => cell.trim() !== ''),
  ];
}

/** The report of the catalog for lists of some of the company, where a list is one. */
export function partOf({ list }: ImportMapping): Source | undefined {
  const source = sourceOf(list?.source);
  return source?.about === 'some' ? source : undefined;
}

/** Imports of one series follow each other: a usage window, or the lists of everybody in one system. */
export function seriesOf({ kind, window, list }: ImportMapping, report: Source | undefined): string {
  if (kind === 'staff') {
    const source = sourceOf(list?.source) ?? report;
    const system = source?.system ?? unknownSystem;
    // A list of some takes no place of one of everybody, whose columns may be the same.
    return isOfSome(list) && source?.about !== 'some' ? `some:${system}` : system;
  }
  return window === undefined ? '' : `${window.start}/${window.end}`;
}

/** Lists of people are in one table, each by itself. */
export function listScope(kind: ExportKind, series: string): RecordScope['list'] {
  return kind === 'directory' || kind === 'staff' ? { kind, series } : undefined;
}

/** With the application whose rows are read, where a list is of several. Throws `Refused`: `application-unknown`. */
export function withApplications(of: {
  readonly source: SourceFile;
  readonly table: {
    readonly shape: CsvShape;
    readonly header: readonly string[];
    readonly dataLine: number;
    readonly firstRows: readonly Row[];
    readonly rows: HeldRows | undefined;
  };
  readonly mapping: ImportMapping;
  readonly answers: ListReading;
}): { readonly mapping: ImportMapping; readonly applications: readonly ApplicationRows[] } {
  const { source, table, mapping, answers } = of;
  const listing = listingPlace(mapping.columns, table.firstRows);
  const place = listing ?? mapping.columns.findIndex(({ field }) => field === 'application');
  if (place === -1) return { mapping, applications: [] };
  const partsOf = listing === undefined ? undefined : itemsOf;
  const applications = countApplications({ ...source, rows: table.rows }, table, { place, partsOf });
  if (applications.length === 0) return { mapping, applications };
  try {
    const chosen = chooseApplications(applications, answers.applications, {
      fileName: source.fileName,
      areGroups: groupColumns(table.header).includes(place),
    });
    return { mapping: { ...mapping, list: { ...mapping.list, applications: chosen } }, applications };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new Refused(error.refusal, error.detail, {
      exportKind: mapping.kind,
      header: table.header,
      firstRows: table.firstRows.slice(0, 20).map(({ cells }) => cells),
      fields: [],
      columns: mapping.columns,
      suggestions: [],
      applications,
    });
  }
}

/** A table as far as its columns are read through. */
type WholeTable = {
  readonly shape: CsvShape;
  readonly header: readonly string[];
  readonly dataLine: number;
  readonly rows: HeldRows | undefined;
};

/** What stands in columns that say of which application a row is, in the whole file. */
export function applicationsOf(source: SourceFile, table: WholeTable): readonly string[] {
  return countEach(source, table, applicationColumns).flatMap((counted) =>
    counted.map(({ application }) => application),
  );
}

/** The same of groups. Of several columns it is the one with the fewest. */
export function groupsOf(source: SourceFile, table: WholeTable): readonly ApplicationRows[] {
  const counted = countEach(source, table, groupColumns).filter(({ length }) => length > 0);
  return counted.toSorted((one, other) => one.length - other.length)[0] ?? [];
}

/** The same of products, where the app is one of them. */
export function productsOf(source: SourceFile, table: WholeTable): readonly ApplicationRows[] {
  const isOfApp = ({ application }: ApplicationRows): boolean => isSalesNavigator(application);
  return countEach(source, table, productColumns).find((counted) => counted.some(isOfApp)) ?? [];
}

/** Of each of some columns what the rows are of. */
function countEach(
  source: SourceFile,
  table: WholeTable,
  columnsIn: (header: readonly string[]) => readonly number[],
): readonly (readonly ApplicationRows[])[] {
  return columnsIn(table.header).map((place) =>
    countApplications({ ...source, rows: table.rows }, table, { place }),
  );
}

/** Which applications the rows are of, the one with the most rows first. `partsOf`: a cell may be of several. */
function countApplications(
  source: SourceFile,
  { shape, dataLine }: { readonly shape: CsvShape; readonly dataLine: number },
  {
    place,
    partsOf = (cell) => [cell],
  }: {
    readonly place: number;
    readonly partsOf?: ((cell: string) => readonly string[]) | undefined;
  },
): readonly ApplicationRows[] {
  const rows = new Map<string, number>();
  for (const batch of rowsFrom(source, shape, dataLine)) {
    for (const { line, cells } of batch) {
      if (line < dataLine) continue;
      for (const application of new Set(partsOf((cells[place] ?? '').trim()))) {
        const known = rows.get(application);
        if (application === '' || (known === undefined && rows.size >= applicationsAtMost)) continue;
        rows.set(application, (known ?? 0) + 1);
      }
    }
  }
  return [...rows]
    .map(([application, count]) => ({ application, rows: count }))
    .toSorted((one, other) => other.rows - one.rows);
}
