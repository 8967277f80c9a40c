import { readId } from '../../../domain/people/identifier.ts';
import { saysNothing } from '../../../domain/people/no-value.ts';
import { isBeyondNumbers, type IdDamage } from '../../../domain/people/spreadsheet-damage.ts';

/** Why a cell was left out although its row went in. */
export type SetAsideReason = IdDamage | 'marked' | 'no-value' | 'not-readable';

/** Cells of one column that were left out for one reason. */
export type CellsSetAside = {
  readonly column: string;
  readonly reason: SetAsideReason;
  readonly cells: number;
  /** The first of them, and its line. */
  readonly example: string;
  readonly line: number;
};

/** Counts cells that were left out, by column and reason. */
export class SetAside {
  readonly #counts = new Map<string, { -readonly [Key in keyof CellsSetAside]: CellsSetAside[Key] }>();

  /** All that was left out, in the order in which it came up. */
  get cells(): readonly CellsSetAside[] {
    return [...this.#counts.values()];
  }

  note(column: string, reason: SetAsideReason, example: string, line: number): void {
    const key = `${reason} ${column}`;
    const known = this.#counts.get(key);
    if (known === undefined) this.#counts.set(key, { column, reason, cells: 1, example, line });
    else known.cells += 1;
  }
}

/** Why an id's cell is left out; `undefined` for an id as it should be. */
export function idReason(text: string, isWorkbook: boolean): SetAsideReason | undefined {
  const reading = readId(text);
  if (reading.kind === 'nothing') return 'no-value';
  if (reading.kind === 'damaged') return reading.damage;
  if (isWorkbook && isBeyondNumbers(reading.id)) return 'rounded';
  return reading.marked ? 'marked' : undefined;
}

/** Whether a cell that cannot be read says that there is nothing in it. */
export function isNoValue(text: string): boolean {
  return saysNothing(text);
}

const causes: Readonly<Record<SetAsideReason, string>> = {
  scientific:
    'a spreadsheet wrote them as rounded powers of ten, and what they were cannot be told. They identify nobody and are never sent. Export the list again and import that file without opening it in a spreadsheet',
  rounded:
    'a spreadsheet kept only their first digits, so different ids may look the same. They identify nobody and are never sent. Export the list again as CSV and import that file without opening it in a spreadsheet',
  hashes:
    'the column was too narrow in a spreadsheet and its signs were saved instead of the ids. They identify nobody. Export the list again, or widen the column and save it again',
  marked:
    'they stood in the marks with which a spreadsheet is told to take them for text, which were taken off',
  'no-value': 'they say that there is nothing and identify nobody',
  'not-readable': 'they were left out, and the rest of their rows went in',
};

/** What was left out of one column, in a sentence with the way out. */
export function describeSetAside({ column, reason, cells, example, line }: CellsSetAside): string {
  const many = `${String(cells)} ${cells === 1 ? 'cell' : 'cells'}`;
  return `Column "${column}": ${many} such as "${example}" (line ${String(line)}): ${causes[reason]}.`;
}
