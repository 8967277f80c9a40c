import { isPlainRow } from '../../people/who-is-who/rows/alike-rows.ts';
import type { CellValue } from '../../database/records.ts';

/** Codes of one byte that is read as ASCII; 0 for rows of which there are too few to be told apart. */
const mostCodes = 126;

/** Places in the content of a row of the user list. */
export const alikePlaces = {
  email: 0,
  address: 1,
  externalId: 2,
  seatId: 3,
  license: 6,
  permission: 8,
} as const;

/** Two cells of a row, of which it does not matter what they are called. */
type Cells = { readonly bytes: Uint8Array; readonly places: Int32Array };
type Known = { readonly has: number; readonly bytes: Uint8Array; readonly first: number };

/**
 * Tells rows of the first user list by what they say beside texts, while they are read: a number for all that say the same, as `AlikeRows`
 * has them. Ends where a row is in doubt: everybody is then looked at.
 */
export class AlikeCodes {
  #codes: Uint8Array<ArrayBuffer>;
  readonly #known: Known[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #rows: number;
  #count = 0;
  #used = 0;
  #isInDoubt = false;

  /** `rows`: as many at most as are taken at once. */
  constructor(rows: number) {
    this.#rows = rows;
    this.#codes = new Uint8Array(rows);
  }

  /** A row of which nothing is known. */
  doubt(): void {
    this.#isInDoubt = true;
  }

  /**
   * A row whose identifiers are plain and each in no other row. `has`: which identifiers it has, as bits; `cells`: where license and
   * permission begin and end.
   */
  seeBytes(has: number, { bytes, places }: Cells): void {
    for (let code = 1; code <= this.#known.length; code += 1) {
      const known = this.#known[code - 1];
      if (known?.has !== has || !isSame(known, bytes, places)) continue;
      this.#add(code);
      return;
    }
    this.#add(this.#keep(has, { bytes, places }));
  }

  /** A row by the values of its content; that none of its identifiers stands in another the caller knows. */
  see(values: readonly CellValue[]): void {
    const { email, address, externalId, seatId, license, permission } = alikePlaces;
    const textAt = (place: number): string | null => {
      const value = values[place];
      return typeof value === 'string' ? value : null;
    };
    const [mail, id, seat] = [textAt(email), textAt(externalId), textAt(seatId)];
    const shown = textAt(address);
    if (!isPlainRow({ email: mail, address: shown === mail ? null : shown, externalId: id, seatId: seat })) {
      this.doubt();
      return;
    }
    const has = hasOf(mail !== null, id !== null, seat !== null);
    const key = JSON.stringify([has, textAt(license), textAt(permission)]);
    let code = this.#numbers.get(key);
    if (code === undefined) {
      code = this.#keep(has, undefined);
      this.#numbers.set(key, code);
    }
    this.#add(code);
  }

  /** One byte for each row since the last time; `undefined` once a row was in doubt. */
  take(): Uint8Array<ArrayBuffer> | undefined {
    const codes = this.#isInDoubt ? undefined : this.#codes.subarray(0, this.#count);
    this.#codes = new Uint8Array(this.#rows);
    this.#count = 0;
    return codes;
  }

  #add(code: number): void {
    this.#codes[this.#count] = code;
    this.#count += 1;
  }

  #keep(has: number, cells: Cells | undefined): number {
    if (this.#used >= mostCodes) return 0;
    this.#used += 1;
    const [from = 0, to = 0, from2 = 0, to2 = 0] = cells?.places ?? [];
    const bytes =
      cells === undefined
        ? new Uint8Array()
        : Uint8Array.from([...cells.bytes.subarray(from, to), ...cells.bytes.subarray(from2, to2)]);
    // What was told by its values is of no bytes.
    this.#known.push({ has: cells === undefined ? -1 : has, bytes, first: to - from });
    return this.#used;
  }
}

/** Which identifiers a row has. */
export function hasOf(hasAddress: boolean, hasId: boolean, hasSeat: boolean): number {
  return (hasAddress ? 1 : 0) + (hasId ? 2 : 0) + (hasSeat ? 4 : 0);
}

function isSame(known: Known, bytes: Uint8Array, places: Int32Array): boolean {
  const [from = 0, to = 0, from2 = 0, to2 = 0] = [places[0], places[1], places[2], places[3]];
  if (known.first !== to - from || known.bytes.length !== to - from + to2 - from2) return false;
  for (let at = 0; at < known.first; at += 1) if (known.bytes[at] !== bytes[from + at]) return false;
  for (let at = known.first; at < known.bytes.length; at += 1)
    if (known.bytes[at] !== bytes[from2 + at - known.first]) return false;
  return true;
}
