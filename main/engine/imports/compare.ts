import { foldText } from '../../domain/identifier.ts';
import type { ImportDifference } from '../../domain/import.ts';
import type { EngineContext, WorkHooks } from '../context.ts';
import { differentRows, type DifferentRow } from '../database/compare.ts';
import { readImport } from '../database/imports.ts';
import { contentColumns, type CellValue, type ContentColumn } from '../database/records.ts';
import { EngineError } from '../errors.ts';
import type { OperationInput, OperationOutput } from '../operations.ts';
import { readStored } from '../stored-json.ts';
import { kindDeclarations } from './kinds/all.ts';

/** Columns that say how a row is called, the best first. */
const callingColumns: readonly ContentColumn[] = ['display_name', 'first_name', 'last_name'];
const identifyingColumns: readonly ContentColumn[] = ['email', 'user_name', 'external_id', 'seat_id'];

/** Compares what two imports of a kind said: who came, who went, and which field changed from what to what. */
export function compareImports(
  { readable }: EngineContext,
  input: OperationInput<'compare-imports'>,
  hooks: WorkHooks,
): OperationOutput<'compare-imports'> {
  const before = readImport(readable, input.before);
  const after = readImport(readable, input.after);
  if (before === undefined || after === undefined || before.kind !== after.kind)
    return { kind: 'not-comparable' };
  const { table } = kindDeclarations[after.kind];
  const columns: readonly ContentColumn[] = contentColumns[table];
  const wanted = foldText(input.text?.trim() ?? '');
  const counts = { came: 0, went: 0, changed: 0 };
  const rows: ImportDifference[] = [];
  let total = 0;
  const earlier = { importId: before.id, window: before.window };
  const later = { importId: after.id, window: after.window };
  for (const row of differentRows(readable, table, earlier, later)) {
    if (hooks.isCancelled()) throw new EngineError('cancelled', 'Comparing was cancelled.');
    const difference = describe(row, columns);
    // Two windows of usage differ in their days by nature.
    if (difference.fields.length === 0) continue;
    counts[difference.what] += 1;
    if (wanted !== '' && !matches(difference, wanted)) continue;
    if (total >= input.offset && rows.length < input.limit) rows.push(difference);
    total += 1;
  }
  return { kind: 'compared', counts, rows, total };
}

const derivedColumns: ReadonlySet<ContentColumn> = new Set(['email_key', 'window_start', 'window_end']);

function describe(row: DifferentRow, columns: readonly ContentColumn[]): ImportDifference {
  const before = row.before === null ? undefined : readStored<readonly CellValue[]>(row.before);
  const after = row.after === null ? undefined : readStored<readonly CellValue[]>(row.after);
  const fields = columns.flatMap((field, index) => {
    const was = shown(before?.[index]);
    const is = shown(after?.[index]);
    return derivedColumns.has(field) || was === is ? [] : [{ field, before: was, after: is }];
  });
  const what = before === undefined ? 'came' : after === undefined ? 'went' : 'changed';
  return { what, called: callRow(after ?? before ?? [], columns), fields };
}

function shown(value: CellValue | undefined): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

function callRow(values: readonly CellValue[], columns: readonly ContentColumn[]): string {
  const pick = (wanted: readonly ContentColumn[]): readonly string[] =>
    wanted.flatMap((column) => shown(values[columns.indexOf(column)]) ?? []);
  const [first, ...more] = pick(callingColumns);
  const name =
    columns.includes('display_name') && shown(values[columns.indexOf('display_name')]) !== undefined;
  if (first !== undefined) return name ? first : [first, ...more].join(' ');
  return pick(identifyingColumns)[0] ?? '';
}

function matches({ called, fields }: ImportDifference, wanted: string): boolean {
  return [called, ...fields.flatMap(({ before, after }) => [before ?? '', after ?? ''])].some((text) =>
    foldText(text).includes(wanted),
  );
}
