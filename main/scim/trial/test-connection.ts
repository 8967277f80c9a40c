import type { Account } from '../../domain/service/account.ts';
import { marksOf } from '../../domain/service/look-ups/filter-evidence.ts';
import { isAskable } from '../../domain/people/identifiers/identifier.ts';
import type { ConnectionTest } from '../../domain/service/connection-test.ts';
import type { LookUpAttribute } from '../../domain/service/look-ups/look-up.ts';
import type { FindAnswer, ScimClient } from '../client.ts';
import { ScimError } from '../errors.ts';

export type ConnectionTestParts = {
  readonly client: ScimClient;
  readonly order: readonly LookUpAttribute[];
  /** Something random that nobody is called, for example a UUID. */
  readonly randomIdentifier: () => string;
  readonly signal: AbortSignal;
  /** Somebody whom the service is known to have, if there is anybody. */
  readonly known?: Account | undefined;
  /** Some users that the service lists. Throws `ScimError` where it lists none. */
  readonly someUsers?: (signal: AbortSignal) => Promise<readonly Account[]>;
};

/**
 * Asks more than one thing, and holds the answers against each other (rules `[P…]`): an identifier nobody has, as Entra ID's "Test
 * connection" does; an account id nobody has; and somebody whom the service lists or had before. Never throws `ScimError`.
 */
export async function testConnection(parts: ConnectionTestParts): Promise<ConnectionTest> {
  const answers = await findNobody(parts);
  if (answers.kind !== 'answered') return answers.test;
  try {
    const { attribute } = answers;
    const isOther = await answersEverything(parts);
    if (isOther !== undefined) return isOther;
    const known = parts.known ?? (await firstListed(parts));
    const dead = known === undefined ? [] : await notFoundBy(parts, known);
    return conclude({ parts, attribute, known, dead });
  } catch (error) {
    if (error instanceof ScimError) return failedTest(error);
    throw error;
  }
}

type Nobody =
  | { readonly kind: 'answered'; readonly attribute: LookUpAttribute }
  | { readonly kind: 'failed'; readonly test: ConnectionTest };

async function findNobody(parts: ConnectionTestParts): Promise<Nobody> {
  const { order, client, randomIdentifier, signal } = parts;
  let refused: ScimError | undefined;
  for (const attribute of order) {
    try {
      const answer = await client.find({ attribute, value: randomIdentifier(), signal });
      const test = judge(answer);
      return test === undefined ? { kind: 'answered', attribute } : { kind: 'failed', test };
    } catch (error) {
      if (!(error instanceof ScimError)) throw error;
      refused = error;
      // Nobody, in a way of its own, where it finds by the same filter somebody whom it has.
      if (error.kind === 'not-found' && error.inScimForm && (await findsSomebody(parts, attribute))) {
        return { kind: 'answered', attribute };
      }
      if (error.kind !== 'filter-unsupported' && error.kind !== 'service-error') break;
    }
  }
  return { kind: 'failed', test: refused === undefined ? { kind: 'no-attribute' } : failedTest(refused) };
}

async function findsSomebody(parts: ConnectionTestParts, attribute: LookUpAttribute): Promise<boolean> {
  const known = parts.known ?? (await firstListed(parts));
  const value = known?.[attribute];
  if (value === undefined || !isAskable(value)) return false;
  try {
    const { accounts } = await parts.client.find({ attribute, value, signal: parts.signal });
    return accounts.length > 0;
  } catch (error) {
    if (error instanceof ScimError) return false;
    throw error;
  }
}

function judge(answer: FindAnswer): ConnectionTest | undefined {
  const isNobody = answer.accounts.length === 0 && answer.others === 0;
  return isNobody ? undefined : { kind: 'finds-nobody-has' };
}

/** An id that nobody has is 404 (RFC 7644 §3.12). Whoever answers it like a filter answers everything the same way. */
async function answersEverything(parts: ConnectionTestParts): Promise<ConnectionTest | undefined> {
  try {
    await parts.client.get({ id: parts.randomIdentifier(), signal: parts.signal });
    return undefined;
  } catch (error) {
    if (!(error instanceof ScimError)) throw error;
    if (error.kind !== 'unreadable-answer') return isOfQuestion(error) ? undefined : failedTest(error);
    return { kind: 'answers-alike' };
  }
}

/** Some services have no reading by id, or answer it with an error of their own: that says nothing of look-ups. */
function isOfQuestion({ kind }: ScimError): boolean {
  return ['not-found', 'invalid-request', 'forbidden', 'service-error'].includes(kind);
}

async function firstListed({ someUsers, signal }: ConnectionTestParts): Promise<Account | undefined> {
  try {
    return (await someUsers?.(signal))?.[0];
  } catch (error) {
    if (error instanceof ScimError && error.kind !== 'cancelled') return undefined;
    throw error;
  }
}

/** The attributes by which an account that is there is not found, although it has the very value. */
async function notFoundBy(
  { order, client, signal }: ConnectionTestParts,
  known: Account,
): Promise<readonly LookUpAttribute[]> {
  const dead: LookUpAttribute[] = [];
  for (const attribute of order) {
    const value = known[attribute];
    if (value === undefined || !isAskable(value) || marksOf(value) !== '') continue;
    try {
      const { accounts, others } = await client.find({ attribute, value, signal });
      if (accounts.length + others === 0) dead.push(attribute);
    } catch (error) {
      // Refused or failing: look-ups say so themselves.
      if (!(error instanceof ScimError) || error.kind === 'cancelled') throw error;
    }
  }
  return dead;
}

function conclude({
  parts,
  attribute,
  known,
  dead,
}: {
  readonly parts: ConnectionTestParts;
  readonly attribute: LookUpAttribute;
  readonly known: Account | undefined;
  readonly dead: readonly LookUpAttribute[];
}): ConnectionTest {
  const living = parts.order.find((one) => !dead.includes(one));
  if (living === undefined) return { kind: 'finds-by-none', dead };
  const works = living === attribute || dead.length > 0 ? living : attribute;
  return { kind: 'works', attribute: works, dead, isProven: known !== undefined };
}

/** The outcome where a question was not answered, or refused. */
export function failedTest({ kind: code, status, message: says, detail }: ScimError): ConnectionTest {
  return { kind: 'failed', code, status, says, detail };
}
