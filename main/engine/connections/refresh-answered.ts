import type { ConnectionId, PersonId } from '../../domain/ids.ts';
import type { WritableDatabase } from '../database/handles.ts';
import { refreshPeople } from '../people/describe/write-people.ts';
import { askOfHandedOn } from '../people/handed-on/ask.ts';
import { askOfRenamed } from '../people/renamed/ask.ts';
import { selectPeople } from '../people/search/page-people.ts';

/** Describes anew who was asked about through a connection, and whom no service knows: which answers count changed ([U10] of people). */
export function refreshAnswered(database: WritableDatabase, id: ConnectionId): void {
  const others = database.prepare<[number], 1>('SELECT 1 FROM connection WHERE id <> ? LIMIT 1').get(id);
  if (others === undefined) return;
  const asked = database
    .prepare<[number], PersonId>(
      `SELECT person_id FROM look_up_answer WHERE connection_id = ? UNION SELECT id FROM person WHERE account = 'absent'`,
    )
    .pluck()
    .all(id);
  describeAnswered(database, asked);
}

/** Describes people anew whose answers changed, with the questions that follow from answers. */
export function describeAnswered(database: WritableDatabase, ids: readonly PersonId[]): void {
  const people = selectPeople(database, { kind: 'ids', ids });
  refreshPeople(database, people);
  askOfHandedOn(database, people);
  askOfRenamed(database, people);
}
