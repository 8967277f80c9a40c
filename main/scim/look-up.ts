import type { Account } from '../domain/service/account.ts';
import { isAskable } from '../domain/people/identifier.ts';
import type {
  LookUp,
  LookUpAnswer,
  LookUpAttempt,
  LookUpAttribute,
  LookUpIdentifiers,
} from '../domain/service/look-up.ts';
import type { ScimClient } from './client.ts';
import { sameUserName } from './create-client.ts';
import { ScimError } from './errors.ts';
import { instantOf } from '../domain/instant.ts';

export type LookUpQuestion = {
  readonly client: ScimClient;
  readonly identifiers: LookUpIdentifiers;
  readonly order: readonly LookUpAttribute[];
  readonly signal: AbortSignal;
  readonly now: () => Date;
};

/**
 * Looks one person up by the identifiers in `order` that the person has, and decides. Stops early only when the account
 * found confirms the other identifiers itself. Failures are values; only `ScimError` of kind `cancelled` is thrown, so
 * that a cancelled question is never recorded as an answer.
 *
 * An account found by e-mail address alone that has another unique id than the person is `ambiguous`, with that one
 * account: addresses are given to new people, unique ids are not.
 */
export async function lookUp(question: LookUpQuestion): Promise<LookUpAnswer> {
  const { client, identifiers, order, signal, now } = question;
  const attempts: LookUpAttempt[] = [];
  const accounts = new Map<string, Account>();
  const askedAt = instantOf(now());
  for (const attribute of order) {
    const value = identifiers[attribute];
    if (value === undefined || isConfirmed(accounts, attribute, value)) continue;
    for (const spelling of spellings(attribute, value)) {
      const asked = await ask({ client, attribute, value: spelling, signal });
      attempts.push(asked.attempt);
      if (asked.failure !== undefined) {
        const { kind, message } = asked.failure;
        return { lookUp: { kind: 'failed', code: kind, detail: message }, attempts, askedAt };
      }
      for (const account of asked.accounts) accounts.set(account.id, account);
      if (asked.attempt.result !== 'empty') break;
    }
  }
  return { lookUp: decide({ accounts: [...accounts.values()], attempts, identifiers }), attempts, askedAt };
}

/** Some services compare `userName` with case: one that knows nobody as spelled is asked in lower case too. */
function spellings(attribute: LookUpAttribute, value: string): readonly string[] {
  const lower = value.toLowerCase();
  return attribute === 'userName' && lower !== value ? [value, lower] : [value];
}

/** Whether the one account found so far has this identifier itself, so that asking for it would say nothing new. */
function isConfirmed(
  accounts: ReadonlyMap<string, Account>,
  attribute: LookUpAttribute,
  value: string,
): boolean {
  const [account, ...more] = accounts.values();
  return account !== undefined && more.length === 0 && agrees(account, attribute, value) === true;
}

/** `undefined` where the account does not say. */
function agrees(account: Account, attribute: LookUpAttribute, value: string): boolean | undefined {
  const own = account[attribute];
  if (own === undefined) return undefined;
  return attribute === 'userName' ? sameUserName(own, value) : own === value;
}

type Asked = {
  readonly attempt: LookUpAttempt;
  readonly accounts: readonly Account[];
  readonly failure?: ScimError;
};

async function ask(question: {
  readonly client: ScimClient;
  readonly attribute: LookUpAttribute;
  readonly value: string;
  readonly signal: AbortSignal;
}): Promise<Asked> {
  const { client, attribute, value, signal } = question;
  const filter = `${attribute} eq "${value}"`;
  const attempt = { attribute, filter, status: undefined, accountId: undefined, detail: undefined };
  if (!isAskable(value)) return { attempt: { ...attempt, result: 'not-askable' }, accounts: [] };
  try {
    const { status, accounts, others, note } = await client.find({ attribute, value, signal });
    const [first] = accounts;
    if (first === undefined) {
      return { attempt: { ...attempt, status, result: others > 0 ? 'other-person' : 'empty' }, accounts };
    }
    const result = accounts.length === 1 ? 'found' : 'several';
    return { attempt: { ...attempt, status, result, accountId: first.id, detail: note }, accounts };
  } catch (error) {
    if (!(error instanceof ScimError) || error.kind === 'cancelled') throw error;
    const failed = { ...attempt, status: error.status, detail: describe(error) };
    if (error.kind === 'filter-unsupported') {
      return { attempt: { ...failed, result: 'filter-unsupported' }, accounts: [] };
    }
    return { attempt: { ...failed, result: 'failed' }, accounts: [], failure: error };
  }
}

function describe(error: ScimError): string | undefined {
  const parts = [error.scimType, error.detail].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.join(': ');
}

function decide(evidence: {
  readonly accounts: readonly Account[];
  readonly attempts: readonly LookUpAttempt[];
  readonly identifiers: LookUpIdentifiers;
}): LookUp {
  const { accounts, attempts, identifiers } = evidence;
  const [account, ...more] = accounts;
  if (account !== undefined) {
    const contradicted =
      identifiers.externalId !== undefined && agrees(account, 'externalId', identifiers.externalId) === false;
    if (more.length > 0 || contradicted) return { kind: 'ambiguous', accounts };
    return { kind: 'found', account };
  }
  const results = new Set(attempts.map((attempt) => attempt.result));
  if (attempts.length === 0) return { kind: 'undecidable', reason: 'no-identifier' };
  if (results.has('other-person')) return { kind: 'undecidable', reason: 'other-person-returned' };
  if (results.has('not-askable')) return { kind: 'undecidable', reason: 'identifier-not-askable' };
  // A filter that the service refuses is a question without an answer: the others being empty proves nothing.
  if (results.has('filter-unsupported')) return { kind: 'undecidable', reason: 'filter-unsupported' };
  return { kind: 'absent' };
}
