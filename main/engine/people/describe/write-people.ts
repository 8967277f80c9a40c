import { words } from '../../../words/words.ts';
import type { WritableDatabase } from '../../database/handles.ts';
import { RowWriter } from '../../database/row-writer.ts';
import { withoutIndexes } from '../../database/indexes.ts';
import { EngineError } from '../../errors.ts';
import type { WorkHooks } from '../../thread/context.ts';
import { collectNow } from '../../thread/give-back.ts';
import { describePerson } from './describe-person.ts';
import { personColumns, type PersonRow } from './person-columns.ts';
import type { PlainPeople } from './plain/plain-people.ts';
import { RowUpdater } from './update-rows.ts';
import { PlainWriter } from './plain/write-plain.ts';
import { createFactReader, type KnownFacts, type PersonFacts } from './facts/person-facts.ts';
import { notePeopleChanged } from '../search/while-people-stay.ts';
import { noteTextsChanged } from '../search/texts/search-texts.ts';
import { readSurvey } from '../survey/survey.ts';

const chunkSize = 200;
/** People for which a sign of life is given once: those in no doubt are written in one go. */
const stepSize = 5000;
/** After so many people described one by one V8 is asked to collect what they left: by itself it waits until that is 150 MB. */
const collectEvery = 20_000;
/** Of so many people finding out who they are leaves little. */
const few = 2000;
/** From so many people on, and while more rows come than are there, indexes are made after the rows: it takes half the time. */
const bulkFrom = 5000;

const writing = {
  head: `INSERT INTO person (${personColumns.map(([column]) => column).join(', ')})`,
  columns: personColumns.length,
  tail: `ON CONFLICT (id) DO UPDATE SET ${personColumns
    .slice(1)
    .map(([column]) => `${column} = excluded.${column}`)
    .join(', ')}`,
};

/** Describes the given people anew from their facts and writes the rows that changed. Inside the caller's transaction. */
export function refreshPeople(
  database: WritableDatabase,
  ids: readonly number[],
  {
    hooks,
    known,
    plain,
  }: {
    readonly hooks?: WorkHooks;
    readonly known?: KnownFacts;
    /** Of `ids` in their order, those in no doubt. */
    readonly plain?: PlainPeople | undefined;
  } = {},
): void {
  if (ids.length === 0) return;
  const before = countPeople(database);
  const isBulk = ids.length >= bulkFrom && ids.length > before;
  const write = (): void => {
    writeRows(database, ids, { hooks, known, plain, isFirst: before === 0 });
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
    plain,
    isFirst,
  }: {
    readonly hooks: WorkHooks | undefined;
    readonly known: KnownFacts | undefined;
    readonly plain: PlainPeople | undefined;
    /** There are no people yet. */
    readonly isFirst: boolean;
  },
): void {
  const survey = readSurvey(database);
  const readFacts = createFactReader(database, known);
  const plainWriter =
    plain === undefined
      ? undefined
      : new PlainWriter(database, plain, {
          described: inChunks(plain.examples).flatMap((chunk) =>
            readFacts(chunk).map((facts) => describePerson(ofGroup(facts), survey)),
          ),
          isFirst,
        });
  const readRows = database.prepare<[string], PersonRow>(
    `SELECT ${personColumns.map(([column, field]) => `${column} AS ${field}`).join(', ')}
       FROM person WHERE id IN (SELECT value FROM json_each(?))`,
  );
  const writer = new RowWriter(
    database,
    isFirst ? { head: writing.head, columns: writing.columns } : writing,
  );
  const updater = new RowUpdater(database);
  let [hasChanged, hasTextChanged] = [false, false];
  // What finding out who is who left is collected with the first of many.
  let sinceCollected = ids.length > few ? collectEvery - chunkSize : 0;
  const step = plainWriter === undefined ? chunkSize : stepSize;
  for (let start = 0; start < ids.length; start += step) {
    const inStep = ids.slice(start, start + step);
    const written = plainWriter?.write(inStep);
    if (written?.hasChanged === true) [hasChanged, hasTextChanged] = [true, true];
    const left = written?.left ?? inStep;
    for (let from = 0; from < Math.max(1, left.length); from += chunkSize) {
      if (hooks?.isCancelled() === true)
        throw new EngineError('cancelled', words().imports.importCancelledNothingChanged);
      hooks?.onProgress({ stage: 'reconciling', done: start + from, total: ids.length });
      const chunk = left.slice(from, from + chunkSize);
      sinceCollected += chunk.length;
      if (sinceCollected >= collectEvery) {
        collectNow();
        sinceCollected = 0;
      }
      const rows = isFirst ? [] : readRows.all(JSON.stringify(chunk));
      const before = new Map(rows.map((row) => [row.id, row]));
      for (const facts of readFacts(chunk)) {
        const row = describePerson(facts, survey);
        const old = before.get(row.id);
        const changed = old === undefined ? undefined : RowUpdater.changed(row, old);
        if (changed?.length === 0) continue;
        hasChanged = true;
        if (changed === undefined) writer.addRow(Object.values(row));
        else updater.write(row, changed);
        hasTextChanged ||= old?.searchText !== row.searchText || old.sortName !== row.sortName;
      }
    }
  }
  writer.flush();
  if (hasChanged) notePeopleChanged(database);
  if (hasTextChanged) noteTextsChanged(database);
}

/** Without what is said of the one who is the example alone: what others are called may be otherwise. */
function ofGroup(facts: PersonFacts): PersonFacts {
  const assignments = facts.assignments.map((row) => ({
    ...row,
    firstName: null,
    lastName: null,
    displayName: null,
  }));
  return { ...facts, assignments };
}

function inChunks(ids: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(ids.length / chunkSize) }, (_, at) =>
    ids.slice(at * chunkSize, (at + 1) * chunkSize),
  );
}

function countPeople(database: WritableDatabase): number {
  return database.prepare<[], number>('SELECT count(*) FROM person').pluck().get() ?? 0;
}
