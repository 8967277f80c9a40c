import type { Told } from '../../domain/service/scim-fault.ts';
import type { Account } from '../../domain/service/account.ts';
import type { LookUp, LookUpAnswer, ScimErrorKind } from '../../domain/service/look-ups/look-up.ts';
import type { ActionTask } from '../../engine/operations/plans.ts';
import { ScimError } from '../../scim/errors.ts';
import { paceClient } from '../../scim/pace/pace.ts';
import { instantOf } from '../../domain/time/instant.ts';
import { isWhoWasSent, lookUpPerson } from '../look-ups/look-up-person.ts';
import type { ServiceLine } from '../service/service-line.ts';

/** What the service says, now, of the account that an action is about. */
export type Seen =
  | { readonly kind: 'account'; readonly account: Account; readonly answer: LookUpAnswer }
  /** Certainly none: its id is unknown, or every identifier was asked and answered with nothing. */
  | { readonly kind: 'nobody'; readonly answer: LookUpAnswer | undefined }
  /** Somebody or something answered, and it cannot be told which account is meant. */
  | { readonly kind: 'undecided'; readonly lookUp: LookUp; readonly answer: LookUpAnswer }
  | { readonly kind: 'unanswered'; readonly code: ScimErrorKind; readonly says: Told };

/** An answer that cannot be read, or with somebody else in it, says nothing, and the next one may. */
const readsAtMost = 4;

export type Reading = {
  readonly line: ServiceLine;
  readonly task: Pick<ActionTask, 'account' | 'created' | 'identifiers' | 'createdId' | 'isTaken'>;
  readonly signal: AbortSignal;
  readonly now: () => Date;
};

/** Looks the person up by every identifier, also where an account is known by its id. Never throws `ScimError`. */
export async function lookAnew(reading: Reading): Promise<LookUpAnswer | undefined> {
  try {
    return (await lookSomebodyUp(reading)).answer;
  } catch (error) {
    if (error instanceof ScimError) return undefined;
    throw error;
  }
}

/**
 * What nobody by an id comes to: a service that answers 404 to whatever it is asked, as where its address changed, says so of everybody.
 * Filters that answer tell the two apart ([G16] of plans).
 */
export async function askIfGone(reading: Reading): Promise<Gone> {
  return goneBy(await lookAnew(reading));
}

export type Gone = 'gone' | 'there' | 'unanswered';

/** The same by an answer that was had already. */
export function goneBy(answer: LookUpAnswer | undefined): Gone {
  if (answer?.lookUp.kind === 'found') return 'there';
  const isAnswered = answer?.attempts.some(({ status, result }) => status === 200 || result === 'empty');
  return isAnswered === true && answer?.lookUp.kind !== 'failed' ? 'gone' : 'unanswered';
}

/** Reads a known account by its id, and looks an unknown one up by every identifier. Never throws `ScimError`. */
export async function readAccount(reading: Reading): Promise<Seen> {
  let seen: Seen = { kind: 'unanswered', code: 'unreadable-answer', says: '' };
  for (let tries = 0; tries < readsAtMost; tries += 1) {
    seen = await readOnce(reading);
    if (!mayReadBetter(seen)) return seen;
  }
  return seen;
}

function mayReadBetter(seen: Seen): boolean {
  if (seen.kind === 'unanswered') return seen.code === 'unreadable-answer';
  return (
    seen.kind === 'undecided' &&
    seen.lookUp.kind === 'undecidable' &&
    seen.lookUp.reason === 'other-person-returned'
  );
}

async function readOnce(reading: Reading): Promise<Seen> {
  try {
    const { account, created } = reading.task;
    if (account !== undefined) return await getById(reading, account.id);
    const byId = created === undefined ? undefined : await getById(reading, created.id);
    return byId?.kind === 'account' && isWhoWasSent(byId.account, reading.task.identifiers)
      ? byId
      : await lookSomebodyUp(reading);
  } catch (error) {
    if (error instanceof ScimError) return { kind: 'unanswered', code: error.kind, says: error.says };
    throw error;
  }
}

async function getById({ line, signal, now }: Reading, id: string): Promise<Seen> {
  const account = await paceClient({ client: line.client, pace: line.pace }).get({ id, signal });
  if (account === undefined) return { kind: 'nobody', answer: undefined };
  // No filter was sent, so there is no attempt to name; the account is what the service says now.
  const answer = { lookUp: { kind: 'found', account }, attempts: [], askedAt: instantOf(now()) } as const;
  return { kind: 'account', account, answer };
}

async function lookSomebodyUp({
  line,
  task,
  signal,
  now,
}: Reading): Promise<Seen & { readonly answer?: LookUpAnswer | undefined }> {
  const client = paceClient({ client: line.client, pace: line.pace });
  const answer = await lookUpPerson({
    client,
    identifiers: task.identifiers,
    known: task,
    order: line.lookUpOrder,
    signal,
    now,
    ...(line.trust === undefined ? {} : { trust: line.trust }),
  });
  switch (answer.lookUp.kind) {
    case 'found':
      return { kind: 'account', account: answer.lookUp.account, answer };
    case 'absent':
      return { kind: 'nobody', answer };
    case 'failed':
      return { kind: 'unanswered', code: answer.lookUp.code, says: answer.lookUp.detail };
    case 'ambiguous':
    case 'undecidable':
      return { kind: 'undecided', lookUp: answer.lookUp, answer };
    default:
      return answer.lookUp satisfies never;
  }
}
