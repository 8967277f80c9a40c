import { z } from 'zod';
import { reportFormats } from '../../../main/domain/list/report/report-format.ts';
import { rollUps } from '../../../main/domain/month/teams/roll-up.ts';
import { shownName } from '../shown-name.ts';
import { id } from '../values/basics.ts';
import { filter, sort, teamChoice } from '../values/people.ts';
import { pageWords, reportHeading, reportOptions } from '../values/reports.ts';
import { nothing } from './shared.ts';

const reportChoice = reportOptions.extend({
  headings: z.array(z.object({ heading: reportHeading, isTelling: z.boolean() })).readonly(),
});

/** `by`: what it is parted by, departments where nothing is said. `team`: the page of that team, to be handed over. */
const pageOrder = z.object({
  withoutNames: z.boolean(),
  by: z.enum(rollUps).optional(),
  team: teamChoice.optional(),
});

/** Reports. */
export const reportProcedures = {
  /** As chosen last, and every column there is; a telling one says, or may say, who somebody is. */
  'report.options': { input: nothing, output: reportChoice },
  'report.save-options': { input: reportOptions, output: reportChoice },
  /** Who is behind the codes of a pseudonymised report of this machine. */
  'report.reveal': {
    input: z.object({ codes: z.array(z.string().max(40)).max(1000).readonly() }),
    output: z.object({
      people: z.array(z.object({ code: z.string(), personId: id, displayName: z.string() })).readonly(),
    }),
  },
  /** The page for those who pay, or of one team, as it would be saved; nothing where there is no such team any more. */
  'report.page': { input: pageOrder, output: z.object({ words: pageWords.optional() }) },
  'report.save-page': {
    input: pageOrder.extend({ format: z.enum(['pdf', 'html', 'xlsx']) }),
    output: z.discriminatedUnion('saved', [
      z.object({ saved: z.literal(true), fileName: shownName, bytes: z.number().int() }),
      z.object({ saved: z.literal(false) }),
    ]),
  },
  /** The save dialog, then the file; `saved: false` when the dialog was cancelled. */
  'report.write': {
    input: z.object({
      filter,
      sort,
      format: z.enum(reportFormats),
      options: reportOptions.optional(),
    }),
    output: z.discriminatedUnion('saved', [
      z.object({
        saved: z.literal(true),
        fileName: shownName,
        rows: z.number().int(),
        bytes: z.number().int(),
      }),
      z.object({ saved: z.literal(false) }),
    ]),
  },
} as const;
