import { words } from '../../../words/words.ts';
import type { WritableDatabase } from '../../database/handles.ts';
import { RowWriter } from '../../database/row-writer.ts';
import { withoutIndexes } from '../../database/indexes.ts';
import { EngineError } from '../../errors.ts';
import type { WorkHooks } from '../../thread/context.ts';
import { describePerson, type PersonRow } from './describe-person.ts';
import { createFactReader, type KnownFacts } from './facts/person-facts.ts';
import { notePeopleChanged } from '../search/while-people-stay.ts';
import { noteTextsChanged } from '../search/search-texts.ts';
import { readSurvey } from './survey.ts';

const chunkSize = 200;
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
  ['works', 'works'],
  ['works_state', 'worksState'],
  ['works_list', 'worksList'],
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
/** In the order in which `describePerson` has them. */
const fields = columns.map(([, field]) => field);
const writing = {
  head: `INSERT INTO person (${columns.map(([column]) => column).join(', ')})`,
  columns: columns.length,
  tail: `ON CONFLICT (id) DO UPDATE SET ${columns
    .slice(1)
    .map(([column]) => `${column} = excluded.${column}`)
    .join(', ')}`,
};

/** Describes the given people anew from their facts and writes the rows that changed. Inside the caller's transaction. */
export function refreshPeople(
  database: WritableDatabase,
  ids: readonly number[],
  { hooks, known }: { readonly hooks?: WorkHooks; readonly known?: KnownFacts } = {},
): void {
  const before = countPeople(database);
  const isBulk = ids.length >= bulkFrom && ids.length > before;
  const write = (): void => {
    writeRows(database, ids, { hooks, known, isFirst: before === 0 });
  };
  // The list is shown by name; other orders may wait until nobody asks anything.
  if (isBulk) withoutIndexes(database, 'person', write, (name) => name === 'person_by_name');
  else write();
}

/** Describes everybody anew, after what counts for all has changed. Inside the caller's transaction. */
export function refreshEverybody(database: WritableDatabase, hooks: WorkHooks): void {
  refreshPeople(database, database.prepare<[], number>('SELECT id FROM person').pluck().all(), { hooks });
}

/** Takes people away whose records are all gone. Inside the caller's transaction. */
export function removePeopleExcept(database: WritableDatabase, ids: readonly number[]): void {
  const known = database.prepare<[], number>('SELECT id FROM person').pluck().all();
  if (known.length === 0) return;
  const living = new Set(ids);
  removePeople(
    database,
    known.filter((id) => !living.has(id)),
  );
}

/** Takes people away. Inside the caller's transaction. */
export function removePeople(database: WritableDatabase, ids: readonly number[]): void {
  if (ids.length === 0) return;
  notePeopleChanged(database);
  noteTextsChanged(database);
  database
    .prepare<[string]>('DELETE FROM person WHERE id IN (SELECT value FROM json_each(?))')
    .run(JSON.stringify(ids));
}

function writeRows(
  database: WritableDatabase,
  ids: readonly number[],
  {
    hooks,
    known,
    isFirst,
  }: {
    readonly hooks: WorkHooks | undefined;
    readonly known: KnownFacts | undefined;
    /** There are no people yet. */
    readonly isFirst: boolean;
  },
): void {
  const survey = readSurvey(database);
  const readFacts = createFactReader(database, known);
  const readRows = database.prepare<[string], PersonRow>(
    `SELECT ${columns.map(([column, field]) => `${column} AS ${field}`).join(', ')}
       FROM person WHERE id IN (SELECT value FROM json_each(?))`,
  );
  const writer = new RowWriter(
    database,
    isFirst ? { head: writing.head, columns: writing.columns } : writing,
  );
  let [hasChanged, hasTextChanged] = [false, false];
  for (let start = 0; start < ids.length; start += chunkSize) {
    if (hooks?.isCancelled() === true)
      throw new EngineError('cancelled', words().imports.importCancelledNothingChanged);
    hooks?.onProgress({ stage: 'reconciling', done: start, total: ids.length });
    const chunk = ids.slice(start, start + chunkSize);
    const rows = isFirst ? [] : readRows.all(JSON.stringify(chunk));
    const before = new Map(rows.map((row) => [row.id, row]));
    for (const facts of readFacts(chunk)) {
      const row = describePerson(facts, survey);
      const old = before.get(row.id);
      if (old !== undefined && isSame(row, old)) continue;
      hasChanged = true;
      writer.addRow(Object.values(row));
      hasTextChanged ||= old?.searchText !== row.searchText || old.sortName !== row.sortName;
    }
  }
  writer.flush();
  if (hasChanged) notePeopleChanged(database);
  if (hasTextChanged) noteTextsChanged(database);
}

function isSame(one: PersonRow, other: PersonRow): boolean {
  return fields.every((field) => one[field] === other[field]);
}

function countPeople(database: WritableDatabase): number {
  return database.prepare<[], number>('SELECT count(*) FROM person').pluck().get() ?? 0;
}
