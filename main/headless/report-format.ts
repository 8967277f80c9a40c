import { extname } from 'node:path';
import { type ReportFormat, reportFormats } from '../domain/report/report-format.ts';

/** The format that a report's name asks for; `undefined` for a name that asks for another. */
export function reportFormat(path: string): ReportFormat | undefined {
  return reportFormats.find((format) => extname(path).toLowerCase() === `.${format}`);
}
