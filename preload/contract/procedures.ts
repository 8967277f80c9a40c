import type { z } from 'zod';
import { appProcedures } from './procedures/app.ts';
import { settingsProcedures } from './procedures/settings.ts';
import { connectionsProcedures } from './procedures/connections.ts';
import { importsProcedures } from './procedures/imports.ts';
import { overviewProcedures } from './procedures/overview.ts';
import { peopleProcedures } from './procedures/people.ts';
import { reviewProcedures } from './procedures/review.ts';
import { runsProcedures } from './procedures/runs.ts';
import { plansProcedures } from './procedures/plans.ts';
import { journalProcedures } from './procedures/journal.ts';
import { questionsProcedures } from './procedures/questions.ts';
import { reportProcedures } from './procedures/report.ts';
import { seatsProcedures } from './procedures/seats.ts';
import { teamsProcedures } from './procedures/teams.ts';

/**
 * Everything the window can ask of the main process. Inputs are parsed and the parsed value is used; outputs are parsed
 * before they leave, so that nothing crosses that is not named here.
 */
export const procedures = {
  ...appProcedures,
  ...settingsProcedures,
  ...connectionsProcedures,
  ...importsProcedures,
  ...overviewProcedures,
  ...peopleProcedures,
  ...reviewProcedures,
  ...runsProcedures,
  ...plansProcedures,
  ...journalProcedures,
  ...reportProcedures,
  ...seatsProcedures,
  ...teamsProcedures,
  ...questionsProcedures,
} as const satisfies Record<string, { readonly input: z.ZodType; readonly output: z.ZodType }>;

export type Procedures = typeof procedures;
export type ProcedureName = keyof Procedures;
export type ProcedureInput<Name extends ProcedureName> = z.input<Procedures[Name]['input']>;
export type ProcedureOutput<Name extends ProcedureName> = z.output<Procedures[Name]['output']>;
