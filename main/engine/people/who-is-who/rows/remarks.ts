import type { ConflictFact } from '../../../../domain/findings/finding-facts.ts';
import { listKindOf, nobody, type RecordTable } from '../../../../domain/people/record-table.ts';
import type { SetAsideFact } from '../../../../domain/people/set-aside.ts';
import type { Undecided } from '../../../../domain/people/in-question/undecided.ts';
import type { IdentifierConflict, WhoIsWho } from '../../../../domain/people/who-is-who.ts';
import type { WritableDatabase } from '../../../database/handles.ts';
import { clear } from '../store/store-people.ts';
import type { UnreadRow } from './unread.ts';

type Remark = {
  readonly person: number;
  /** Each holds a fact as JSON: `ConflictFact`, `SetAsideFact`, `UnreadFact` or `UndecidedFact`. */
  readonly kind: 'identifier-mismatch' | 'duplicate' | 'set-aside' | 'unread' | 'undecided';
  readonly says: string;
};

export type UnreadFact = Pick<UnreadRow, 'source' | 'line'>;
export type UndecidedFact = Pick<Undecided, 'list'>;

/** Writes anew what bringing records together has to say: identifiers that lead to several unique ids, told at each of these people. */
export function storeRemarks(
  database: WritableDatabase,
  table: RecordTable,
  {
    who,
    ids,
    within,
    undecided,
    unread = [],
  }: {
    readonly who: WhoIsWho;
    readonly ids: Int32Array;
    readonly within?: readonly number[];
    readonly undecided: readonly Undecided[];
    readonly unread?: readonly UnreadRow[];
  },
): void {
  clear(database, 'person_remark', within);
  const insert = database.prepare<[number, string, string]>(
    'INSERT OR IGNORE INTO person_remark (person_id, kind, says) VALUES (?, ?, ?)',
  );
  const remarks = [
    ...remarksOf(table, who),
    ...sharedRemarks(table, who),
    ...unreadRemarks(unread),
    ...undecided.flatMap(undecidedRemarks),
  ];
  for (const remark of remarks) {
    const id = ids[remark.person];
    if (id !== undefined) insert.run(id, remark.kind, remark.says);
  }
}

function remarksOf(table: RecordTable, who: WhoIsWho): readonly Remark[] {
  if (who.conflicts.length === 0) return [];
  const mentions = collectMentions(table, who);
  return who.conflicts.flatMap((conflict) => {
    const found = mentions.get(conflict.node) ?? [];
    const inOneFile = [...new Set(found.map((mention) => mention.list))].some(
      (list) => uniqueIdsIn(found, list).size > 1,
    );
    const kind = inOneFile ? ('duplicate' as const) : ('identifier-mismatch' as const);
    const says = JSON.stringify(conflictFact(table, conflict, found));
    const people = new Set([
      ...conflict.uniqueIds.map((uniqueId) => who.personOfNode[uniqueId] ?? nobody),
      ...found.map((mention) => mention.person),
    ]);
    return [...people].filter((person) => person !== nobody).map((person) => ({ person, kind, says }));
  });
}

/** Of everybody in whose rows an identifier stands that is nobody's. Who has no other cannot be told from the others. */
function sharedRemarks(table: RecordTable, who: WhoIsWho): readonly Remark[] {
  if (who.shared.length === 0) return [];
  const owners = new Set(who.personOfNode);
  const shared = new Map(who.shared.map((found) => [found.node, found]));
  const remarks: Remark[] = [];
  for (let record = 0; record < table.recordCount; record += 1) {
    const person = who.personOfRecord[record] ?? nobody;
    if (person === nobody) continue;
    for (const node of table.nodesOf(record)) {
      const found = shared.get(node);
      if (found === undefined) continue;
      const fact: SetAsideFact = {
        kind: table.kindOf(node),
        value: table.valueOf(node),
        source: listKindOf(table.lists[found.records[0] ?? nobody] ?? 0),
        rows: found.records.length,
      };
      remarks.push({ person, kind: 'set-aside', says: JSON.stringify(fact) });
      if (!owners.has(person)) {
        const conflict: ConflictFact = { kind: 'set-aside', fact, alone: true };
        remarks.push({ person, kind: 'identifier-mismatch', says: JSON.stringify(conflict) });
      }
    }
  }
  return remarks;
}

function unreadRemarks(unread: readonly UnreadRow[]): readonly Remark[] {
  return unread.map(({ person, source, line }) => {
    const fact: UnreadFact = { source, line };
    return { person, kind: 'unread', says: JSON.stringify(fact) };
  });
}

/** Nobody is asked about it but by a finding. */
function undecidedRemarks({ person, list, by }: Undecided): readonly Remark[] {
  const fact: UndecidedFact = { list };
  const conflict: ConflictFact = by === 'name' ? { kind: 'namesake', list } : { kind: 'elsewhere', list };
  return [
    { person, kind: 'undecided', says: JSON.stringify(fact) },
    { person, kind: 'identifier-mismatch', says: JSON.stringify(conflict) },
  ];
}

function uniqueIdsIn(mentions: readonly Mention[], list: number): ReadonlySet<number> {
  return new Set(
    mentions
      .filter((mention) => mention.list === list && mention.uniqueId !== nobody)
      .map(({ uniqueId }) => uniqueId),
  );
}

type Mention = { readonly uniqueId: number; readonly list: number; readonly person: number };

/** Where each contested identifier stands, beside which unique id. */
function collectMentions(table: RecordTable, who: WhoIsWho): ReadonlyMap<number, readonly Mention[]> {
  const contested = new Map<number, Mention[]>(who.conflicts.map(({ node }) => [node, []]));
  for (let record = 0; record < table.recordCount; record += 1) {
    const list = table.lists[record];
    if (list === undefined || table.current[record] !== true) continue;
    for (const node of table.nodesOf(record)) {
      contested.get(node)?.push({
        uniqueId: table.externalId[record] ?? nobody,
        list,
        person: who.personOfRecord[record] ?? nobody,
      });
    }
  }
  return contested;
}

function conflictFact(
  table: RecordTable,
  { node, uniqueIds }: IdentifierConflict,
  mentions: readonly Mention[],
): ConflictFact {
  return {
    kind: 'leads-apart',
    identifier: { kind: table.kindOf(node), value: table.valueOf(node) },
    uniqueIds: uniqueIds
      .map((uniqueId) => {
        const beside = mentions.filter((mention) => mention.uniqueId === uniqueId);
        return {
          id: table.valueOf(uniqueId),
          lists: [...new Set(beside.map(({ list }) => listKindOf(list)))],
        };
      })
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  };
}
