import { readId } from '../../../domain/people/identifiers/identifier.ts';
import { saysNothing } from '../../../domain/people/identifiers/no-value.ts';
import {
  idDamages,
  type IdDamage,
  isBeyondNumbers,
} from '../../../domain/people/identifiers/spreadsheet-damage.ts';
import { stateOfWord } from '../../../domain/states/words.ts';
import type { CellValue } from '../../database/records.ts';
import type { Row } from '../open/csv-rows.ts';
import type { Step } from './rows/row-plan.ts';
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

  /** Notes the cells of ids and names that were left out of a row that goes in. `values`: what was read of it. */
  noteRow(
    { cells, line }: Row,
    steps: readonly Step[],
    { values, isWorkbook }: { readonly values: readonly CellValue[]; readonly isWorkbook: boolean },
  ): void {
    for (const step of steps) {
      if (step.type !== 'id' && !step.isName) continue;
      const text = (cells[step.index] ?? '').trim();
      const reason = leftOut(step, text, { value: values[step.slot], isWorkbook });
      if (reason !== undefined) this.note(step.header, reason, text, line);
    }
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

/** What a spreadsheet did to the id in a cell; `undefined` where it did nothing. */
export function damageIn(text: string, isWorkbook: boolean): IdDamage | undefined {
  const reason = idReason(text, isWorkbook);
  return idDamages.find((damage) => damage === reason);
}

/** Why a cell of an id or a name is left out of a row that goes in; `undefined` where it is not. `value`: what was read of it. */
function leftOut(
  { type, isName }: Pick<Step, 'type' | 'isName'>,
  text: string,
  { value, isWorkbook }: { readonly value: CellValue | undefined; readonly isWorkbook: boolean },
): SetAsideReason | undefined {
  if (text === '') return undefined;
  if (isName) return value === null ? 'no-value' : undefined;
  return type === 'id' ? idReason(text, isWorkbook) : undefined;
}

/** Whether a cell that cannot be read says that there is nothing in it; of a license, a word of a state ("pending") says something. */
export function isNoValue(text: string, type?: FieldType): boolean {
  return saysNothing(text) && (type !== 'license' || stateOfWord(text) === undefined);
}
