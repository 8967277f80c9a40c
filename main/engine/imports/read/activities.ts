import { words } from '../../../words/words.ts';
import { isCalendarDay } from '../../../domain/time/calendar.ts';
import type { Row } from '../open/csv-rows.ts';
import { foldHeader } from '../recognize/columns/fold-header.ts';

/*
 * The activity file of the Sales Navigator Application Platform: one row an activity, `createdAt` as `MM-DD-YYYY HH:MM:SS` in UTC
 * (learn.microsoft.com/linkedin/sales/analytics-services/exports-schema). Summed here, it is a usage report: a row a seat.
 * `memberIdentityKey` is the lead that the activity was about, somebody else's personal data: it is left out.
 */

const needed = ['activity_id', 'activity_type', 'created_at', 'seat_id'] as const;

/** Whether these are the columns of an activity file. */
export function isActivityHeader(header: readonly string[]): boolean {
  const folded = header.map(foldHeader);
  return needed.every((name) => folded.includes(name));
}

/** What each type of activity is called in usage reports; others keep their own name. */
const metricNames: ReadonlyMap<string, string> = new Map([
  ['SEARCH_PERFORMED', 'Searches Performed'],
  ['PROFILE_VIEWED', 'Profile Views'],
  ['SAVED_LEAD', 'Leads Saved'],
  ['SAVED_ACCOUNT', 'Accounts Saved'],
  ['INMAIL_SENT', 'InMails Sent'],
  ['MESSAGE_SENT', 'Messages Sent'],
  ['CONNECTION_MADE', 'Connections Made'],
]);

export type SummedActivities = {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
  /** What was summed, as a sentence. */
  readonly says: string;
};

type Seat = {
  readonly line: number;
  readonly seatId: string;
  readonly byType: Map<string, number>;
  readonly byDay: Map<string, number>;
};

/**
 * Sums activities per seat and day: days active is on how many days a seat did anything. Rows that cannot be read stay as they are,
 * with the reason as their fault. Days of the window are the first and the last with any activity.
 */
export function sumActivities(header: readonly string[], rows: Iterable<Row>): SummedActivities {
  const folded = header.map(foldHeader);
  const [, typeAt, createdAt, seatAt] = needed.map((name) => folded.indexOf(name));
  const seats = new Map<string, Seat>();
  const faulty: Row[] = [];
  const days = new Set<string>();
  const types = new Set<string>();
  let activities = 0;
  for (const row of rows) {
    const cell = (at: number | undefined): string => (at === undefined ? '' : (row.cells[at] ?? '').trim());
    if (row.cells.every((text) => text.trim() === '')) continue;
    const seatId = cell(seatAt);
    const day = readCreatedAt(cell(createdAt));
    const fault = row.fault ?? (seatId === '' ? { kind: 'no-seat' } : undefined);
    if (fault !== undefined || day === undefined) {
      faulty.push({ ...row, fault: fault ?? { kind: 'not-a-time', value: cell(createdAt) } });
      continue;
    }
    activities += 1;
    const type = cell(typeAt) === '' ? 'OTHER' : cell(typeAt);
    const seat = seats.get(seatId) ?? newSeat(row.line, seatId);
    seats.set(seatId, seat);
    countOne(seat.byType, type);
    countOne(seat.byDay, day);
    days.add(day);
    types.add(type);
  }
  const ordered = [...days].toSorted();
  const typeList = [...types].toSorted();
  return {
    header: [
      'Seat ID',
      'Days Active',
      'Period start',
      'Period end',
      ...typeList.map((type) => metricNames.get(type) ?? type),
      words().imports.activitiesByDay,
    ],
    rows: [
      ...[...seats.values()].map((seat) => toRow(seat, typeList, [ordered[0] ?? '', ordered.at(-1) ?? ''])),
      ...faulty,
    ],
    says: words().imports.activitiesSeatsDaysSummed(activities, seats.size, days.size),
  };
}

function newSeat(line: number, seatId: string): Seat {
  return { line, seatId, byType: new Map(), byDay: new Map() };
}

function countOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function toRow(seat: Seat, types: readonly string[], window: readonly [string, string]): Row {
  const byDay = [...seat.byDay].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    line: seat.line,
    cells: [
      seat.seatId,
      String(seat.byDay.size),
      ...window,
      ...types.map((type) => String(seat.byType.get(type) ?? 0)),
      byDay.map(([day, count]) => `${day}: ${String(count)}`).join(', '),
    ],
  };
}

/** As the service writes it, month first, or as a spreadsheet does after it was saved there: year first, or with slashes and the month first. */
function readCreatedAt(text: string): string | undefined {
  const time = '[T ](?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?: ?[AP]M)?(?:Z|\\+00:?00)?';
  const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:${time})?$`, 'iu').exec(text);
  if (yearFirst !== null) return existing(yearFirst[1], yearFirst[3], yearFirst[4]);
  const monthFirst = new RegExp(`^(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})${time}$`, 'iu').exec(text);
  return monthFirst === null ? undefined : existing(monthFirst[4], monthFirst[1], monthFirst[3]);
}

function existing(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(text) ? text : undefined;
}
