import type { CalendarDay, PersonId } from '../../ids.ts';

/** What may ring; rules are in SPEC.md. */
export const alarmKinds = [
  'seats-without-plan',
  'activations-falling',
  'quiet-department',
  'usage-blank',
] as const;
export type AlarmKind = (typeof alarmKinds)[number];

/** An alarm with its figures; `on` is the day of the list, or the last day of the report, that it rang about. Counts of people. */
export type Alarm =
  | {
      readonly kind: 'seats-without-plan';
      readonly on: CalendarDay;
      /** The list before. */
      readonly since: CalendarDay;
      readonly people: number;
      readonly byPlan: number;
      readonly ids: readonly PersonId[];
    }
  | {
      readonly kind: 'activations-falling';
      readonly on: CalendarDay;
      readonly people: number;
      readonly activated: number;
      readonly earlierPeople: number;
      readonly earlierActivated: number;
      /** Who has not activated. */
      readonly ids: readonly PersonId[];
    }
  | {
      readonly kind: 'quiet-department';
      readonly on: CalendarDay;
      readonly since: CalendarDay;
      readonly key: string;
      readonly department: string;
      readonly people: number;
      /** Days active of all of them: now, and the least of the reports before. */
      readonly days: number;
      readonly daysBefore: number;
    }
  | {
      readonly kind: 'usage-blank';
      readonly on: CalendarDay;
      /** The last day of the report before. */
      readonly since: CalendarDay;
      readonly people: number;
      /** With figures in the report before. */
      readonly told: number;
      readonly ids: readonly PersonId[];
    };

type Plain<One> = One extends Alarm
  ? {
      readonly [Key in Exclude<keyof One, 'ids'>]: One[Key] extends CalendarDay ? string : One[Key];
    }
  : never;

/** An alarm as it is said and crosses the bridge: without the people it is about. */
export type AlarmFact = Plain<Alarm>;

/** Whether what came next bore an alarm out; `open` where it does not tell, or nothing came yet ([AH9]). */
export type Verdict = 'right' | 'wrong' | 'open';

/** An alarm about one list or report of the history, and what became of it. */
export type Ring = { readonly alarm: Alarm; readonly verdict: Verdict };

/** What the history rang about, in the order of time, and the days that one could ring about. */
export type AlarmHistory = { readonly rings: readonly Ring[]; readonly days: readonly CalendarDay[] };

/** How often an alarm of a kind would have rung before, and how often it was right. */
export type AlarmRecord = { readonly rang: number; readonly right: number; readonly wrong: number };

/** What is not to ring again: the kind, a department's key, and the day it rang about. */
export type SetAsideAlarm = {
  readonly kind: AlarmKind;
  readonly key: string | undefined;
  readonly on: CalendarDay;
};

export function keyOf(alarm: Alarm): string | undefined {
  return alarm.kind === 'quiet-department' ? alarm.key : undefined;
}
