import { z } from 'zod';
import { day } from '../values/basics.ts';
import { alarmSubject, toldAlarm } from '../values/month/alarms.ts';
import { contractPrice, costs, overview, sourceAge, month, usageMoment } from '../values/month/overview.ts';
import { done, nothing } from './shared.ts';

/** The first screen, and what it costs. */
export const overviewProcedures = {
  'overview.read': { input: nothing, output: overview },
  /** What seats cost, by the contract as it was entered. */
  'overview.history': { input: nothing, output: z.array(usageMoment).readonly() },
  'overview.month': { input: nothing, output: month },
  /** What is unusual by one's own history; what was set aside is among it. */
  'overview.alarms': { input: nothing, output: z.array(toldAlarm).readonly() },
  /** Says of an alarm that it is not to ring again, or takes that back. */
  'overview.set-alarm-aside': {
    input: z.object({ alarm: alarmSubject, isAside: z.boolean() }),
    output: done,
  },
  'overview.ages': { input: nothing, output: z.array(sourceAge).readonly() },
  'costs.read': { input: nothing, output: costs },
  'costs.save': {
    input: z.object({
      prices: z.array(contractPrice).max(200).readonly(),
      renewsOn: day.optional(),
      isPaidAhead: z.boolean(),
      invitedGraceDays: z.number().int().min(0).max(365),
    }),
    output: costs,
  },
} as const;
