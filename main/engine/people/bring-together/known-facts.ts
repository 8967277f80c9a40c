import { nobody, type RecordTable } from '../../../domain/people/record-table.ts';
import { identifierCodes } from './codes.ts';
import type { PersonFigures } from '../describe/facts/person-figures.ts';
import type { KnownFacts } from '../describe/facts/person-facts.ts';
import type { PersonNodes } from '../who-is-who/store/person-ids.ts';

/** What bringing everybody together has read already, by the ids of people. */
export function knownFacts(
  table: RecordTable,
  {
    figures,
    nodes,
    ids,
  }: { readonly figures: PersonFigures; readonly nodes: PersonNodes; readonly ids: Int32Array },
): KnownFacts {
  // By id: a map of a million takes ten times as much.
  const persons = new Int32Array(ids.reduce((highest, id) => Math.max(highest, id), 0) + 1).fill(nobody);
  ids.forEach((id, person) => {
    persons[id] = person;
  });
  const codeOf = (node: number): number => identifierCodes[table.kindOf(node)];
  return {
    figuresOf: (id) => figures.of(persons[id] ?? nobody),
    identifiersOf: (id) => {
      const person = persons[id] ?? nobody;
      const own = nodes.ownedBy(person);
      const mentioned = nodes.mentionedBy(person);
      // Own ones are in the order of their kinds; most people have one of each.
      if (
        mentioned.length === 0 &&
        own.every((node, at) => at === 0 || codeOf(node) > codeOf(own[at - 1] ?? node))
      )
        return own.map((node) => table.valueOf(node));
      return [...own, ...mentioned]
        .toSorted(
          (one, other) => codeOf(one) - codeOf(other) || compare(table.valueOf(one), table.valueOf(other)),
        )
        .map((node) => table.valueOf(node));
    },
  };
}

/** As SQLite orders text: by its bytes in UTF-8, which is the order of code points. */
function compare(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
