import type { TeamColumn } from '../month/teams/team-column.ts';
import type {
  ApplicationRows,
  EncodingReading,
  FieldSuggestion,
  FileAtHand,
  Import,
  ExportKind,
  ImportCounts,
  ImportMapping,
  KnownField,
  KnownSource,
  ListEffect,
  RefusalKind,
  RejectedRow,
  SheetChoice,
} from './import.ts';
import type { ImportAlarm } from './import-alarm.ts';

/** What a file would do, before anything of it goes in. */
export type ImportPreview =
  | {
      readonly kind: 'refused';
      readonly fileName: string;
      readonly refusal: RefusalKind;
      readonly detail: string;
      readonly file: FileAtHand | undefined;
      /** Of a workbook: another sheet may be the right one. */
      readonly sheet?: SheetChoice | undefined;
    }
  | {
      readonly kind: 'already-imported';
      readonly fileName: string;
      readonly import: Import;
      /** Of a workbook: the sheet that was imported, and the others, which were not. */
      readonly sheet?: SheetChoice | undefined;
    }
  | {
      readonly kind: 'ready';
      readonly fileName: string;
      readonly exportKind: ExportKind;
      readonly source: KnownSource | undefined;
      readonly encoding: string;
      /** False where another encoding may be the right one. */
      readonly encodingCertain: boolean;
      /** Encodings in which the file may be written as well, the likeliest first. */
      readonly readings: readonly EncodingReading[];
      /** Of a workbook: the sheet that is read, and all of them. */
      readonly sheet: SheetChoice | undefined;
      readonly delimiter: string;
      readonly mapping: ImportMapping;
      /** Who said what the columns mean: the headers, an admin before, or the asker. */
      readonly mappingFrom: 'recognized' | 'remembered' | 'given';
      /** Known fields of this kind, for the mapping screen. */
      readonly fields: readonly KnownField[];
      readonly suggestions: readonly FieldSuggestion[];
      /** Columns that no field is known for and that say whose team somebody is in, or how to write to them. */
      readonly teamColumns: readonly { readonly column: string; readonly says: TeamColumn }[];
      readonly header: readonly string[];
      readonly firstRows: readonly (readonly string[])[];
      readonly counts: ImportCounts;
      /** The first of them; all are kept with the import. */
      readonly rejected: readonly RejectedRow[];
      readonly warnings: readonly string[];
      readonly alarms: readonly ImportAlarm[];
      /** Of a list of people. */
      readonly effect: ListEffect | undefined;
      readonly applications: readonly ApplicationRows[];
    };
