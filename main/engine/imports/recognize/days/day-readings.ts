import type { DateOrder, DayReading } from '../../../../domain/files/import.ts';
import { isSerial } from './date-order.ts';
import { readDay } from './read-day.ts';

/** Which day a text is in each order in which it is one. */
export function readingsOf(text: string): readonly DayReading[] {
  const orders: readonly DateOrder[] = isSerial(text)
    ? ['serial', 'serial-1904']
    : ['day-first', 'month-first', 'year-first'];
  return orders.flatMap((order) => {
    const day = readDay(text, order);
    return day === undefined ? [] : [{ order, day }];
  });
}
