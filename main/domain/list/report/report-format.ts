/** What the matched report can be written as. */
export const reportFormats = ['csv', 'xlsx', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];
