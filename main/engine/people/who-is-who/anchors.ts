import { identifierKinds, nobody, type RecordTable } from '../../../domain/people/record-table.ts';
import type { WhoIsWho } from '../../../domain/people/who-is-who.ts';

const namePrefix = 'name:';

/** The anchor of a name that stands in usage reports alone. */
export function anchorOfName(nameKey: string): string {
  return `${namePrefix}${nameKey}`;
}

/** The folded name of such an anchor; `undefined` for the anchor of a person. */
export function nameOfAnchor(anchor: string): string | undefined {
  return anchor.startsWith(namePrefix) ? anchor.slice(namePrefix.length) : undefined;
}

const formerPrefix = 'former-';

/**
 * The anchor of somebody who had an identifier before somebody else, and has none that leads to them for certain ([HO8]). `by`: the
 * identifier with its kind; `name`: as lists have it, in the form in which names are compared.
 */
export function formerAnchor(by: string, name: string): string {
  return `${formerPrefix}${by} ${name}`.trim();
}

/** The anchor of a person: the strongest identifier that leads to nobody else, the first of its kind by its letters. */
export function anchorOfNodes(table: RecordTable, owned: readonly number[]): string | undefined {
  for (const kind of identifierKinds) {
    const values = owned.filter((node) => table.kindOf(node) === kind).map((node) => table.valueOf(node));
    const [first] = values.toSorted();
    if (first !== undefined) return `${kind}:${first}`;
  }
  return undefined;
}

/** The person that an anchor leads to now, or `nobody`. */
export function personOfAnchor(
  table: RecordTable,
  who: Pick<WhoIsWho, 'personOfNode'>,
  anchor: string,
): number {
  if (anchor.startsWith(formerPrefix)) return pastHolderOf(table, who, anchor.slice(formerPrefix.length));
  for (const kind of identifierKinds) {
    if (!anchor.startsWith(`${kind}:`)) continue;
    const node = table.nodeOf(kind, anchor.slice(kind.length + 1));
    return node === nobody ? nobody : (who.personOfNode[node] ?? nobody);
  }
  return nobody;
}

/** Nobody where several had the identifier before: which of them is meant a name alone does not say. */
function pastHolderOf(
  table: RecordTable,
  { personOfNode }: Pick<WhoIsWho, 'personOfNode'>,
  anchor: string,
): number {
  const [by = ''] = anchor.split(' ');
  const people = new Set<number>();
  for (const [node, now] of table.former)
    if (`${table.kindOf(now)}:${table.valueOf(now)}` === by) people.add(personOfNode[node] ?? nobody);
  const [only = nobody, ...more] = people;
  return more.length > 0 ? nobody : only;
}
