import type { StateWord } from '../../../../domain/files/import.ts';
import type { StateForm, StateRules } from '../../../../domain/states/read-state.ts';
import { blankCell, worksOf, type PersonState } from '../../../../domain/states/state.ts';

type Columns = readonly { readonly form: StateForm | undefined; readonly header: string }[];

const marking: ReadonlySet<StateForm | undefined> = new Set(['word', 'work-word', 'here-flag', 'ended-flag']);

/**
 * The one column of a list of everybody that says whether somebody is here, where there is one alone and a blank is not told otherwise; and what
 * a row without a state says.
 */
export function blanksIn(
  kind: string,
  columns: Columns,
  { given, isHereWithoutEnd }: Pick<StateRules, 'given'> & { readonly isHereWithoutEnd: boolean },
): { readonly column: string | undefined; readonly are: PersonState | undefined } {
  if (isHereWithoutEnd) return { column: undefined, are: 'here' };
  const states = columns.filter(({ form }) => form !== undefined);
  const [mark] = states;
  const isOne = kind === 'staff' && mark !== undefined && states.length === 1 && marking.has(mark.form);
  return isOne ? { column: mark.header, are: given?.[blankCell] } : { column: undefined, are: undefined };
}

/** Blanks in the one column that says whether people are here: what somebody said that they mean, else not known ([Q38]). */
export class BlankStates {
  readonly #column: string | undefined;
  readonly #given: PersonState | undefined;
  readonly #rows = { blank: 0, here: 0, gone: 0 };

  constructor(column: string | undefined, given: StateRules['given']) {
    this.#column = column;
    this.#given = given?.[blankCell];
  }

  /** Counts an accepted row. `isBlank`: nothing in it says whether somebody is here. */
  see(state: PersonState | undefined, isBlank: boolean): void {
    if (isBlank) this.#rows.blank += 1;
    else if (state === 'here') this.#rows.here += 1;
    else if (worksOf(state) === 'left') this.#rows.gone += 1;
  }

  /**
   * A blank, with how many have one, where the others are all here, or all gone. Who is not marked as here, as most are, may be gone, and is asked
   * about; who is not marked as gone may be here, and it can be said.
   */
  word(): readonly StateWord[] {
    const { blank, here, gone } = this.#rows;
    if (this.#column === undefined || blank === 0 || here > 0 === gone > 0) return [];
    const word = {
      column: this.#column,
      word: blankCell,
      rows: blank,
      state: this.#given ?? ('unknown' as const),
    };
    return [gone > 0 || here < blank ? { ...word, isOptional: true } : word];
  }
}
