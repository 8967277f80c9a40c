import { nameKey, personName } from '../../../domain/people/identifiers/identifier.ts';
import { nobody } from '../../../domain/people/record-table.ts';
import type { WhoIsWho } from '../../../domain/people/who-is-who.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { anchorOfNodes, nameOfAnchor, personOfAnchor } from './anchors.ts';
import type { StoredDecision } from './decisions.ts';
import type { LoadedRecords } from './rows/load-records.ts';
import type { NameOnlyRow } from './rows/usage-rows.ts';
import { matchUsageNames, type MadeMatch, type MatchToReview } from './likeness/match-by-likeness.ts';
import { readMatchRecords, readPresence } from './likeness/match-candidates.ts';
import { collectNodes } from './store/person-ids.ts';

type NameRow = [firstName: string | null, lastName: string | null, displayName: string | null];

const namesSql = [
  'SELECT first_name, last_name, NULL FROM seat_record ORDER BY id',
  'SELECT first_name, last_name, display_name FROM assignment_record ORDER BY id',
];

export type UsageByName = {
  /** As in `WhoIsWho`, usage rows with a name alone included. */
  readonly personOfRecord: Int32Array;
  readonly made: readonly MadeMatch[];
  readonly review: readonly MatchToReview[];
};

/**
 * Gives usage rows that carry a name alone to the person of that name, where exactly one person of the user list and the
 * directory has it and the report has it once; then to people without any usage whose name is alike beyond doubt. Where more
 * than one person fits, the rows stay unowned and wait for a decision.
 */
export function usageByName(
  database: ReadableDatabase,
  records: LoadedRecords,
  { who, decisions }: { readonly who: WhoIsWho; readonly decisions: readonly StoredDecision[] },
): UsageByName {
  const personOfRecord = who.personOfRecord.slice();
  if (records.nameOnly.length === 0) return { personOfRecord, made: [], review: [] };
  const namesakes = peopleByName(database, personOfRecord);
  const decided = decidedNames(records, who, decisions);
  const seen = countByReport(records.nameOnly);
  const give = (ownerOf: (name: string) => number | undefined): void => {
    for (const row of records.nameOnly) {
      const owner = ownerOf(row.nameKey);
      if (owner === undefined || (seen.get(reportKey(row)) ?? 0) > 1) continue;
      personOfRecord[row.record] = owner;
    }
  };
  give((name) => {
    const known = namesakes.get(name);
    const [only] = known ?? [];
    return known?.size === 1 && only !== undefined && !decided.has(name) ? only : undefined;
  });
  const open = new Set(
    records.nameOnly.filter((row) => personOfRecord[row.record] === nobody).map((row) => row.nameKey),
  );
  const likeness = matchOpenNames(database, records, {
    who: { ...who, personOfRecord },
    decisions,
    open,
    namesakes,
  });
  const owners = new Map(
    likeness.made.map(({ one, other }) => [nameOfAnchor(one), personOfAnchor(records.table, who, other)]),
  );
  give((name) => owners.get(name));
  return { personOfRecord, ...likeness };
}

/** Names that somebody decided something of: likeness takes them up with those decisions. */
function decidedNames(
  { table }: LoadedRecords,
  who: WhoIsWho,
  decisions: readonly StoredDecision[],
): ReadonlySet<string> {
  return new Set(
    decisions
      .filter(({ other }) => personOfAnchor(table, who, other) !== nobody)
      .map(({ one }) => nameOfAnchor(one))
      .filter((name) => name !== undefined),
  );
}

/** Who is called so by any row. Records of the user list come first in `personOfRecord`, then those of the directory, both by row id. */
export function peopleByName(
  database: ReadableDatabase,
  personOfRecord: Int32Array,
): ReadonlyMap<string, ReadonlySet<number>> {
  const people = new Map<string, Set<number>>();
  let record = 0;
  for (const sql of namesSql) {
    for (const [firstName, lastName, displayName] of database.prepare<[], NameRow>(sql).raw().iterate()) {
      const person = personOfRecord[record] ?? nobody;
      record += 1;
      if (person === nobody) continue;
      for (const key of nameKeys({ firstName, lastName, displayName })) {
        const known = people.get(key);
        if (known === undefined) people.set(key, new Set([person]));
        else known.add(person);
      }
    }
  }
  return people;
}

function nameKeys(row: {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly displayName: string | null;
}): readonly string[] {
  const parts = { firstName: row.firstName ?? undefined, lastName: row.lastName ?? undefined };
  const joined = nameKey(personName(parts));
  const shown = nameKey(row.displayName ?? undefined);
  return [joined, shown === joined ? undefined : shown].filter((key) => key !== undefined);
}

/** Who may be meant: those who share the very name, those somebody decided of, and seat holders whom no report has. */
function matchOpenNames(
  database: ReadableDatabase,
  records: LoadedRecords,
  {
    who,
    decisions,
    open,
    namesakes,
  }: {
    readonly who: WhoIsWho;
    readonly decisions: readonly StoredDecision[];
    readonly open: ReadonlySet<string>;
    readonly namesakes: ReadonlyMap<string, ReadonlySet<number>>;
  },
): Pick<UsageByName, 'made' | 'review'> {
  if (open.size === 0) return { made: [], review: [] };
  const presence = readPresence(records, who);
  const meant = new Set([...open].flatMap((name) => [...(namesakes.get(name) ?? [])]));
  for (const { one, other } of decisions) {
    if (nameOfAnchor(one) !== undefined) meant.add(personOfAnchor(records.table, who, other));
  }
  const nodes = collectNodes(records.table, who);
  const people = readMatchRecords(database, records, {
    source: 'users',
    personOfRecord: who.personOfRecord,
    idOf: (person) =>
      meant.has(person) || presence.hasUsage[person] === 0
        ? anchorOfNodes(records.table, nodes.ownedBy(person))
        : undefined,
  });
  const current = decisions.flatMap((decision) => {
    const person = personOfAnchor(records.table, who, decision.other);
    const other = person === nobody ? undefined : anchorOfNodes(records.table, nodes.ownedBy(person));
    return other === undefined ? [] : [{ ...decision, other }];
  });
  const names = [...open].map((name) => ({ nameKey: name, shown: records.shownNames.get(name) ?? name }));
  return matchUsageNames(names, { people, decisions: current, population: who.people });
}

function countByReport(rows: readonly NameOnlyRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(reportKey(row), (counts.get(reportKey(row)) ?? 0) + 1);
  return counts;
}

function reportKey(row: NameOnlyRow): string {
  return `${row.report} ${row.nameKey}`;
}
