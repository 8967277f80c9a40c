import { csvLine } from '../../domain/list/report/csv-cell.ts';
import { writeWhole } from './file-writer.ts';

/** Spreadsheets take a file without one for another encoding. */
const byteOrderMark = '\uFEFF';

type Cells = Parameters<typeof csvLine>[0];

/** Writes rows as CSV as they come, each as its cells; answers how many there were. */
export function writeCsv<Row>(of: {
  readonly path: string;
  readonly header: Cells;
  readonly rows: Iterable<Row>;
  readonly toCells: (row: Row) => Cells;
}): { readonly rows: number } {
  let rows = 0;
  writeWhole(of.path, (file) => {
    file.write(`${byteOrderMark}${csvLine(of.header)}`);
    for (const row of of.rows) {
      file.write(csvLine(of.toCells(row)));
      rows += 1;
    }
  });
  return { rows };
}
