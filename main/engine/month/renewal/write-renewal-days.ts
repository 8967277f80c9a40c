import { calendarFile } from '../../../domain/month/renewal/calendar-file.ts';
import { renewalEntries } from '../../../words/renewal/renewal-entries.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import { writeWhole } from '../../reports/file-writer.ts';
import { readRenewal } from './read-renewal.ts';

/** Writes the days of the renewal for a calendar ([RN11]). */
export function writeRenewalDays(
  database: ReadableDatabase,
  { path, at }: OperationInput<'write-renewal-days'>,
): OperationOutput<'write-renewal-days'> {
  const entries = renewalEntries(readRenewal(database, { at }));
  if (entries.length === 0) return { days: 0 };
  writeWhole(path, (file) => {
    file.write(calendarFile(entries, at));
  });
  return { days: entries.length };
}
