import type { CalendarEntry } from '../../domain/month/renewal/calendar-file.ts';
import type { Forecast } from '../../domain/month/renewal/forecast.ts';
import { words } from '../words.ts';

/** What the calendar is told, in the language of this thread. */
export function renewalEntries({ renewal, notice, total }: Forecast): readonly CalendarEntry[] {
  const said = words().renewalDays;
  return [
    ...(notice === undefined ? [] : [{ id: 'notice', on: notice.on, title: said.notice(total.expected) }]),
    ...(renewal === undefined ? [] : [{ id: 'renewal', on: renewal, title: said.renewal }]),
  ];
}
