import type { ExportKind } from '../../../domain/files/import.ts';
import type { LostZeros } from '../../../domain/people/identifiers/leading-zeros.ts';
import { findUndecided } from '../../../domain/people/in-question/undecided.ts';
import type { AlikeRecords } from '../../imports/stage/alike-records.ts';
import type { EngineContext, WorkHooks } from '../../thread/context.ts';
import { collectNow } from '../../thread/give-back.ts';
import type { WritableDatabase } from '../../database/handles.ts';
import { readDecisions } from '../who-is-who/decisions.ts';
import { askOfHandedOn } from '../handed-on/ask.ts';
import { askOfRenamed } from '../renamed/ask.ts';
import { bringFirstList } from './first-list.ts';
import { knownFacts } from './known-facts.ts';
import { loadRecords } from '../who-is-who/rows/load-records.ts';
import { matchByLikeness } from '../who-is-who/likeness/match-by-likeness.ts';
import { usageByName } from '../who-is-who/usage-by-name.ts';
import { assignPersonIds, collectNodes } from '../who-is-who/store/person-ids.ts';
import { reconcileChanged, type ImportRows } from './reconcile-changed.ts';
import { storeRemarks } from '../who-is-who/rows/remarks.ts';
import { questionRows } from '../who-is-who/rows/rows-in-question.ts';
import { storeOtherNumbering } from '../who-is-who/other-numbering.ts';
import { partFormerHolders, withoutOtherSeats } from '../who-is-who/handed-on.ts';
import { resolveRecords } from '../who-is-who/resolve-records.ts';
import { storeMatches } from '../who-is-who/store/store-matches.ts';
import { storeIdentifiers, storePersonRecords } from '../who-is-who/store/store-people.ts';
import { readUnread } from '../who-is-who/rows/unread.ts';
import { storeLostZeros } from '../describe/set-aside.ts';
import { PersonFigures } from '../describe/facts/person-figures.ts';
import { findPlainPeople } from '../describe/plain/plain-people.ts';
import { readMeasuredWindows } from '../survey/measured-windows.ts';
import { readSurvey } from '../survey/survey.ts';
import { noteReconciled } from '../../imports/merge/reconcile-flag.ts';
import { notePeopleChanged } from '../search/while-people-stay.ts';
import { readWatermark, writeWatermark } from './watermark.ts';
import { refreshEverybody, refreshPeople, removePeopleExcept } from '../describe/write-people.ts';

/** Of pages, for as long as people are brought up to date: with the little cache of every day they would be read again and again. */
const cacheKiB = { some: 8 * 1024, everybody: 8 * 1024, everyDay: 2000 };

/** From so many on, what work has left is some MB. */
const manyRecords = 50_000;

/** What changed since people were last brought up to date: one import, or anything. `alike`: of an import whose records are in no doubt. */
export type ReconcileScope = ImportToTakeIn | { readonly all: true };
type ImportToTakeIn = ImportRows & { readonly alike?: AlikeRecords | undefined };

/**
 * Brings people up to date with the records, in one transaction: who is who, which records and identifiers are whose, and what
 * is found. Called after the records of an import were committed or undone; takes the setting `reconcile_needed` away.
 * Where an import changed little, only the people it touches are looked at; the outcome is the same.
 */
export function reconcile(
  context: Pick<EngineContext, 'writable'>,
  scope: ReconcileScope,
  hooks: WorkHooks,
): void {
  const { writable } = context;
  hooks.onProgress({ stage: 'reconciling', done: 0, total: undefined });
  setCache(writable, cacheKiB.some);
  try {
    writable.transaction(() => {
      if (!('importId' in scope) || !takeIn(writable, scope, hooks)) reconcileAll(writable, hooks);
      noteReconciled(writable);
      // An import may change what is worked out from all reports and no row of anybody.
      notePeopleChanged(writable);
    })();
  } finally {
    setCache(writable, cacheKiB.everyDay);
  }
}

/** Answers `false` where everybody is to be looked at. */
function takeIn(
  database: WritableDatabase,
  { importId, alike, ended }: ImportToTakeIn,
  hooks: WorkHooks,
): boolean {
  if (alike !== undefined && bringFirstList(database, alike, hooks)) return true;
  const kind = database
    .prepare<[number], ExportKind>('SELECT kind FROM import WHERE id = ?')
    .pluck()
    .get(importId);
  if (kind !== 'learning' && kind !== 'upload-result')
    return reconcileChanged(database, { importId, ended }, hooks);
  const watermark = readWatermark(database);
  if (watermark === undefined) return false;
  // Nobody becomes somebody else by it; what Learning says of unique ids may be a finding.
  if (kind === 'learning') refreshEverybody(database, hooks);
  writeWatermark(database, watermark);
  return true;
}

function setCache(database: WritableDatabase, kib: number): void {
  database.pragma(`cache_size = -${String(kib)}`);
}

/** Nothing is to be said; and yet who is unknown by it depends on everybody. */
const nothingLost: LostZeros = { ids: 0, lists: [], withZeros: '', without: '' };

function reconcileAll(database: WritableDatabase, hooks: WorkHooks): void {
  hooks.onProgress({ stage: 'reconciling', done: 0, total: undefined });
  const records = loadRecords(database);
  // Half of what loading took is of use to nobody by now; and it reads each page once.
  collectNow();
  setCache(database, cacheKiB.everybody);
  const { table } = records;
  storeOtherNumbering(database, records.otherNumbering);
  partFormerHolders(database, records, { isWhole: true });
  const decisions = readDecisions(database);
  const resolved = resolveRecords(database, records);
  const likeness = matchByLikeness(database, records, { who: resolved, decisions });
  const { who } = likeness;
  const nodes = collectNodes(table, who);
  const ids = assignPersonIds(database, records, { who, nodes });
  // What finding out who is alike has left; of a few people it is not worth its time.
  if (table.recordCount > manyRecords) collectNow();
  // A name alone says whose a usage row is, never who somebody is.
  const owned = usageByName(database, records, { who, decisions });
  const personOfRecord = withoutOtherSeats(records, {
    personOfRecord: owned.personOfRecord,
    shared: who.shared,
  });
  storePersonRecords(database, records, { personOfRecord, ids });
  storeIdentifiers(database, table, { nodes, ids });
  const strays = findUndecided(table, who, records.apart);
  const questions = questionRows(database, records, { who, decisions, review: likeness.review, strays });
  storeRemarks(database, table, {
    who,
    ids,
    undecided: questions.undecided,
    unread: readUnread(database, table, who),
  });
  storeLostZeros(database, records.zeros ?? (records.apart.length === 0 ? undefined : nothingLost));
  storeMatches(
    database,
    { table, who, ids },
    {
      made: [...likeness.made, ...owned.made],
      review: [...likeness.review, ...owned.review, ...questions.review],
    },
  );
  const living = [...ids].toSorted((one, other) => one - other);
  removePeopleExcept(database, living);
  const measured = readMeasuredWindows(database);
  const figures = new PersonFigures(records.figures, { personOfRecord, people: ids.length, measured });
  const known = knownFacts(table, { figures, nodes, ids });
  const survey = readSurvey(database);
  const plain = findPlainPeople(database, records, { personOfRecord, nodes, ids, figures, survey });
  refreshPeople(database, living, { hooks, known, plain });
  if (table.former.size > 0) askOfHandedOn(database);
  const isOneRowEach = plain !== undefined && plain.hasAssigned !== true;
  askOfRenamed(database, isOneRowEach ? living.filter((id) => plain.groups[id] === 0) : undefined);
  writeWatermark(database, { hasNamesAlone: records.nameOnly.length > 0 });
}
