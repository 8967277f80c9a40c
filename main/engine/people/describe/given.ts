import type { CalendarDay, Instant } from '../../../domain/ids.ts';
import { localDayOf } from '../../../domain/time/calendar.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { personNow } from './person-now.ts';

const actSql = `
SELECT ${personNow('a.person_id')} AS person, a.act, j.at FROM action a JOIN journal j ON j.action_id = a.id
WHERE a.state IN ('requested', 'confirmed') AND j.kind IN ('answer', 'settled') AND ifnull(j.body ->> 'ok', 1) = 1
  AND j.at >= ifnull((SELECT coalesce(made_at, imported_at) FROM import WHERE kind = 'users' ORDER BY id DESC LIMIT 1), '')
ORDER BY j.sequence`;

/** Whom Purser gave a seat after the latest user list was made, and did not take it from again: the day, by who they are now. */
export function readGiven(database: ReadableDatabase): ReadonlyMap<number, CalendarDay> {
  const acts = database
    .prepare<[], { readonly person: number; readonly act: string; readonly at: Instant }>(actSql)
    .all();
  // What was given and taken again since is not given.
  const last = new Map(acts.map((row) => [row.person, row]));
  return new Map(
    [...last].flatMap(([person, { act, at }]) =>
      act === 'provision' ? [[person, localDayOf(at)] as const] : [],
    ),
  );
}
