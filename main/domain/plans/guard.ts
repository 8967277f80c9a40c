import type { GuardKind } from './action.ts';
import type { Connection } from '../service/connection.ts';
import { idKey, isAskable } from '../people/identifiers/identifier.ts';
import { permissionOf } from '../seats/permission.ts';
import type { CalendarDay } from '../ids.ts';
import { holdsBack, type SaidOfSeat } from '../month/questions/question.ts';
import type { LookUp } from '../service/look-ups/look-up.ts';
import type { DirectoryState } from '../people/person.ts';
import { type GuardWord, type LaterImport, mark, type NoAccountReason, stopping } from './guard-facts.ts';
import type { Doubt } from './last-check.ts';
import type { OpenAction } from './open-action.ts';
import type { Act } from './act.ts';

/** What the guards of one action look at. */
export type ActionFacts = {
  readonly act: Act;
  readonly connection: Pick<Connection, 'name' | 'mayProvision' | 'mayDeprovision'>;
  /** The latest answer of this connection's service; `undefined` where it was never asked. */
  readonly lookUp: LookUp | undefined;
  /** That answer is too old to act on. */
  readonly isStale: boolean;
  /** The connection's rule says where the unique id of a new account comes from. */
  readonly mayCreate: boolean;
  /** From the directory or the user list, never from elsewhere: creating with another id makes a second person. */
  readonly externalId: string | undefined;
  readonly email: string | undefined;
  readonly directory: DirectoryState;
  /** A list in force says that the person is on leave. */
  readonly isOnLeave: boolean;
  /** A list in force says that the person works here, and another that they left. */
  readonly worksByAnother: boolean;
  /** A list in force says that the person left. */
  readonly hasLeft: boolean;
  /** Why the person's license is not to be taken away. */
  readonly protectedBecause: string | undefined;
  /** The cell of the user list in force that says what the person may do in the Admin Center. */
  readonly adminPermission: string | undefined;
  /** Unique ids under which LinkedIn Learning's latest list has the person's addresses, comparable. */
  readonly learningIds: readonly string[];
  /** What was asked about the seat last, and answered; `undefined` where nothing was. */
  readonly said: SaidOfSeat | undefined;
  readonly today: CalendarDay;
  /** By it the clock is wrong, or was ([CL2]). */
  readonly laterImport: LaterImport | undefined;
  /** Why it is taken away all the same. */
  readonly overrideReason: string | undefined;
  /** Another action of the person on this connection that is open or not seen yet, the latest. */
  readonly openAction: OpenAction | undefined;
  /** What the last check has to say; `undefined` where it lets the act pass. */
  readonly doubt: Doubt | undefined;
  /** It takes back what an earlier action did. */
  readonly isUndo: boolean;
};

/** What an action would do, were no guard to stop it. */
export type ActionWay = 'deactivate' | 'reactivate' | 'create' | 'none';

export type GuardedAction = { readonly way: ActionWay; readonly guards: readonly GuardWord[] };

/** What each guard says of one action, and the way it would go. A mark (`stops: false`) is there to be thought about. */
export function guardAction(facts: ActionFacts): GuardedAction {
  const account = facts.act === 'deprovision' ? judgeDeprovision(facts) : judgeProvision(facts);
  const open = openAction(facts);
  // While something is open, what the account looks like says nothing: neither "active already" nor "no account".
  const own = open === undefined ? account.guards : [open];
  const guards = [
    writingOff(facts),
    clockWrong(facts),
    account.way === 'none' ? undefined : personInDoubt(facts),
    protection(facts),
    answered(facts),
    ...own,
    onLeave(facts),
    worksHere(facts),
    hasLeft(facts),
    administers(facts),
    directoryWouldRevert(facts),
  ];
  return {
    way: open === undefined ? account.way : 'none',
    guards: guards.filter((guard) => guard !== undefined),
  };
}

/** Whether an action may be carried out. */
export function isStopped(guards: readonly GuardWord[]): boolean {
  return guards.some((guard) => guard.stops);
}

/** Whoever made the plan took the person out of it. */
export const leftOut: GuardWord = stopping('left-out', {});

/** No list in force has the person any more. */
export const notKnown: GuardWord = stopping('no-account', { reason: 'not-imported' });

export function isLeftOut(guards: readonly GuardWord[]): boolean {
  return guards.some(({ kind }) => kind === 'left-out');
}

/** For these somebody begins left out of a plan of many, and is taken in by hand ([D6]). */
export const beginsOutFor: ReadonlySet<GuardKind> = new Set(['on-leave', 'works-here']);

/** Guards that may come up between a plan and its action: what is allowed, not what the account is. */
export const lastingGuards: ReadonlySet<GuardKind> = new Set([
  'writing-off',
  'clock-wrong',
  'protected',
  'asked',
  'no-create-rule',
  'differs-from-learning',
]);

function judgeDeprovision(facts: ActionFacts): GuardedAction {
  const unsure = noCertainAccount(facts);
  if (unsure !== undefined) return { way: 'none', guards: [unsure] };
  if (facts.lookUp?.kind !== 'found') {
    return { way: 'none', guards: [noAccount('not-known')] };
  }
  return facts.lookUp.account.active === false
    ? { way: 'none', guards: [stopping('nothing-to-do', { isActive: false })] }
    : { way: 'deactivate', guards: [] };
}

