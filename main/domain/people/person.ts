import type { AlarmKind } from '../month/alarms/alarm.ts';
import type { FindingKind } from '../findings/finding.ts';
import type { CalendarDay, Instant, PersonId } from '../ids.ts';
import type { HeldLine } from '../month/renewal/forecast.ts';
import type { SeatState } from '../seats/seat.ts';
import { personStates, type WorksState } from '../states/state.ts';
import type { TeamChoice } from '../month/teams/roll-up.ts';
import type { ChangedPart } from '../month/teams/changed-part.ts';

/**
 * What the identity provider's latest assignment export says. `unknown`: in words nobody knows, or in a row that could not be read ·
 * `no-directory`: none was imported.
 */
export const directoryStates = ['assigned', 'not-assigned', 'unknown', 'no-directory'] as const;
export type DirectoryState = (typeof directoryStates)[number];

/** What the latest look-up of the person came to. */
export const accountStates = [
  'not-asked',
  'active',
  'inactive',
  'active-unknown',
  'absent',
  'ambiguous',
  'undecidable',
  'failed',
] as const;
export type AccountState = (typeof accountStates)[number];

/** `absent`: no report has a row with figures for the person. Absent is not zero. */
export const usageStates = ['used', 'idle', 'absent'] as const;
export type UsageState = (typeof usageStates)[number];

/** What the lists of people say of somebody; `vanished`: no longer in a list of everybody. */
export const listedStates = [...personStates, 'vanished'] as const;
export type ListedState = (typeof listedStates)[number];

/** One line of the list of people: what all imports and look-ups together say. */
export type PersonSummary = {
  readonly id: PersonId;
  readonly displayName: string;
  readonly email: string | undefined;
  readonly externalId: string | undefined;
  readonly seatId: string | undefined;
  readonly title: string | undefined;
  readonly department: string | undefined;
  readonly seat: SeatState;
  /** False for somebody who was in an earlier user list and is not in the latest. */
  readonly inLatestUserList: boolean;
  readonly directory: DirectoryState;
  /** Whether the person works here, by the lists of people in force. */
  readonly works: WorksState;
  /** What says so. */
  readonly worksState: ListedState | undefined;
  /** The list that says it, as it is called, and its day. */
  readonly worksBy: { readonly list: string; readonly on: CalendarDay } | undefined;
  readonly account: AccountState;
  readonly askedAt: Instant | undefined;
  readonly usage: UsageState;
  /** Days Active in the latest window; `undefined` where the report is blank or has no row. */
  readonly daysActive: number | undefined;
  readonly windowEnd: CalendarDay | undefined;
  /** Days without activity up to the end of the latest window, counted over windows that are known. */
  readonly idleDays: number | undefined;
  /** In the order of `findingKinds`. */
  readonly findings: readonly FindingKind[];
};

export const personSortKeys = [
  'displayName',
  'email',
  'externalId',
  'department',
  'seat',
  'account',
  'directory',
  'works',
  'daysActive',
  'idleDays',
  'findings',
] as const;
export type PersonSortKey = (typeof personSortKeys)[number];

export type PeopleSort = { readonly key: PersonSortKey; readonly descending: boolean };

/** All given conditions hold together; values inside one list are alternatives. Empty lists condition nothing. */
export type PeopleFilter = {
  /** Part of a name, e-mail address, unique id or seat id, as typed. */
  readonly text?: string | undefined;
  readonly seat?: readonly SeatState[] | undefined;
  readonly directory?: readonly DirectoryState[] | undefined;
  readonly works?: readonly WorksState[] | undefined;
  readonly worksState?: readonly ListedState[] | undefined;
  readonly account?: readonly AccountState[] | undefined;
  readonly usage?: readonly UsageState[] | undefined;
  readonly findings?: readonly FindingKind[] | undefined;
  /** People known to be idle for at least so many days. */
  readonly idleAtLeastDays?: number | undefined;
  /** People of one team; only the engine can tell. */
  readonly team?: TeamChoice | undefined;
  /** Holders whose seat is in this line of the renewal on a day; only the engine can tell. */
  readonly renewal?: { readonly line: HeldLine; readonly on: string } | undefined;
  /** Holders whose seat was spent on nobody on a day ([TE11]); only the engine can tell. */
  readonly spentOnNobodyOn?: string | undefined;
  /** Whose seat or use is otherwise than on the day that the month is compared with; only the engine can tell. */
  readonly changed?: { readonly part: ChangedPart; readonly since: string } | undefined;
  /** Whom an alarm was about that rang about a list or report of a day; only the engine can tell. */
  readonly alarm?: { readonly kind: AlarmKind; readonly on: string } | undefined;
};

/** People chosen in the window: by hand, or everybody a filter shows except some. */
export type PeopleSelection =
  | { readonly kind: 'ids'; readonly ids: readonly PersonId[] }
  | { readonly kind: 'filter'; readonly filter: PeopleFilter; readonly except: readonly PersonId[] };

/** Which rows of the list of people are wanted. */
export type PeoplePage = {
  readonly filter: PeopleFilter;
  readonly sort: PeopleSort;
  readonly offset: number;
  readonly limit: number;
};
