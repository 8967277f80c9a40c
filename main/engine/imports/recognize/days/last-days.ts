import type { ColumnMapping } from '../../../../domain/files/import.ts';
import { dayFromNumber, dayNumber } from '../../../../domain/time/calendar.ts';
import type { UsageWindow } from '../../../../domain/usage/usage.ts';

/** So many days, in the name of a column: "Days active (last 30 days)", "Active days 7d". */
const counted =
  /(?<![\p{L}\d])(\d{1,3})[\s_-]*(?:d|days?|tagen?|jours?|d[ií]as?|giorni|dagen|dage|dager|dni|日間?)(?!\p{L})/iu;

/**
 * The window of a report whose column of days active is of the last days alone, by its name: so many at the end of `window`. Who was active
 * on none of seven days was so on no more.
 */
export function withinLastDays(window: UsageWindow, columns: readonly ColumnMapping[]): UsageWindow {
  const column = columns.find(({ field }) => field === 'daysActive')?.column ?? '';
  const days = Number(counted.exec(column)?.[1] ?? 0);
  const start = dayNumber(window.end) - days + 1;
  return days === 0 || start <= dayNumber(window.start) ? window : { ...window, start: dayFromNumber(start) };
}
