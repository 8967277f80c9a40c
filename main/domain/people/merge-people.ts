import { nobody, type RecordTable } from './record-table.ts';
import type { WhoIsWho } from './who-is-who.ts';

/**
 * Makes one person of two, pair after pair; a pair that would bring two unique ids together is left out and answered. People are
 * numbered anew in the order of their first record.
 */
export function mergePeople<Pair extends { readonly one: number; readonly other: number }>(
  table: RecordTable,
  who: WhoIsWho,
  pairs: readonly Pair[],
): { readonly who: WhoIsWho; readonly made: readonly Pair[]; readonly refused: readonly Pair[] } {
  if (pairs.length === 0) return { who, made: [], refused: [] };
  const parent = Int32Array.from({ length: who.people }, (_, person) => person);
  const uniqueId = uniqueIdsOf(table, who);
  const rootOf = (person: number): number => {
    let root = person;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    return root;
  };
  const made: Pair[] = [];
  const refused: Pair[] = [];
  for (const pair of pairs) {
    const one = rootOf(pair.one);
    const other = rootOf(pair.other);
    const [idOfOne = nobody, idOfOther = nobody] = [uniqueId[one], uniqueId[other]];
    if (one !== other && idOfOne !== nobody && idOfOther !== nobody) {
      refused.push(pair);
      continue;
    }
    parent[Math.max(one, other)] = Math.min(one, other);
    uniqueId[Math.min(one, other)] = idOfOne === nobody ? idOfOther : idOfOne;
    made.push(pair);
  }
  return { who: renumber(who, rootOf), made, refused };
}

function uniqueIdsOf(table: RecordTable, who: WhoIsWho): Int32Array {
  const uniqueId = new Int32Array(who.people).fill(nobody);
  for (let node = 0; node < table.nodeCount; node += 1) {
    const person = who.personOfNode[node] ?? nobody;
    if (person !== nobody && table.kindOf(node) === 'external-id') uniqueId[person] = node;
  }
  return uniqueId;
}

function renumber(who: WhoIsWho, rootOf: (person: number) => number): WhoIsWho {
  const numbers = new Int32Array(who.people).fill(nobody);
  let people = 0;
  for (let person = 0; person < who.people; person += 1) {
    const root = rootOf(person);
    if (numbers[root] === nobody) {
      numbers[root] = people;
      people += 1;
    }
    numbers[person] = numbers[root] ?? nobody;
  }
  const numberOf = (person: number): number => (person === nobody ? nobody : (numbers[person] ?? nobody));
  return {
    personOfRecord: who.personOfRecord.map(numberOf),
    personOfNode: who.personOfNode.map(numberOf),
    people,
    conflicts: who.conflicts,
    shared: who.shared,
  };
}
