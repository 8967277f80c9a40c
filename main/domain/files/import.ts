import type { ImportAlarm } from './import-alarm.ts';
import type { ImportId, Instant } from '../ids.ts';
import type { UsageWindow } from '../usage/usage.ts';

/** What a file is. Each has one declaration in `main/engine/imports/kinds`. */
/** Exports whose rows make somebody a person. The others only say more about people who are known. */
export const personSources = ['users', 'usage', 'directory'] as const;
export type PersonSource = (typeof personSources)[number];
export const exportKinds = [...personSources, 'learning', 'upload-result'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** One finished import. */
export type Import = {
  readonly id: ImportId;
  readonly kind: ExportKind;
  readonly fileName: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly fileHash: string;
  readonly importedAt: Instant;
  readonly window: UsageWindow | undefined;
  readonly counts: ImportCounts;
  readonly undoable: boolean;
};

/** read = accepted + rejected + blank; accepted = added + changed + unchanged. */
export type ImportCounts = {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly blank: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** In the import before and not in this one. Never deleted. */
  readonly missing: number;
};

export type RejectedRow = {
  /** Line in the file, from 1, of the row's first character. */
  readonly line: number;
  readonly column: string | undefined;
  readonly value: string | undefined;
  readonly reason: string;
};

/** One column of the file and the known field it is read as; `undefined` keeps it beside the record. */
export type ColumnMapping = { readonly column: string; readonly field: string | undefined };

/** How bytes can be read as text. */
export const encodingNames = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type EncodingName = (typeof encodingNames)[number];

/** Which number of 03/04/2026 is the day. */
export const dateOrders = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** How a file is read where it does not say so itself. */
export type ReadAs = {
  readonly encoding?: EncodingName | undefined;
  /** Sheet of a workbook by its name; otherwise the first with anything in it. */
  readonly sheet?: string | undefined;
  readonly dates?: DateOrder | undefined;
};

export type ImportMapping = {
  readonly kind: ExportKind;
  readonly columns: readonly ColumnMapping[];
  /** Of a usage report, where neither the file nor its name says it. */
  readonly window: UsageWindow | undefined;
  readonly readAs?: ReadAs | undefined;
};

/** A mapping that is kept for files with the same header row. */
export type RememberedMapping = {
  readonly header: readonly string[];
  readonly kind: ExportKind;
  readonly columns: readonly ColumnMapping[];
  /** Kept with it: an order of dates holds for every file with this header. */
  readonly dates: DateOrder | undefined;
  readonly savedAt: Instant;
};

/** One row that two imports of a kind do not have alike. */
export type ImportDifference = {
  readonly what: 'came' | 'went' | 'changed';
  /** Name, e-mail address or id, whichever the row has, to call it by. */
  readonly called: string;
  /** Fields by the names of their columns; absent is `undefined`. */
  readonly fields: readonly {
    readonly field: string;
    readonly before: string | undefined;
    readonly after: string | undefined;
  }[];
};

/** Why a file cannot go in, each with its sentence and way out in the contract's error table. */
export const refusalKinds = [
  'file-unreadable',
  'empty-file',
  'not-a-table',
  'header-only',
  'doubled-header',
  'no-identifier-column',
  'kind-unknown',
  'window-unknown',
  'users-first',
  /** Recognised as another kind than the one it was given as. */
  'other-kind',
  /** A quotation mark is opened and never closed. */
  'unclosed-quote',
  /** The given mapping names columns or fields that are not there. */
  'mapping-mismatch',
  /** Not one row could be read: as a snapshot it would say that nobody is left. */
  'nothing-readable',
  /** Another program wrote to the file while it was read. */
  'file-changed',
  /** Damaged, encrypted, of an old format, or with XML that no spreadsheet program writes. */
  'workbook-unreadable',
  'workbook-too-large',
  'sheet-unknown',
  /** Days as 03/04/2026, which the file itself does not tell apart. */
  'dates-ambiguous',
] as const;
export type RefusalKind = (typeof refusalKinds)[number];

/** What is known of a file that waits for an answer: enough to choose its kind and to map its columns. */
export type FileAtHand = {
  readonly exportKind: ExportKind | undefined;
  readonly header: readonly string[];
  readonly firstRows: readonly (readonly string[])[];
  readonly fields: readonly KnownField[];
  readonly columns: readonly ColumnMapping[];
  readonly suggestions: readonly FieldSuggestion[];
};

/** What a column that nobody knows may be. */
export type FieldSuggestion = { readonly column: string; readonly field: string };

/** A field that a column can be read as. */
export type KnownField = {
  readonly field: string;
  readonly means: string;
  /** The file must have one of these. */
  readonly required: boolean;
};

export type ImportPreview =
  | {
      readonly kind: 'refused';
      readonly fileName: string;
      readonly refusal: RefusalKind;
      readonly detail: string;
      readonly file: FileAtHand | undefined;
    }
  | { readonly kind: 'already-imported'; readonly fileName: string; readonly import: Import }
  | {
      readonly kind: 'ready';
      readonly fileName: string;
      readonly exportKind: ExportKind;
      readonly encoding: string;
      /** False where another encoding may be the right one. */
      readonly encodingCertain: boolean;
      /** Of a workbook: the sheet that is read, and all of them. */
      readonly sheet: { readonly name: string; readonly among: readonly string[] } | undefined;
      readonly delimiter: string;
      readonly mapping: ImportMapping;
      /** Who said what the columns mean: the headers, an admin before, or the asker. */
      readonly mappingFrom: 'recognized' | 'remembered' | 'given';
      /** Known fields of this kind, for the mapping screen. */
      readonly fields: readonly KnownField[];
      readonly suggestions: readonly FieldSuggestion[];
      readonly header: readonly string[];
      readonly firstRows: readonly (readonly string[])[];
      readonly counts: ImportCounts;
      /** The first of them; all are kept with the import. */
      readonly rejected: readonly RejectedRow[];
      readonly warnings: readonly string[];
      readonly alarms: readonly ImportAlarm[];
    };
