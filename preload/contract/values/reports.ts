import { z } from 'zod';
import { reportHeadings } from '../../../main/domain/list/report/report-columns.ts';

export const reportHeading = z.enum(reportHeadings);
/** No columns are all columns. */
export const reportOptions = z.object({
  columns: z.array(reportHeading).max(50).readonly(),
  isPseudonymised: z.boolean(),
  withSources: z.boolean(),
});
export type ReportOptions = z.infer<typeof reportOptions>;
const pageCell = z.union([z.string(), z.number()]);
/** An amount among cells, as it is said and as a number. */
const pageAmount = z.object({ text: z.string(), amount: z.number(), format: z.string() });
/** The page for those who pay, as it is read. */
export const pageWords = z.object({
  title: z.string(),
  subtitle: z.string(),
  parts: z
    .array(
      z.object({
        heading: z.string(),
        figures: z.array(z.object({ label: z.string(), value: pageCell, note: z.string() })).readonly(),
        lines: z.array(z.string()).readonly(),
        table: z
          .object({
            head: z.array(z.string()).readonly(),
            rows: z.array(z.array(z.union([pageCell, pageAmount])).readonly()).readonly(),
          })
          .optional(),
      }),
    )
    .readonly(),
  footer: z.string(),
});
export type PageWords = z.infer<typeof pageWords>;
