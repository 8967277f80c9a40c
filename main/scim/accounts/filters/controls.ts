import type { Account } from '../../../domain/service/account.ts';
import { isProvable, marksOf } from '../../../domain/service/look-ups/filter-evidence.ts';
import type { Instant } from '../../../domain/ids.ts';
import { isAskable } from '../../../domain/people/identifiers/identifier.ts';
import type { LookUpAttribute } from '../../../domain/service/look-ups/look-up.ts';
import type { ScimClient } from '../../client.ts';
import { ScimError } from '../../errors.ts';
import type { FilterTrust } from './trust.ts';

/** What is to be proven: that a filter finds somebody at all, and that it finds these marks. */
export type Doubt = { readonly attribute: LookUpAttribute; readonly marks: string };

/** So many control questions at most, whatever is in doubt. */
const questionsAtMost = 6;

export type ControlQuestions = {
  readonly client: ScimClient;
  readonly trust: FilterTrust;
  readonly doubts: readonly Doubt[];
  /** Accounts that the service is known to have. */
  readonly known: readonly Account[];
  readonly at: Instant;
  readonly signal: AbortSignal;
};

/** Asks by a filter in doubt for accounts that are known to be there. Throws `ScimError` of kind `cancelled` alone. */
export async function askControls(controls: ControlQuestions): Promise<void> {
  let left = questionsAtMost;
  for (const doubt of controls.doubts) {
    for (const account of witnesses(controls, doubt)) {
      if (left === 0 || isSettled(controls.trust, doubt)) break;
      left -= 1;
      await askFor(controls, doubt.attribute, account);
    }
  }
}

function isSettled({ evidence }: FilterTrust, { attribute, marks }: Doubt): boolean {
  const isFoundBy = evidence.found[attribute] !== undefined || evidence.dead[attribute] !== undefined;
  return isFoundBy && isProvable(evidence, attribute, marks);
}

/** At most two accounts: the plainest that has the attribute, and one that has what is special in the doubt. */
function witnesses({ known }: ControlQuestions, { attribute, marks }: Doubt): readonly Account[] {
  const having = known.filter((account) => isAskable(account[attribute] ?? ''));
  const plain = having.find((account) => marksOf(account[attribute] ?? '') === '') ?? having[0];
  const special = having.find((account) => {
    const own = marksOf(account[attribute] ?? '');
    return marks !== '' && Array.from(marks).every((mark) => own.includes(mark));
  });
  return [...new Set([plain, special])].filter((account) => account !== undefined);
}

async function askFor(
  { client, trust, at, signal }: ControlQuestions,
  attribute: LookUpAttribute,
  account: Account,
): Promise<void> {
  const value = account[attribute] ?? '';
  try {
    const { accounts, others } = await client.find({ attribute, value, signal });
    if (accounts.some(({ id }) => id === account.id)) trust.noteFound(attribute, value, account);
    else if (accounts.length === 0 && others === 0 && isProvable(trust.evidence, attribute, value)) {
      trust.noteDead(attribute, at);
    }
  } catch (error) {
    // A control that is not answered proves nothing, for or against.
    if (!(error instanceof ScimError) || error.kind === 'cancelled') throw error;
  }
}
