import type { LookUpAnswer, LookUpAttribute, LookUpIdentifiers } from '../domain/look-up.ts';
import type { ScimClient } from './client.ts';

/**
 * Looks one person up by every identifier in `order` that the person has, and decides. Failures are values; only
 * `ScimError` of kind `cancelled` is thrown, so that a cancelled question is never recorded as an answer.
 */
export declare function lookUp(question: {
  readonly client: ScimClient;
  readonly identifiers: LookUpIdentifiers;
  readonly order: readonly LookUpAttribute[];
  readonly signal: AbortSignal;
  readonly now: () => Date;
}): Promise<LookUpAnswer>;
