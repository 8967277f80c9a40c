/**
 * What is to be said of cells of a sheet as they came, by column:
 * - `error`: a formula that failed; read as blank · `no-value`: a formula that was never worked out; read as blank
 * - `missing-text`: points to a text that is not there; read as blank · `unknown-format`: whether it is a day cannot be told; read as a number
 * - `rounded`: a number of more digits than its program keeps; read as it stands, as `1.2345678901234599E+18`
 */
export const cellRemarkKinds = ['error', 'no-value', 'missing-text', 'unknown-format', 'rounded'] as const;
export type CellRemarkKind = (typeof cellRemarkKinds)[number];

export type CellRemark = {
  readonly kind: CellRemarkKind;
  /** Place of the column, from 0. */
  readonly column: number;
  readonly cells: number;
  /** Row of the first of them, and what it holds. */
  readonly firstLine: number;
  readonly example: string;
};
