import type { ReadableDatabase } from '../../database/handles.ts';
import { isListShown, prepareSearch } from './search-people.ts';
import { areTextsRead, searchableIds } from './texts/search-texts.ts';

/** Fewer are found by the window itself, and are read at once; of more it takes longer than anybody may be kept waiting. */
const manyPeople = 20_000;
const tooManyPeople = 200_000;
/** Where people change again and again, as in a run of look-ups, it is not begun anew each time. */
const seldomMs = 60_000;

type Prepared = { readonly begunAtMs: number; readonly isDone: boolean };
const prepared = new WeakMap<ReadableDatabase, Prepared>();

/**
 * Does a part of what searching needs, when nobody is waiting and the list was shown: of a hundred thousand people the first letter waits
 * half a second for it otherwise. Answers whether there is more.
 */
export function prepareSearchAhead(
  database: ReadableDatabase,
  { now = new Date(), atLeast = manyPeople }: { readonly now?: Date; readonly atLeast?: number } = {},
): boolean {
  const before = prepared.get(database);
  if (areTextsRead(database)) {
    if (before?.isDone !== false) return false;
    prepared.set(database, { ...before, isDone: true });
    prepareSearch(database);
    return false;
  }
  const begunAtMs = now.getTime();
  if (!isListShown(database)) return false;
  if (before !== undefined && begunAtMs - before.begunAtMs < seldomMs) return false;
  const people = database.prepare<[], number>('SELECT count(*) FROM person').pluck().get() ?? 0;
  if (people < atLeast || people > tooManyPeople) return false;
  searchableIds(database);
  prepared.set(database, { begunAtMs, isDone: false });
  return true;
}
