import { isCalendarDay } from '../../../domain/calendar.ts';
import type { UsageFigure } from '../../../domain/usage/idle.ts';
import { replayUsage, type UsageMoment } from '../../../domain/usage/usage-history.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { sourceCodes } from '../bring-together/codes.ts';
import { keptWhilePeopleStay } from '../search/while-people-stay.ts';

/** Two years of months. */
const mostMoments = 24;

const kept = keptWhilePeopleStay<readonly UsageMoment[]>();

/** What the stored usage reports said of everybody over time; kept until people change, since it reads all of them. */
export function readUsageHistory(database: ReadableDatabase): readonly UsageMoment[] {
  const known = kept.get(database) ?? replayUsage(figuresOfEverybody(database), mostMoments);
  kept.set(database, known);
  return known;
}

function* figuresOfEverybody(database: ReadableDatabase): Generator<readonly UsageFigure[]> {
  const rows = database
    .prepare<[number], [person: number, start: string, end: string, days: number | null]>(
      `SELECT r.person_id, u.window_start, u.window_end, u.days_active
         FROM person_record r JOIN usage_record u ON u.id = r.record_id
        WHERE r.source = ? AND r.person_id <> 0 AND u.to_import IS NULL ORDER BY r.person_id`,
    )
    .raw();
  let person = 0;
  let figures: UsageFigure[] = [];
  for (const [owner, start, end, days] of rows.iterate(sourceCodes.usage)) {
    if (owner !== person && figures.length > 0) {
      yield figures;
      figures = [];
    }
    person = owner;
    if (isCalendarDay(start) && isCalendarDay(end))
      figures.push({ window: { start, end }, daysActive: days ?? undefined });
  }
  if (figures.length > 0) yield figures;
}
