import type { Month } from '../domain/month/changes.ts';
import type { PageFacts } from '../domain/month/page/facts.ts';
import type { UsageMoment } from '../domain/usage/usage-history.ts';
import type { Care } from '../domain/plans/care.ts';
import type { Account } from '../domain/service/account.ts';
import type { GuardWord, JournalEntry, Plan, PlannedAction } from '../domain/plans/action.ts';
import type { PlanPermission } from '../domain/plans/permission.ts';
import type { Contract, Costs } from '../domain/seats/costs.ts';
import type { Connection, ConnectionFields } from '../domain/service/connection.ts';
import type { SaidFinding, FindingKind } from '../domain/findings/finding.ts';
import type {
  ActionId,
  CalendarDay,
  ConnectionId,
  ImportId,
  Instant,
  PersonId,
  PlanId,
  RunId,
} from '../domain/ids.ts';
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
} from '../domain/files/import.ts';
import type { CellsSetAside } from '../domain/files/cells-set-aside.ts';
import type { SourceAge } from '../domain/files/source-age.ts';
import type { AlarmKind, ImportAlarm } from '../domain/files/import-alarm.ts';
import type { FilterEvidence } from '../domain/service/filter-evidence.ts';
import type { LookUpAnswer, LookUpIdentifiers, ScimErrorKind } from '../domain/service/look-up.ts';
import type { SetAside } from '../domain/people/set-aside.ts';
import type { MatchEvidence } from '../domain/matching/evidence.ts';
import type { ReviewReason } from '../domain/matching/links.ts';
import type {
  AccountState,
  PeopleFilter,
  PeoplePage,
  PeopleSelection,
  PeopleSort,
  PersonSummary,
} from '../domain/people/person.ts';
import type { ReportHeading, ReportOptions } from '../domain/report/report-columns.ts';
import type { ReportFormat } from '../domain/report/report-format.ts';
import type { RequestMade } from '../domain/service/request.ts';
import type { LookUpCounts, Run, RunState } from '../domain/service/run.ts';
import type { UsageReading } from '../domain/usage/idle.ts';
import type { Usage } from '../domain/usage/usage.ts';
import type { ImportPreview } from '../domain/files/import-preview.ts';
import type { Act, ActionState } from '../domain/plans/act.ts';

/** Progress of one operation; `total` is `undefined` until it is known. */
export type Progress = {
  readonly stage: 'reading' | 'merging' | 'reconciling' | 'writing';
  readonly done: number;
  readonly total: number | undefined;
};

/** The person in the drawer: the summary, and everything behind it. */
export type PersonDetail = {
  readonly summary: PersonSummary;
  readonly findings: readonly SaidFinding[];
  readonly identifiers: readonly {
    readonly kind: 'external-id' | 'email' | 'seat-id';
    readonly value: string;
    readonly sources: readonly string[];
  }[];
  /** Current records, mapped and unmapped columns alike, in the file's order. */
  readonly records: readonly {
    readonly importId: ImportId;
    readonly exportKind: Import['kind'];
    readonly fileName: string;
    readonly importedAt: Instant;
    readonly line: number;
    readonly current: boolean;
    readonly cells: readonly { readonly column: string; readonly value: string }[];
  }[];
  readonly usage: readonly Usage[];
  /** How the idle days come about. */
  readonly usageReading: UsageReading;
  /** Matches by likeness or decision that brought the person's records together, with their evidence. */
  readonly matches: readonly {
    readonly one: string;
    readonly other: string;
    readonly evidence: MatchEvidence;
  }[];
  readonly lookUp: LookUpAnswer | undefined;
  readonly journal: readonly JournalEntry[];
  readonly care: Care;
};

export type Overview = {
  readonly people: number;
  readonly seats: Readonly<Record<PersonSummary['seat'], number>>;
  readonly directory: Readonly<Record<PersonSummary['directory'], number>>;
  readonly works: Readonly<Record<PersonSummary['works'], number>>;
  /** The lists of people in force: who is assigned the app, and everybody, a list a system. */
  readonly lists: readonly {
    readonly kind: 'directory' | 'staff';
    readonly called: string;
    readonly on: CalendarDay;
    /** Without a column that says so, nobody is found to have left by it. */
    readonly tellsWhoLeft: boolean;
  }[];
  readonly accounts: Readonly<Record<PersonSummary['account'], number>>;
  readonly findings: Readonly<Record<FindingKind, number>>;
  /** People with a seat by idle tier, at the end of the latest window. */
  readonly idleTiers: readonly { readonly atLeastDays: number; readonly people: number }[];
  readonly imports: readonly Import[];
  readonly lastLookUpAt: Instant | undefined;
  /** Seats that Purser took after the latest user list was made, which therefore still shows them. */
  readonly takenBack: number;
  readonly openIntents: number;
};

