import { z } from 'zod';
import { alarmKinds } from '../../../../main/domain/month/alarms/alarm.ts';
import { count, day } from '../basics.ts';

const alarmFact = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('seats-without-plan'), on: day, since: day, people: count, byPlan: count }),
  z.object({
    kind: z.literal('activations-falling'),
    on: day,
    people: count,
    activated: count,
    earlierPeople: count,
    earlierActivated: count,
  }),
  z.object({
    kind: z.literal('quiet-department'),
    on: day,
    since: day,
    key: z.string(),
    department: z.string(),
    people: count,
    days: count,
    daysBefore: count,
  }),
  z.object({ kind: z.literal('usage-blank'), on: day, since: day, people: count, told: count }),
]);

/** What is unusual by one's own history, and how often an alarm of its kind was right before. */
export const toldAlarm = z.object({
  alarm: alarmFact,
  record: z.object({ rang: count, right: count, wrong: count }),
  isSetAside: z.boolean(),
});
export type ToldAlarm = z.infer<typeof toldAlarm>;

/** What an alarm is about: its kind, the day of the list or report, and of a department the key. */
export const alarmSubject = z.object({
  kind: z.enum(alarmKinds),
  key: z.string().max(100_000).optional(),
  on: day,
});
