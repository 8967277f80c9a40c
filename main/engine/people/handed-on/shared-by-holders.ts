import { handedOnBy, type HolderFacts } from '../../../domain/people/holders/handed-on-account.ts';
import { identifiersOf } from '../../../domain/plans/last-check.ts';
import type { Account } from '../../../domain/service/account.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readDecisions, type StoredDecision } from '../who-is-who/decisions.ts';
import { holderReader, pastAnchors } from './holders.ts';

/** Somebody who had an identifier, whoever has it now, and the account that was answered for both. */
export type SharedByHolders = {
  readonly past: number;
  readonly present: number;
  /** The identifier, in the form in which it is compared. */
  readonly by: string;
  /** What a new decision calls the two. */
  readonly anchors: readonly [past: string, present: string];
  /** What somebody decided; `undefined` while nobody did. */
  readonly decided: StoredDecision['verdict'] | undefined;
};

/** A function that says of two for whom one account was answered whether one had what the other has now ([HO8]), in either order. */
export function sharedByHoldersReader(
  database: ReadableDatabase,
): (one: number, other: number, account: Account) => SharedByHolders | undefined {
  const decisions = readDecisions(database);
  const holderOf = holderReader(database);
  const read = (past: number, present: number, told: readonly string[]): SharedByHolders | undefined => {
    const [before, now] = [holderOf(past), holderOf(present)];
    const by = handedOnBy(told, { past: before, present: now });
    if (by === undefined) return undefined;
    const names = pastAnchors(database, past, { owned: before.owned, by });
    const [id] = [...now.owned].filter((key) => key.startsWith('external-id:'));
    const decided = decisions.findLast((decision) => isAbout(decision, names, now))?.verdict;
    return { past, present, by, anchors: [names[0] ?? '', id ?? by], decided };
  };
  return (one, other, account) => {
    const told = identifiersOf(account);
    return read(one, other, told) ?? read(other, one, told);
  };
}

/** Whether a decision is about whoever had the identifier and whoever has it, whichever of the two it names first. */
function isAbout({ one, other }: StoredDecision, past: readonly string[], { owned }: HolderFacts): boolean {
  return (past.includes(one) && owned.has(other)) || (past.includes(other) && owned.has(one));
}
