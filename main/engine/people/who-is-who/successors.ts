import { emailKey, idKey } from '../../../domain/people/identifiers/identifier.ts';
import type { LookUpAnswer } from '../../../domain/service/look-ups/look-up.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';
import { readStored } from '../../thread/stored-json.ts';
import { handedOn, identifierCodes } from '../bring-together/codes.ts';

/*
 * People that turn out to be one, and people that were taken for one. Who is absorbed leaves behind which identifiers were theirs and
 * which rows went over, so that a split gives both back what each had.
 */

/**
 * People of before whose identifiers somebody living owns now: answers, open runs and plans follow. What was handed on ([HO1]) leads to
 * whoever had it before, and never to whom it was given.
 */
export function followSuccessors(database: WritableDatabase, gone: readonly number[]): void {
  const pairs = database
    .prepare<[string], { readonly old: number; readonly successor: number }>(
      `WITH gone_person AS MATERIALIZED (SELECT value AS id FROM json_each(?))
       SELECT gone.person_id AS old, living.person_id AS successor, min(gone.kind)
         FROM person_identifier gone
         JOIN person_identifier living
           ON living.kind = gone.kind AND living.value = gone.value AND living.person_id <> gone.person_id
        WHERE gone.person_id IN (SELECT id FROM gone_person) AND living.person_id NOT IN (SELECT id FROM gone_person)
          AND living.owned = CASE WHEN gone.owned = ${String(handedOn)} OR EXISTS (
                SELECT 1 FROM person_identifier former
                 WHERE former.kind = gone.kind AND former.value = gone.value AND former.owned = ${String(handedOn)}
                   AND former.person_id NOT IN (SELECT id FROM gone_person))
              THEN ${String(handedOn)} ELSE 1 END
        GROUP BY gone.person_id`,
    )
    .all(JSON.stringify(gone));
  for (const { old, successor } of pairs) {
    keepRows(database, old, successor);
    database
      .prepare(
        `INSERT OR IGNORE INTO merged_identifier (old_id, kind, value, own)
           SELECT person_id, kind, value, 1 FROM person_identifier WHERE person_id = ? AND owned = 1`,
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
 * Finds the old id that somebody had before they were taken for somebody else; `undefined` where nobody ever was. Told what each of these
 * people owns now, by a number for each. Somebody has the old id back where they have nothing any more of that other or of
 * a third, and that other is among these people as somebody else: otherwise it is still the one person, under the id they have by now.
 */
export function findAbsorbed(
  database: ReadableDatabase,
  people: () => Iterable<readonly [person: number, owned: Iterable<Identifier>]>,
): ((person: number, owned: readonly Identifier[]) => number | undefined) | undefined {
  if (database.prepare('SELECT 1 FROM merged_identifier LIMIT 1').get() === undefined) return undefined;
  const rows = database
    .prepare<[], Identifier & { readonly oldId: number; readonly own: number }>(
      'SELECT old_id AS oldId, kind, value, own FROM merged_identifier ORDER BY old_id',
    )
    .all();
  const byIdentifier = Map.groupBy(rows, keyOf);
  /** Of each old id, who of the people now has something that was the other's alone. */
  const others = new Map<number, Set<number>>();
  for (const [person, owned] of people()) {
    for (const identifier of owned) {
      for (const { oldId, own } of byIdentifier.get(keyOf(identifier)) ?? [])
        if (own === 0) others.set(oldId, (others.get(oldId) ?? new Set()).add(person));
    }
  }
  const ownersElsewhere = database
    .prepare<[number, string, number], number>(
      `SELECT person_id FROM person_identifier WHERE kind = ? AND value = ? AND owned = 1
          AND person_id NOT IN (SELECT person_id FROM person_successor WHERE old_id = ?)`,
    )
    .pluck();
  return (person, owned) =>
    owned
      .flatMap((identifier) => byIdentifier.get(keyOf(identifier)) ?? [])
      .find(({ oldId, own }) => {
        const livingOn = others.get(oldId);
        if (own === 0 || livingOn === undefined || livingOn.has(person)) return false;
        // What was theirs before is nobody else's that they had something of.
        const wasOwn = ({ kind, value }: Identifier): boolean =>
          byIdentifier.get(keyOf({ kind, value }))?.some((row) => row.oldId === oldId && row.own === 1) ===
          true;
        return owned.every(
          (each) => wasOwn(each) || ownersElsewhere.get(each.kind, each.value, oldId) === undefined,
        );
      })?.oldId;
}

function keyOf({ kind, value }: Identifier): string {
  return `${String(kind)} ${value}`;
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
