import { isCalendarDay } from '../../../domain/time/calendar.ts';
import type { CalendarDay } from '../../../domain/ids.ts';
import type { UsageFigure } from '../../../domain/usage/usage.ts';
import { replayUsage, type UsageMoment, type UsagePerson } from '../../../domain/usage/usage-history.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { sourceCodes } from '../bring-together/codes.ts';
import { keptWhilePeopleStay } from '../search/while-people-stay.ts';
import { measuredFigure, readMeasuredWindows } from './measured-windows.ts';
import { heldSinceThenReader, readUserLists, type SeatRow } from '../describe/facts/seat-evidence.ts';

/** Two years of months. */
const mostMoments = 24;

const kept = keptWhilePeopleStay<readonly UsageMoment[]>();

/** What the stored usage reports said of everybody over time; kept until an import or people change, since it reads all of them. */
export function readUsageHistory(database: ReadableDatabase): readonly UsageMoment[] {
  const known = kept.get(database) ?? replayUsage(usageOfEverybody(database), mostMoments);
  kept.set(database, known);
  return known;
}

function* usageOfEverybody(database: ReadableDatabase): Generator<UsagePerson> {
  const sinceOf = readHeldSince(database);
  for (const [person, figures] of figuresOfEverybody(database))
    yield { figures, heldSinceAt: sinceOf(person) };
}

function* figuresOfEverybody(
  database: ReadableDatabase,
): Generator<readonly [person: number, figures: readonly UsageFigure[]]> {
  const measured = readMeasuredWindows(database);
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
      yield [person, figures];
      figures = [];
    }
    person = owner;
    if (isCalendarDay(start) && isCalendarDay(end))
      figures.push(measuredFigure({ start, end }, days ?? undefined, measured));
  }
  if (figures.length > 0) yield [person, figures];
}

/** From when on everybody's seat of a day is known to be held; a day is told by the first list made on it or later. */
function readHeldSince(
  database: ReadableDatabase,
): (person: number) => (on: CalendarDay) => CalendarDay | undefined {
  const sinceOf = heldSinceThenReader(database);
  const lists = readUserLists(database);
  const listOf = (on: CalendarDay): number | undefined =>
    (lists.find(({ madeOn }) => madeOn >= on) ?? lists.at(-1))?.id;
  const rowsOf = new Map<number, SeatRow[]>();
  const rows = database
    .prepare<
      [number],
      [
        person: number,
        fromImport: number,
        toImport: number | null,
        salesLicense: string | null,
        seatId: string | null,
      ]
    >(
      `SELECT r.person_id, s.from_import, s.to_import, s.sales_license, s.seat_id
         FROM person_record r JOIN seat_record s ON s.id = r.record_id WHERE r.source = ?`,
    )
    .raw();
  for (const [person, fromImport, toImport, salesLicense, seatId] of rows.iterate(sourceCodes.users)) {
    const own = rowsOf.get(person) ?? [];
    own.push({ fromImport, toImport: toImport ?? 0, salesLicense, seatId });
    rowsOf.set(person, own);
  }
  return (person) => {
    const sinceThen = sinceOf(person, rowsOf.get(person) ?? []);
    return (on) => sinceThen(listOf(on), on);
  };
}