/** One side of a match: a person, or a name that stands in usage reports alone. Decisions name sides by their anchor. */
export type ReviewSide = {
  readonly anchor: string;
  readonly name: string | undefined;
  readonly person: PersonSummary | undefined;
};

/** A match that waits for a decision. */
export type ReviewItem = {
  readonly one: ReviewSide;
  readonly other: ReviewSide;
  readonly reason: ReviewReason;
  readonly evidence: MatchEvidence;
};

/** A decision that holds. */
export type Decision = {
  readonly id: number;
  readonly one: string;
  readonly other: string;
  readonly verdict: 'same' | 'different';
  readonly decidedAt: Instant;
};

/** What a look-up run asks next. */
export type LookUpTask = {
  readonly personId: PersonId;
  readonly identifiers: LookUpIdentifiers;
} & KnownOfCreation;

/** What earlier creations for a person taught, which no filter may deny. */
export type KnownOfCreation = {
  /** Id of the account that Purser created, as the service gave it (RFC 7644 §3.3). */
  readonly createdId?: string | undefined;
  /** The service refused to create with these very identifiers, because it has them already (409). */
  readonly isTaken?: boolean | undefined;
};

/** What an action run does next: the action and the account it was planned on, and who the person is. */
export type ActionTask = {
  readonly action: PlannedAction;
  readonly identifiers: LookUpIdentifiers;
  readonly account: Account | undefined;
  readonly person: { readonly givenName: string | undefined; readonly familyName: string | undefined } & Pick<
    PersonSummary,
    'displayName' | 'title' | 'department'
  >;
  /** What a list named the person by. */
  readonly named?: readonly string[];
  /** The account as an earlier action left it, which this one takes back. */
  readonly undone?: Account | undefined;
  /** The account as the service answered its creation. */
  readonly created?: Account | undefined;
  /** Long after the service answered well nothing was seen: nobody waits for it any longer. */
  readonly isOverdue?: boolean;
} & KnownOfCreation;

/** What is known of an account, without the text it was read from. */
export type KnownAccount = Omit<Account, 'raw'>;

/** What a service answered, in its own words where it gave any; without its token. */
export type ServiceAnswer = {
  readonly status: number | undefined;
  readonly scimType?: string | undefined;
  readonly detail?: string | undefined;
  /** How it did not succeed. */
  readonly code?: ScimErrorKind | undefined;
};

/**
 * What the data engine can be asked; everything is a value that structured clone carries. Writing operations are one
 * transaction each. Failures are `EngineError`.
 */
