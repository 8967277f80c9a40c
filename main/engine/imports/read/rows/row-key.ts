import { nameKey } from '../../../../domain/people/identifiers/identifier.ts';
import type { CellValue } from '../../../database/records.ts';

/** One way to tell which row of other files is the same one: the places of its parts in the content, and the prefix of the key. */
export type RowKey = {
  readonly prefix: string;
  readonly slots: readonly number[];
  readonly isEmail: boolean;
};

/** The key by the first of them that the row has; `undefined` where it has none. */
export function keyOf(values: readonly CellValue[], keys: readonly RowKey[]): string | undefined {
  for (const { prefix, slots, isEmail } of keys) {
    if (isEmail) {
      if (values[0] !== null) return `${prefix}:${String(values[0])}`;
      continue;
    }
    const [slot, second] = slots;
    if (slot === undefined) continue;
    if (second === undefined && prefix !== 'n') {
      const value = values[slot];
      if (value === null || value === undefined) continue;
      return `${prefix}:${String(value)}`;
    }
    const parts = slots.flatMap((at) => values[at] ?? []);
    if (parts.length === 0) continue;
    const text = parts.join(' ');
    const key = prefix === 'n' ? nameKey(text) : text;
    if (key !== undefined) return `${prefix}:${key}`;
  }
  return undefined;
}
