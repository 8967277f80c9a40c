import type { ImportId } from '../../../domain/ids.ts';
import { personSourceOf, type ExportKind, type PersonSource } from '../../../domain/files/import.ts';
import { firstStaffList } from '../../../domain/people/record-table.ts';
import { findUndecided } from '../../../domain/people/in-question/undecided.ts';
import { usageWithOtherSeatIds } from '../../../domain/people/holders/other-seats.ts';
import type { WorkHooks } from '../../thread/context.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';
import { identifierCodes, sourceCodes } from './codes.ts';
import { readDecisions } from '../who-is-who/decisions.ts';
import { loadRecords, type LoadedRecords, type RecordScope } from '../who-is-who/rows/load-records.ts';
import { mayChangeMatches } from '../who-is-who/likeness/may-change-matches.ts';
import { mayChangeQuestions } from '../who-is-who/likeness/may-change-questions.ts';
import { assignPersonIds, collectNodes } from '../who-is-who/store/person-ids.ts';
import { partFormerHolders } from '../who-is-who/handed-on.ts';
import { resolveRecords } from '../who-is-who/resolve-records.ts';
import { hasUnread } from '../who-is-who/rows/unread.ts';
import { storeRemarks } from '../who-is-who/rows/remarks.ts';
import { replaceIdentifiers, storePersonRecords } from '../who-is-who/store/store-people.ts';
import { samePeople, type Replaced } from './same-people.ts';
import { groundOf, readWatermark, recordTables, writeWatermark, type Watermark } from './watermark.ts';
import { readLostZeros } from '../describe/set-aside.ts';
import { personNow } from '../describe/person-now.ts';
import { peopleActedOn } from '../describe/removals.ts';
import { refreshPeople, removePeople } from '../describe/write-people.ts';
import { askOfRenamed } from '../renamed/ask.ts';
import type { Changes } from '../who-is-who/changes.ts';

/** An import, and the records that it ended, where they are known. */
export type ImportRows = { readonly importId: ImportId; readonly ended?: readonly number[] | undefined };

/** More changed rows than this are faster taken in together with all others. */
const mostChanges = 20_000;

/**
 * Takes one import in by looking only at the people that its changed rows are connected with by identifiers. Answers `false`, with
 * nothing written that matters, where more than they may be concerned: then everybody is to be looked at.
 */
export function reconcileChanged(database: WritableDatabase, rows: ImportRows, hooks: WorkHooks): boolean {
  const { importId } = rows;
  const watermark = readWatermark(database);
  if (watermark === undefined || !isNextImport(database, watermark, importId)) return false;
  if (watermark.hasNamesAlone || watermark.ground !== groundOf(database)) return false;
  if (hasUnread(database) || readLostZeros(database) !== undefined) return false;
  if (hasUnownedUsage(database) || readDecisions(database).length > 0) return false;
  const changes = readChanges(database, watermark, rows);
  if (changes.fresh.length + changes.closed.length > mostChanges) return false;
  const same = samePeople(database, changes);
  if (same !== undefined) return takeInSame(database, same, { watermark, changes, hooks });
  const changed = loadRecords(database, scopeOf(changes.kind, [...changes.fresh, ...changes.closed]));
  if (changed.nameOnly.length > 0) return false;
  const affected = connectedPeople(database, changed);
  const records = loadRecords(database, recordsOf(database, affected, changes));
  // What was handed on is looked at with all rows.
  if (partFormerHolders(database, records, { isWhole: false }) > 0) return false;
  const who = resolveRecords(database, records);
  // Whether a report is numbered by something else is said of all of it.
  if (usageWithOtherSeatIds(records.table, who.personOfRecord, who.shared).length > 0) return false;
  // Whether a list is numbered by another system is said of all of it.
  if (hasStaff(records) && (records.otherNumbering.length > 0 || who.conflicts.length > 0)) return false;
  // Both are said of a whole list.
  if (who.shared.length > 0 || records.zeros !== undefined || records.apart.length > 0) return false;
  // A row that is nobody's is a question about everybody.
  if (who.personOfRecord.includes(-1)) return false;
  // Who may be somebody else is asked about.
  const undecided = findUndecided(records.table, who, []);
  if (undecided.length > 0) return false;
  const nodes = collectNodes(records.table, who);
  const ids = assignPersonIds(database, records, { who, nodes });
  if (mayChangeMatches(database, records, { who, ids, affected, changes })) return false;
  if (mayChangeQuestions(database, records, { who, changes })) return false;
  storePersonRecords(database, records, { personOfRecord: who.personOfRecord, ids, within: affected });
  replaceIdentifiers(database, records.table, { nodes, ids, within: affected });
  storeRemarks(database, records.table, { who, ids, within: affected, undecided });
  const living = new Set(ids);
  removePeople(
    database,
    affected.filter((id) => !living.has(id)),
  );
  return describeTouched(database, living, { watermark, changes, hooks });
}

type TakingIn = { readonly watermark: Watermark; readonly changes: Changes; readonly hooks: WorkHooks };

/** Rows in whose place others of the same person came: only what is said of the person changes. */
function takeInSame(database: WritableDatabase, same: readonly Replaced[], by: TakingIn): boolean {
  const insert = database.prepare<[string]>(
    `INSERT INTO person_record (person_id, source, record_id)
       SELECT value ->> 0, ${String(sourceCodes.users)}, value ->> 1 FROM json_each(?)`,
  );
  insert.run(JSON.stringify(same.map(({ person, fresh }) => [person, fresh])));
  const insertSeat = database.prepare<[number, string, number]>(
    'INSERT INTO person_identifier (kind, value, person_id, owned) VALUES (?, ?, ?, 1)',
  );
  for (const { person, seatId } of same)
    if (seatId !== null) insertSeat.run(identifierCodes['seat-id'], seatId, person);
  return describeTouched(database, new Set(same.map(({ person }) => person)), by);
}

