import { parseRows, type CsvShape, type Row } from './csv-rows.ts';
import { refusalsInWords } from './refusals-in-words.ts';
import type { SourceFile } from './source-file.ts';
import { textChunks } from './text/text-chunks.ts';

const batchRows = 1000;

/** Every row of the file from the line `from` on, in batches. */
export function* rowsFrom(
  source: SourceFile,
  shape: CsvShape,
  from: number,
): Generator<readonly Row[], void, undefined> {
  if (source.rows !== undefined) {
    yield* batches(source.rows.from(from));
    return;
  }
  const rows = parseRows(textChunks(source), shape, { line: 1 });
  for (const batch of refusalsInWords(rows, source.fileName)) {
    const first = batch[0];
    if (first !== undefined && first.line >= from) yield batch;
    else yield batch.filter((row) => row.line >= from);
  }
}

function* batches(rows: Iterable<Row>): Generator<readonly Row[], void, undefined> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < batchRows) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