function judgeProvision(facts: ActionFacts): GuardedAction {
  const unsure = noCertainAccount(facts);
  if (unsure !== undefined) return { way: 'none', guards: [unsure] };
  if (facts.lookUp?.kind === 'found') {
    return facts.lookUp.account.active === true
      ? { way: 'none', guards: [stopping('nothing-to-do', { isActive: true })] }
      : { way: 'reactivate', guards: [] };
  }
  return {
    way: 'create',
    guards: [
      noCreateRule(facts),
      noUniqueId(facts),
      noEmail(facts),
      differsFromLearning(facts),
      accountGone(facts),
    ].filter((guard) => guard !== undefined),
  };
}

function openAction({ openAction: open, act }: ActionFacts): GuardWord | undefined {
  return open === undefined ? undefined : stopping('open-action', { open, wanted: act });
}

function personInDoubt({ doubt }: ActionFacts): GuardWord | undefined {
  return doubt === undefined ? undefined : stopping('person-in-doubt', { doubt });
}

/** RFC 7644 §3.6: what was removed answers 404 from then on; some services do so for what was deactivated too. */
function accountGone({ isUndo }: ActionFacts): GuardWord | undefined {
  return isUndo ? mark('account-gone', {}) : undefined;
}

/** Only an answer that says "this account" or "certainly none" is ground to act on. */
function noCertainAccount(facts: ActionFacts): GuardWord | undefined {
  const { lookUp } = facts;
  if (lookUp === undefined) return noAccount('not-asked');
  if (facts.isStale) return noAccount('too-old');
  switch (lookUp.kind) {
    case 'ambiguous':
      return noAccount('several');
    case 'undecidable':
      return stopping('no-account', { reason: 'undecidable', why: lookUp.reason });
    case 'failed':
      return noAccount('no-answer');
    case 'found':
    case 'absent':
      return undefined;
    default:
      return lookUp satisfies never;
  }
}

function noCreateRule({ connection, mayCreate }: ActionFacts): GuardWord | undefined {
  return mayCreate ? undefined : stopping('no-create-rule', { connection: connection.name });
}

function noUniqueId(facts: ActionFacts): GuardWord | undefined {
  if (facts.externalId === undefined) return stopping('no-unique-id', { reason: 'none' });
  return isAskable(facts.externalId) ? undefined : stopping('no-unique-id', { reason: 'not-askable' });
}

function noEmail(facts: ActionFacts): GuardWord | undefined {
  return facts.email === undefined ? stopping('no-email', {}) : undefined;
}

function differsFromLearning({ externalId, learningIds }: ActionFacts): GuardWord | undefined {
  const own = idKey(externalId);
  const others = learningIds.filter((id) => id !== own);
  return own === undefined || others.length === 0
    ? undefined
    : stopping('differs-from-learning', { uniqueId: own, learningIds: others });
}

function writingOff(facts: ActionFacts): GuardWord | undefined {
  const may = facts.act === 'deprovision' ? facts.connection.mayDeprovision : facts.connection.mayProvision;
  return may ? undefined : stopping('writing-off', { connection: facts.connection.name, act: facts.act });
}

function protection(facts: ActionFacts): GuardWord | undefined {
  const { act, protectedBecause, overrideReason } = facts;
  if (act !== 'deprovision' || protectedBecause === undefined) return undefined;
  const said = { because: protectedBecause, override: overrideReason };
  return overrideReason === undefined ? stopping('protected', said) : mark('protected', said);
}

/** Whatever was asked and answered stands beside a removal; that the seat is needed holds it back up to its day ([AQ15] to [AQ17]). */
function answered({ act, said, today, overrideReason }: ActionFacts): GuardWord | undefined {
  if (act !== 'deprovision' || said === undefined) return undefined;
  const stands = { said, override: overrideReason };
  return holdsBack(said, today) && overrideReason === undefined
    ? stopping('asked', stands)
    : mark('asked', stands);
}

/** Without a day of use for that very reason. */
function onLeave({ act, isOnLeave }: ActionFacts): GuardWord | undefined {
  return act === 'deprovision' && isOnLeave ? mark('on-leave', {}) : undefined;
}

/** Of two lists one is wrong, or older, and nobody has said which ([G62]). */
function worksHere({ act, worksByAnother }: ActionFacts): GuardWord | undefined {
  return act === 'deprovision' && worksByAnother ? mark('works-here', {}) : undefined;
}

/** Also where it takes a removal back: whoever left needs no seat. */
function hasLeft(facts: ActionFacts): GuardWord | undefined {
  return facts.act === 'provision' && facts.hasLeft ? mark('has-left', {}) : undefined;
}

/** What SCIM takes beside the license is not documented; the permission itself needs none (LinkedIn Help a10268730, a106094). */
function administers({ act, adminPermission }: ActionFacts): GuardWord | undefined {
  const permission = permissionOf(adminPermission);
  return act === 'provision' || permission === undefined ? undefined : mark('administers', { permission });
}

/** Days decide who is chosen, and nothing of a way back. */
function clockWrong({ laterImport, today, isUndo }: ActionFacts): GuardWord | undefined {
  return laterImport === undefined || isUndo ? undefined : stopping('clock-wrong', { ...laterImport, today });
}

function directoryWouldRevert(facts: ActionFacts): GuardWord | undefined {
  const { act, directory } = facts;
  const reverts = act === 'deprovision' ? directory === 'assigned' : directory === 'not-assigned';
  return reverts ? mark('directory-would-revert', { act }) : undefined;
}

function noAccount(reason: NoAccountReason): GuardWord {
  return stopping('no-account', { reason });
}