export type Operations = {
  // Imports
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

  // People
  overview: { input: Record<never, never>; output: Overview };
  /** What of the lists in force was set aside, is asked about or holds its people. */
  'read-set-aside': { input: Record<never, never>; output: SetAside };
  /** How old what each source says is, at a moment. */
  'read-source-ages': { input: { at: Instant }; output: readonly SourceAge[] };
  /** What the contract says, and what seats cost by it; `costs` is `undefined` while no price is known. */
  'read-costs': {
    input: { at: Instant };
    output: { contract: Contract; costs: Costs | undefined };
  };
  /** How the usage reports saw everybody over time, and what idle days there were by then. */
  'read-usage-history': { input: Record<never, never>; output: readonly UsageMoment[] };
  /** What changed since about a month before the latest lists. */
  'read-month': { input: Record<never, never>; output: Month };
  'save-contract': { input: { contract: Contract }; output: { saved: true } };
  'page-people': {
    input: PeoplePage;
    output: { rows: readonly PersonSummary[]; total: number };
  };
  /** Reads into memory what the first search would have to read. */
  'prepare-search': { input: Record<never, never>; output: void };
  /** Counts of every facet value under the filter, each facet without its own condition. */
  'count-facets': {
    input: { filter: PeopleFilter };
    output: {
      seat: Overview['seats'];
      directory: Overview['directory'];
      works: Overview['works'];
      account: Overview['accounts'];
      findings: Overview['findings'];
    };
  };
  'read-person': { input: { id: PersonId }; output: PersonDetail | undefined };
  /** People whose unique id or e-mail address is one of those given, and the values nobody has. */
  'find-people': {
    input: { identifiers: readonly string[] };
    output: {
      ids: readonly PersonId[];
      unknown: readonly string[];
      /** Each of those found, and by what. */
      named: readonly { readonly personId: PersonId; readonly as: string }[];
      /** Values that several people have, so that nobody is named by them. */
      shared: readonly { readonly as: string; readonly people: readonly string[] }[];
    };
  };
  /** A note and a protection, in place of those before. */
  'save-care': {
    input: {
      personId: PersonId;
      note: string | undefined;
      protectedBecause: string | undefined;
      snoozedUntil?: CalendarDay | undefined;
      at: Instant;
    };
    output: Care;
  };
  /** People whose snooze ends by this day have their findings again. */
  'wake-snoozed': { input: { on: CalendarDay }; output: { woken: number } };
  'select-people': { input: { selection: PeopleSelection }; output: readonly PersonId[] };

  // Who is who: what waits for a decision, and decisions
  'page-review': {
    input: { offset: number; limit: number };
    /** `records`: those that are asked about, each with one candidate or more. */
    output: { items: readonly ReviewItem[]; total: number; records: number };
  };
  /** Decisions win over every rule, survive new imports and are named in the evidence. Several at once for one pattern. */
  'decide-matches': {
    input: {
      decisions: readonly { one: string; other: string; verdict: 'same' | 'different' }[];
      at: Instant;
    };
    output: { decided: number };
  };
  'list-decisions': { input: Record<never, never>; output: readonly Decision[] };
  'take-back-decision': { input: { id: number; at: Instant }; output: { takenBack: boolean } };

  // Connections and settings
  'list-connections': { input: Record<never, never>; output: readonly Connection[] };
  'save-connection': {
    input: { id: ConnectionId | undefined; fields: ConnectionFields; at: Instant };
    output: Connection;
  };
  /** Keeps what the filters were seen to do. Who is absent by a filter that is dead now is undecidable from then on. */
  'record-filter-evidence': {
    input: { connectionId: ConnectionId; evidence: FilterEvidence };
    output: { revised: number };
  };
  'remove-connection': { input: { id: ConnectionId }; output: { removed: boolean } };
  'read-settings': { input: Record<never, never>; output: Readonly<Record<string, string>> };
  'write-setting': { input: { name: string; value: string }; output: { name: string; value: string } };

  // Look-up runs
  'start-look-ups': {
    input: {
      connectionId: ConnectionId;
      /** `known`: people of the directory, or else of the user list, without an answer newer than `staleBefore`. */
      who: { kind: 'known'; staleBefore: Instant } | { kind: 'selection'; selection: PeopleSelection };
      at: Instant;
    };
    output: Run;
  };
  /** People come first in a look-up run under way; `undefined` where it is not under way any more. */
  'hurry-look-ups': {
    input: { runId: RunId; selection: PeopleSelection };
    output: { run: Run; first: number; answered: number } | undefined;
  };
  'next-look-ups': {
    input: { runId: RunId; limit: number; exclude: readonly PersonId[] };
    output: readonly LookUpTask[];
  };
  /** Keeps every answer raw with its time, and refreshes the people concerned. */
  'record-look-ups': {
    input: { runId: RunId; answers: readonly { personId: PersonId; answer: LookUpAnswer }[] };
    output: { done: number; total: number; counts: LookUpCounts };
  };
  'set-run-state': {
    input: { runId: RunId; state: RunState; note: string | undefined; at: Instant };
    output: Run;
  };
  'list-runs': { input: { limit: number }; output: readonly Run[] };
  /** Whose answer in a look-up run is another than the one before. */
  'run-changes': {
    input: { runId: RunId; limit: number };
    output: {
      changes: readonly {
        personId: PersonId;
        displayName: string;
        before: AccountState;
        after: AccountState;
        beforeAt: Instant;
      }[];
      total: number;
    };
  };

  // Plans, actions, journal
  'create-plan': {
    input: {
      connectionId: ConnectionId;
      act: Act;
      selection: PeopleSelection;
      /** Why protected people are acted on all the same. */
      overrideReason?: string | undefined;
      /** What a list named people by. */
      named?: readonly { readonly personId: PersonId; readonly as: string }[] | undefined;
      /** The actions that this plan takes back. */
      undoes?: readonly ActionId[] | undefined;
      /** What may be written for this plan; left out, the connection's boxes decide. */
      permission?: PlanPermission | undefined;
      /** Acts that are permitted for this plan beside the connection's boxes, where no permission is given. */
      allow?: readonly Act[] | undefined;
      /** What a job was told, as it would be told again. */
      orderedAs?: string | undefined;
      at: Instant;
    };
    output: Plan;
  };
  /**
   * A draft looked at anew, with what is known and allowed now: its people stay, guards, requests and numbers follow. `leaveOut` is everybody
   * who is left out, `allow` what is permitted for this plan beside the connection's boxes; left out, both stay as they are.
   * A plan that is no draft any more is answered as it is.
   */
  'redraft-plan': {
    input: {
      id: PlanId;
      leaveOut?: readonly PersonId[] | undefined;
      allow?: readonly Act[] | undefined;
      at: Instant;
    };
    output: Plan;
  };
  'read-plan': { input: { id: PlanId }; output: Plan | undefined };
  'list-plans': { input: { limit: number }; output: readonly (Omit<Plan, 'actions'> & { done: number })[] };
  /** The admin said yes: nothing may change in the plan afterwards. `typedNumber` answers `too-many`. */
  'confirm-plan': {
    input: { id: PlanId; typedNumber: number | undefined; at: Instant };
    output:
      | { kind: 'confirmed'; runId: RunId; ready: number }
      | { kind: 'number-needed'; expected: number }
      | { kind: 'not-a-draft' };
  };
  'discard-plan': { input: { id: PlanId; at: Instant }; output: { discarded: boolean } };
  /** Accounts as they were last answered by a connection, each once. */
  'list-known-accounts': {
    input: { connectionId: ConnectionId };
    output: readonly KnownAccount[];
  };
  'next-actions': {
    input: { planId: PlanId; limit: number; exclude: readonly ActionId[] };
    output: readonly ActionTask[];
  };
  /** What stops a planned action by now: a box, a protection, a rule, an open action, the last check of the account just read. */
  'recheck-action': {
    input: { actionId: ActionId; account: Account | undefined; at: Instant };
    output: { stops: readonly GuardWord[] };
  };
  /** Checks once more, writes the intent with the resource as it was, and syncs it to disk before answering. */
  'begin-action': {
    input: {
      actionId: ActionId;
      before: Account | undefined;
      request: { method: string; path: string; body: string | undefined };
      at: Instant;
    };
    output: { kind: 'begun'; sequence: number } | { kind: 'held'; stops: readonly GuardWord[] };
  };
  /** How the action ended: answered well, refused, or found not done. `created`: the account that a 201 names. */
  'record-action-answer': {
    input: {
      actionId: ActionId;
      ok: boolean;
      says: string;
      created?: Account | undefined;
      at: Instant;
    } & ServiceAnswer;
    output: { sequence: number };
  };
  /** What came back of a request that may be sent again, or whose outcome stays open; `status` is undefined where nothing came. */
  'note-action-answer': {
    input: { actionId: ActionId; says: string; at: Instant } & ServiceAnswer;
    output: { sequence: number };
  };
  /** What a read afterwards found. `seen`: as intended, otherwise, or not readable (stays `requested`). */
  'record-read-back': {
    input: {
      actionId: ActionId;
      seen: 'as-intended' | 'otherwise' | 'unreadable';
      answer: LookUpAnswer | undefined;
      says: string;
      /** Changes must have shown by now, and this one did not: nobody waits for it any longer. */
      isOverdue?: boolean;
      at: Instant;
    };
    output: { sequence: number };
  };
  'skip-action': { input: { actionId: ActionId; says: string; at: Instant }; output: { sequence: number } };
  /** Actions whose intent was written and whose answer never was, after a crash. */
  'open-intents': {
    input: Record<never, never>;
    output: readonly (ActionTask & { connectionId: ConnectionId })[];
  };
  /** Actions that the service answered well and that no read has seen yet, the oldest first. */
  'unseen-actions': {
    input: Record<never, never>;
    output: readonly (ActionTask & { connectionId: ConnectionId; answeredAt: Instant })[];
  };
  'page-journal': {
    input: { text: string | undefined; offset: number; limit: number };
    output: { entries: readonly JournalEntry[]; total: number };
  };
  /** The same, folded to one line an act; `entries` counts the whole journal. */
  'page-acts': {
    input: { text: string | undefined; offset: number; limit: number };
    output: {
      acts: readonly { state: ActionState | undefined; entries: readonly JournalEntry[] }[];
      total: number;
      entries: number;
    };
  };
  'verify-journal': {
    input: Record<never, never>;
    output: { kind: 'intact'; entries: number } | { kind: 'broken'; sequence: number; entries: number };
  };

  'write-journal': { input: { path: string }; output: { rows: number } };

  // The network ledger
  'add-request': { input: { request: RequestMade }; output: { added: true } };
  /** The latest first. */
  'page-requests': {
    input: { text: string | undefined; offset: number; limit: number };
    output: { requests: readonly RequestMade[]; total: number };
  };
  /** The same, those alike within an hour of the clock counted together; `requests` counts all of them. */
  'group-requests': {
    input: { text: string | undefined; offset: number; limit: number };
    output: {
      groups: readonly (Pick<RequestMade, 'method' | 'host' | 'path' | 'status' | 'bytes'> & {
        requests: number;
        first: Instant;
        last: Instant;
        /** The one that took longest. */
        longestMs: number;
      })[];
      total: number;
      requests: number;
    };
  };
  'write-requests': { input: { path: string }; output: { rows: number } };

  /** Gives back memory that earlier operations needed and none needs now. */
  'give-back': { input: Record<never, never>; output: void };
  /** A copy in the place of the database, which stays beside it under the name answered. */
  'restore-copy': { input: { path: string; at: Instant }; output: { kept: string } };
  /** Everything is forgotten: the database and every copy that Purser made of it. Answers the names of the files. */
  'erase-database': { input: Record<never, never>; output: { removed: readonly string[] } };
  /** A checked copy of the whole database, made while it is open. */
  'back-up': { input: { path: string }; output: { bytes: number } };

  // Reports
  /** Who is behind the codes of a pseudonymised report, of those that this database gave. */
  'reveal-pseudonyms': {
    input: { codes: readonly string[] };
    output: { people: readonly { code: string; personId: PersonId; displayName: string }[] };
  };
  /** A selection as CSV text for the clipboard; without a text where it is too long for one. */
  'copy-people': {
    input: { selection: PeopleSelection; columns: readonly ReportHeading[] };
    output: { people: number; text: string | undefined };
  };
  'write-report': {
    input: {
      path: string;
      filter: PeopleFilter;
      sort: PeopleSort;
      format: ReportFormat;
      options?: ReportOptions | undefined;
      at: Instant;
    };
    output: { rows: number; bytes: number };
  };
  /** What the page for those who pay is made of. */
  'read-page': { input: { at: Instant; withoutNames: boolean }; output: PageFacts };
  /** The page as a file of its own; written beside the target, synced, renamed. */
  'write-page': {
    input: { path: string; format: 'html' | 'xlsx'; at: Instant; withoutNames: boolean };
    output: { bytes: number };
  };
  /** Bytes that were made elsewhere, put in place in the same way. */
  'write-bytes': { input: { path: string; bytes: Uint8Array }; output: { bytes: number } };
};

