import type { ApplicationRows, ExportKind, Import, ImportMapping } from '../../../domain/files/import.ts';
import type { FileOutline } from '../../../domain/files/import-alarm.ts';
import type { CalendarDay } from '../../../domain/ids.ts';
import type { KnownAccounts } from '../../../domain/people/names/account-owner.ts';
import type { UnknownSystem } from '../../../domain/files/unknown-systems.ts';
import type { RecordScope } from '../../database/records.ts';
import type { Source } from '../catalog/source.ts';
import type { KindDeclaration } from '../kinds/declaration.ts';
import type { CsvShape } from '../open/csv-rows.ts';
import type { SourceFile } from '../open/source-file.ts';
import type { EveningColumn } from '../recognize/days/evening-days.ts';
import type { ListedHere } from '../recognize/lists/listed-here.ts';
import type { BlankEnds } from '../recognize/states/blank-ends.ts';
import type { UnclearColumn } from '../recognize/states/state-columns.ts';

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
  /** Of a list of an unknown system: the one that it may be the next list of. */
  readonly mayFollow: UnknownSystem | undefined;
  readonly firstRows: readonly (readonly string[])[];
  readonly warnings: readonly string[];
  /** The report of the catalog that it is. */
  readonly report: Source | undefined;
  /** What its rows are of, where they are of applications. */
  readonly applications: readonly ApplicationRows[];
  /** Where no column says who left: those that may. */
  readonly unclear: readonly UnclearColumn[];
  /** Of a list of everybody that says nothing but when people leave: what it says of who has no such day. */
  readonly blankEnds: BlankEnds | undefined;
  /** Of a list of everybody without a column of who left: everybody in it is here, by its name or by what somebody said. */
  readonly listedHere: ListedHere | undefined;
  /** Whose accounts are known, of a list that has no addresses. */
  readonly accounts: KnownAccounts | undefined;
  /** Words of states that are of two meanings in this list. */
  readonly openWords: Readonly<Record<string, 'unknown'>> | undefined;
  /** Columns of days that are written as midnights of another zone. */
  readonly evenings: readonly EveningColumn[];
  /** Somebody said of whom the list is. */
  readonly isSubjectSaid: boolean;
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
