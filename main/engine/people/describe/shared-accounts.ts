import type { ConnectionId, PersonId } from '../../../domain/ids.ts';
import type { Account } from '../../../domain/service/account.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readStored } from '../../thread/stored-json.ts';
import { standingSql } from './facts/standing-answers.ts';
import { sharedByHoldersReader, type SharedByHolders } from '../handed-on/shared-by-holders.ts';

/** Somebody else for whom the service's latest answer is the same account. */
export type SharedAccount = {
  readonly person: number;
  readonly other: PersonId;
  readonly called: string;
  /** The connection that answered. */
  readonly connectionId: ConnectionId;
  /** The account, as JSON text. */
  readonly account: string;
  /** Where one of the two had what the other has now. */
  readonly handedOn: SharedByHolders | undefined;
};

const accountOf = (answer: string): string => `${answer}.answer ->> '$.lookUp.account.id'`;

/** The account of each answer about somebody that stands, and whoever else has it as the latest of the same connection. */
const sharedSql = `
SELECT a.person_id AS person, p.id AS other, p.display_name AS called, a.connection_id AS connectionId, a.answer -> '$.lookUp.account' AS account
FROM look_up_answer a
  JOIN look_up_answer o ON ${accountOf('o')} = ${accountOf('a')}
    AND o.connection_id = a.connection_id AND o.person_id <> a.person_id
  JOIN person p ON p.id = o.person_id
WHERE a.id IN (SELECT t.id FROM look_up_answer t WHERE t.person_id IN (SELECT value FROM json_each(?)) AND ${standingSql})
  AND ${accountOf('a')} IS NOT NULL AND ${accountOf('o')} IS NOT NULL
  AND o.id = (SELECT max(b.id) FROM look_up_answer b
    WHERE b.person_id = o.person_id AND b.connection_id = o.connection_id AND b.outcome <> 'failed')
ORDER BY a.person_id, p.sort_name, p.id`;

/** Reads, of the people in a JSON list of ids, who shares an account with whom (rule `[A1]`). */
export function sharedAccountReader(database: ReadableDatabase): (list: string) => readonly SharedAccount[] {
  const shared = database.prepare<[string], Omit<SharedAccount, 'handedOn'>>(sharedSql);
  return (list) => {
    const rows = shared.all(list);
    if (rows.length === 0) return [];
    const handedOn = sharedByHoldersReader(database);
    return rows.map((row) => ({
      ...row,
      handedOn: handedOn(row.person, row.other, readStored<Account>(row.account)),
    }));
  };
}

/** Whether somebody decided that the two are two, and the account whose who has the identifier now ([HO9]). */
export function isSettled({ handedOn }: Pick<SharedAccount, 'handedOn'>): boolean {
  return handedOn?.decided === 'different';
}

/** Who is to be described anew when answers of these people come or change: whoever shares an account with them too. */
export function withSharers(database: ReadableDatabase, people: readonly PersonId[]): readonly PersonId[] {
  const shared = sharedAccountReader(database)(JSON.stringify(people));
  return [...new Set([...people, ...shared.map(({ other }) => other)])];
}
