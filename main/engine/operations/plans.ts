import type { Outcome } from '../../domain/plans/outcome.ts';
import type { FindingKind } from '../../domain/findings/finding.ts';
import type { Account } from '../../domain/service/account.ts';
import type { Plan, PlannedAction } from '../../domain/plans/action.ts';
import type { GuardWord } from '../../domain/plans/guard-facts.ts';
import type { PlanPermission } from '../../domain/plans/permission.ts';
import type { ActionId, ConnectionId, Instant, PersonId, PlanId, RunId } from '../../domain/ids.ts';
import type {
  LookUpAnswer,
  LookUpIdentifiers,
  ScimErrorKind,
} from '../../domain/service/look-ups/look-up.ts';
import type { PeopleSelection, PersonSummary } from '../../domain/people/person.ts';
import type { Act } from '../../domain/plans/act.ts';
import type { KnownOfCreation } from './look-ups.ts';

/** What an action run does next: the action and the account it was planned on, and who the person is. */
export type ActionTask = {
  readonly action: PlannedAction;
  readonly identifiers: LookUpIdentifiers;
  readonly account: Account | undefined;
  readonly person: { readonly givenName: string | undefined; readonly familyName: string | undefined } & Pick<
    PersonSummary,
    'displayName' | 'title' | 'department'
  >;
  /** What was found of the person when the plan stopped being a draft. */
  readonly found?: readonly FindingKind[];
  /** The imports by which the draft was looked at last and that was found, as one text. */
  readonly lists?: string;
  /** The last entry of the journal then. */
  readonly agreedAfter?: number;
  /** What a list named the person by. */
  readonly named?: readonly string[];
  /** Somebody said that it is the same person, whatever lists and service call them ([LC30]). */
  readonly isSamePerson?: true;
  /** Somebody said that the person is called so too: an account of that name is theirs ([LC31]). */
  readonly alsoCalled?: string;
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

/** That a person is called so too, as the account that was found for them is ([LC31]). */
export type AlsoCalled = { readonly personId: PersonId; readonly called: string };

export type PlansOperations = {
  'create-plan': {
    input: {
      connectionId: ConnectionId;
      act: Act;
      selection: PeopleSelection;
      /** The people stand in the plan as they are given, and not by their names. */
      inOrder?: boolean | undefined;
      /** Why protected people are acted on all the same. */
      overrideReason?: string | undefined;
      /** What a list named people by. */
      named?: readonly { readonly personId: PersonId; readonly as: string }[] | undefined;
      /** Who are the same people, whatever lists and service call them ([LC30]). */
      samePeople?: readonly PersonId[] | undefined;
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
  /** What `create-plan` would make now, of which nothing is kept but a digest of the last one, under its ticket. */
  'foresee-plan': {
    input: PlansOperations['create-plan']['input'] & { ticket: number };
    output: Plan;
  };
  /** As `create-plan`; a plan that is as it was foreseen under that ticket, its ids too, is not sent again. */
  'create-foreseen-plan': {
    input: PlansOperations['create-plan']['input'] & { ticket: number };
    output: { kind: 'as-foreseen'; id: PlanId; createdAt: Instant } | { kind: 'otherwise'; plan: Plan };
  };
  /**
   * A draft looked at anew, with what is known and allowed now: its people stay, guards, requests and numbers follow. `leaveOut` is everybody
   * who is left out, `allow` what is permitted for this plan beside the connection's boxes, `alsoCalled` everything that is said of who is
   * called otherwise; left out, each stays as it is.
   * A plan that is no draft any more is answered as it is.
   */
  'redraft-plan': {
    input: {
      id: PlanId;
      leaveOut?: readonly PersonId[] | undefined;
      allow?: readonly Act[] | undefined;
      alsoCalled?: readonly AlsoCalled[] | undefined;
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
      /** Something was imported or taken back since the draft was looked at last: it is looked at anew first. */
      | { kind: 'lists-changed' }
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
  /**
   * How the action ended: answered well, refused, or found not done. `created`: the account that a 201 names. `isPlannedStill`: refused for
   * what is no matter of this person, so that the plan's run does it when it is taken up.
   */
  'record-action-answer': {
    input: {
      actionId: ActionId;
      ok: boolean;
      isPlannedStill?: boolean;
      outcome: Outcome;
      created?: Account | undefined;
      at: Instant;
    } & ServiceAnswer;
    output: { sequence: number };
  };
  /** Plans anew what failed with others for what stopped the run. */
  'plan-again': { input: { actionIds: readonly ActionId[] }; output: { planned: number } };
  /** What came back of a request that may be sent again, or whose outcome stays open; `status` is undefined where nothing came. */
  'note-action-answer': {
    input: { actionId: ActionId; outcome: Outcome; at: Instant } & ServiceAnswer;
    output: { sequence: number };
  };
  /** What a read afterwards found. `seen`: as intended, otherwise, or not readable (stays `requested`). */
  'record-read-back': {
    input: {
      actionId: ActionId;
      seen: 'as-intended' | 'otherwise' | 'unreadable';
      answer: LookUpAnswer | undefined;
      outcome: Outcome;
      /** Changes must have shown by now, and this one did not: nobody waits for it any longer. */
      isOverdue?: boolean;
      at: Instant;
    };
    output: { sequence: number };
  };
  'skip-action': {
    input: { actionId: ActionId; outcome: Outcome; answer?: LookUpAnswer | undefined; at: Instant };
    output: { sequence: number };
  };
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
};
