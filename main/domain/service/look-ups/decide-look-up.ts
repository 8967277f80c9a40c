import type { Account } from '../account.ts';
import { type FilterEvidence, isProvable } from './filter-evidence.ts';
import type {
  LookUp,
  LookUpAttempt,
  LookUpAttribute,
  LookUpIdentifiers,
  UndecidableReason,
} from './look-up.ts';

/** Case aside, the same name. */
export function sameUserName(one: string, other: string): boolean {
  return foldUserName(one) === foldUserName(other);
}

function foldUserName(userName: string): string {
  return userName.trim().normalize('NFC').toLowerCase();
}

/**
 * The name that Entra ID's soft deletion hides: 32 hex digits are put before it, and provisioning passes that on as
 * `userName` (seen in onyx-dot-app/onyx PR 14074). `undefined` for any other name.
 */
export function softDeletedName(userName: string | undefined): string | undefined {
  return /^[0-9a-f]{32}(?<name>[^@]+@.+)$/iu.exec(userName ?? '')?.groups?.['name'];
}

/** Whether an account has an identifier, `undefined` where it does not say. */
export function agrees(account: Account, attribute: LookUpAttribute, value: string): boolean | undefined {
  const own = account[attribute];
  if (own === undefined) return undefined;
  if (attribute === 'externalId') return own === value;
  return sameUserName(own, value) || sameUserName(softDeletedName(own) ?? own, value);
}

/** What all questions about one person came to (rules `[L…]` in SPEC.md). */
export function decideLookUp(asked: {
  readonly accounts: readonly Account[];
  readonly attempts: readonly LookUpAttempt[];
  readonly identifiers: LookUpIdentifiers;
  readonly evidence: FilterEvidence;
}): LookUp {
  const { accounts, attempts, identifiers, evidence } = asked;
  const [account, ...more] = accounts;
  if (account !== undefined) {
    const isOther =
      identifiers.externalId !== undefined && agrees(account, 'externalId', identifiers.externalId) === false;
    return more.length > 0 || isOther ? { kind: 'ambiguous', accounts } : { kind: 'found', account };
  }
  if (attempts.length === 0) return { kind: 'undecidable', reason: 'no-identifier' };
  const reason = whyUndecided(attempts) ?? whyNotAbsent({ attempts, identifiers, evidence });
  return reason === undefined ? { kind: 'absent' } : { kind: 'undecidable', reason };
}

/** A question without an answer of its own: the others being empty proves nothing. */
function whyUndecided(attempts: readonly LookUpAttempt[]): UndecidableReason | undefined {
  const results = new Set(attempts.map(({ result }) => result));
  if (results.has('other-person')) return 'other-person-returned';
  if (results.has('not-repeated')) return 'attribute-not-repeated';
  if (results.has('not-askable')) return 'identifier-not-askable';
  if (results.has('filter-unsupported')) return 'filter-unsupported';
  return results.has('failed') ? 'filter-fails' : undefined;
}

/** Why "nobody" is not believed. */
function whyNotAbsent(asked: {
  readonly attempts: readonly LookUpAttempt[];
  readonly identifiers: LookUpIdentifiers;
  readonly evidence: FilterEvidence;
}): UndecidableReason | undefined {
  const { attempts, identifiers, evidence } = asked;
  const rested = new Set(attempts.map(({ attribute }) => attribute));
  if ([...rested].some((attribute) => evidence.dead[attribute] !== undefined)) return 'filter-contradicted';
  const isUnproven = [...rested].some((attribute) => {
    const value = identifiers[attribute];
    return value !== undefined && !isProvable(evidence, attribute, value);
  });
  return isUnproven ? 'character-not-proven' : undefined;
}
