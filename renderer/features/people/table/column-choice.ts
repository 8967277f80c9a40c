import { createPreference } from '../../../app/state/preferences.ts';
import type { Store } from '../../../app/state/store.ts';
import { columns, firstColumns } from './columns.tsx';
import type { ColumnKey } from './columns.tsx';

function parseChoice(stored: unknown): readonly ColumnKey[] | undefined {
  if (!Array.isArray(stored)) return undefined;
  const wanted = new Set<unknown>(stored);
  return columns.map((column) => column.key).filter((key) => wanted.has(key));
}

export const columnChoice: Store<readonly ColumnKey[]> = createPreference(
  'columns',
  firstColumns,
  parseChoice,
);

/** Widths that were dragged, in pixels; columns without one share what is left over. */
export type ColumnWidths = Partial<Readonly<Record<ColumnKey, number>>>;

export const narrowest = 60;
export const widest = 800;

export const columnWidths = createPreference<ColumnWidths>('column-widths', {}, (stored) => {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const widths = Object.entries(stored).filter(
    (entry): entry is [ColumnKey, number] =>
      columns.some(({ key }) => key === entry[0]) && typeof entry[1] === 'number' && isWidth(entry[1]),
  );
  return Object.fromEntries(widths);
});

function isWidth(width: number): boolean {
  return width >= narrowest && width <= widest;
}

export function setColumnWidth(key: ColumnKey, width: number): void {
  const kept = Math.round(Math.min(widest, Math.max(narrowest, width)));
  columnWidths.write((before) => ({ ...before, [key]: kept }));
}

/** It shares what is left over again. */
export function resetColumnWidth(key: ColumnKey): void {
  columnWidths.write(({ [key]: _width, ...others }) => others);
}
