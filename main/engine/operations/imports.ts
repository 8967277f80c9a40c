import type { CalendarDay, ImportId, Instant } from '../../domain/ids.ts';
import type {
  ExportKind,
  Import,
  ImportMapping,
  RejectedRow,
  ImportDifference,
  ColumnMapping,
  DateOrder,
  KnownField,
  SourceGuide,
  RememberedMapping,
} from '../../domain/files/import.ts';
import type { CellsSetAside } from '../../domain/files/cells-set-aside.ts';
import type { AlarmKind, ImportAlarm } from '../../domain/files/import-alarm.ts';
import type { ImportPreview } from '../../domain/files/import-preview.ts';

export type ImportsOperations = {
  'preview-import': {
    /** `kind`: what the admin says the file is; without it, it is recognised. A `mapping` names its kind itself. */
    input: {
      path: string;
      kind?: ExportKind | undefined;
      mapping?: ImportMapping | undefined;
      /** Without it, it is not known whether an end of work is past. */
      at?: Instant | undefined;
      /** Of a workbook, where its kind is not known yet. */
      sheet?: string | undefined;
    };
    output: ImportPreview;
  };
  /** Stages and merges in one transaction, then people are reconciled. The same file again changes nothing and answers `already-imported`. */
  'commit-import': {
    input: {
      path: string;
      kind?: ExportKind | undefined;
      mapping?: ImportMapping | undefined;
      sheet?: string | undefined;
      /** Alarms that the admin has read and accepted. An import with others writes nothing and answers `unanswered`. */
      accepted?: readonly AlarmKind[] | undefined;
      at: Instant;
    };
    output:
      | {
          kind: 'committed';
          import: Import;
          rejected: readonly RejectedRow[];
          /** Cells that were left out of rows that went in. */
          setAside: readonly CellsSetAside[];
          /** What the preview would have said beside it, cells that were left out included. */
          warnings: readonly string[];
        }
      | { kind: 'unanswered'; fileName: string; alarms: readonly ImportAlarm[] }
      | Exclude<ImportPreview, { kind: 'ready' }>;
  };
  /** The latest import of its kind is taken back as if it had never been. */
  'undo-import': { input: { id: ImportId }; output: { undone: boolean } };
  'list-imports': { input: Record<never, never>; output: readonly Import[] };
  'rejected-rows': { input: { id: ImportId }; output: readonly RejectedRow[] };
  /** The rejected rows as a CSV file with the reason in front, to be corrected and dropped again. */
  'write-rejected-rows': { input: { id: ImportId; path: string }; output: { rows: number } };
  /** What the later of two imports of a kind has otherwise than the earlier. */
  'compare-imports': {
    input: { before: ImportId; after: ImportId; text: string | undefined; offset: number; limit: number };
    output:
      | {
          kind: 'compared';
          counts: { came: number; went: number; changed: number };
          rows: readonly ImportDifference[];
          total: number;
        }
      | { kind: 'not-comparable' };
  };
  /** The same as CSV, a line a field; written beside the target, synced, renamed. */
  'write-comparison': {
    input: { before: ImportId; after: ImportId; text: string | undefined; path: string };
    output: { rows: number };
  };
  /** The latest list of people of each system; those out of use as well. */
  'list-lists': {
    input: Record<never, never>;
    output: readonly {
      /** As findings name it (`kind/series`). */
      key: string;
      kind: 'directory' | 'staff';
      called: string;
      on: CalendarDay;
      /** Of some of the company alone. */
      isOfSome: boolean;
      isUsed: boolean;
    }[];
  };
  /** What a list of a system that is not used any more says counts for nothing, until its next one comes. */
  'set-list-use': { input: { key: string; isUsed: boolean }; output: { isChanged: boolean } };
  /** The reports of other systems that are known, those that are no lists left out. */
  'list-sources': { input: Record<never, never>; output: readonly SourceGuide[] };
  /** A mapping given with a committed import is remembered for its header row. */
  'list-mappings': {
    input: Record<never, never>;
    output: readonly (RememberedMapping & { readonly fields: readonly KnownField[] })[];
  };
  'change-mapping': {
    input: {
      header: readonly string[];
      columns: readonly ColumnMapping[];
      dates: DateOrder | undefined;
      at: Instant;
    };
    output: { changed: boolean };
  };
  'forget-mapping': { input: { header: readonly string[] }; output: { forgotten: boolean } };
};
