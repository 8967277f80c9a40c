import { localDayOf, isCalendarDay } from '../../../domain/time/calendar.ts';
import type { CalendarDay, Instant } from '../../../domain/ids.ts';
import { measuredWindow } from '../../../domain/usage/idle.ts';
import type { UsageFigure, UsageWindow } from '../../../domain/usage/usage.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { mappedFields } from './mapped-fields.ts';

/** Windows of usage reports that are in force, and what of each can have been measured by the day its file was made. */
export type MeasuredWindows = {
  /** The last day that any report covers. */
  readonly until: CalendarDay | undefined;
  /** Windows that were not over, `start/end`, and their last measured day; `null` where there is none. */
  readonly open: Readonly<Record<string, CalendarDay | null>>;
  /** Windows, as far as they are measured, whose report has no days active: that somebody has none in it says nothing. */
  readonly withoutDays: Readonly<Record<string, true>>;
};

type UsageImport = {
  readonly start: string;
  readonly end: string;
  readonly madeAt: Instant;
  readonly adds: 0 | 1;
  readonly mapping: string;
};

/** Reads the windows from the imports: the latest file of a window says how far it goes, and of several parts the earliest. */
export function readMeasuredWindows(database: ReadableDatabase): MeasuredWindows {
  const rows = database
    .prepare<[], UsageImport>(
      `SELECT window_start AS start, window_end AS "end", coalesce(made_at, imported_at) AS madeAt,
         mapping ->> 'adds' IS NOT NULL AS adds, mapping
         FROM import WHERE kind = 'usage' AND window_start IS NOT NULL ORDER BY id`,
    )
    .all();
  const inForce = new Map<string, UsageImport>();
  const hasNoDays = new Set<string>();
  for (const one of rows) {
    const key = `${one.start}/${one.end}`;
    const before = inForce.get(key);
    if (one.adds === 0) hasNoDays.delete(key);
    if (!mappedFields(one.mapping).has('daysactive')) hasNoDays.add(key);
    const isPart = one.adds === 1 && before !== undefined && before.madeAt < one.madeAt;
    inForce.set(key, isPart ? before : one);
  }
  let until: CalendarDay | undefined;
  const open: Record<string, CalendarDay | null> = {};
  const withoutDays: Record<string, true> = {};
  for (const { start, end, madeAt } of inForce.values()) {
    if (!isCalendarDay(start) || !isCalendarDay(end)) continue;
    const measured = measuredWindow({ start, end }, localDayOf(madeAt))?.end;
    if (measured !== end) open[`${start}/${end}`] = measured ?? null;
    if (measured === undefined || hasNoDays.has(`${start}/${end}`))
      withoutDays[`${start}/${measured ?? end}`] = true;
    if (measured !== undefined && (until === undefined || measured > until)) until = measured;
  }
  return { until, open, withoutDays };
}

/** A figure over what was measured of its window; of a window that had not begun, nothing is known. */
export function measuredFigure(
  window: UsageWindow,
  daysActive: number | undefined,
  { open }: Pick<MeasuredWindows, 'open'>,
): UsageFigure {
  const end = open[`${window.start}/${window.end}`];
  if (end === undefined) return { window, daysActive };
  return end === null
    ? { window, daysActive: undefined }
    : { window: { start: window.start, end }, daysActive };
}

/** The windows of usage reports, each as far as it is measured; those of which nothing is are left out. */
export function readWindowsAsMeasured(database: ReadableDatabase): readonly UsageWindow[] {
  const measured = readMeasuredWindows(database);
  return database
    .prepare<[], { readonly start: string; readonly end: string }>(
      `SELECT DISTINCT window_start AS start, window_end AS "end" FROM import
        WHERE kind = 'usage' AND window_start IS NOT NULL`,
    )
    .all()
    .flatMap(({ start, end }) => {
      if (!isCalendarDay(start) || !isCalendarDay(end)) return [];
      if (measured.open[`${start}/${end}`] === null) return [];
      return [measuredFigure({ start, end }, undefined, measured).window];
    });
}
