import { z } from 'zod';
import { listedStates, personSortKeys } from '../../../main/domain/people/person.ts';
import { alarmKinds } from '../../../main/domain/month/alarms/alarm.ts';
import { heldLines } from '../../../main/domain/month/renewal/forecast.ts';
import { rollUps } from '../../../main/domain/month/teams/roll-up.ts';
import { changedParts } from '../../../main/domain/month/teams/changed-part.ts';
import { personStates } from '../../../main/domain/states/state.ts';
import {
  accountState,
  count,
  day,
  directoryState,
  findingKind,
  id,
  instant,
  seatState,
  usageState,
  worksState,
} from './basics.ts';

/** What a list says of somebody, by meaning. */
export const personState = z.enum(personStates);
/** `vanished`: no longer in a list of everybody. */
const listedState = z.enum(listedStates);
export const personSummary = z.object({
  id,
  displayName: z.string(),
  email: z.string().optional(),
  externalId: z.string().optional(),
  seatId: z.string().optional(),
  title: z.string().optional(),
  department: z.string().optional(),
  seat: seatState,
  inLatestUserList: z.boolean(),
  directory: directoryState,
  works: worksState,
  worksState: listedState.optional(),
  /** The list that says it, and its day. */
  worksBy: z.object({ list: z.string(), on: day }).optional(),
  account: accountState,
  askedAt: instant.optional(),
  usage: usageState,
  daysActive: count.optional(),
  windowEnd: day.optional(),
  idleDays: count.optional(),
  findings: z.array(findingKind).readonly(),
});
export type PersonSummary = z.infer<typeof personSummary>;
export const searchablePerson = personSummary.extend({ searchText: z.string() });
export const sort = z.object({
  key: z.enum(personSortKeys),
  descending: z.boolean(),
});
export type PeopleSort = z.infer<typeof sort>;
/** Longer than any cell that names a team. */
const teamWords = z.string().max(100_000);
export const teamChoice = z.object({
  by: z.enum(rollUps),
  /** Of whom nothing says their team, where it is absent. */
  key: teamWords.optional(),
  name: teamWords.optional(),
});
export type TeamChoice = z.infer<typeof teamChoice>;
/** A line of the renewal, as it was on a day. */
const renewalChoice = z.object({
  line: z.enum(heldLines),
  on: day,
});
export type RenewalChoice = z.infer<typeof renewalChoice>;
/** What is otherwise than on the day that the month is compared with. */
const changedChoice = z.object({ part: z.enum(changedParts), since: day });
export type ChangedChoice = z.infer<typeof changedChoice>;
/** What an alarm that rang about a list or report of a day was about. */
const alarmChoice = z.object({ kind: z.enum(alarmKinds), on: day });
export type AlarmChoice = z.infer<typeof alarmChoice>;
export const filter = z.object({
  text: z.string().max(200).optional(),
  seat: z.array(seatState).max(10).optional(),
  directory: z.array(directoryState).max(10).optional(),
  works: z.array(worksState).max(10).optional(),
  worksState: z.array(listedState).max(10).optional(),
  account: z.array(accountState).max(10).optional(),
  usage: z.array(usageState).max(10).optional(),
  findings: z.array(findingKind).max(20).optional(),
  idleAtLeastDays: count.max(3660).optional(),
  team: teamChoice.optional(),
  renewal: renewalChoice.optional(),
  spentOnNobodyOn: day.optional(),
  changed: changedChoice.optional(),
  alarm: alarmChoice.optional(),
});
export type PeopleFilter = z.infer<typeof filter>;
export const selection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ids'), ids: z.array(id).max(100_000) }),
  z.object({ kind: z.literal('filter'), filter, except: z.array(id).max(100_000) }),
]);
export type PeopleSelection = z.infer<typeof selection>;
export const seatCounts = z.record(seatState, count);
export const directoryCounts = z.record(directoryState, count);
export const worksCounts = z.record(worksState, count);
export const accountCounts = z.record(accountState, count);
export const findingCounts = z.record(findingKind, count);
export const facets = z.object({
  seat: seatCounts,
  directory: directoryCounts,
  works: worksCounts,
  worksState: z.record(listedState, count),
  account: accountCounts,
  findings: findingCounts,
});
export type Facets = z.infer<typeof facets>;
