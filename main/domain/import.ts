import type { ImportId, Instant } from './ids.ts';
import type { UsageWindow } from './usage.ts';

/** What a file is. Each has one declaration in `main/engine/imports/kinds`. */
export const exportKinds = ['users', 'usage', 'directory'] as const;
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

export type ImportMapping = {
  readonly kind: ExportKind;
  readonly columns: readonly ColumnMapping[];
  /** Of a usage report, where neither the file nor its name says it. */
  readonly window: UsageWindow | undefined;
};

/** A mapping that is kept for files with the same header row. */
export type RememberedMapping = {
  readonly header: readonly string[];
  readonly kind: ExportKind;
  readonly columns: readonly ColumnMapping[];
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
] as const;
export type RefusalKind = (typeof refusalKinds)[number];

export type ImportPreview =
  | {
      readonly kind: 'refused';
      readonly fileName: string;
      readonly refusal: RefusalKind;
      readonly detail: string;
    }
  | { readonly kind: 'already-imported'; readonly fileName: string; readonly import: Import }
  | {
      readonly kind: 'ready';
      readonly fileName: string;
      readonly exportKind: ExportKind;
      readonly encoding: string;
      readonly delimiter: string;
      readonly mapping: ImportMapping;
      /** Who said what the columns mean: the headers, an admin before, or the asker. */
      readonly mappingFrom: 'recognized' | 'remembered' | 'given';
      /** Known fields of this kind, for the mapping screen. */
      readonly fields: readonly {
        readonly field: string;
        readonly means: string;
        readonly required: boolean;
      }[];
      readonly header: readonly string[];
      readonly firstRows: readonly (readonly string[])[];
      readonly counts: ImportCounts;
      /** The first of them; all are kept with the import. */
      readonly rejected: readonly RejectedRow[];
      readonly warnings: readonly string[];
    };
