import { localDayOf } from '../../../domain/time/calendar.ts';
import type { CalendarDay, Instant } from '../../../domain/ids.ts';
import type { ReadableDatabase } from '../../database/handles.ts';

/** On which days Purser gave somebody a seat, or may have, and took one; each upwards. */
export type SeatActs = { readonly given: readonly CalendarDay[]; readonly taken: readonly CalendarDay[] };

type ActRow = [person: number, act: 'provision' | 'deprovision', state: string, at: Instant];

/** Everybody's, by who they are now, and the first day on which Purser gave a seat. An intent without an answer may have given one, and took none. */
export function readSeatActs(database: ReadableDatabase): {
  readonly of: ReadonlyMap<number, SeatActs>;
  readonly firstGiven: CalendarDay | undefined;
} {
  const rows = database
    .prepare<[], ActRow>(
      `SELECT ifnull(s.person_id, a.person_id), a.act, a.state, min(j.at)
         FROM action a JOIN journal j ON j.action_id = a.id AND j.kind IN ('intent', 'answer', 'settled')
         LEFT JOIN person_successor s ON s.old_id = a.person_id
        WHERE a.state IN ('intended', 'unsettled', 'requested', 'confirmed') GROUP BY a.id ORDER BY 4`,
    )
    .raw()
    .all();
  const of = new Map<number, { given: CalendarDay[]; taken: CalendarDay[] }>();
  let firstGiven: CalendarDay | undefined;
  for (const [person, act, state, at] of rows) {
    const own = of.get(person) ?? { given: [], taken: [] };
    of.set(person, own);
    const isDone = state === 'requested' || state === 'confirmed';
    if (act === 'provision') {
      own.given.push(localDayOf(at));
      if (isDone) firstGiven ??= localDayOf(at);
    } else if (isDone) own.taken.push(localDayOf(at));
  }
  return { of, firstGiven };
}
