import type { Account } from '../../domain/service/account.ts';
import { isAskable } from '../../domain/people/identifiers/identifier.ts';
import { lookUpAttributes } from '../../domain/service/look-ups/look-up.ts';
import type {
  LookUpAnswer,
  LookUpAttempt,
  LookUpAttribute,
  LookUpIdentifiers,
} from '../../domain/service/look-ups/look-up.ts';
import type { ScimClient } from '../client.ts';
import { agrees, decideLookUp } from '../../domain/service/look-ups/decide-look-up.ts';
import { ScimError } from '../errors.ts';
import { FilterTrust } from './filters/trust.ts';
import { instantOf } from '../../domain/time/instant.ts';

export type LookUpQuestion = {
  readonly client: ScimClient;
  readonly identifiers: LookUpIdentifiers;
  readonly order: readonly LookUpAttribute[];
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** What the filters of this service are known to do; what is seen here is noted in it. Without it nothing is known. */
  readonly trust?: FilterTrust;
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
  const { identifiers, order, now, trust = new FilterTrust() } = question;
  const gathered: Gathered = { attempts: [], accounts: new Map(), unrepeated: new Map(), failures: [] };
  const askedAt = instantOf(now());
  for (const attribute of trust.order(order, identifiers)) {
    const value = identifiers[attribute];
    if (value === undefined || isConfirmed(gathered.accounts, attribute, value)) continue;
    const failure = await askBy({ ...question, trust, gathered }, attribute, value);
    // One filter may fail whenever it is asked, and the other work: the service as a whole is not given up for it yet.
    if (failure !== undefined && failure.kind !== 'service-error') return failed(failure, gathered, askedAt);
    takeUnrepeated(gathered, identifiers);
  }
  const { attempts, failures } = gathered;
  const [failure] = failures;
  const hasAnswered = attempts.some(({ status, result }) => status !== undefined && result !== 'failed');
  if (failure !== undefined && !hasAnswered) return failed(failure.error, gathered, askedAt);
  for (const { attribute, error } of failures) trust.noteFailing(attribute, error);
  // Found, and what could not be asked is not in the account: it may be another one's.
  const isOpen = failures.some(
    ({ attribute }) => !isConfirmed(gathered.accounts, attribute, identifiers[attribute] ?? ''),
  );
  if (failure !== undefined && isOpen && gathered.accounts.size > 0) {
    return failed(failure.error, gathered, askedAt);
  }
  const accounts = [...gathered.accounts.values()];
  trust.noteContradictions({ accounts, attempts, identifiers, at: askedAt });
  const { evidence } = trust;
  return { lookUp: decideLookUp({ accounts, attempts, identifiers, evidence }), attempts, askedAt };
}

type Gathered = {
  readonly attempts: LookUpAttempt[];
  readonly accounts: Map<string, Account>;
  /** Answered without the attribute asked for. */
  readonly unrepeated: Map<string, Account>;
  readonly failures: { readonly attribute: LookUpAttribute; readonly error: ScimError }[];
};

function failed(error: ScimError, { attempts }: Gathered, askedAt: LookUpAnswer['askedAt']): LookUpAnswer {
  return { lookUp: { kind: 'failed', code: error.kind, detail: error.says }, attempts, askedAt };
}

/** Asks by one attribute, in every spelling that is needed. */
async function askBy(
  question: LookUpQuestion & { readonly trust: FilterTrust; readonly gathered: Gathered },
  attribute: LookUpAttribute,
  value: string,
): Promise<ScimError | undefined> {
  const { trust, gathered } = question;
  for (const spelling of spellings(attribute, value)) {
    const asked = await ask({ ...question, trust, attribute, value: spelling });
    gathered.attempts.push(asked.attempt);
    if (asked.failure !== undefined) {
      gathered.failures.push({ attribute, error: asked.failure });
      return asked.failure;
    }
    for (const account of asked.accounts) gathered.accounts.set(account.id, account);
    const [first, ...more] = asked.accounts;
    const isRead = asked.attempt.detail !== undefined;
    if (first !== undefined && more.length === 0 && !isRead) trust.noteFound(attribute, spelling, first);
    if (asked.unrepeated !== undefined) gathered.unrepeated.set(asked.unrepeated.id, asked.unrepeated);
    if (asked.attempt.result !== 'empty') return undefined;
  }
  return undefined;
}

