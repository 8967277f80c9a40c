import type { Untold } from '../../domain/findings/untold-findings.ts';
import type { Month } from '../../domain/month/changes.ts';
import type { UsageMoment } from '../../domain/usage/usage-history.ts';
import type { Care } from '../../domain/plans/care.ts';
import type { JournalEntry } from '../../domain/plans/action.ts';
import type { Contract, Costs } from '../../domain/seats/costs.ts';
import type { FindingKind } from '../../domain/findings/finding.ts';
import type { Finding, FindingLists } from '../../domain/findings/finding-facts.ts';
import type { CalendarDay, ImportId, Instant, PersonId } from '../../domain/ids.ts';
import type { Import } from '../../domain/files/import.ts';
import type { SourceAge } from '../../domain/files/source-age.ts';
import type { LookUpAnswer } from '../../domain/service/look-ups/look-up.ts';
import type { SetAside } from '../../domain/people/set-aside.ts';
import type { MatchEvidence } from '../../domain/matching/pairs/evidence.ts';
import type {
  PeopleFilter,
  PeoplePage,
  PeopleSelection,
  PeopleSort,
  PersonSummary,
  ListedState,
} from '../../domain/people/person.ts';
import type { UsageReading } from '../../domain/usage/idle.ts';
import type { Usage } from '../../domain/usage/usage.ts';

/** The person in the drawer: the summary, and everything behind it. */
export type PersonDetail = {
  readonly summary: PersonSummary;
  readonly findings: readonly Finding[];
  /** The lists in force, of whose days the findings speak. */
  readonly lists: FindingLists;
  readonly identifiers: readonly {
    readonly kind: 'external-id' | 'email' | 'seat-id';
    readonly value: string;
    readonly sources: readonly ('users' | 'directory' | 'usage' | 'service')[];
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
  /** Figures that are none, as what they are told by is not there. */
  readonly untold: Untold;
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
  /** Seats that Purser gave and no user list shows yet. */
  readonly given: number;
  /** Nobody asked about them yet, and a look-up run over everybody known would. */
  readonly toLookUp: number;
  /** People whose seat is younger than the answer that the service knows nobody. */
  readonly askedTooEarly: number;
  readonly openIntents: number;
};

export type PeopleOperations = {
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
  /** Whose name is what was typed but for typing errors, the fewest first; nobody who is found by the letters as they are. */
  'people-named-alike': {
    input: { text: string; limit: number };
    output: { rows: readonly PersonSummary[] };
  };
  /** People by id, from after the one named on, as whoever finds them without the engine holds them. */
  'read-searchable': {
    input: { after: number; limit: number };
    output: { rows: readonly (PersonSummary & { readonly searchText: string })[]; people: number };
  };
  /** Everybody's id in an order of the list, at most so many. */
  'order-people': { input: { sort: PeopleSort; limit: number }; output: readonly PersonId[] };
  /** Reads into memory what the first search would have to read. */
  'prepare-search': { input: Record<never, never>; output: void };
  /** Counts of every facet value under the filter, each facet without its own condition. */
  'count-facets': {
    input: { filter: PeopleFilter };
    output: {
      seat: Overview['seats'];
      directory: Overview['directory'];
      works: Overview['works'];
      worksState: Readonly<Record<ListedState, number>>;
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
  /** What each of these people is called in the lists of now and before, as names are compared; nobody whom no list has. */
  'names-of-people': {
    input: { people: readonly PersonId[] };
    output: readonly {
      readonly personId: PersonId;
      readonly displayName: string;
      readonly names: readonly string[];
    }[];
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
};
