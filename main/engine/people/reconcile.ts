import type { ImportId } from '../../domain/ids.ts';
import { resolvePeople } from '../../domain/who-is-who.ts';
import type { EngineContext, WorkHooks } from '../context.ts';
import { readDecisions } from './decisions.ts';
import { loadRecords } from './load-records.ts';
import { matchByLikeness } from './match-by-likeness.ts';
import { ownByName } from './own-by-name.ts';
import { assignPersonIds, collectNodes } from './person-ids.ts';
import { storeRemarks } from './remarks.ts';
import { storeMatches } from './store-matches.ts';
import { storeIdentifiers, storePersonRecords } from './store-people.ts';
import { refreshPeople, removePeopleExcept } from './write-people.ts';

const cacheKiB = 64 * 1024;

/** What changed since people were last brought up to date: one import, or anything. */
export type ReconcileScope = { readonly importId: ImportId } | { readonly all: true };

/**
 * Brings people up to date with the records, in one transaction: who is who, which records and identifiers are whose, and what
 * is found. Called after the records of an import were committed or undone; takes the setting `reconcile_needed` away.
 */
export function reconcile(context: EngineContext, _scope: ReconcileScope, hooks: WorkHooks): void {
  const { writable } = context;
  // Pages are kept in memory for as long as this takes: with the little cache of every day they would be read again and again.
  writable.pragma(`cache_size = -${String(cacheKiB)}`);
  try {
    writable.transaction(() => {
      reconcileAll(context, hooks);
      writable.exec("DELETE FROM setting WHERE name = 'reconcile_needed'");
    })();
  } finally {
    writable.pragma('cache_size = -2000');
  }
}

function reconcileAll({ writable }: EngineContext, hooks: WorkHooks): void {
  hooks.onProgress({ stage: 'reconciling', done: 0, total: undefined });
  const records = loadRecords(writable);
  const decisions = readDecisions(writable);
  const likeness = matchByLikeness(writable, records, { who: resolvePeople(records.table), decisions });
  const { who } = likeness;
  const nodes = collectNodes(records.table, who);
  const ids = assignPersonIds(writable, records.table, nodes);
  // A name alone says whose a usage row is, never who somebody is.
  const owned = ownByName(writable, records, { who, decisions });
  storePersonRecords(writable, records, owned.personOfRecord, ids);
  storeIdentifiers(writable, records.table, nodes, ids);
  storeRemarks(writable, records.table, who, ids);
  storeMatches(
    writable,
    { table: records.table, who, ids },
    { made: [...likeness.made, ...owned.made], review: [...likeness.review, ...owned.review] },
  );
  const living = [...ids].toSorted((one, other) => one - other);
  removePeopleExcept(writable, living);
  refreshPeople(writable, living, hooks);
}
