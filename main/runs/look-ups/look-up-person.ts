import type { Account } from '../../domain/service/account.ts';
import { agrees } from '../../domain/service/look-ups/decide-look-up.ts';
import type { LookUpAnswer, LookUpIdentifiers } from '../../domain/service/look-ups/look-up.ts';
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
  if (isTaken !== true || kind !== 'absent') return answer;
  return { ...answer, lookUp: { kind: 'undecidable', reason: 'identifier-taken' } };
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
