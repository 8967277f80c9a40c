import type { LookUpAnswer } from '../../domain/service/look-ups/look-up.ts';
import type { ActionTask } from '../../engine/operations/plans.ts';
import { isAsIntended } from './order-now.ts';
import { type Reading, type Seen, goneBy, lookAnew, readAccount } from './read-account.ts';

export type SeenChange = {
  readonly seen: Seen;
  /** `gone`: nobody by the account's id nor by the person's identifiers, which is what a removal may come to. */
  readonly shows: 'as-intended' | 'gone' | 'not-yet';
  /** What is to be known of the account from now on. */
  readonly answer: LookUpAnswer | undefined;
};

/**
 * Reads what became of a change that the service answered well. Nobody by the account's id is not yet gone: it may have another id by now, or the
 * service answers 404 to everything ([G16] of plans). Never throws `ScimError`.
 */
export async function seeChange(reading: Reading & { readonly task: ActionTask }): Promise<SeenChange> {
  const { task } = reading;
  const seen = await readAccount(reading);
  if (seen.kind === 'unanswered') return { seen, shows: 'not-yet', answer: undefined };
  const looksDone = isAsIntended(task, seen, { isAnswered: true });
  if (!looksDone || seen.kind !== 'nobody')
    return { seen, shows: looksDone ? 'as-intended' : 'not-yet', answer: seen.answer };
  const anew = await lookAnew(reading);
  if (anew?.lookUp.kind === 'found') {
    const moved = { kind: 'account', account: anew.lookUp.account, answer: anew } as const;
    const isDone = isAsIntended(task, moved, { isAnswered: true });
    return { seen: moved, shows: isDone ? 'as-intended' : 'not-yet', answer: anew };
  }
  if (goneBy(anew) === 'gone') return { seen, shows: 'gone', answer: anew };
  if (anew?.lookUp.kind !== 'failed') return { seen, shows: 'not-yet', answer: undefined };
  const { code, detail: says } = anew.lookUp;
  return { seen: { kind: 'unanswered', code, says }, shows: 'not-yet', answer: undefined };
}
