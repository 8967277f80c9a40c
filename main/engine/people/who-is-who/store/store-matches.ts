import { nobody, type RecordTable } from '../../../../domain/people/record-table.ts';
import type { WhoIsWho } from '../../../../domain/people/who-is-who.ts';
import type { WritableDatabase } from '../../../database/handles.ts';
import { nameOfAnchor, personOfAnchor } from '../anchors.ts';
import type { MadeMatch, MatchToReview } from '../likeness/match-by-likeness.ts';

/** Writes anew which matches by likeness or decision were made, and which wait for a decision. */
export function storeMatches(
  database: WritableDatabase,
  { table, who, ids }: { readonly table: RecordTable; readonly who: WhoIsWho; readonly ids: Int32Array },
  matches: { readonly made: readonly MadeMatch[]; readonly review: readonly MatchToReview[] },
): void {
  database.exec('DELETE FROM person_match; DELETE FROM match_review');
  const idOf = (anchor: string): number | undefined => {
    const person = personOfAnchor(table, who, anchor);
    return person === nobody ? undefined : ids[person];
  };
  const insertMade = database.prepare<[number, string, string, string]>(
    'INSERT OR REPLACE INTO person_match (person_id, one, other, evidence) VALUES (?, ?, ?, ?)',
  );
  for (const { one, other, evidence } of matches.made) {
    const id = idOf(other);
    if (id !== undefined) insertMade.run(id, one, other, JSON.stringify(evidence));
  }
  const insertReview = database.prepare<[string, string, number | null, number, string, number, string]>(
    `INSERT INTO match_review (one, other, one_person, other_person, reason, probability, evidence)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { one, other, evidence, reason } of matches.review) {
    const left = nameOfAnchor(one) === undefined ? idOf(one) : null;
    const right = idOf(other);
    if (left === undefined || right === undefined || left === right) continue;
    insertReview.run(one, other, left, right, reason, evidence.probability, JSON.stringify(evidence));
  }
}
