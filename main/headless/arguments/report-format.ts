import { extname } from 'node:path';
import { type ReportFormat, reportFormats } from '../../domain/list/report/report-format.ts';

/** The format that a report's name asks for; `undefined` for a name that asks for another. */
export function reportFormat(path: string): ReportFormat | undefined {
  return reportFormats.find((format) => extname(path).toLowerCase() === `.${format}`);
}

/** The format that the page for those who pay is asked for in; PDF needs a window. */
export function pageFormat(path: string): 'html' | 'xlsx' | undefined {
  return (['html', 'xlsx'] as const).find((format) => extname(path).toLowerCase() === `.${format}`);
}

/** The format that a file of teams is asked for in. */
export function teamsFormat(path: string): 'csv' | 'xlsx' | undefined {
  return (['csv', 'xlsx'] as const).find((format) => extname(path).toLowerCase() === `.${format}`);
}
