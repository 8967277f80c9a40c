import type { UsageWindow } from '../../../../domain/usage/usage.ts';
import { isCalendarDay } from '../../../../domain/time/calendar.ts';
import { monthNumber, monthWords } from './period.ts';

const between = String.raw`\s*(?:-{1,2}|–|—|to|through|thru|until|till|bis|au|al|a|à|tot)\s*`;
const begins = String.raw`(?<![\p{L}\d._-])`;
const year = String.raw`(?<year>20\d\d)(?!\d)`;
const ordinal = '(?:st|nd|rd|th|er)?';
const name = (group: string): string => String.raw`(?<${group}>${monthWords})(?!\p{L})\.?`;
const day = (group: string): string => String.raw`(?<${group}>\d{1,2})(?!\d)`;

/** Two days of which the last alone has the year: "Jul 1 - Sep 30, 2026", "1.–30. September 2026", "01.07. - 30.09.2026". */
const forms = [
  `${begins}${name('m1')}\\s?${day('d1')}${ordinal}${between}(?:${name('m2')}\\s?)?${day('d2')}${ordinal},?\\s${year}`,
  `${begins}${day('d1')}(?:\\.|${ordinal})\\s?(?:${name('m1')})?${between}${day('d2')}(?:\\.|${ordinal})\\s?(?:de )?${name('m2')},?\\s?(?:de )?${year}`,
  String.raw`${begins}${day('d1')}\.(?<n1>\d{1,2})\.?${between}${day('d2')}\.(?<n2>\d{1,2})\.${year}`,
].map((form) => new RegExp(form, 'iu'));

/** The window of such a range, where a text has one; a first month after the last is of the year before. */
export function shortRange(text: string): UsageWindow | undefined {
  const parts = forms.map((form) => form.exec(text)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return undefined;
  const { m1, m2, n1, n2, d1 = '', d2 = '', year: last = '' } = parts;
  const first = n1 === undefined ? monthNumber(m1 ?? m2) : Number(n1);
  const second = n2 === undefined ? monthNumber(m2 ?? m1) : Number(n2);
  const start = dayOf(first > second ? Number(last) - 1 : Number(last), first, d1);
  const end = dayOf(Number(last), second, d2);
  return isCalendarDay(start) && isCalendarDay(end) && start <= end ? { start, end } : undefined;
}

function dayOf(inYear: number, month: number, text: string): string {
  return `${String(inYear)}-${String(month).padStart(2, '0')}-${text.padStart(2, '0')}`;
}
