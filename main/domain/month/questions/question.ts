import { dayFromNumber, dayNumber } from '../../time/calendar.ts';
import type { CalendarDay } from '../../ids.ts';
import type { WorksState } from '../../states/state.ts';

/** Who is written to: each person, or each manager with a list of theirs. */
export const audiences = ['person', 'manager'] as const;
export type Audience = (typeof audiences)[number];

export const questionLanguages = ['en', 'de'] as const;
export type QuestionLanguage = (typeof questionLanguages)[number];

export const answerKinds = ['needs-it', 'gives-it-up', 'not-mine'] as const;
export type AnswerKind = (typeof answerKinds)[number];

export const questionStandings = ['open', 'silent', ...answerKinds] as const;
export type QuestionStanding = (typeof questionStandings)[number];

/** What was asked of one person and came back. */
export type AskedAndAnswered = {
  readonly askedOn: CalendarDay;
  readonly due: CalendarDay;
  readonly answer: AnswerKind | undefined;
  readonly neededUntil: CalendarDay | undefined;
};

/** Two weeks are what such questions are commonly given, where nothing else is said. */
export const answerDays = 14;

/** [AQ11] */
export const neededDays = 90;

/** An answer, or what the day makes of its absence. */
export function standingOfQuestion(
  { answer, due }: Pick<AskedAndAnswered, 'answer' | 'due'>,
  today: CalendarDay,
): QuestionStanding {
  return answer ?? (today > due ? 'silent' : 'open');
}

/** Why somebody is not asked. */
export const askRefusals = [
  'no-seat',
  'left',
  'needs-it',
  'asked-lately',
  'no-address',
  'no-manager',
  'manager-unclear',
  'manager-left',
] as const;
export type AskRefusal = (typeof askRefusals)[number];

/** What decides whether somebody may be asked, whoever the recipient is. */
export type AskFacts = {
  readonly holdsSeat: boolean;
  readonly works: WorksState;
  /** The latest question, under whatever id it was asked. */
  readonly last: AskedAndAnswered | undefined;
};

/** [AQ1], [AQ2]. `on` is the day of asking; `until` is the first day on which the refusal holds no more, where it has one. */
export function refusalToAsk(
  { holdsSeat, works, last }: AskFacts,
  { on, coolDownDays }: { readonly on: CalendarDay; readonly coolDownDays: number },
): { readonly why: AskRefusal; readonly until: CalendarDay | undefined } | undefined {
  if (!holdsSeat) return { why: 'no-seat', until: undefined };
  if (works === 'left') return { why: 'left', until: undefined };
  if (last === undefined) return undefined;
  const { answer, neededUntil, askedOn } = last;
  if (answer === 'needs-it' && neededUntil !== undefined && neededUntil >= on)
    return { why: 'needs-it', until: dayFromNumber(dayNumber(neededUntil) + 1) };
  const askableOn = dayFromNumber(dayNumber(askedOn) + coolDownDays);
  return on < askableOn ? { why: 'asked-lately', until: askableOn } : undefined;
}

/** What was asked of somebody, as a removal is shown and kept with it ([AQ17]). */
export type SaidOfSeat = AskedAndAnswered & {
  readonly standing: QuestionStanding;
  /** Who answered, as it was written. */
  readonly by: string | undefined;
};

/** Whether an answer holds a removal back ([AQ15]). */
export function holdsBack(
  { answer, neededUntil }: Pick<AskedAndAnswered, 'answer' | 'neededUntil'>,
  on: CalendarDay,
): boolean {
  return answer === 'needs-it' && neededUntil !== undefined && neededUntil >= on;
}
