import { createHash } from 'node:crypto';

import type { JournalEntry, JournalKind } from '../../../domain/plans/action.ts';
import type { ActionId, Instant, PersonId, PlanId } from '../../../domain/ids.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';
import type { Act } from '../../../domain/plans/act.ts';

/** What an entry says; its place and its hash follow from the journal. */
export type NewEntry = {
  readonly at: Instant;
  readonly kind: JournalKind;
  readonly planId: PlanId | undefined;
  readonly actionId: ActionId | undefined;
  readonly personId: PersonId | undefined;
  readonly displayName: string | undefined;
  readonly act: Act | undefined;
  readonly body: JournalEntry['body'];
};

/** An entry as it is stored: `NULL` where the entry has nothing. */
export type JournalRow = {
  readonly sequence: number;
  readonly at: Instant;
  readonly kind: JournalKind;
  readonly planId: PlanId | null;
  readonly actionId: ActionId | null;
  readonly personId: PersonId | null;
  readonly displayName: string | null;
  readonly act: Act | null;
  readonly body: string;
  readonly hash: string;
};

/** The hash before the first entry. */
const firstHash = '0'.repeat(64);

const insertSql = `
INSERT INTO journal (sequence, at, kind, plan_id, action_id, person_id, display_name, act, body, hash)
VALUES (:sequence, :at, :kind, :planId, :actionId, :personId, :displayName, :act, :body, :hash)`;

export const journalColumns = `sequence, at, kind, plan_id AS planId, action_id AS actionId, person_id AS personId,
  display_name AS displayName, act, body, hash`;

/** Adds one entry with the hash of the one before, and answers its place. Inside the caller's transaction. */
export function addEntry(database: WritableDatabase, entry: NewEntry): number {
  const last = database
    .prepare<[], { readonly sequence: number; readonly hash: string }>(
      'SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1',
    )
    .get();
  const row = {
    sequence: (last?.sequence ?? 0) + 1,
    at: entry.at,
    kind: entry.kind,
    planId: entry.planId ?? null,
    actionId: entry.actionId ?? null,
    personId: entry.personId ?? null,
    displayName: entry.displayName ?? null,
    act: entry.act ?? null,
    body: canonicalBody(entry.body),
  };
  const hash = hashEntry(row, last?.hash ?? firstHash);
  database.prepare<[JournalRow]>(insertSql).run({ ...row, hash });
  return row.sequence;
}

export type JournalVerdict =
  | { readonly kind: 'intact'; readonly entries: number }
  | { readonly kind: 'broken'; readonly sequence: number; readonly entries: number };

/** Recomputes every hash; `broken` names the first entry that is not what was written, or that is missing. */
export function verifyJournal(database: ReadableDatabase): JournalVerdict {
  const entries = database.prepare<[], number>('SELECT count(*) FROM journal').pluck().get() ?? 0;
  let before = firstHash;
  let expected = 1;
  const rows = database.prepare<[], JournalRow>(`SELECT ${journalColumns} FROM journal ORDER BY sequence`);
  for (const row of rows.iterate()) {
    if (row.sequence !== expected || hashEntry(row, before) !== row.hash) {
      return { kind: 'broken', sequence: expected, entries };
    }
    before = row.hash;
    expected += 1;
  }
  return { kind: 'intact', entries };
}

/** A stored entry as the rest of the program sees it. */
export function toEntry(row: JournalRow, body: JournalEntry['body']): JournalEntry {
  return {
    sequence: row.sequence,
    at: row.at,
    kind: row.kind,
    planId: row.planId ?? undefined,
    actionId: row.actionId ?? undefined,
    personId: row.personId ?? undefined,
    displayName: row.displayName ?? undefined,
    act: row.act ?? undefined,
    body,
    hash: row.hash,
  };
}

/** SHA-256 over a JSON array in a fixed order, the hash before in it, so that no entry can be changed, left out or moved alone. */
function hashEntry(row: Omit<JournalRow, 'hash'>, before: string): string {
  const canonical = [
    before,
    row.sequence,
    row.at,
    row.kind,
    row.planId,
    row.actionId,
    row.personId,
    row.displayName,
    row.act,
    row.body,
  ];
  return createHash('sha256').update(JSON.stringify(canonical), 'utf8').digest('hex');
}

function canonicalBody(body: JournalEntry['body']): string {
  const keys = Object.keys(body).toSorted();
  return JSON.stringify(Object.fromEntries(keys.map((key) => [key, body[key] ?? null])));
}