export type OperationName = keyof Operations;
export type OperationInput<Name extends OperationName> = Operations[Name]['input'];
export type OperationOutput<Name extends OperationName> = Operations[Name]['output'];

/** The data engine as the main thread sees it. */
export type Engine = {
  ask<Name extends OperationName>(
    name: Name,
    input: OperationInput<Name>,
    options?: { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void },
  ): Promise<OperationOutput<Name>>;
  close(): Promise<void>;
};

/** The ways out of a database that cannot be opened. */
export type Recovery =
  | { readonly kind: 'copy'; readonly path: string }
  /** A copy that Purser made, by its name in the data folder. */
  | { readonly kind: 'own-copy'; readonly name: string }
  | { readonly kind: 'salvage' }
  | { readonly kind: 'fresh' }
  /** The file itself, where it was changed on purpose: only SQLite's own check holds then. */
  | { readonly kind: 'as-is' };

export type Recovered = {
  /** The name under which the damaged database stays in the data folder; `undefined` where it is used itself. */
  readonly kept: string | undefined;
  /** Of a salvage. */
  readonly rows: number | undefined;
  readonly incomplete: readonly string[];
};

/** A copy that Purser made beside the database. */
export type OwnCopy = { readonly name: string; readonly savedAt: string; readonly bytes: number };

/** Failures of the engine, each with its safe sentence in the contract's error table. */
export const engineErrorKinds = [
  'folder-held',
  'database-newer',
  'database-damaged',
  'data-folder-unwritable',
  'data-folder-shared',
  'disk-full',
  'file-unreadable',
  'report-unwritable',
  'cancelled',
  'not-found',
  'engine-stopped',
  'not-a-copy',
  'unexpected',
] as const;
export type EngineErrorKind = (typeof engineErrorKinds)[number];
