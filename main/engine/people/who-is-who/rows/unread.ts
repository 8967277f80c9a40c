import { idKey, nameKey, personName } from '../../../../domain/people/identifiers/identifier.ts';
import { readMailAddresses } from '../../../../domain/people/identifiers/mail-addresses.ts';
import { nobody, type RecordTable } from '../../../../domain/people/record-table.ts';
import type { WhoIsWho } from '../../../../domain/people/who-is-who.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';
import { isGroupEntry } from '../../../imports/read/lists/group-row.ts';
import { hasRejectedInForce, rejectedInForce, type RejectedInForce } from './rejected-in-force.ts';
import { peopleByName } from '../usage-by-name.ts';

/** A row of a list that could not be read, and a person it names. */
export type UnreadRow = {
  readonly person: number;
  readonly source: 'users' | 'directory';
  readonly line: number;
};

/** Kinds of lists whose rows name people, and the source that their records are of. */
const lists = [
  ['users', 'users'],
  ['directory', 'directory'],
  ['staff', 'directory'],
] as const;

/**
 * Finds whom the rejected rows of the latest lists name: by any identifier in the row, else by the name. What such a row would have said
 * is not known, so that nobody in it is taken for gone.
 */
export function readUnread(
  database: ReadableDatabase,
  table: RecordTable,
  who: WhoIsWho,
): readonly UnreadRow[] {
  let byName: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  return lists.flatMap(([kind, source]) =>
    [...rejectedInForce(database, kind)].flatMap((row) => {
      const named = readNamed(row);
      if (named === undefined) return [];
      const found = identified(table, who, named);
      if (found.size === 0 && named.name !== undefined) {
        byName ??= peopleByName(database, who.personOfRecord);
        for (const person of byName.get(named.name) ?? []) found.add(person);
      }
      return [...found].map((person) => ({ person, source, line: row.line }));
    }),
  );
}

/** Whether there are rows that `readUnread` would have to look at, or has found something in before. */
export function hasUnread(database: ReadableDatabase): boolean {
  return (
    database.prepare("SELECT 1 FROM person_remark WHERE kind = 'unread' LIMIT 1").get() !== undefined ||
    lists.some(([kind]) => hasRejectedInForce(database, kind))
  );
}

type Named = {
  readonly addresses: readonly string[];
  readonly externalIds: readonly string[];
  readonly seatIds: readonly string[];
  readonly name: string | undefined;
};

/** What a row says of who it is about; `undefined` for the row of a group. */
function readNamed({ column, reason, cells: values, columns }: RejectedInForce): Named | undefined {
  if (isGroupEntry(column, columns)) return undefined;
  const valueOf = (field: string): string | undefined =>
    values[columns.findIndex((one) => one.field === field)];
  // A row whose cells are not under their headers: any cell may be the id.
  const idsOf = (field: string): readonly string[] =>
    (column === undefined ? values : [valueOf(field)]).flatMap((cell) => idKey(cell) ?? []);
  return {
    addresses: [...values, ...mayBeMeant(reason)].flatMap((cell) => {
      const { primary, others } = readMailAddresses(cell);
      return primary === undefined ? [] : [primary, ...others];
    }),
    externalIds: idsOf('externalId'),
    seatIds: idsOf('seatId'),
    name: nameKey(
      personName({
        firstName: valueOf('firstName'),
        lastName: valueOf('lastName'),
        displayName: valueOf('displayName'),
      }),
    ),
  };
}

/** Addresses of those whose account stood in a row that does not say whose it is. */
function mayBeMeant(reason: RejectedInForce['reason']): readonly string[] {
  return typeof reason === 'object' && reason.kind === 'account' ? reason.addresses : [];
}

function identified(table: RecordTable, who: WhoIsWho, named: Named): Set<number> {
  const nodes = [
    ...named.addresses.map((value) => table.nodeOf('email', value)),
    ...named.externalIds.map((value) => table.nodeOf('external-id', value)),
    ...named.seatIds.map((value) => table.nodeOf('seat-id', value)),
  ];
  const people = nodes.map((node) => (node === nobody ? nobody : (who.personOfNode[node] ?? nobody)));
  return new Set(people.filter((person) => person !== nobody));
}
