import type { PersonId } from '../../domain/ids.ts';
import type { WritableDatabase } from '../database/handles.ts';
import type { OperationInput, OperationOutput } from '../operations.ts';
import { selectPeople } from '../people/search/page-people.ts';
import { inOrderOfNeed } from './look-ups.ts';
import { readRun } from './runs.ts';

/**
 * Puts people at the front of a look-up run under way: who waits in it moves, who is not in it joins, who was answered in it stays
 * answered. `undefined` where the run is not under way any more.
 */
export function hurryLookUps(
  database: WritableDatabase,
  { runId, selection }: OperationInput<'hurry-look-ups'>,
): OperationOutput<'hurry-look-ups'> {
  const { connectionId, kind, state } = readRun(database, runId);
  if (kind !== 'look-up' || state !== 'running') return undefined;
  const people = inOrderOfNeed(database, connectionId, selectPeople(database, selection));
  const answered = new Set(
    database
      .prepare<[number, string], PersonId>(
        `SELECT person_id FROM run_person
          WHERE run_id = ? AND outcome IS NOT NULL AND person_id IN (SELECT value FROM json_each(?))`,
      )
      .pluck()
      .all(runId, JSON.stringify(people)),
  );
  const first = people.filter((person) => !answered.has(person));
  const joined = putFirst(database, runId, first);
  database.prepare('UPDATE run SET total = total + ? WHERE id = ?').run(joined, runId);
  return { run: readRun(database, runId), first: first.length, answered: answered.size };
}

/** How many were not in the run before. */
function putFirst(
  database: WritableDatabase,
  runId: OperationInput<'hurry-look-ups'>['runId'],
  people: readonly PersonId[],
): number {
  const front =
    database
      .prepare<[number], number>('SELECT coalesce(min(position), 0) FROM run_person WHERE run_id = ?')
      .pluck()
      .get(runId) ?? 0;
  const move = database.prepare<[number, number, number]>(
    'UPDATE run_person SET position = ? WHERE run_id = ? AND person_id = ?',
  );
  const insert = database.prepare<[number, number, number]>(
    'INSERT INTO run_person (position, run_id, person_id) VALUES (?, ?, ?)',
  );
  let joined = 0;
  people.forEach((person, index) => {
    const place = [front - people.length + index, runId, person] as const;
    if (move.run(...place).changes > 0) return;
    insert.run(...place);
    joined += 1;
  });
  return joined;
}
