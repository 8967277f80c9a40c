import { words } from '../../words/words.ts';
import type { Account } from '../../domain/service/account.ts';
import type { LookUpAttribute } from '../../domain/service/look-ups/look-up.ts';
import type { ScimClient } from '../client.ts';
import { filterFor } from '../create-client.ts';

/**
 * The same client, answering look-ups from a list of users read just before where exactly one listed user has the very
 * value asked for. Everything else is asked of the service: not to be in a list proves nothing.
 */
export function listedClient(parts: {
  readonly client: ScimClient;
  readonly accounts: readonly Account[];
}): ScimClient {
  const { client } = parts;
  const listed = {
    externalId: indexBy(parts.accounts, 'externalId'),
    userName: indexBy(parts.accounts, 'userName'),
  };
  return {
    ...client,
    find: (question) => {
      const accounts = listed[question.attribute].get(question.value) ?? [];
      if (accounts.length !== 1) return client.find(question);
      // Refuses what may not be asked, as the service's client does.
      filterFor(question.attribute, question.value);
      return Promise.resolve({
        status: 200,
        accounts,
        others: 0,
        note: words().scim.readInList,
      });
    },
  };
}

function indexBy(
  accounts: readonly Account[],
  attribute: LookUpAttribute,
): ReadonlyMap<string, readonly Account[]> {
  const withValue = accounts.filter((account) => account[attribute] !== undefined);
  return Map.groupBy(withValue, (account) => account[attribute] ?? '');
}
