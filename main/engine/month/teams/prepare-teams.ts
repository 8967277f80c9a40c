import { instantOf } from '../../../domain/time/instant.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { hasPeopleColumns, readPeopleColumns } from './people-columns.ts';
import { readTeams } from './read-teams.ts';

/** Fewer are read while somebody looks on. */
const manyPeople = 20_000;
/** Where people change again and again, as in a run of look-ups, it is not begun anew each time. */
const seldomMs = 60_000;

type Prepared = { readonly begunAtMs: number; readonly isDone: boolean };
const prepared = new WeakMap<ReadableDatabase, Prepared>();

/**
 * Does a part of what the screen of teams begins with, when nobody is waiting: of a hundred thousand people it takes a tenth of a second
 * otherwise between the click and the teams. Answers whether there is more.
 */
export function prepareTeams(
  database: ReadableDatabase,
  { now = new Date(), atLeast = manyPeople }: { readonly now?: Date; readonly atLeast?: number } = {},
): boolean {
  const before = prepared.get(database);
  if (hasPeopleColumns(database)) {
    if (before?.isDone !== false) return false;
    prepared.set(database, { ...before, isDone: true });
    readTeams(database, { by: 'department', at: instantOf(now) });
    return false;
  }
  const begunAtMs = now.getTime();
  if (before !== undefined && begunAtMs - before.begunAtMs < seldomMs) return false;
  const people = database.prepare<[], number>('SELECT count(*) FROM person').pluck().get() ?? 0;
  if (people < atLeast) return false;
  readPeopleColumns(database);
  prepared.set(database, { begunAtMs, isDone: false });
  return true;
}
