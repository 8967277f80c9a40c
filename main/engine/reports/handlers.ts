import type { Handlers } from '../context.ts';
import { backUp } from '../database/back-up.ts';
import { writeReport } from './write-report.ts';

/** What can be asked about reports. */
export const reportHandlers = {
  'write-report': writeReport,
  'back-up': async ({ readable }, { path }) => ({ bytes: await backUp(readable, path) }),
} satisfies Partial<Handlers>;
