import type { Account } from '../../domain/service/account.ts';
import { agrees, decideLookUp } from '../../domain/service/look-ups/decide-look-up.ts';
import { isAskable } from '../../domain/people/identifiers/identifier.ts';
import { noFilterEvidence } from '../../domain/service/look-ups/filter-evidence.ts';
import type {
  LookUpAnswer,
  LookUpAttempt,
  LookUpIdentifiers,
} from '../../domain/service/look-ups/look-up.ts';
import type { KnownOfCreation } from '../../engine/operations/look-ups.ts';
import { ScimError } from '../../scim/errors.ts';
import { type LookUpQuestion, lookUp } from '../../scim/accounts/look-up.ts';

/**
 * Looks somebody up, and believes no filter that denies what a creation taught: an account that Purser created is read by its
 * id, and whoever the service refused to create a second time is not absent. Throws as `lookUp` does.
 */
export async function lookUpPerson(
  question: LookUpQuestion & { readonly known: KnownOfCreation },
): Promise<LookUpAnswer> {
  const answer = await lookUp(question);
  const { kind } = answer.lookUp;
  if (kind !== 'absent' && kind !== 'undecidable') return answer;
  const { createdId, isTaken } = question.known;
  if (createdId !== undefined) {
    const byId = await readCreated(question, createdId);
    if (byId !== undefined) return { ...answer, lookUp: byId };
  }
  return isTaken !== true || kind !== 'absent' ? answer : lookForHolder(question, answer);
}

/** Whose an identifier is that a service has and finds nobody by: an account may have the address beside another name ([G34] of plans). */
async function lookForHolder(
  { client, identifiers, signal }: LookUpQuestion,
  answer: LookUpAnswer,
): Promise<LookUpAnswer> {
  const { userName: address } = identifiers;
  const unknown = { ...answer, lookUp: { kind: 'undecidable', reason: 'identifier-taken' } } as const;
  if (address === undefined || !isAskable(address)) return unknown;
  // Of the attributes it is the address that is asked by; the filter says how.
  const asked = (
    result: LookUpAttempt['result'],
    more: Partial<LookUpAttempt>,
  ): Pick<LookUpAnswer, 'attempts'> => {
    const filter = `emails.value eq "${address}"`;
    const attempt = {
      attribute: 'userName',
      filter,
      status: undefined,
      accountId: undefined,
      detail: undefined,
    } as const;
    return { attempts: [...answer.attempts, { ...attempt, result, ...more }] };
  };
  try {
    const { status, accounts } = await client.findByEmail({ address, signal });
    const [first, ...more] = accounts;
    if (first === undefined) return { ...unknown, ...asked('empty', { status }) };
    const told = asked(more.length === 0 ? 'found' : 'several', { status, accountId: first.id });
    const decided = decideLookUp({ ...told, accounts, identifiers, evidence: noFilterEvidence });
    return { ...answer, ...told, lookUp: decided };
  } catch (error) {
    if (!(error instanceof ScimError) || error.kind === 'cancelled') throw error;
    const result = error.kind === 'filter-unsupported' ? 'filter-unsupported' : 'failed';
    return { ...unknown, ...asked(result, { status: error.status }) };
  }
}

/** A location may lead to somebody else's account, and so may an id by now. */
export function isWhoWasSent(account: Account, { externalId, userName }: LookUpIdentifiers): boolean {
  const byId = externalId === undefined ? undefined : agrees(account, 'externalId', externalId);
  return byId ?? (userName === undefined || agrees(account, 'userName', userName) !== false);
}

async function readCreated(
  { client, identifiers, signal }: LookUpQuestion,
  id: string,
): Promise<LookUpAnswer['lookUp'] | undefined> {
  try {
    const account = await client.get({ id, signal });
    const isTheirs = account !== undefined && isWhoWasSent(account, identifiers);
    return isTheirs ? { kind: 'found', account } : undefined;
  } catch (error) {
    if (!(error instanceof ScimError) || error.kind === 'cancelled') throw error;
    return { kind: 'failed', code: error.kind, detail: error.says };
  }
}
