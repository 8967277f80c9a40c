import type { ConnectionId, PersonId, RunId } from '../../domain/ids.ts';
import { type FilterEvidence, readFilterEvidence } from '../../domain/service/look-ups/filter-evidence.ts';
import { lookUpAttributes, type LookUpAttribute } from '../../domain/service/look-ups/look-up.ts';
import type { WritableDatabase } from '../database/handles.ts';
import { refreshPeople } from '../people/describe/write-people.ts';
import { askOfRenamed } from '../people/renamed/ask.ts';
import { selectPeople } from '../people/search/page-people.ts';
import { readConnection } from './connections.ts';

/** Keeps the evidence, and takes back what rested on a filter that is dead now: who is absent by it is undecidable. */
export function recordFilterEvidence(
  database: WritableDatabase,
  { connectionId, evidence }: { readonly connectionId: ConnectionId; readonly evidence: FilterEvidence },
): { revised: number } {
  const before = readFilterEvidence(readConnection(database, connectionId).filtersJson);
  database
    .prepare<[string, number]>('UPDATE connection SET filters_json = ? WHERE id = ?')
    .run(JSON.stringify(evidence), connectionId);
  const died = lookUpAttributes.filter(
    (attribute) => evidence.dead[attribute] !== undefined && before.dead[attribute] === undefined,
  );
  const revised = new Set(died.flatMap((attribute) => revise(database, connectionId, attribute)));
  const people = selectPeople(database, { kind: 'ids', ids: [...revised] });
  refreshPeople(database, people);
  askOfRenamed(database, people);
  return { revised: revised.size };
}

type Rested = { readonly id: number; readonly personId: PersonId; readonly runId: RunId | null };

/** The attempts stay as they were; what they come to is another thing now. */
function revise(
  database: WritableDatabase,
  connectionId: ConnectionId,
  attribute: LookUpAttribute,
): readonly PersonId[] {
  const rested = database
    .prepare<[number, string], Rested>(
      `SELECT id, person_id AS personId, run_id AS runId FROM look_up_answer
        WHERE connection_id = ? AND outcome = 'absent' AND EXISTS (
          SELECT 1 FROM json_each(answer, '$.attempts') WHERE json_extract(value, '$.attribute') = ?)`,
    )
    .all(connectionId, attribute);
  const change = database.prepare<[string, number]>(
    `UPDATE look_up_answer SET outcome = 'undecidable', answer = json_set(answer, '$.lookUp', json(?)) WHERE id = ?`,
  );
  const changePerson = database.prepare<[number, number]>(
    `UPDATE run_person SET outcome = 'undecidable' WHERE run_id = ? AND person_id = ? AND outcome = 'absent'`,
  );
  const changeRun = database.prepare<[number]>(
    'UPDATE run SET absent = absent - 1, undecidable = undecidable + 1 WHERE id = ?',
  );
  const lookUp = JSON.stringify({ kind: 'undecidable', reason: 'filter-contradicted' });
  for (const { id, personId, runId } of rested) {
    change.run(lookUp, id);
    if (runId !== null && changePerson.run(runId, personId).changes > 0) changeRun.run(runId);
  }
  return rested.map(({ personId }) => personId);
}
