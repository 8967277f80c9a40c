import type { Handlers } from '../context.ts';
import { writeReport } from './write-report.ts';

/** What can be asked about reports. */
export const reportHandlers = { 'write-report': writeReport } satisfies Partial<Handlers>;
