import type { MatchEvidence } from '../../../../domain/matching/pairs/evidence.ts';
import { findRowsInQuestion } from '../../../../domain/people/in-question/rows-in-question.ts';
import type { Undecided } from '../../../../domain/people/in-question/undecided.ts';
import { listNumbers, type RecordTable } from '../../../../domain/people/record-table.ts';
import type { WhoIsWho } from '../../../../domain/people/who-is-who.ts';
import type { ReadableDatabase } from '../../../database/handles.ts';
import { anchorOfNodes, personOfAnchor } from '../anchors.ts';
import type { StoredDecision } from '../decisions.ts';
import type { LoadedRecords } from './load-records.ts';
import type { MatchToReview } from '../likeness/match-by-likeness.ts';
import { collectNodes } from '../store/person-ids.ts';
import { rowReader } from './read-rows.ts';

/** Of two with one name; how sure it is nobody can say. */
const evidence: MatchEvidence = {
  rule: 'same-names-alone',
  identifier: undefined,
  contradiction: undefined,
  score: 0,
  probability: 0.5,
  fields: [],
};

/**
 * Whom a list may have by a name in it ([U6]), and the pairs that are asked about; not those of whom somebody said that they are two.
 */
export function questionRows(
  database: ReadableDatabase,
  records: LoadedRecords,
  {
    who,
    decisions,
    review: asked,
    strays,
  }: {
    readonly who: WhoIsWho;
    readonly decisions: readonly StoredDecision[];
    /** What is asked already. */
    readonly review: readonly MatchToReview[];
    /** Whose identifier stands in a row that may be somebody else's ([U5]). */
    readonly strays: readonly Undecided[];
  },
): { readonly undecided: readonly Undecided[]; readonly review: readonly MatchToReview[] } {
  const { table, rowIds } = records;
  const read = rowReader(database, table, (record) => rowIds[record] ?? 0);
  const found = findRowsInQuestion(table, who, read);
  if (found.length + strays.length === 0) return { undecided: [], review: [] };
  const keyOf = (one: number, other: number): string => [one, other].toSorted((a, b) => a - b).join(' ');
  const decided = new Map<string, StoredDecision['verdict'] | 'asked'>(
    decisions.map(({ one, other, verdict }) => [
      keyOf(personOfAnchor(table, who, one), personOfAnchor(table, who, other)),
      verdict,
    ]),
  );
  for (const { one, other } of asked) {
    const key = keyOf(personOfAnchor(table, who, one), personOfAnchor(table, who, other));
    if (!decided.has(key)) decided.set(key, 'asked');
  }
  const open = found.filter(({ person, owner }) => decided.get(keyOf(person, owner)) !== 'different');
  const openStrays = strays.filter(
    ({ person, asked: pair }) => pair === undefined || decided.get(keyOf(person, pair.owner)) !== 'different',
  );
  const nodes = collectNodes(table, who);
  const review = new Map<string, MatchToReview>();
  const ask = (person: number, owner: number, why: Pick<MatchToReview, 'evidence' | 'reason'>): void => {
    const [one, other] = [person, owner].map((each) => anchorOfNodes(table, nodes.ownedBy(each)));
    const key = keyOf(person, owner);
    if (one === undefined || other === undefined || decided.has(key) || review.has(key)) return;
    review.set(key, { one, other, ...why });
  };
  for (const { person, owner } of open) ask(person, owner, { evidence, reason: 'leaver-and-newcomer' });
  for (const { person, asked: pair } of openStrays)
    if (pair !== undefined)
      ask(person, pair.owner, { evidence: byIdentifier(table, pair.node), reason: 'not-sure' });
  return {
    undecided: [...openStrays, ...undecidedOf(records, who, open)],
    review: [...review.values()],
  };
}

/** Of two with one identifier, now or before. */
function byIdentifier(table: RecordTable, node: number): MatchEvidence {
  const rules = { 'external-id': 'same-unique-id', email: 'same-email', 'seat-id': 'same-seat' } as const;
  return { ...evidence, rule: rules[table.kindOf(node)], identifier: table.valueOf(node) };
}

/**
 * The holder in the list; and in the user list whose row it is, where the user list has them not. Of who lacks the seat, also whose row of the
 * user list it is, where the list of who has the app has them not.
 */
function undecidedOf(
  { table }: LoadedRecords,
  who: WhoIsWho,
  open: ReturnType<typeof findRowsInQuestion>,
): readonly Undecided[] {
  const holders = new Set<number>();
  const assigned = new Set<number>();
  for (let record = 0; record < table.recordCount; record += 1) {
    if (table.current[record] !== true) continue;
    if (table.lists[record] === listNumbers.users) holders.add(who.personOfRecord[record] ?? 0);
    if (table.lists[record] === listNumbers.directory) assigned.add(who.personOfRecord[record] ?? 0);
  }
  return open.flatMap(({ person, owner, list }) => {
    const other = list === 'users' ? ('directory' as const) : ('users' as const);
    const isInOther = (list === 'users' ? assigned : holders).has(owner);
    return [
      { person, list, by: 'name' as const },
      ...(isInOther ? [] : [{ person: owner, list: other, by: 'name' as const }]),
    ];
  });
}
