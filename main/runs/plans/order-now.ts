import type { Account } from '../../domain/service/account.ts';
import { emailKey } from '../../domain/people/identifiers/identifier.ts';
import type { NotSentReason } from '../../domain/plans/outcome.ts';
import type { ActionTask } from '../../engine/operations/plans.ts';
import type { NewUser } from '../../scim/client.ts';
import type { Seen } from './read-account.ts';

/** What an action sends: `active` of a known account, or a new user. */
export type Order =
  | { readonly kind: 'set-active'; readonly account: Account; readonly active: boolean }
  | { readonly kind: 'create'; readonly user: NewUser };

export type OrderNow =
  | { readonly kind: 'go'; readonly order: Order }
  /** Something moved since the plan was made, or nothing can be told. */
  | { readonly kind: 'skip'; readonly reason: NotSentReason };

/** Whose `active` is to be set; `undefined` where somebody is to be created. */
export function accountOf(order: Order): Account | undefined {
  return order.kind === 'create' ? undefined : order.account;
}

type Answered = Exclude<Seen, { kind: 'unanswered' }>;

/** Whether what the plan stood on is still so, just before sending. */
export function orderNow(task: ActionTask, seen: Answered): OrderNow {
  return task.account === undefined ? orderToCreate(task, seen) : orderToChange(task, task.account, seen);
}

/** What the account's `active` becomes. */
function wantedActive({ action }: Pick<ActionTask, 'action'>): boolean {
  return action.act === 'provision';
}

/**
 * Whether a read shows what the action was to bring about. Who is gone after a removal that the service answered well holds no
 * license any more (RFC 7644 §3.6); without an answer, gone proves nothing yet.
 */
export function isAsIntended(
  task: ActionTask,
  seen: Answered,
  { isAnswered }: { readonly isAnswered: boolean },
): boolean {
  if (seen.kind === 'nobody') {
    return task.action.request?.method === 'DELETE' || (isAnswered && isRemoval(task));
  }
  if (seen.kind !== 'account' || isAnothers(task.account, seen.account)) return false;
  const { active } = seen.account;
  // A service that does not tell `active` shows of a creation only that the account is there.
  return task.account === undefined ? active !== false : active === wantedActive(task);
}

/** Takes a license away from an account that was there. */
export function isRemoval({ action, account }: Pick<ActionTask, 'action' | 'account'>): boolean {
  return action.act === 'deprovision' && account !== undefined;
}

/** Where ids are addresses, the account by an id may be that of whoever has the address by now. */
function isAnothers(planned: Account | undefined, { externalId }: Account): boolean {
  return planned?.externalId !== undefined && externalId !== undefined && planned.externalId !== externalId;
}

/** Whether two reads are of the same account carrying the same identifiers. */
function isSameAccount(one: Account, other: Account): boolean {
  return (
    one.id === other.id &&
    one.externalId === other.externalId &&
    (emailKey(one.userName) ?? one.userName) === (emailKey(other.userName) ?? other.userName)
  );
}

function orderToChange(task: ActionTask, planned: Account, seen: Answered): OrderNow {
  if (seen.kind === 'nobody') return skip('account-gone');
  if (seen.kind !== 'account') return skip('account-uncertain');
  const { account } = seen;
  const active = wantedActive(task);
  if (!isSameAccount(planned, account)) {
    return skip('other-identifiers');
  }
  if (account.active === active) {
    return skip(active ? 'already-active' : 'already-inactive');
  }
  if (account.active !== task.action.activeBefore) {
    return skip('changed-since-plan');
  }
  return { kind: 'go', order: { kind: 'set-active', account, active } };
}

function orderToCreate(task: ActionTask, seen: Answered): OrderNow {
  if (task.action.act !== 'provision') return skip('no-account');
  if (seen.kind === 'account') {
    return skip('account-there-by-now');
  }
  if (seen.kind !== 'nobody') {
    return skip('account-undecided');
  }
  const user = newUser(task);
  return user === undefined ? skip('identifiers-missing') : { kind: 'go', order: { kind: 'create', user } };
}

/** Exactly the identifiers that were just looked up and answered with nobody. */
export function newUser({ identifiers, person }: ActionTask): NewUser | undefined {
  const { externalId, userName } = identifiers;
  if (externalId === undefined || userName === undefined) return undefined;
  return {
    externalId,
    userName,
    givenName: person.givenName ?? '',
    familyName: person.familyName ?? '',
    displayName: person.displayName,
    title: person.title,
    department: person.department,
  };
}

function skip(reason: NotSentReason): OrderNow {
  return { kind: 'skip', reason };
}
