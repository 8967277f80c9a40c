import type { MatchEvidence } from '../../../domain/matching/pairs/evidence.ts';
import { nobody } from '../../../domain/people/record-table.ts';
import type { WhoIsWho } from '../../../domain/people/who-is-who.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import type { LoadedRecords } from './rows/load-records.ts';
import { rowReader } from './rows/read-rows.ts';

type Pair = { readonly one: number; readonly other: number };

/**
 * Which pairs of a seat holder (`one`) and an assignee (`other`) look like somebody who left and somebody who came: the seat was
 * not used in its latest report, its holder was in a directory before, or the assignee came in a later directory than the first.
 */
export function findSuccessions(
  database: ReadableDatabase,
  records: LoadedRecords,
  who: WhoIsWho,
  pairs: readonly Pair[],
): (pair: Pair) => boolean {
  if (pairs.length === 0) return () => false;
  const { table, rowIds } = records;
  const wasInDirectory = new Set<number>();
  const rowsOf = new Map<number, number[]>(pairs.map(({ other }) => [other, []]));
  for (let record = 0; record < table.recordCount; record += 1) {
    if (table.sources[record] !== 'directory') continue;
    const person = who.personOfRecord[record] ?? nobody;
    wasInDirectory.add(person);
    rowsOf.get(person)?.push(rowIds[record] ?? 0);
  }
  const isUnused = unusedIn(records, who);
  // Asked once: without an index it is a walk through all rows.
  const first = database
    .prepare<[], number | null>('SELECT min(from_import) FROM assignment_record')
    .pluck()
    .get();
  const firstOf = database
    .prepare<[string], number | null>(
      'SELECT min(from_import) FROM assignment_record WHERE id IN (SELECT value FROM json_each(?))',
    )
    .pluck();
  const cameLater = (person: number): boolean =>
    (firstOf.get(JSON.stringify(rowsOf.get(person) ?? [])) ?? 0) > (first ?? 0);
  return ({ one, other }) => isUnused(one) || wasInDirectory.has(one) || cameLater(other);
}

/**
 * Which pairs would make a leaver of a seat holder by a name alone: no row of `other`, of now or of before, has them as being here, as in a
 * list of whoever left, which has namesakes of years ago.
 */
export function findGoneByName(
  database: ReadableDatabase,
  { table, rowIds }: LoadedRecords,
  who: WhoIsWho,
): (pair: Pair & { readonly match: { readonly evidence: Pick<MatchEvidence, 'rule'> } }) => boolean {
  let here: ReadonlySet<number> | undefined;
  const readHere = (): ReadonlySet<number> => {
    const gone = rowReader(database, table, (record) => rowIds[record] ?? 0).goneRecords();
    const found = new Set<number>();
    for (let record = 0; record < table.recordCount; record += 1)
      if (table.sources[record] === 'directory' && !gone.has(record))
        found.add(who.personOfRecord[record] ?? nobody);
    return found;
  };
  return ({ other, match }) => {
    if (match.evidence.rule !== 'same-names-alone') return false;
    here ??= readHere();
    return !here.has(other);
  };
}

/** Whether the latest report that has somebody has no activity of theirs. */
function unusedIn({ figures }: LoadedRecords, who: WhoIsWho): (person: number) => boolean {
  const latest = new Map<number, { readonly end: string; readonly days: number }>();
  for (let at = 0; at < figures.records.length; at += 1) {
    const person = who.personOfRecord[figures.records[at] ?? nobody] ?? nobody;
    const end = figures.windows[figures.windowOf[at] ?? 0]?.end ?? '';
    const known = latest.get(person);
    const days = Math.max(0, figures.daysActive[at] ?? 0);
    if (known === undefined || known.end < end) latest.set(person, { end, days });
    else if (known.end === end && days > known.days) latest.set(person, { end, days });
  }
  return (person) => latest.get(person)?.days === 0;
}
