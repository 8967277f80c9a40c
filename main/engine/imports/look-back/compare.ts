import { words } from '../../../words/words.ts';
import { foldText } from '../../../domain/list/search/fold-text.ts';
import type { ImportId } from '../../../domain/ids.ts';
import type { ImportDifference } from '../../../domain/files/import.ts';
import type { EngineContext, WorkHooks } from '../../thread/context.ts';
import { differentRows, type DifferentRow } from '../../database/compare.ts';
import { readImport } from '../../database/imports.ts';
import { contentColumns, type CellValue, type ContentColumn } from '../../database/records.ts';
import { EngineError } from '../../errors.ts';
import type { OperationInput, OperationOutput } from '../../operations.ts';
import { writeCsv } from '../../reports/write-csv.ts';
import { readStored } from '../../thread/stored-json.ts';
import { sourceOf } from '../catalog/find-source.ts';
import { kindDeclarations } from '../kinds/all.ts';

/** Columns that say how a row is called, the best first. */
const callingColumns: readonly ContentColumn[] = ['display_name', 'first_name', 'last_name'];
const identifyingColumns: readonly ContentColumn[] = ['email', 'user_name', 'external_id', 'seat_id'];

type Pair = { readonly before: ImportId; readonly after: ImportId; readonly text: string | undefined };

/** Compares what two imports of a kind said: who came, who went, and which field changed from what to what. */
export function compareImports(
  context: EngineContext,
  input: OperationInput<'compare-imports'>,
  hooks: WorkHooks,
): OperationOutput<'compare-imports'> {
  const found = differences(context, input, hooks);
  if (found === undefined) return { kind: 'not-comparable' };
  const counts = { came: 0, went: 0, changed: 0 };
  const rows: ImportDifference[] = [];
  let total = 0;
  for (const { difference, isWanted } of found) {
    counts[difference.what] += 1;
    if (!isWanted) continue;
    if (total >= input.offset && rows.length < input.limit) rows.push(difference);
    total += 1;
  }
  return { kind: 'compared', counts, rows, total };
}

/** Writes what `compareImports` finds as CSV, a line a field. */
export function writeComparison(
  context: EngineContext,
  input: OperationInput<'write-comparison'>,
  hooks: WorkHooks,
): OperationOutput<'write-comparison'> {
  const found = differences(context, input, hooks);
  if (found === undefined) throw new EngineError('not-found', words().imports.twoImportsCannotCompared);
  return writeCsv({
    path: input.path,
    header: ['what', 'who', 'field', 'before', 'after'],
    rows: linesOf(found),
    toCells: (line) => line,
  });
}

type Found = Iterable<{ readonly difference: ImportDifference; readonly isWanted: boolean }>;

function* linesOf(found: Found): Generator<readonly (string | undefined)[]> {
  for (const { difference, isWanted } of found) {
    if (!isWanted) continue;
    const { what, called, fields } = difference;
    for (const { field, before, after } of fields) yield [what, called, field, before, after];
  }
}

/** `undefined` where the two imports cannot be compared. */
function differences({ readable }: EngineContext, pair: Pair, hooks: WorkHooks): Found | undefined {
  const before = readImport(readable, pair.before);
  const after = readImport(readable, pair.after);
  if (before === undefined || after === undefined || before.kind !== after.kind) return undefined;
  // Lists of two systems are about different accounts.
  if (sourceOf(before.source)?.system !== sourceOf(after.source)?.system && after.kind === 'staff')
    return undefined;
  const { table } = kindDeclarations[after.kind];
  const columns: readonly ContentColumn[] = contentColumns[table];
  const wanted = foldText(pair.text?.trim() ?? '');
  const earlier = { importId: before.id, window: before.window };
  const later = { importId: after.id, window: after.window };
  return (function* () {
    for (const row of differentRows(readable, table, earlier, later)) {
      if (hooks.isCancelled()) throw new EngineError('cancelled', words().imports.comparingCancelled);
      const difference = describe(row, columns);
      // Two windows of usage differ in their days by nature.
      if (difference.fields.length === 0) continue;
      yield { difference, isWanted: wanted === '' || matches(difference, wanted) };
    }
  })();
}

const derivedColumns: ReadonlySet<ContentColumn> = new Set([
  'email_key',
  'window_start',
  'window_end',
  'state',
]);

/** Columns that hold several of the file's, as a JSON object. */
const gatheredColumns: ReadonlySet<ContentColumn> = new Set(['metrics', 'extra']);

function describe(row: DifferentRow, columns: readonly ContentColumn[]): ImportDifference {
  const before = row.before === null ? undefined : readStored<readonly CellValue[]>(row.before);
  const after = row.after === null ? undefined : readStored<readonly CellValue[]>(row.after);
  const fields = columns.flatMap((field, index): ImportDifference['fields'] => {
    if (derivedColumns.has(field)) return [];
    if (gatheredColumns.has(field)) return gatheredDifferences(before?.[index], after?.[index]);
    const was = shown(before?.[index]);
    const is = shown(after?.[index]);
    return was === is ? [] : [{ field, before: was, after: is }];
  });
  const what = before === undefined ? 'came' : after === undefined ? 'went' : 'changed';
  return { what, called: callRow(after ?? before ?? [], columns), fields };
}

function gatheredDifferences(
  before: CellValue | undefined,
  after: CellValue | undefined,
): ImportDifference['fields'] {
  const [was, is] = [gathered(before), gathered(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => was[field] !== is[field])
    .map((field) => ({ field, before: was[field], after: is[field] }));
}

function gathered(value: CellValue | undefined): Readonly<Record<string, string>> {
  return typeof value === 'string' ? readStored<Readonly<Record<string, string>>>(value) : {};
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
