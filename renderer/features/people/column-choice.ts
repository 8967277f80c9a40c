import { createPreference } from '../../app/preferences.ts';
import type { Store } from '../../app/store.ts';
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
