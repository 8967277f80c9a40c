import type { UsageFigure } from '../../../domain/usage/idle.ts';
import { nobody, type RecordTable } from '../../../domain/people/record-table.ts';
import { identifierCodes } from './codes.ts';
import type { Figures } from '../who-is-who/rows/load-records.ts';
import type { KnownFacts } from '../describe/facts/person-facts.ts';
import { measuredFigure, type MeasuredWindows } from '../survey/measured-windows.ts';
import type { PersonNodes } from '../who-is-who/store/person-ids.ts';

/** What bringing everybody together has read already, by the ids of people. */
export function knownFacts(
  records: { readonly table: RecordTable; readonly figures: Figures },
  {
    personOfRecord,
    nodes,
    ids,
    measured,
  }: {
    readonly personOfRecord: Int32Array;
    readonly nodes: PersonNodes;
    readonly ids: Int32Array;
    readonly measured: MeasuredWindows;
  },
): KnownFacts {
  const { table, figures } = records;
  // By id: a map of a million takes ten times as much.
  const persons = new Int32Array(ids.reduce((highest, id) => Math.max(highest, id), 0) + 1).fill(nobody);
  ids.forEach((id, person) => {
    persons[id] = person;
  });
  const { from, order } = groupFigures(figures, personOfRecord, ids.length);
  const windows = figures.windows.map((window) => measuredFigure(window, 0, measured));
  const codeOf = (node: number): number => identifierCodes[table.kindOf(node)];
  return {
    figuresOf: (id) => {
      const person = persons[id] ?? nobody;
      const found: UsageFigure[] = [];
      for (let at = from[person] ?? 0; at < (from[person + 1] ?? 0); at += 1) {
        const figure = order[at] ?? 0;
        const seen = windows[figures.windowOf[figure] ?? 0];
        const daysActive = figures.daysActive[figure] ?? -1;
        if (seen === undefined) continue;
        const isBlank = daysActive === -1 || seen.daysActive === undefined;
        found.push({ window: seen.window, daysActive: isBlank ? undefined : daysActive });
      }
      return found;
    },
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

/** Figures by person: those of a person are `order[from[person]]` to before `order[from[person + 1]]`. */
function groupFigures(
  figures: Figures,
  personOfRecord: Int32Array,
  people: number,
): { readonly from: Int32Array; readonly order: Int32Array } {
  const from = new Int32Array(people + 1);
  const personOf = (figure: number): number => personOfRecord[figures.records[figure] ?? nobody] ?? nobody;
  const count = figures.records.length;
  for (let figure = 0; figure < count; figure += 1) {
    const person = personOf(figure);
    if (person !== nobody) from[person + 1] = (from[person + 1] ?? 0) + 1;
  }
  for (let person = 0; person < people; person += 1)
    from[person + 1] = (from[person + 1] ?? 0) + (from[person] ?? 0);
  const next = from.slice();
  const order = new Int32Array(count);
  for (let figure = 0; figure < count; figure += 1) {
    const person = personOf(figure);
    if (person === nobody) continue;
    const at = next[person] ?? 0;
    order[at] = figure;
    next[person] = at + 1;
  }
  return { from, order };
}

/** As SQLite orders text: by its bytes in UTF-8, which is the order of code points. */
function compare(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
