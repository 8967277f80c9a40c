import type { WritableDatabase } from '../database/handles.ts';
import { withoutIndexes } from '../database/without-indexes.ts';
import { EngineError } from '../errors.ts';
import type { WorkHooks } from '../context.ts';
import { describePerson, type PersonRow } from './describe-person.ts';
import { createFactReader } from './person-facts.ts';
import { noteTextsChanged } from './search-texts.ts';
import { readSurvey } from './survey.ts';

const chunkSize = 1000;
/** From so many people on, and while more rows come than are there, indexes are made after the rows: it takes half the time. */
const bulkFrom = 5000;

const columns: readonly (readonly [column: string, field: keyof PersonRow])[] = [
  ['id', 'id'],
  ['display_name', 'displayName'],
  ['sort_name', 'sortName'],
  ['given_name', 'givenName'],
  ['family_name', 'familyName'],
  ['email', 'email'],
  ['external_id', 'externalId'],
  ['listed_external_id', 'listedExternalId'],
  ['seat_id', 'seatId'],
  ['title', 'title'],
  ['department', 'department'],
  ['seat', 'seat'],
  ['in_latest_user_list', 'inLatestUserList'],
  ['directory', 'directory'],
  ['account', 'account'],
  ['asked_at', 'askedAt'],
  ['usage', 'usage'],
  ['days_active', 'daysActive'],
  ['window_end', 'windowEnd'],
  ['idle_days', 'idleDays'],
  ['findings', 'findings'],
  ['gravity', 'gravity'],
  ['reasons', 'reasons'],
  ['search_text', 'searchText'],
];
const columnList = columns.map(([column]) => column).join(', ');
const fieldList = columns.map(([, field]) => `:${field}`).join(', ');
const updateList = columns
  .slice(1)
  .map(([column]) => `${column} = excluded.${column}`)
  .join(', ');

/** Describes the given people anew from their facts and writes the rows that changed. Inside the caller's transaction. */
export function refreshPeople(database: WritableDatabase, ids: readonly number[], hooks?: WorkHooks): void {
  const before = countPeople(database);
  const isBulk = ids.length >= bulkFrom && ids.length > before;
  if (isBulk) {
    withoutIndexes(database, 'person', () => {
      writeRows(database, ids, hooks, true);
    });
    database.exec("INSERT INTO person_search (person_search) VALUES ('rebuild')");
    noteTextsChanged(database);
  } else {
    writeRows(database, ids, hooks, false);
  }
}

/** Describes everybody anew, after what counts for all has changed. Inside the caller's transaction. */
export function refreshEverybody(database: WritableDatabase, hooks: WorkHooks): void {
  refreshPeople(database, database.prepare<[], number>('SELECT id FROM person').pluck().all(), hooks);
}

/** Takes people away whose records are all gone. Inside the caller's transaction. */
export function removePeopleExcept(database: WritableDatabase, ids: readonly number[]): void {
  const living = new Set(ids);
  const known = database.prepare<[], number>('SELECT id FROM person').pluck().all();
  removePeople(
    database,
    known.filter((id) => !living.has(id)),
  );
}

/** Takes people away. Inside the caller's transaction. */
export function removePeople(database: WritableDatabase, ids: readonly number[]): void {
  if (ids.length === 0) return;
  const list = JSON.stringify(ids);
  const rows = database
    .prepare<[string], { readonly id: number; readonly searchText: string }>(
      'SELECT id, search_text AS searchText FROM person WHERE id IN (SELECT value FROM json_each(?))',
    )
    .all(list);
  const search = searchWriter(database);
  for (const { id, searchText } of rows) search.remove(id, searchText);
  database.prepare<[string]>('DELETE FROM person WHERE id IN (SELECT value FROM json_each(?))').run(list);
}

function writeRows(
  database: WritableDatabase,
  ids: readonly number[],
  hooks: WorkHooks | undefined,
  isBulk: boolean,
): void {
  const survey = readSurvey(database);
  const readFacts = createFactReader(database);
  const readRows = database.prepare<[string], PersonRow>(
    `SELECT ${columns.map(([column, field]) => `${column} AS ${field}`).join(', ')}
       FROM person WHERE id IN (SELECT value FROM json_each(?))`,
  );
  const write = database.prepare<[PersonRow]>(
    `INSERT INTO person (${columnList}) VALUES (${fieldList}) ON CONFLICT (id) DO UPDATE SET ${updateList}`,
  );
  const search = searchWriter(database);
  for (let start = 0; start < ids.length; start += chunkSize) {
    if (hooks?.isCancelled() === true) throw new EngineError('cancelled', 'Cancelled; nothing was changed.');
    hooks?.onProgress({ stage: 'reconciling', done: start, total: ids.length });
    const chunk = ids.slice(start, start + chunkSize);
    const known = new Map(readRows.all(JSON.stringify(chunk)).map((row) => [row.id, row]));
    for (const facts of readFacts(chunk)) {
      const row = describePerson(facts, survey);
      const old = known.get(row.id);
      if (old !== undefined && isSame(row, old)) continue;
      write.run(row);
      if (isBulk || old?.searchText === row.searchText) continue;
      if (old !== undefined) search.remove(old.id, old.searchText);
      search.add(row.id, row.searchText);
    }
  }
}

function isSame(one: PersonRow, other: PersonRow): boolean {
  return columns.every(([, field]) => one[field] === other[field]);
}

type SearchWriter = {
  readonly add: (id: number, text: string) => void;
  readonly remove: (id: number, text: string) => void;
};

/** The search index holds no text of its own, so the old text must be named to be taken out (SQLite FTS5 §4.4.3). */
function searchWriter(database: WritableDatabase): SearchWriter {
  const add = database.prepare<[number, string]>(
    'INSERT INTO person_search (rowid, search_text) VALUES (?, ?)',
  );
  const remove = database.prepare<[number, string]>(
    "INSERT INTO person_search (person_search, rowid, search_text) VALUES ('delete', ?, ?)",
  );
  return {
    add: (id, text) => {
      noteTextsChanged(database);
      add.run(id, text);
    },
    remove: (id, text) => {
      noteTextsChanged(database);
      remove.run(id, text);
    },
  };
}

function countPeople(database: WritableDatabase): number {
  return database.prepare<[], number>('SELECT count(*) FROM person').pluck().get() ?? 0;
}
