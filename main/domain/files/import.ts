import type { KeptRejection } from './rejection.ts';
import type { CalendarDay, ImportId, Instant } from '../ids.ts';
import type { GivenMeaning, PersonState } from '../states/state.ts';
import type { UsageWindow } from '../usage/usage.ts';

/** What a file is. Each has one declaration in `main/engine/imports/kinds`. */
/** Exports whose rows make somebody a person. The others only say more about people who are known. */
export const personSources = ['users', 'usage', 'directory'] as const;
export type PersonSource = (typeof personSources)[number];
/** What is of a day, and past its age suggests nothing by itself. */
export const agedSources = [...personSources, 'staff'] as const;
export type AgedSource = (typeof agedSources)[number];
export const exportKinds = [...personSources, 'staff', 'learning', 'upload-result'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** Whose rows an export's are: lists of everybody make somebody a person as lists of assignees do. */
export function personSourceOf(kind: ExportKind): PersonSource | undefined {
  if (kind === 'staff') return 'directory';
  return personSources.find((source) => source === kind);
}

/** Whom a list is about: everybody in the company, some of them alone (who left, who joined, a department), or who is assigned the app. */
export const listSubjects = ['everybody', 'some', 'assignees'] as const;
export type ListSubject = (typeof listSubjects)[number];

/** One finished import. */
export type Import = {
  readonly id: ImportId;
  readonly kind: ExportKind;
  readonly fileName: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly fileHash: string;
  readonly importedAt: Instant;
  /** When the file was made, as far as it says; never after it was imported. */
  readonly madeAt: Instant;
  readonly window: UsageWindow | undefined;
  /** Id of the report in the catalog of sources; absent where it was not told. */
  readonly source: string | undefined;
  /** Whom a list is about, where somebody said so. */
  readonly subject?: ListSubject;
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
  readonly reason: KeptRejection;
};

/** One column of the file and the known field it is read as; `undefined` keeps it beside the record. */
export type ColumnMapping = { readonly column: string; readonly field: string | undefined };

/** How bytes can be read as text, by the names of the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels). */
export const encodingNames = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'koi8-r',
  'ibm866',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;
export type EncodingName = (typeof encodingNames)[number];

/**
 * How days are written where they do not say so themselves: which number of 03/04/2026 or 03.04.26 is the day, or as numbers that a spreadsheet counts
 * from 1900 (`serial`) or from 1904.
 */
export const dateOrders = ['day-first', 'month-first', 'year-first', 'serial', 'serial-1904'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** The day that a text is, read in an order. */
export type DayReading = { readonly order: DateOrder; readonly day: CalendarDay };

/** An encoding in which a file may be written, and what some of its words are in it. */
export type EncodingReading = { readonly name: EncodingName; readonly sample: readonly string[] };

/** The sheets of a workbook: the one that is read, all of them, and those that the workbook does not show. */
export type SheetChoice = {
  readonly name: string;
  readonly among: readonly string[];
  readonly hidden: readonly string[];
};

/** How a file is read where it does not say so itself. */
export type ReadAs = {
  readonly encoding?: EncodingName | undefined;
  /** Sheet of a workbook by its name; otherwise the one with a list. */
  readonly sheet?: string | undefined;
  readonly dates?: DateOrder | undefined;
};

export type ImportMapping = {
  readonly kind: ExportKind;
  readonly columns: readonly ColumnMapping[];
  /** Of a usage report, where neither the file nor its name says it. */
  readonly window: UsageWindow | undefined;
  readonly readAs?: ReadAs | undefined;
  /** What was answered of a list of people. A directory list of which it is not said may turn out to be of everybody. */
  readonly list?: ListReading | undefined;
};

/** How a list of people is read where it does not say so itself. */
export type ListReading = {
  readonly subject?: ListSubject | undefined;
  /** Id of the report in the catalog of sources. */
  readonly source?: string | undefined;
  /** Names of the application whose rows are read, where the list is of several. */
  readonly applications?: readonly string[] | undefined;
  /** What words of states mean, whatever their case and accents. */
  readonly meanings?: Readonly<Record<string, GivenMeaning>> | undefined;
};

/** A mapping that is kept for files with the same header row. */
export type RememberedMapping = {
  readonly header: readonly string[];
  readonly kind: ExportKind;
  readonly columns: readonly ColumnMapping[];
  /** Kept with it: an order of dates holds for every file with this header. */
  readonly dates: DateOrder | undefined;
  readonly list?: ListReading | undefined;
  readonly savedAt: Instant;
};

export const differenceKinds = ['came', 'went', 'changed'] as const;

/** One row that two imports of a kind do not have alike. */
export type ImportDifference = {
  readonly what: (typeof differenceKinds)[number];
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
  /** A usage report in which nothing says how much anybody uses their seat. */
  'no-figures',
  'kind-unknown',
  /** A list of people that may be of everybody or of the app's assignees. */
  'subject-unknown',
  /** It looks like a list of people and is none: a log, groups, a template. */
  'not-a-list',
  /** Rows of several applications, none of which is named as the wanted one. */
  'application-unknown',
  'window-unknown',
  'users-first',
  /** Recognised as another kind than the one it was given as. */
  'other-kind',
  /** A quotation mark is opened and never closed. */
  'unclosed-quote',
  /** A row of more bytes than any list has. */
  'row-too-large',
  /** More columns than a list can have. */
  'too-many-columns',
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
  /** Applications that the rows are of, to choose from. */
  readonly applications?: readonly ApplicationRows[] | undefined;
  /** Whom a list is about by the names of its groups, where that is asked. */
  readonly likely?: ListSubject | undefined;
  /** Of days that can be read in several ways: which day the first of them is in each. */
  readonly days?: readonly DayReading[] | undefined;
};

/** An application and how many rows are of it. */
export type ApplicationRows = { readonly application: string; readonly rows: number };

/** A word of a column of states, how often it stands there and what it is read as. */
export type StateWord = {
  readonly column: string;
  readonly word: string;
  readonly rows: number;
  readonly state: PersonState;
  /** The first of the last days that are to come in its rows. */
  readonly until?: CalendarDay | undefined;
  /** It can be said, and is not asked about. */
  readonly isOptional?: true | undefined;
};

/** What a list of people would say once it is in. */
export type ListEffect = {
  /** A column says who left. Without one, the list does not say. */
  readonly tellsWhoLeft: boolean;
  readonly here: number;
  readonly left: number;
  readonly unknown: number;
  /** People of the list who hold a seat now, and those of them who would count as left. */
  readonly seatHolders: number;
  readonly seatHoldersLeft: number;
  /** By rows of a list of assignees: who has the app, and who has it no longer. */
  readonly assigned: number;
  readonly unassigned: number;
  readonly words: readonly StateWord[];
};

/** Whom a report of the catalog may be about. */
export const sourceSubjects = [...listSubjects, 'either', 'nobody'] as const;

/** A report of the catalog, as it is shown. */
export type KnownSource = {
  readonly id: string;
  readonly system: string;
  readonly systemName: string;
  readonly report: string;
  readonly about: (typeof sourceSubjects)[number];
};

/** A report of the catalog with what an admin wants to know of it. */
export type SourceGuide = KnownSource & {
  readonly where: string;
  readonly states: string;
  readonly trap: string | undefined;
  readonly knownFrom: string;
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
