import { z } from 'zod';
import { run } from './values/runs.ts';

/** What the main process tells the window without being asked. Parsed before it leaves. */
export const events = {
  /** A preview or import of a file under way. */
  'import-progress': z.object({
    file: z.string(),
    stage: z.enum(['reading', 'merging', 'reconciling', 'writing']),
    done: z.number().int(),
    total: z.number().int().optional(),
  }),
  'run-progress': z.object({
    run,
    /** People per second over the last seconds. */
    rate: z.number(),
    secondsLeft: z.number().optional(),
  }),
  /** Stored data changed: lists and counts are to be read again. */
  'data-changed': z.object({
    what: z.enum([
      'people',
      'imports',
      'connections',
      'runs',
      'plans',
      'journal',
      'settings',
      'waiting',
      'questions',
      'alarms',
    ]),
  }),
  /** A menu item or shortcut of the native menu was chosen. */
  'menu-chosen': z.object({
    item: z.enum(['import', 'report', 'settings', 'find', 'overview', 'people', 'journal']),
  }),
} as const;

export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<Name extends EventName> = z.output<Events[Name]>;
