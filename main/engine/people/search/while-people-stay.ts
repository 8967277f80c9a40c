import type { ReadableDatabase } from '../../database/handles.ts';

/** Something worked out from people, one of each database. */
export type Kept<Value> = Pick<WeakMap<ReadableDatabase, Value>, 'get' | 'set'>;

const all: WeakMap<ReadableDatabase, unknown>[] = [];

/** A place for what holds only for as long as nobody changes. */
export function keptWhilePeopleStay<Value>(): Kept<Value> {
  const kept = new WeakMap<ReadableDatabase, Value>();
  all.push(kept);
  return kept;
}

/** Says that people have changed: everything that was worked out from them is forgotten. */
export function notePeopleChanged(database: ReadableDatabase): void {
  for (const kept of all) kept.delete(database);
}
