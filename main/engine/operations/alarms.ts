import type { SetAsideAlarm } from '../../domain/month/alarms/alarm.ts';
import type { ToldAlarm } from '../../domain/month/alarms/told-alarms.ts';

export type AlarmsOperations = {
  /** What rings about the latest user list and the latest usage report, with how often one of its kind was right before. */
  'read-alarms': { input: Record<never, never>; output: readonly ToldAlarm[] };
  /** Says of an alarm that it is not to ring again, or takes that back. */
  'set-alarm-aside': { input: { alarm: SetAsideAlarm; isAside: boolean }; output: { done: true } };
};
