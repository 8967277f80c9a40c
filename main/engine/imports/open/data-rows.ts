import { parseRows, type CsvShape, type Row } from './csv-rows.ts';
import type { SourceFile } from './source-file.ts';
import { textChunks } from './text-chunks.ts';

/** Every row of the file from the line `from` on, in batches. */
export function* rowsFrom(
  source: SourceFile,
  shape: CsvShape,
  from: number,
): Generator<readonly Row[], void, undefined> {
  if (source.rows !== undefined) {
    yield source.rows.filter((row) => row.line >= from);
    return;
  }
  for (const batch of parseRows(textChunks(source), shape, { fileName: source.fileName, line: 1 })) {
    const first = batch[0];
    if (first !== undefined && first.line >= from) yield batch;
    else yield batch.filter((row) => row.line >= from);
  }
}
