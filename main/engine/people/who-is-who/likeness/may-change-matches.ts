import { nobody } from '../../../../domain/people/record-table.ts';
import type { WhoIsWho } from '../../../../domain/people/who-is-who.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';
import { identifierCodes } from '../../bring-together/codes.ts';
import type { LoadedRecords } from '../rows/load-records.ts';
import { readPresence } from './match-candidates.ts';
import { recordTables } from '../../bring-together/watermark.ts';
import type { Changes } from '../changes.ts';

/**
 * Whether changed rows may change what is matched by likeness: somebody comes to be, or is no longer, in the user list alone or the
 * directory alone; somebody who is so has another identifier, name, title or place than before; or somebody is part of a match
 * by likeness, or of a conflict of identifiers, already.
 */
export function mayChangeMatches(
  database: ReadableDatabase,
  records: LoadedRecords,
  changed: {
    readonly who: WhoIsWho;
    readonly ids: Int32Array;
    readonly affected: readonly number[];
    readonly changes: Changes;
  },
): boolean {
  const { who, ids, affected, changes } = changed;
  if (!hasBothSides(database)) return false;
  if (who.conflicts.length > 0 || isInDoubt(database, affected)) return true;
  const sidesBefore = readSides(database, affected, changes);
  const { isListed, isInDirectory } = readPresence(records, who);
  const living = new Set<number>();
  const alone = new Set<number>();
  for (let person = 0; person < who.people; person += 1) {
    const id = ids[person] ?? 0;
    const sides = `${String(isListed[person] ?? 0)}${String(isInDirectory[person] ?? 0)}`;
    living.add(id);
    if ((sidesBefore.get(id) ?? '00') !== sides) return true;
    if (sides !== '11') alone.add(id);
  }
  if (affected.some((id) => !living.has(id))) return true;
  if (changesIdentifiers(database, records, { who, ids, alone })) return true;
  return changesDescription(database, records, { ...changed, alone });
}

function hasBothSides(database: ReadableDatabase): boolean {
  const has = (table: string): boolean =>
    database.prepare(`SELECT 1 FROM ${table} WHERE to_import IS NULL LIMIT 1`).get() !== undefined;
  return has(recordTables.users) && has(recordTables.directory);
}

function isInDoubt(database: ReadableDatabase, people: readonly number[]): boolean {
  return (
    database
      .prepare<[string]>(
        `WITH touched AS (SELECT value AS id FROM json_each(?))
         SELECT 1 FROM person_match WHERE person_id IN (SELECT id FROM touched)
         UNION ALL
         SELECT 1 FROM person_remark WHERE person_id IN (SELECT id FROM touched)
         UNION ALL
         SELECT 1 FROM match_review WHERE one_person IN (SELECT id FROM touched) OR other_person IN (SELECT id FROM touched)
         LIMIT 1`,
      )
      .get(JSON.stringify(people)) !== undefined
  );
}

/** Who was in the user list and who in the directory before the import, as "10", "01" or "11". */
function readSides(
  database: ReadableDatabase,
  people: readonly number[],
  changes: Changes,
): ReadonlyMap<number, string> {
  const list = JSON.stringify(people);
  const closed = JSON.stringify(changes.closed);
  const inSource = (source: 0 | 1, kind: 'users' | 'directory'): ReadonlySet<number> =>
    new Set(
      database
        .prepare<[string, string], number>(
          `SELECT DISTINCT pr.person_id FROM person_record pr JOIN ${recordTables[kind]} r ON r.id = pr.record_id
            WHERE pr.person_id IN (SELECT value FROM json_each(?)) AND pr.source = ${String(source)}
              AND (r.to_import IS NULL OR r.id IN (SELECT value FROM json_each(?)))`,
        )
        .pluck()
        .all(list, changes.kind === kind ? closed : '[]'),
    );
  const listed = inSource(0, 'users');
  const assigned = inSource(1, 'directory');
  return new Map(people.map((id) => [id, `${listed.has(id) ? '1' : '0'}${assigned.has(id) ? '1' : '0'}`]));
}

/** Whether somebody on one side has other identifiers than before. */
function changesIdentifiers(
  database: ReadableDatabase,
  { table }: LoadedRecords,
  {
    who,
    ids,
    alone,
  }: { readonly who: WhoIsWho; readonly ids: Int32Array; readonly alone: ReadonlySet<number> },
): boolean {
  const before = database
    .prepare<[string], string>(
      `SELECT person_id || ' ' || kind || ' ' || value FROM person_identifier
        WHERE person_id IN (SELECT value FROM json_each(?))`,
    )
    .pluck()
    .all(JSON.stringify([...alone]));
  const after: string[] = [];
  for (let node = 0; node < table.nodeCount; node += 1) {
    const id = ids[who.personOfNode[node] ?? nobody] ?? 0;
    if (!alone.has(id)) continue;
    after.push(`${String(id)} ${String(identifierCodes[table.kindOf(node)])} ${table.valueOf(node)}`);
  }
  return before.toSorted().join('\n') !== after.toSorted().join('\n');
}

const describedBy = {
  users: 'json_array(email_key, external_id, seat_id, first_name, last_name, title, department)',
  directory:
    'json_array(email_key, user_name, external_id, first_name, last_name, display_name, title, department, location)',
  usage: 'NULL',
} as const;

/** Whether the rows that came for people on one side say anything else of who they are than the rows that went. */
function changesDescription(
  database: ReadableDatabase,
  { table, rowIds }: LoadedRecords,
  {
    who,
    ids,
    changes,
    alone,
  }: {
    readonly who: WhoIsWho;
    readonly ids: Int32Array;
    readonly changes: Changes;
    readonly alone: ReadonlySet<number>;
  },
): boolean {
  if (alone.size === 0) return false;
  const fresh = new Set(changes.fresh);
  const closed = new Set(changes.closed);
  const concerned: number[] = [];
  for (let record = 0; record < table.recordCount; record += 1) {
    const rowId = rowIds[record] ?? 0;
    const person = who.personOfRecord[record] ?? nobody;
    if (table.sources[record] !== changes.kind || !alone.has(ids[person] ?? 0)) continue;
    if (fresh.has(rowId) || closed.has(rowId)) concerned.push(rowId);
  }
  const rows = database
    .prepare<[string], { readonly id: number; readonly described: string }>(
      `SELECT id, ${describedBy[changes.kind]} AS described FROM ${recordTables[changes.kind]}
        WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(concerned));
  const describe = (which: ReadonlySet<number>): string =>
    rows
      .filter(({ id }) => which.has(id))
      .map(({ described }) => described)
      .toSorted()
      .join('\n');
  return describe(fresh) !== describe(closed);
}
