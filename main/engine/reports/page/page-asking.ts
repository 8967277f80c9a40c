import type { CalendarDay } from '../../../domain/ids.ts';
import type { PageFacts } from '../../../domain/month/page/facts.ts';
import { refusalToAsk, type QuestionStanding } from '../../../domain/month/questions/question.ts';
import { holdsSeat, type SeatState } from '../../../domain/seats/seat.ts';
import type { WorksState } from '../../../domain/states/state.ts';
import { readNumberSetting } from '../../connections/settings.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readLatestQuestions } from '../../month/questions/latest-questions.ts';
import { findingMask } from '../../people/bring-together/codes.ts';

type IdlePerson = { readonly id: number; readonly seat: SeatState; readonly works: WorksState };

/** Whom to ask, and what was answered of seats that are still held, as Questions has it ([PG12]). */
export function readAsking(database: ReadableDatabase, on: CalendarDay): PageFacts['asking'] {
  const latest = readLatestQuestions(database, on);
  const last = new Map(latest.map((question) => [Number(question.personId), question]));
  const coolDownDays = readNumberSetting(database, 'askCoolDownDays');
  const idle = database
    .prepare<[number], IdlePerson>('SELECT id, seat, works FROM person WHERE findings & ? <> 0')
    .all(findingMask(['idle']));
  const toAsk = idle.filter(({ id, seat, works }) => {
    return (
      refusalToAsk({ holdsSeat: holdsSeat(seat), works, last: last.get(id) }, { on, coolDownDays }) ===
      undefined
    );
  });
  const count = (wanted: QuestionStanding): number =>
    latest.filter((one) => one.isKnown && one.holdsSeat && one.standing === wanted).length;
  return { idle: toAsk.length, silent: count('silent'), givenUp: count('gives-it-up') };
}
