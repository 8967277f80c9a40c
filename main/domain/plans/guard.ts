import type { GuardKind, GuardWord } from './action.ts';
import type { Connection } from '../service/connection.ts';
import { idKey, isAskable } from '../people/identifier.ts';
import { permissionOf } from '../seats/permission.ts';
import type { LookUp } from '../service/look-up.ts';
import type { DirectoryState } from '../people/person.ts';
import { sayDoubt } from './doubt-words.ts';
import type { Doubt } from './last-check.ts';
import { type OpenAction, sayOpenAction } from './open-action.ts';
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
  /** Why the person's license is not to be taken away. */
  readonly protectedBecause: string | undefined;
  /** The cell of the user list in force that says what the person may do in the Admin Center. */
  readonly adminPermission: string | undefined;
  /** Unique ids under which LinkedIn Learning's latest list has the person's addresses, comparable. */
  readonly learningIds: readonly string[];
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
    account.way === 'none' ? undefined : personInDoubt(facts),
    protection(facts),
    ...own,
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
export const leftOut: GuardWord = { kind: 'left-out', stops: true, says: 'Left out of this plan.' };

/** No list in force has the person any more. */
export const notKnown: GuardWord = {
  kind: 'no-account',
  stops: true,
  says: 'Nothing that is imported names the person any more.',
};

export function isLeftOut(guards: readonly GuardWord[]): boolean {
  return guards.some(({ kind }) => kind === 'left-out');
}

/** Guards that may come up between a plan and its action: what is allowed, not what the account is. */
export const lastingGuards: ReadonlySet<GuardKind> = new Set([
  'writing-off',
  'protected',
  'no-create-rule',
  'differs-from-learning',
]);

function judgeDeprovision(facts: ActionFacts): GuardedAction {
  const unsure = noCertainAccount(facts);
  if (unsure !== undefined) return { way: 'none', guards: [unsure] };
  if (facts.lookUp?.kind !== 'found') {
    return { way: 'none', guards: [word('no-account', 'The service knows no account for the person.')] };
  }
  return facts.lookUp.account.active === false
    ? { way: 'none', guards: [word('nothing-to-do', 'The account is inactive already.')] }
    : { way: 'deactivate', guards: [] };
}

function judgeProvision(facts: ActionFacts): GuardedAction {
  const unsure = noCertainAccount(facts);
  if (unsure !== undefined) return { way: 'none', guards: [unsure] };
  if (facts.lookUp?.kind === 'found') {
    return facts.lookUp.account.active === true
      ? { way: 'none', guards: [word('nothing-to-do', 'The account is active already.')] }
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
  return open === undefined ? undefined : { ...word('open-action', sayOpenAction(open, act)), open };
}

function personInDoubt({ doubt }: ActionFacts): GuardWord | undefined {
  return doubt === undefined ? undefined : { ...word('person-in-doubt', sayDoubt(doubt)), doubt };
}

/** RFC 7644 §3.6: what was removed answers 404 from then on; some services do so for what was deactivated too. */
function accountGone({ isUndo }: ActionFacts): GuardWord | undefined {
  return isUndo
    ? mark(
        'account-gone',
        'The account is gone at the service since the removal, so taking it back creates a new one.',
      )
    : undefined;
}

/** Only an answer that says "this account" or "certainly none" is ground to act on. */
function noCertainAccount(facts: ActionFacts): GuardWord | undefined {
  const { lookUp } = facts;
  if (lookUp === undefined) return word('no-account', 'The service was not asked about the person yet.');
  if (facts.isStale)
    return word('no-account', "The service's answer is too old to act on. Look the person up again.");
  switch (lookUp.kind) {
    case 'ambiguous':
      return word('no-account', 'Several accounts answer for the person. Decide first which one it is.');
    case 'undecidable':
      return word('no-account', `Whether the person has an account cannot be decided (${lookUp.reason}).`);
    case 'failed':
      return word('no-account', 'The last look-up got no answer. Look the person up again.');
    case 'found':
    case 'absent':
      return undefined;
    default:
      return lookUp satisfies never;
  }
}

function noCreateRule({ connection, mayCreate }: ActionFacts): GuardWord | undefined {
  return mayCreate
    ? undefined
    : word(
        'no-create-rule',
        `The service has no account for the person, and the connection "${connection.name}" has no rule for creating one. It can be set in its settings, for a job with --allow-creating.`,
      );
}

function noUniqueId(facts: ActionFacts): GuardWord | undefined {
  if (facts.externalId === undefined) {
    return word(
      'no-unique-id',
      'Neither the directory nor the user list has a unique id, and none is invented.',
    );
  }
  return isAskable(facts.externalId)
    ? undefined
    : word('no-unique-id', 'The unique id holds a character that services cannot be asked for.');
}

function noEmail(facts: ActionFacts): GuardWord | undefined {
  return facts.email === undefined ? word('no-email', 'No e-mail address is known.') : undefined;
}

function differsFromLearning({ externalId, learningIds }: ActionFacts): GuardWord | undefined {
  const own = idKey(externalId);
  const others = learningIds.filter((id) => id !== own);
  return own === undefined || others.length === 0
    ? undefined
    : word(
        'differs-from-learning',
        `LinkedIn Learning knows the person as ${others.join(' and ')}, and this would create ${own}: SCIM for both must use the same unique id.`,
      );
}

function writingOff(facts: ActionFacts): GuardWord | undefined {
  const may = facts.act === 'deprovision' ? facts.connection.mayDeprovision : facts.connection.mayProvision;
  const box = facts.act === 'deprovision' ? 'take seats back (deprovision)' : 'give seats (provision)';
  return may
    ? undefined
    : word(
        'writing-off',
        `The connection "${facts.connection.name}" may not ${box}. Its box can be ticked in its settings.`,
      );
}

function protection(facts: ActionFacts): GuardWord | undefined {
  const { act, protectedBecause, overrideReason } = facts;
  if (act !== 'deprovision' || protectedBecause === undefined) return undefined;
  return overrideReason === undefined
    ? word('protected', `The person is protected: ${protectedBecause}. Give a reason to act all the same.`)
    : mark(
        'protected',
        `The person is protected (${protectedBecause}), and this is done all the same: ${overrideReason}.`,
      );
}

/** What SCIM takes beside the license is not documented; the permission itself needs none (LinkedIn Help a10268730, a106094). */
function administers({ act, adminPermission }: ActionFacts): GuardWord | undefined {
  const permission = permissionOf(adminPermission);
  return act === 'provision' || permission === undefined
    ? undefined
    : mark(
        'administers',
        `The user list gives the person the permission “${permission}”. Administering needs no license, and whether the permission stays when the license goes is not documented: see to it in the Admin Center that somebody else has it too.`,
      );
}

function directoryWouldRevert(facts: ActionFacts): GuardWord | undefined {
  if (facts.act === 'deprovision' && facts.directory === 'assigned') {
    return mark(
      'directory-would-revert',
      'The identity provider still assigns the app: its next cycle would give the license back. Take the assignment away there.',
    );
  }
  if (facts.act === 'provision' && facts.directory === 'not-assigned') {
    return mark(
      'directory-would-revert',
      'The identity provider does not assign the app: its next cycle would take the license away. Assign it there.',
    );
  }
  return undefined;
}

export function word(kind: GuardKind, says: string): GuardWord {
  return { kind, stops: true, says };
}

export function mark(kind: GuardKind, says: string): GuardWord {
  return { kind, stops: false, says };
}
