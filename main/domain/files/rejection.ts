import type { IdDamage } from '../people/identifiers/spreadsheet-damage.ts';

/** An id of which a spreadsheet left too little to tell anybody by. */
export type DamagedId = { readonly column: string; readonly value: string; readonly damage: IdDamage };

/** What is wrong with a cell that is needed. */
export const cellFaults = ['notAnAddress', 'notWhole', 'notALicenseStatus', 'notADay', 'aGroup'] as const;
export type CellFault = (typeof cellFaults)[number];

/** Why a row of a file could not be read, as facts. */
export type Rejection =
  | { readonly kind: 'cell'; readonly value: string; readonly fault: CellFault }
  /** A file is of one window, and this row is of another. `expected`: the day that the others have. */
  | { readonly kind: 'other-window'; readonly value: string; readonly expected: string }
  /** More cells than the header has columns. */
  | { readonly kind: 'too-many-cells'; readonly cells: number; readonly columns: number }
  | { readonly kind: 'stray-quote' }
  /** Neither an identifier nor, in a usage report, a name. `damaged`: an id that a spreadsheet damaged stands where one should. */
  | { readonly kind: 'nobody'; readonly of: 'usage' | 'people'; readonly damaged?: DamagedId }
  /** Nothing under the month that is read, and days active under another one: neither none nor never any ([N170] of imports). */
  | { readonly kind: 'other-months-alone'; readonly column: string; readonly others: string }
  /** An activity that says of which seat it is nowhere. */
  | { readonly kind: 'no-seat' }
  | { readonly kind: 'not-a-time'; readonly value: string }
  /** An account name, and no address or id: of nobody who is known, or of whoever has one of these `addresses` where nothing else in the row says so. */
  | { readonly kind: 'account'; readonly value: string; readonly addresses: readonly string[] }
  /** More than `most` rows of one identifier. */
  | { readonly kind: 'too-many-alike'; readonly most: number };

/** What was kept of it: builds before 0.2 kept the sentence alone. */
export type KeptRejection = Rejection | string;
