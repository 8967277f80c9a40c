import type { PersonSource } from '../../../domain/files/import.ts';
import { nobody, type IdentifierKind, type RecordTable } from '../../../domain/people/record-table.ts';
import type { IdentifierConflict, WhoIsWho } from '../../../domain/people/who-is-who.ts';
import type { WritableDatabase } from '../../database/handles.ts';
import { clear } from './store-people.ts';

const sourceWords: Readonly<Record<PersonSource, string>> = {
  users: 'the user list',
  directory: 'the directory',
  usage: 'the usage report',
};
const kindWords: Readonly<Record<IdentifierKind, string>> = {
  'external-id': 'unique id',
  email: 'e-mail address',
  'seat-id': 'seat id',
};

type Remark = {
  readonly person: number;
  readonly kind: 'identifier-mismatch' | 'duplicate';
  readonly says: string;
};

/** Writes anew what bringing records together has to say: identifiers that lead to several unique ids, told at each of these people. */
export function storeRemarks(
  database: WritableDatabase,
  table: RecordTable,
  {
    who,
    ids,
    within,
  }: { readonly who: WhoIsWho; readonly ids: Int32Array; readonly within?: readonly number[] },
): void {
  clear(database, 'person_remark', within);
  const insert = database.prepare<[number, string, string]>(
    'INSERT OR IGNORE INTO person_remark (person_id, kind, says) VALUES (?, ?, ?)',
  );
  for (const remark of remarksOf(table, who)) {
    const id = ids[remark.person];
    if (id !== undefined) insert.run(id, remark.kind, remark.says);
  }
}

function remarksOf(table: RecordTable, who: WhoIsWho): readonly Remark[] {
  if (who.conflicts.length === 0) return [];
  const mentions = collectMentions(table, who);
  return who.conflicts.flatMap((conflict) => {
    const found = mentions.get(conflict.node) ?? [];
    const inOneFile = [...new Set(found.map((mention) => mention.source))].some(
      (source) => uniqueIdsIn(found, source).size > 1,
    );
    const kind = inOneFile ? ('duplicate' as const) : ('identifier-mismatch' as const);
    const says = sentence(table, conflict, found);
    const people = new Set([
      ...conflict.uniqueIds.map((uniqueId) => who.personOfNode[uniqueId] ?? nobody),
      ...found.map((mention) => mention.person),
    ]);
    return [...people].filter((person) => person !== nobody).map((person) => ({ person, kind, says }));
  });
}

function uniqueIdsIn(mentions: readonly Mention[], source: PersonSource): ReadonlySet<number> {
  return new Set(
    mentions
      .filter((mention) => mention.source === source && mention.uniqueId !== nobody)
      .map(({ uniqueId }) => uniqueId),
  );
}

type Mention = { readonly uniqueId: number; readonly source: PersonSource; readonly person: number };

/** Where each contested identifier stands, beside which unique id. */
function collectMentions(table: RecordTable, who: WhoIsWho): ReadonlyMap<number, readonly Mention[]> {
  const contested = new Map<number, Mention[]>(who.conflicts.map(({ node }) => [node, []]));
  for (let record = 0; record < table.recordCount; record += 1) {
    const source = table.sources[record];
    if (source === undefined || table.current[record] !== true) continue;
    for (const node of table.nodesOf(record)) {
      contested.get(node)?.push({
        uniqueId: table.externalId[record] ?? nobody,
        source,
        person: who.personOfRecord[record] ?? nobody,
      });
    }
  }
  return contested;
}

function sentence(table: RecordTable, conflict: IdentifierConflict, mentions: readonly Mention[]): string {
  const parts = conflict.uniqueIds
    .map((uniqueId) => {
      const sources = [
        ...new Set(mentions.filter((mention) => mention.uniqueId === uniqueId).map(({ source }) => source)),
      ];
      const where = sources.map((source) => sourceWords[source]).join(' and ');
      return where === '' ? table.valueOf(uniqueId) : `${table.valueOf(uniqueId)} (${where})`;
    })
    .toSorted();
  const what = `The ${kindWords[table.kindOf(conflict.node)]} ${table.valueOf(conflict.node)}`;
  return parts.length === 1
    ? `${what} links unique id ${parts[0] ?? ''} with another one.`
    : `${what} leads to several unique ids: ${parts.join(', ')}.`;
}