/** An account without the attribute asked for is the person's where it has another identifier of the person. */
function takeUnrepeated({ accounts, unrepeated }: Gathered, identifiers: LookUpIdentifiers): void {
  if (accounts.size > 0) return;
  for (const account of unrepeated.values()) {
    const isTheirs = lookUpAttributes.some((attribute) => {
      const value = identifiers[attribute];
      return value !== undefined && agrees(account, attribute, value) === true;
    });
    if (isTheirs) accounts.set(account.id, account);
  }
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

type Asked = {
  readonly attempt: LookUpAttempt;
  readonly accounts: readonly Account[];
  readonly unrepeated?: Account | undefined;
  readonly failure?: ScimError;
};

type AskedFor = {
  readonly client: ScimClient;
  readonly attribute: LookUpAttribute;
  readonly value: string;
  readonly signal: AbortSignal;
  readonly trust: FilterTrust;
};

async function ask(question: AskedFor): Promise<Asked> {
  const { client, attribute, value, signal, trust } = question;
  const filter = `${attribute} eq "${value}"`;
  const attempt = { attribute, filter, status: undefined, accountId: undefined, detail: undefined };
  if (!isAskable(value)) return { attempt: { ...attempt, result: 'not-askable' }, accounts: [] };
  // It failed for somebody else in this run: one more question would only take its time.
  const known = trust.failureOf(attribute);
  if (known !== undefined) {
    return { attempt: { ...attempt, result: 'failed' }, accounts: [], failure: known };
  }
  try {
    const { status, accounts, others, note, unrepeated } = await client.find({ attribute, value, signal });
    trust.noteAnswering(attribute);
    const [first] = accounts;
    if (unrepeated !== undefined) {
      const result = 'not-repeated';
      return { attempt: { ...attempt, status, result, accountId: unrepeated.id }, accounts, unrepeated };
    }
    if (first === undefined) {
      return { attempt: { ...attempt, status, result: others > 0 ? 'other-person' : 'empty' }, accounts };
    }
    const result = accounts.length === 1 ? 'found' : 'several';
    return { attempt: { ...attempt, status, result, accountId: first.id, detail: note }, accounts };
  } catch (error) {
    if (!(error instanceof ScimError) || error.kind === 'cancelled') throw error;
    return noAnswer(question, { ...attempt, status: error.status, detail: describe(error) }, error);
  }
}

/** What a failed question comes to: 404 is nobody only at a service that answers such questions right now. */
async function noAnswer(
  question: AskedFor,
  attempt: Omit<LookUpAttempt, 'result'>,
  error: ScimError,
): Promise<Asked> {
  if (error.kind === 'filter-unsupported') {
    return { attempt: { ...attempt, result: 'filter-unsupported' }, accounts: [] };
  }
  if (error.kind === 'not-found' && error.inScimForm && (await stillFinds(question))) {
    return { attempt: { ...attempt, result: 'empty' }, accounts: [] };
  }
  return { attempt: { ...attempt, result: 'failed' }, accounts: [], failure: error };
}

/** Whether the service finds, now, somebody whom it found before. */
async function stillFinds({ client, signal, trust }: AskedFor): Promise<boolean> {
  const { witness } = trust;
  if (witness === undefined) return false;
  try {
    const { accounts } = await client.find({ ...witness, signal });
    return accounts.length > 0;
  } catch (error) {
    if (!(error instanceof ScimError) || error.kind === 'cancelled') throw error;
    return false;
  }
}

function describe(error: ScimError): string | undefined {
  const parts = [error.scimType, error.detail].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.join(': ');
}
