import type { ReadableDatabase } from '../database/handles.ts';

/** Fewer are read while somebody looks on. */
const manyPeople = 20_000;
/** Where people change again and again, as in a run of look-ups, it is not begun anew each time. */
const seldomMs = 60_000;

/** What somebody would wait for otherwise, in two parts, so that no other question waits for long. */
export type Preparation = {
  /** Whether the first part is in memory and still good. */
  readonly isRead: (database: ReadableDatabase) => boolean;
  readonly read: (database: ReadableDatabase) => void;
  readonly finish: (database: ReadableDatabase, now: Date) => void;
  /** Whether there is reason to; always where it is left out. */
  readonly isLikely?: (database: ReadableDatabase) => boolean;
  /** Of more people the first part would take too long. */
  readonly mostPeople?: number;
};

export type PrepareOptions = { readonly now?: Date; readonly atLeast?: number };

type Prepared = { readonly begunAtMs: number; readonly isDone: boolean };

/** Does a part of a preparation when nobody is waiting, where there are many people. Answers whether there is more. */
export function prepareWhileIdle(
  preparation: Preparation,
): (database: ReadableDatabase, options?: PrepareOptions) => boolean {
  const { isRead, read, finish, isLikely = () => true, mostPeople = Infinity } = preparation;
  const prepared = new WeakMap<ReadableDatabase, Prepared>();
  return (database, { now = new Date(), atLeast = manyPeople } = {}) => {
    const before = prepared.get(database);
    if (isRead(database)) {
      if (before?.isDone !== false) return false;
      prepared.set(database, { ...before, isDone: true });
      finish(database, now);
      return false;
    }
    const begunAtMs = now.getTime();
    if (!isLikely(database)) return false;
    if (before !== undefined && begunAtMs - before.begunAtMs < seldomMs) return false;
    const people = database.prepare<[], number>('SELECT count(*) FROM person').pluck().get() ?? 0;
    if (people < atLeast || people > mostPeople) return false;
    read(database);
    prepared.set(database, { begunAtMs, isDone: false });
    return true;
  };
}
