import { idDamages } from '../people/identifiers/spreadsheet-damage.ts';

/** Why a cell was left out although its row went in. */
export const setAsideReasons = [...idDamages, 'marked', 'no-value', 'not-readable'] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];

/** Cells of one column that were left out for one reason. */
export type CellsSetAside = {
  readonly column: string;
  readonly reason: SetAsideReason;
  readonly cells: number;
  /** The first of them, and its line. */
  readonly example: string;
  readonly line: number;
};
