import type { FindingKind } from '../findings/finding.ts';
import type { ActionId, CalendarDay, ConnectionId, Instant, PersonId, PlanId } from '../ids.ts';
import type { SharedIdentifiers } from '../people/set-aside.ts';
import type { GuardWord } from './guard-facts.ts';
import type { Act, ActionState } from './act.ts';

/** Why an action may not be carried out, or must be thought about. */
export const guardKinds = [
  /** Whoever makes the plan left the person out of it. */
  'left-out',
  /** A list in force was imported on a day that is to come: the clock is wrong, or was. */
  'clock-wrong',
  /** The connection's box for this act is not ticked. */
  'writing-off',
  /** No fresh certain account for the person: nothing to act on. */
  'no-account',
  /** The last check: who was named and whose account it is do not agree. */
  'person-in-doubt',
  /** Another action of the person is open or not seen yet. */
  'open-action',
  /** Another plan acted on the person after this one was agreed. */
  'acted-since',
  /** What spoke for the removal when the plan was agreed speaks for it no more, by what was imported since. */
  'reason-gone',
  /** The account is gone since the removal that is taken back: a new one would be created. */
  'account-gone',
  /** Already as wanted. */
  'nothing-to-do',
  /** The connection has no rule for creating accounts. */
  'no-create-rule',
  /** Creating needs a unique id from the directory or the user list; none is known, none is invented. */
  'no-unique-id',
  'no-email',
  /** LinkedIn Learning knows the person by another unique id, and SCIM for both must use the same (LinkedIn Help a1657264). */
  'differs-from-learning',
  'protected',
  /** The person, or the manager, was asked whether the seat is needed. */
  'asked',
  /** The identity provider still assigns (or no longer assigns) the person: its next cycle would revert this. */
  'directory-would-revert',
  /** A list says that the person is on leave. */
  'on-leave',
  /** A list says that the person works here, where another says that they left. */
  'works-here',
  /** A list says that the person left, and a seat would be given. */
  'has-left',
  /** The person administers Sales Navigator: what becomes of that without a license is not documented. */
  'administers',
  /** More seats to give than are free, as far as is known. */
  'no-free-seat',
  /** More assignments in a month than the admin's cap. */
  'monthly-cap',
  /** A list or a report that the plan rests on is older than the age that is set. */
  'old-source',
  /** More removals than the plan's limit by number or share. */
  'too-many',
] as const;
export type GuardKind = (typeof guardKinds)[number];

/** Days without activity up to a day that reports tell of, and days with some in the window that ends on it. */
export type PlannedUse = {
  /** Of one day or more; `since` is the first of them. */
  readonly idle: { readonly days: number; readonly since: CalendarDay } | undefined;
  readonly daysActive: number | undefined;
  readonly until: CalendarDay;
};

export type PlannedAction = {
  readonly id: ActionId;
  readonly personId: PersonId;
  readonly displayName: string;
  readonly email: string | undefined;
  readonly act: Act;
  readonly state: ActionState;
  readonly guards: readonly GuardWord[];
  /** The account's `active` when the plan was made; `undefined` where there is no account. */
  readonly activeBefore: boolean | undefined;
  /** The request as it would be sent: method, path, body; no token, no host. */
  readonly request:
    { readonly method: string; readonly path: string; readonly body: string | undefined } | undefined;
  /** What happened, in a sentence, once something did. */
  readonly outcome: string | undefined;
  /** What is found of the person, gravest first: why it is in the plan; now in a draft, else when it was confirmed. Left out in lists of plans and in a run. */
  readonly why?: readonly FindingKind[];
  /** What the latest report says of the person's use, of the same time as `why`; left out where it says nothing. */
  readonly use?: PlannedUse | undefined;
  /** What the account is called of which somebody said in the plan that it is the person's ([LC31]). Left out as `why` is. */
  readonly alsoCalled?: string;
};

export const planStates = ['draft', 'running', 'done', 'discarded', 'interrupted'] as const;
export type PlanState = (typeof planStates)[number];

export type Plan = {
  readonly id: PlanId;
  readonly connectionId: ConnectionId;
  readonly act: Act;
  readonly createdAt: Instant;
  readonly state: PlanState;
  readonly actions: readonly PlannedAction[];
  /** Guards of the plan as a whole. `too-many` and `old-source` ask for the number to be typed. */
  readonly guards: readonly GuardWord[];
  /** How many actions no guard stops. */
  readonly ready: number;
  /** What is permitted for this plan beside the connection's boxes. */
  readonly allowed?: readonly Act[];
  /** Identifiers of its people that were set aside, so that they name and compare nobody; left out in lists of plans. */
  readonly shared?: SharedIdentifiers;
  /** It takes back what another plan did. */
  readonly isUndo?: boolean;
  /** Whose change was refused for an `If-Match` that cannot be met, and not done since; left out in lists of plans. */
  readonly unmet?: readonly PersonId[];
  /** What a job was told when it made the plan; left out where a window made it. */
  readonly orderedAs?: string;
};

/** One journal entry; entries are only ever added, each with the hash of the one before. */
export const journalKinds = [
  'plan',
  'intent',
  'answer',
  /** The request was sent and nothing came back: cut, timed out. */
  'no-answer',
  'read-back',
  'settled',
  'skipped',
] as const;
export type JournalKind = (typeof journalKinds)[number];

export type JournalEntry = {
  readonly sequence: number;
  readonly at: Instant;
  readonly kind: JournalKind;
  readonly planId: PlanId | undefined;
  readonly actionId: ActionId | undefined;
  readonly personId: PersonId | undefined;
  readonly displayName: string | undefined;
  readonly act: Act | undefined;
  /** What was intended, sent, answered or found, as data for display and export. */
  readonly body: Readonly<Record<string, string | number | boolean | null>>;
  readonly hash: string;
  /** What came of it, made of the facts in its body where it is read. */
  readonly shown?: string;
};
