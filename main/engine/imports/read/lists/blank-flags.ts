import type { StateWord } from '../../../../domain/files/import.ts';
import type { StateRules } from '../../../../domain/states/read-state.ts';
import { assignmentOf, blankCell, type RowAssignment } from '../../../../domain/states/state.ts';

/** Blanks in the column of who has the app: what somebody said that they mean, else not known ([Q30]). */
export class BlankFlags {
  readonly #column: string | undefined;
  readonly #given: StateRules['given'];
  #isBlank = false;
  #blanks = 0;
  #hasNo = false;

  /** `column`: the one that says who has the app, where there is one. `given`: what somebody said that words mean. */
  constructor(column: string | undefined, given: StateRules['given']) {
    this.#column = column;
    this.#given = given;
  }

  /** A row begins. */
  begin(): void {
    this.#isBlank = false;
  }

  noteBlank(): void {
    this.#isBlank = true;
  }

  /** Somebody is without the app by a no. */
  noteNo(): void {
    this.#hasNo = true;
  }

  /** Who has the app by an accepted row. `said`: by what stands in it. */
  take(said: RowAssignment | undefined): RowAssignment | undefined {
    if (!this.#isBlank) return said;
    this.#blanks += 1;
    const given = this.#given?.[blankCell];
    return said !== 'unknown' || given === undefined ? said : assignmentOf(given);
  }

  /** A blank, with how many have one; asked about where no row says no: then every blank may be one, or a gap. */
  word(): readonly StateWord[] {
    if (this.#column === undefined || this.#blanks === 0) return [];
    const state = this.#given?.[blankCell] ?? 'unknown';
    const word = { column: this.#column, word: blankCell, rows: this.#blanks, state };
    return [this.#hasNo ? { ...word, isOptional: true } : word];
  }
}
