import { areOneName } from '../../../domain/people/names/other-names.ts';
import { nameKey } from '../../../domain/people/identifiers/identifier.ts';
import type { FieldEvidence, MatchEvidence } from '../../../domain/matching/pairs/evidence.ts';
import type { ConnectionId } from '../../../domain/ids.ts';
import type { Account } from '../../../domain/service/account.ts';
import type { WritableDatabase } from '../../database/handles.ts';
import { readStored } from '../../thread/stored-json.ts';
import { sharedAccountReader } from '../describe/shared-accounts.ts';
import type { SharedByHolders } from './shared-by-holders.ts';

/**
 * Asks anew about accounts that were answered for whoever had an identifier and for whoever has it now ([HO8]): of these people, or of
 * everybody who had something that somebody else has by now.
 */
export function askOfHandedOn(database: WritableDatabase, people?: readonly number[]): void {
  const list = JSON.stringify(people ?? pastHolders(database));
  database
    .prepare<[{ readonly list: string }]>(
      `DELETE FROM match_review WHERE reason = 'handed-on' AND (one_person IN (SELECT value FROM json_each(:list))
         OR other_person IN (SELECT value FROM json_each(:list)))`,
    )
    .run({ list });
  const insert = database.prepare<[string, string, number, number, number, string]>(
    `INSERT INTO match_review (one, other, one_person, other_person, reason, probability, evidence)
     VALUES (?, ?, ?, ?, 'handed-on', ?, ?)`,
  );
  const asked = new Set<string>();
  for (const { handedOn, account, connectionId } of sharedAccountReader(database)(list)) {
    if (handedOn === undefined || handedOn.decided !== undefined) continue;
    const { past, present, anchors } = handedOn;
    if (asked.has(anchors.join('\n'))) continue;
    asked.add(anchors.join('\n'));
    const answered = { account: readStored<Account>(account), connectionId };
    const evidence = evidenceOf(database, handedOn, answered);
    insert.run(...anchors, past, present, evidence.probability, JSON.stringify(evidence));
  }
}

function pastHolders(database: WritableDatabase): readonly number[] {
  return database
    .prepare<[], number>('SELECT DISTINCT person_id FROM person_identifier WHERE owned = -1')
    .pluck()
    .all();
}

/** The account as the service calls it: whose it is nobody can say from the lists. */
function evidenceOf(
  database: WritableDatabase,
  { by, past, present }: SharedByHolders,
  {
    account,
    connectionId,
  }: {
    readonly account: Account;
    readonly connectionId: ConnectionId;
  },
): MatchEvidence {
  const called = nameOf(database, present);
  const before = accountBefore(database, present, { id: account.id, connectionId });
  const told = account.displayName ?? [account.givenName, account.familyName].filter(Boolean).join(' ');
  const isAlike = areOneName(nameKey(told) ?? '', nameKey(called) ?? '');
  const fields: readonly (FieldEvidence | undefined)[] = [
    same('account', account.id),
    told === '' ? undefined : field('name at the service', [told, told], isAlike ? 1 : -1),
    account.externalId === undefined ? undefined : same('unique ID at the service', account.externalId),
    before === undefined ? undefined : field('account before', [before, account.id], -1),
  ];
  return {
    rule: by.startsWith('email:') ? 'same-email' : 'same-unique-id',
    identifier: by.slice(by.indexOf(':') + 1),
    hadBy: nameOf(database, past),
    contradiction: 'other-names',
    score: 0,
    probability: 0.5,
    fields: fields.filter((one) => one !== undefined),
  };
}

function same(name: FieldEvidence['field'], value: string): FieldEvidence {
  return { field: name, left: value, right: value, level: 'same', similarity: 1, weight: 1 };
}

function field(
  name: FieldEvidence['field'],
  [left, right]: readonly [string, string],
  weight: number,
): FieldEvidence {
  return {
    field: name,
    left,
    right,
    level: weight > 0 ? 'same' : 'different',
    similarity: weight > 0 ? 1 : 0,
    weight,
  };
}

function nameOf(database: WritableDatabase, person: number): string {
  return (
    database.prepare<[number], string>('SELECT display_name FROM person WHERE id = ?').pluck().get(person) ??
    ''
  );
}

/** The account that a connection answered for somebody last, of those that are another one. */
function accountBefore(
  database: WritableDatabase,
  person: number,
  { id, connectionId }: { readonly id: string; readonly connectionId: ConnectionId },
): string | undefined {
  return database
    .prepare<[number, number, string], string>(
      `SELECT answer ->> '$.lookUp.account.id' FROM look_up_answer
        WHERE person_id = ? AND connection_id = ? AND answer ->> '$.lookUp.account.id' <> ? ORDER BY id DESC LIMIT 1`,
    )
    .pluck()
    .get(person, connectionId, id);
}
