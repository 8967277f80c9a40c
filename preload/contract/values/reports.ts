import { z } from 'zod';

/** Mirrors `reportHeadings` of the domain; a test holds them together. */
export const reportHeading = z.enum([
  'Name',
  'E-mail',
  'Unique id',
  'Seat id',
  'Title',
  'Department',
  'Directory',
  'Directory by',
  'Directory as of',
  'Works here',
  'State',
  'State by',
  'State as of',
  'Seat',
  'In latest user list',
  'Account',
  'Account id',
  'Match',
  'Asked at',
  'Usage',
  'Days active',
  'Window end',
  'Idle days',
  'Findings',
  'Reasons',
  'Last action',
  'Last action state',
  'Last action at',
  'Last action outcome',
]);
/** No columns are all columns. */
export const reportOptions = z.object({
  columns: z.array(reportHeading).max(50).readonly(),
  isPseudonymised: z.boolean(),
  withSources: z.boolean(),
});
export type ReportOptions = z.infer<typeof reportOptions>;
const pageCell = z.union([z.string(), z.number()]);
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
            rows: z.array(z.array(pageCell).readonly()).readonly(),
          })
          .optional(),
      }),
    )
    .readonly(),
  footer: z.string(),
});
export type PageWords = z.infer<typeof pageWords>;
