import { readId } from '../../../domain/people/identifiers/identifier.ts';
import { saysNothing } from '../../../domain/people/identifiers/no-value.ts';
import { isBeyondNumbers } from '../../../domain/people/identifiers/spreadsheet-damage.ts';
import { stateOfWord } from '../../../domain/states/words.ts';
import type { FieldType } from '../kinds/declaration.ts';
import type { CellsSetAside, SetAsideReason } from '../../../domain/files/cells-set-aside.ts';

/** Counts cells that were left out, by column and reason. */
export class SetAside {
  readonly #counts = new Map<string, { -readonly [Key in keyof CellsSetAside]: CellsSetAside[Key] }>();

  /** How many cells. */
  total = 0;

  /** All that was left out, in the order in which it came up. */
  get cells(): readonly CellsSetAside[] {
    return [...this.#counts.values()];
  }

  note(column: string, reason: SetAsideReason, example: string, line: number): void {
    this.total += 1;
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

/** Whether a cell that cannot be read says that there is nothing in it; of a license, a word of a state ("pending") says something. */
export function isNoValue(text: string, type?: FieldType): boolean {
  return saysNothing(text) && (type !== 'license' || stateOfWord(text) === undefined);
}
