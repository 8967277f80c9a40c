import type { Instant } from '../../../domain/ids.ts';
import type { ReadableDatabase } from '../../database/handles.ts';

/** What a person decided of two anchors, and when. */
export type StoredDecision = {
  readonly id: number;
  readonly one: string;
  readonly other: string;
  readonly verdict: 'same' | 'different';
  readonly decidedAt: Instant;
};

/** Decisions that hold: of the same two anchors the latest, those taken back left out. */
export function readDecisions(database: ReadableDatabase): readonly StoredDecision[] {
  const rows = database
    .prepare<[], StoredDecision>(
      `SELECT id, one, other, verdict, decided_at AS decidedAt FROM match_decision
        WHERE taken_back_at IS NULL ORDER BY id`,
    )
    .all();
  const latest = new Map(rows.map((row) => [[row.one, row.other].toSorted().join('\n'), row]));
  return [...latest.values()];
}
