import { isCalendarDay } from '../../../domain/time/calendar.ts';
import type { CalendarDay, PersonId } from '../../../domain/ids.ts';
import type { HeldLine } from '../../../domain/month/renewal/forecast.ts';
import type { UsageState } from '../../../domain/people/person.ts';
import { holdsBack, type SaidOfSeat } from '../../../domain/month/questions/question.ts';
import type { SeatState } from '../../../domain/seats/seat.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { findingMask } from '../../people/bring-together/codes.ts';
import { readContract } from '../../people/overview/contract.ts';
import { readFreshInvitations } from '../../people/overview/costs.ts';
import { heldSql } from '../../people/overview/held-seats.ts';
import { readLatestQuestions, toSaid } from '../questions/latest-questions.ts';

type Holder = {
  readonly id: PersonId;
  readonly seat: SeatState;
  readonly usage: UsageState;
  readonly findings: number;
};

/** Whoever holds a seat, with the one line of the renewal that the seat is in ([RN1]). */
export function readHeldLines(
  database: ReadableDatabase,
  today: CalendarDay,
): ReadonlyMap<PersonId, HeldLine> {
  const said = new Map(readLatestQuestions(database, today).map((one) => [one.personId, toSaid(one)]));
  const { invitedGraceDays } = readContract(database);
  const fresh = readFreshInvitations(database, today, invitedGraceDays);
  const holders = database
    .prepare<[], Holder>(`SELECT id, seat, usage, findings FROM person WHERE ${heldSql}`)
    .all();
  return new Map(
    holders.map((holder) => {
      const known = { said: said.get(holder.id), isFresh: fresh.has(holder.id), today };
      return [holder.id, lineOf(holder, known)];
    }),
  );
}

/** The people of one line, as a list in JSON. */
export function readHeldLineIds(
  database: ReadableDatabase,
  { line, on }: { readonly line: HeldLine; readonly on: string },
): string {
  const lines = isCalendarDay(on) ? [...readHeldLines(database, on)] : [];
  return JSON.stringify(lines.flatMap(([id, own]) => (own === line ? [id] : [])));
}

const has = (kind: Parameters<typeof findingMask>[0][number]): ((findings: number) => boolean) => {
  const mask = findingMask([kind]);
  return (findings) => (findings & mask) !== 0;
};
const left = has('leaver-with-seat');
const onlyAdministers = has('only-administers');
const neverActivated = has('never-activated');
const idle = has('idle');

/** [RN1] */
function lineOf(
  { seat, usage, findings }: Holder,
  {
    said,
    isFresh,
    today,
  }: { readonly said: SaidOfSeat | undefined; readonly isFresh: boolean; readonly today: CalendarDay },
): HeldLine {
  if (said !== undefined && holdsBack(said, today)) return 'needed-by-answer';
  if (left(findings)) return 'left';
  if (said?.answer === 'gives-it-up') return 'gives-it-up';
  if (onlyAdministers(findings)) return 'only-administers';
  if (isFresh) return 'invited';
  if (neverActivated(findings)) return 'never-activated';
  if (idle(findings)) return 'idle';
  if (seat === 'invited') return 'invited';
  // Told without an active day, and for too short to be idle.
  return usage === 'absent' ? 'not-told' : 'used';
}
