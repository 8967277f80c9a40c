import type { LookUpAttribute, ScimErrorKind } from '../domain/service/look-up.ts';
import type { FindAnswer, ScimClient } from './client.ts';
import { ScimError } from './errors.ts';

export type ConnectionTest =
  /** The service understood the question and knew nobody by a random identifier. */
  | { readonly kind: 'works'; readonly attribute: LookUpAttribute; readonly says: string }
  | {
      readonly kind: ScimErrorKind;
      readonly status: number | undefined;
      readonly says: string;
      readonly detail: string | undefined;
    };

export type ConnectionTestParts = {
  readonly client: ScimClient;
  readonly order: readonly LookUpAttribute[];
  /** Something random that nobody is called, for example a UUID. */
  readonly randomIdentifier: () => string;
  readonly signal: AbortSignal;
};

/**
 * Asks for an identifier nobody has, as Entra ID's "Test connection" does; the next attribute of the order where the
 * service does not filter by the first. Never throws `ScimError`.
 */
export async function testConnection(parts: ConnectionTestParts): Promise<ConnectionTest> {
  let refused: ScimError | undefined;
  for (const attribute of parts.order) {
    try {
      const value = parts.randomIdentifier();
      return judge(attribute, await parts.client.find({ attribute, value, signal: parts.signal }));
    } catch (error) {
      if (!(error instanceof ScimError)) throw error;
      refused = error;
      if (error.kind !== 'filter-unsupported') break;
    }
  }
  if (refused === undefined) {
    const says = 'No attribute to look people up by is chosen. Choose externalId, userName or both.';
    return { kind: 'invalid-request', status: undefined, says, detail: undefined };
  }
  return { kind: refused.kind, status: refused.status, says: refused.message, detail: refused.detail };
}

function judge(attribute: LookUpAttribute, answer: FindAnswer): ConnectionTest {
  if (answer.accounts.length === 0 && answer.others === 0) {
    return { kind: 'works', attribute, says: `The service answers look-ups by ${attribute}.` };
  }
  const says =
    'The service answered with users to an identifier that nobody has: its look-ups cannot be trusted. Check the base URL.';
  return { kind: 'unreadable-answer', status: answer.status, says, detail: undefined };
}
