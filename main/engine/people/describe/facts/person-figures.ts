import { nobody } from '../../../../domain/people/record-table.ts';
import type { UsageFigure } from '../../../../domain/usage/idle.ts';
import { measuredFigure, type MeasuredWindows } from '../../survey/measured-windows.ts';
import type { Figures } from '../../who-is-who/rows/usage-rows.ts';

/** Days that a window can have are fewer. */
const mostDays = 4096;
/** Sequences of figures that are told apart: with very many, each is of one person. */
const mostSequences = 100_000;

/** The figures of each person, by the numbers of people, out of those of all records. */
export class PersonFigures {
  readonly #windows: readonly UsageFigure[];
  readonly #windowOf: Int32Array;
  readonly #daysActive: Int32Array;
  /** Those of a person are `#order[#from[person]]` to before `#order[#from[person + 1]]`. */
  readonly #from: Int32Array;
  readonly #order: Int32Array;
  /** The number of a sequence, by that of the sequence without its last figure and that figure. */
  readonly #sequences = new Map<number, number>();

  constructor(
    figures: Figures,
    {
      personOfRecord,
      people,
      measured,
    }: {
      readonly personOfRecord: Int32Array;
      readonly people: number;
      readonly measured: Pick<MeasuredWindows, 'open'>;
    },
  ) {
    this.#windows = figures.windows.map((window) => measuredFigure(window, 0, measured));
    this.#windowOf = figures.windowOf;
    this.#daysActive = figures.daysActive;
    const { from, order } = groupFigures(figures, personOfRecord, people);
    this.#from = from;
    this.#order = order;
  }

  of(person: number): readonly UsageFigure[] {
    const found: UsageFigure[] = [];
    for (let at = this.#from[person] ?? 0; at < (this.#from[person + 1] ?? 0); at += 1) {
      const figure = this.#order[at] ?? 0;
      const seen = this.#windows[this.#windowOf[figure] ?? 0];
      const daysActive = this.#daysActive[figure] ?? -1;
      if (seen === undefined) continue;
      const isBlank = daysActive === -1 || seen.daysActive === undefined;
      found.push({ window: seen.window, daysActive: isBlank ? undefined : daysActive });
    }
    return found;
  }

  /** A number for all who have the same figures in the same order, 0 for none; `nobody` where they are not told apart. */
  sequenceOf(person: number): number {
    let sequence = 0;
    for (let at = this.#from[person] ?? 0; at < (this.#from[person + 1] ?? 0); at += 1) {
      const figure = this.#order[at] ?? 0;
      const days = (this.#daysActive[figure] ?? -1) + 1;
      if (days < 0 || days >= mostDays) return nobody;
      const key = (sequence * this.#windows.length + (this.#windowOf[figure] ?? 0)) * mostDays + days;
      const known = this.#sequences.get(key);
      if (known === undefined && this.#sequences.size >= mostSequences) return nobody;
      sequence = known ?? this.#sequences.size + 1;
      if (known === undefined) this.#sequences.set(key, sequence);
    }
    return sequence;
  }
}

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
  const order = new Int32Array(from[people] ?? 0);
  for (let figure = 0; figure < count; figure += 1) {
    const person = personOf(figure);
    if (person === nobody) continue;
    const at = next[person] ?? 0;
    order[at] = figure;
    next[person] = at + 1;
  }
  return { from, order };
}
