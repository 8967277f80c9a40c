import { nobody } from '../../../../domain/people/record-table.ts';
import type { LoadedRecords } from './load-records.ts';

/** The place of the window of a usage row that is in force; looked for where somebody asks. */
export function windowReader({ table, figures }: LoadedRecords): (record: number) => number | undefined {
  let windows: Int32Array | undefined;
  return (record) => {
    if (windows === undefined) {
      const all = new Int32Array(table.recordCount).fill(nobody);
      figures.records.forEach((of, at) => {
        all[of] = figures.windowOf[at] ?? nobody;
      });
      windows = all;
    }
    const window = windows[record] ?? nobody;
    return window === nobody ? undefined : window;
  };
}
