import { csvLine } from '../../domain/list/report/csv-cell.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import type { OperationInput, OperationOutput } from '../operations.ts';
import { selectPeople } from '../people/search/page-people.ts';
import { reportRows } from './report-rows.ts';

/** What is meant for a clipboard; more is what reports are for. */
const mostPeople = 10_000;

/** A selection as CSV text with some of the report's columns, by name; no text where there are too many people for a clipboard. */
export function copyPeople(
  database: ReadableDatabase,
  { selection, columns, on }: OperationInput<'copy-people'>,
): OperationOutput<'copy-people'> {
  const ids = selectPeople(database, selection);
  if (ids.length > mostPeople) return { people: ids.length, text: undefined };
  const sort = { key: 'displayName', descending: false } as const;
  const lines = [csvLine(columns)];
  const wanted = {
    filter: {},
    ids,
    sort,
    headings: columns,
    on,
    codeOf: undefined,
    findings: 'names',
  } as const;
  for (const row of reportRows(database, wanted)) lines.push(csvLine(row));
  return { people: ids.length, text: lines.join('') };
}