/** Describes whom changed rows are about, and who is otherwise by a list that came. */
function describeTouched(
  database: WritableDatabase,
  living: ReadonlySet<number>,
  { watermark, changes, hooks }: TakingIn,
): boolean {
  // A list says what came of an act also where its row is as it was.
  const actedOn =
    changes.kind === 'users' ? [...peopleActedOn(database), ...askedBetweenLists(database)] : [];
  const unassigned = unassignedPeople(database, changes);
  const refreshed = [...new Set([...living, ...actedOn, ...unassigned])];
  refreshPeople(database, refreshed, { hooks });
  // Whether an address at the service is somebody's by now is said of all rows.
  askOfRenamed(database, hasAnswers(database) ? undefined : refreshed);
  if (watermark.ground !== groundOf(database)) return false;
  writeWatermark(database, { hasNamesAlone: false });
  return true;
}

function hasStaff({ table }: LoadedRecords): boolean {
  return table.lists.some((list) => list >= firstStaffList);
}

/** Whoever was asked between the two latest user lists: the answer is older than the list by now, or no longer ([FI5] of findings). */
function askedBetweenLists(database: ReadableDatabase): readonly number[] {
  return database
    .prepare<[], number>(
      `WITH list AS (SELECT coalesce(made_at, imported_at) AS at FROM import WHERE kind = 'users' ORDER BY id DESC LIMIT 2)
       SELECT DISTINCT p.id FROM look_up_answer l JOIN person p ON p.id = ${personNow('l.person_id')}
        WHERE l.asked_at >= (SELECT min(at) FROM list) AND l.asked_at < (SELECT max(at) FROM list)`,
    )
    .pluck()
    .all();
}

/** Who has no assignment and is idle is a leaver or not by the day of the directory's list ([U3] of people). */
function unassignedPeople(database: ReadableDatabase, { kind }: Changes): readonly number[] {
  if (kind !== 'directory') return [];
  return database
    .prepare<[], number>("SELECT id FROM person WHERE directory = 'not-assigned' AND idle_days > 0")
    .pluck()
    .all();
}

function isNextImport(database: ReadableDatabase, watermark: Watermark, importId: number): boolean {
  const later = database
    .prepare<[number], number>('SELECT id FROM import WHERE id > ?')
    .pluck()
    .all(watermark.importId);
  return later.length === 1 && later[0] === importId;
}

function hasAnswers(database: ReadableDatabase): boolean {
  return database.prepare('SELECT 1 FROM look_up_answer LIMIT 1').get() !== undefined;
}

function hasUnownedUsage(database: ReadableDatabase): boolean {
  return database.prepare('SELECT 1 FROM person_record WHERE person_id = 0 LIMIT 1').get() !== undefined;
}

function readChanges(
  database: ReadableDatabase,
  watermark: Watermark,
  { importId, ended }: ImportRows,
): Changes {
  const exportKind = database
    .prepare<[number], ExportKind>('SELECT kind FROM import WHERE id = ?')
    .pluck()
    .get(importId);
  const kind = (exportKind === undefined ? undefined : personSourceOf(exportKind)) ?? 'users';
  const table = recordTables[kind];
  const read = (condition: string, value: number): readonly number[] =>
    database.prepare<[number], number>(`SELECT id FROM ${table} WHERE ${condition}`).pluck().all(value);
  return {
    kind,
    fresh: read('id > ?', watermark.rowIds[kind]),
    closed: ended ?? read('to_import = ?', importId),
  };
}

function scopeOf(kind: PersonSource, rowIds: readonly number[]): RecordScope {
  const scope: Record<PersonSource, readonly number[]> = { users: [], directory: [], usage: [] };
  scope[kind] = rowIds;
  return scope;
}

/** People who have one of the identifiers of these records, and people who have one of theirs, and so on. */
function connectedPeople(database: ReadableDatabase, { table }: LoadedRecords): readonly number[] {
  const peopleOf = database
    .prepare<[number, string], number>('SELECT person_id FROM person_identifier WHERE kind = ? AND value = ?')
    .pluck();
  const identifiersOf = database.prepare<[number], { readonly kind: number; readonly value: string }>(
    'SELECT kind, value FROM person_identifier WHERE person_id = ?',
  );
  const people = new Set<number>();
  const seen = new Set<string>();
  const open: { readonly kind: number; readonly value: string }[] = [];
  for (let node = 0; node < table.nodeCount; node += 1) {
    open.push({ kind: identifierCodes[table.kindOf(node)], value: table.valueOf(node) });
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const key = `${String(next.kind)} ${next.value}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const person of peopleOf.all(next.kind, next.value)) {
      if (people.has(person)) continue;
      people.add(person);
      open.push(...identifiersOf.all(person));
    }
  }
  return [...people];
}

function recordsOf(database: ReadableDatabase, people: readonly number[], changes: Changes): RecordScope {
  const rows = database
    .prepare<[string], { readonly source: number; readonly rowId: number }>(
      `SELECT source, record_id AS rowId FROM person_record WHERE person_id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(people));
  const of = (kind: PersonSource): readonly number[] => [
    ...rows.filter(({ source }) => source === sourceCodes[kind]).map(({ rowId }) => rowId),
    ...(changes.kind === kind ? changes.fresh : []),
  ];
  return { users: of('users'), directory: of('directory'), usage: of('usage') };
}
