import { emailKey, idKey } from '../../domain/identifier.ts';
import type { LookUpAnswer } from '../../domain/look-up.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/handles.ts';
import { readStored } from '../stored-json.ts';
import { identifierCodes } from './codes.ts';

/*
 * People that turn out to be one, and people that were taken for one. Who is absorbed leaves behind which identifiers were theirs and
 * which rows went over, so that a split gives both back what each had.
 */

/** People of before whose identifiers somebody living owns now: answers, open runs and plans follow. */
export function followSuccessors(database: WritableDatabase, gone: readonly number[]): void {
  const pairs = database
    .prepare<[string, string], { readonly old: number; readonly successor: number }>(
      `SELECT gone.person_id AS old, living.person_id AS successor, min(gone.kind)
         FROM person_identifier gone
         JOIN person_identifier living
           ON living.kind = gone.kind AND living.value = gone.value AND living.person_id <> gone.person_id
        WHERE gone.person_id IN (SELECT value FROM json_each(?)) AND living.owned = 1
          AND living.person_id NOT IN (SELECT value FROM json_each(?))
        GROUP BY gone.person_id`,
    )
    .all(JSON.stringify(gone), JSON.stringify(gone));
  for (const { old, successor } of pairs) {
    keepRows(database, old, successor);
    database
      .prepare(
        `INSERT OR IGNORE INTO merged_identifier (old_id, kind, value, own)
           SELECT person_id, kind, value, 1 FROM person_identifier WHERE person_id = ?`,
      )
      .run(old);
    moveRows(database, { from: old, to: successor });
    // Who was absorbed by the old is the successor by now too.
    database.prepare('UPDATE person_successor SET person_id = ? WHERE person_id = ?').run(successor, old);
    database
      .prepare('INSERT OR REPLACE INTO person_successor (old_id, person_id) VALUES (?, ?)')
      .run(old, successor);
    database.prepare('DELETE FROM person_identifier WHERE person_id = ?').run(old);
    database
      .prepare(
        `INSERT OR IGNORE INTO merged_identifier (old_id, kind, value, own)
           SELECT s.old_id, i.kind, i.value, 0
             FROM person_successor s JOIN person_identifier i ON i.person_id = s.person_id
            WHERE s.person_id = ? AND i.owned = 1`,
      )
      .run(successor);
  }
}

const movedTables = ['look_up_answer', 'action'] as const;

function keepRows(database: WritableDatabase, old: number, successor: number): void {
  for (const table of movedTables) {
    database
      .prepare(
        `INSERT OR IGNORE INTO merged_row (old_id, source, row_id) SELECT person_id, '${table}', id FROM ${table} WHERE person_id = ?`,
      )
      .run(old);
  }
  // Where both were in a run, each keeps the own place.
  database
    .prepare(
      `INSERT OR IGNORE INTO merged_row (old_id, source, row_id)
         SELECT person_id, 'run_person', run_id FROM run_person old WHERE person_id = ?
           AND NOT EXISTS (SELECT 1 FROM run_person other WHERE other.run_id = old.run_id AND other.person_id = ?)`,
    )
    .run(old, successor);
}

function moveRows(
  database: WritableDatabase,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  for (const table of movedTables)
    database.prepare(`UPDATE ${table} SET person_id = ? WHERE person_id = ?`).run(to, from);
  database.prepare('UPDATE OR IGNORE run_person SET person_id = ? WHERE person_id = ?').run(to, from);
}

/**
 * The old id that somebody with these identifiers had before they were taken for somebody else; `undefined` where there is none, or
 * where they still have identifiers of that other.
 */
export function findAbsorbed(
  database: ReadableDatabase,
): ((identifiers: readonly Identifier[]) => number | undefined) | undefined {
  if (database.prepare('SELECT 1 FROM merged_identifier LIMIT 1').get() === undefined) return undefined;
  const known = database.prepare<[number, string], { readonly oldId: number; readonly own: number }>(
    'SELECT old_id AS oldId, own FROM merged_identifier WHERE kind = ? AND value = ? ORDER BY old_id',
  );
  return (identifiers) => {
    const found = identifiers.flatMap(({ kind, value }) => known.all(kind, value));
    const others = new Set(found.flatMap(({ oldId, own }) => (own === 0 ? [oldId] : [])));
    return found.find(({ oldId, own }) => own === 1 && !others.has(oldId))?.oldId;
  };
}

export type Identifier = { readonly kind: number; readonly value: string };

/** Gives people who live again under their old id what went over to somebody else, and the answers that are about them since. */
export function restoreAbsorbed(database: WritableDatabase, living: ReadonlySet<number>): void {
  const absorbed = database
    .prepare<[], { readonly old: number; readonly successor: number }>(
      'SELECT old_id AS old, person_id AS successor FROM person_successor',
    )
    .all()
    .filter(({ old }) => living.has(old));
  for (const { old, successor } of absorbed) {
    takeAnswers(database, old, successor);
    for (const table of movedTables) {
      database
        .prepare(
          `UPDATE ${table} SET person_id = ? WHERE person_id = ?
             AND id IN (SELECT row_id FROM merged_row WHERE old_id = ? AND source = '${table}')`,
        )
        .run(old, successor, old);
    }
    database
      .prepare(
        `UPDATE OR IGNORE run_person SET person_id = ? WHERE person_id = ?
           AND run_id IN (SELECT row_id FROM merged_row WHERE old_id = ? AND source = 'run_person')`,
      )
      .run(old, successor, old);
    for (const table of ['merged_row', 'merged_identifier', 'person_successor'])
      database.prepare(`DELETE FROM ${table} WHERE old_id = ?`).run(old);
  }
}

/** Answers that were given while the two were one, and that found the account of the old. */
function takeAnswers(database: WritableDatabase, old: number, successor: number): void {
  const own = new Set(
    database
      .prepare<[number], string>(
        "SELECT kind || ' ' || value FROM merged_identifier WHERE old_id = ? AND own = 1",
      )
      .pluck()
      .all(old),
  );
  const answers = database
    .prepare<[number], { readonly id: number; readonly answer: string }>(
      `SELECT id, answer FROM look_up_answer WHERE person_id = ?
          AND id NOT IN (SELECT row_id FROM merged_row WHERE source = 'look_up_answer')`,
    )
    .all(successor);
  const move = database.prepare<[number, number]>('UPDATE look_up_answer SET person_id = ? WHERE id = ?');
  for (const { id, answer } of answers) {
    const { lookUp } = readStored<LookUpAnswer>(answer);
    if (lookUp.kind !== 'found') continue;
    const { externalId, userName } = lookUp.account;
    const keys = [
      `${String(identifierCodes['external-id'])} ${idKey(externalId) ?? ''}`,
      `${String(identifierCodes.email)} ${emailKey(userName) ?? ''}`,
    ];
    if (keys.some((key) => own.has(key))) move.run(old, id);
  }
}
