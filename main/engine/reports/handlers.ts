import type { Handlers } from '../context.ts';
import { backUp } from '../database/back-up.ts';
import { revealPseudonyms } from './pseudonyms.ts';
import { writeReport } from './write-report.ts';

/** What can be asked about reports. */
export const reportHandlers = {
  'write-report': writeReport,
  'reveal-pseudonyms': ({ readable }, input) => revealPseudonyms(readable, input),
  'back-up': async ({ readable }, { path }) => ({ bytes: await backUp(readable, path) }),
} satisfies Partial<Handlers>;
