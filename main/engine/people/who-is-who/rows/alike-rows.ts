import { idKey } from '../../../../domain/people/identifiers/identifier.ts';
import { isPlainAddress } from '../../../../domain/people/identifiers/mail-addresses.ts';
import { NumberList } from '../../../../domain/list/report/number-list.ts';
import { nobody } from '../../../../domain/people/record-table.ts';

/** What a row of the user list says beside texts. `has`: the sum of `hasCell` of the identifiers that it has. */
export type AlikeSeat = {
  readonly from: number;
  readonly has: number;
  readonly license: string | null;
  readonly permission: string | null;
};
export const hasCell = { email: 1, externalId: 2, seatId: 4 } as const;
const anyCells = 8;

/** The same of a row of another list. `list`: a number for the system's list that it is of. */
export type AlikeAssigned = {
  readonly list: number;
  readonly hasId: boolean;
  readonly assignment: string | null;
  readonly state: string | null;
};

/**
 * Rows of lists by what they say beside texts: whoever has one row of the user list, and of other lists one row or none, is described like
 * everybody whose rows are of the same groups, but for names, addresses, ids, title and department. Of no group are rows of before, those
 * whose identifiers stand there otherwise than they are compared and shown, or twice, and rows of usage reports.
 */
export class AlikeRows {
  readonly #groups = new NumberList();
  readonly #numbers = new Map<number, number>();
  readonly #assigned = new Map<number, number>();
  readonly #words = new Map<string | null, number>();

  /** Adds the next row; user lists come first among the records, so that its number is the record's. `undefined`: of no group. */
  add(row: AlikeSeat | undefined): void {
    this.#groups.push(row === undefined ? nobody : this.#numberOf(row));
  }

  /**
   * Adds the next row of another list of people, which come after all of the user list. Which address it has is nothing that people are
   * described by who have one in the user list.
   */
  addAssigned(row: AlikeAssigned | undefined): void {
    this.#groups.push(row === undefined ? nobody : this.#assignedNumberOf(row));
  }

  /** Group of each record, from 0 on, or `nobody`; records past the lists of people have none. */
  get groups(): Int32Array {
    return this.#groups.values;
  }

  #numberOf({ from, has, license, permission }: AlikeSeat): number {
    const words = [this.#wordOf(license), this.#wordOf(permission)] as const;
    if (words.includes(nobody)) return nobody;
    const key = ((from * mostWords + words[0]) * mostWords + words[1]) * anyCells + has;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }

  #assignedNumberOf({ list, hasId, assignment, state }: AlikeAssigned): number {
    const words = [this.#wordOf(assignment), this.#wordOf(state)] as const;
    if (words.includes(nobody)) return nobody;
    const key = ((list * mostWords + words[0]) * mostWords + words[1]) * 2 + (hasId ? 1 : 0);
    const known = this.#assigned.get(key);
    if (known !== undefined) return known;
    const number = this.#assigned.size;
    this.#assigned.set(key, number);
    return number;
  }

  /** A few words stand in very many rows; with more than that, rows are no longer alike. */
  #wordOf(word: string | null): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const number = this.#words.size;
    if (number >= mostWords) return nobody;
    this.#words.set(word, number);
    return number;
  }
}

const mostWords = 1024;

/** Visible ASCII without blanks: lower case is all that folding does to it. */
export const visible = /^[!-~]*$/u;

type Read = { readonly externalId: string | undefined; readonly seat: string | undefined };

/** Whether the identifiers of a row stand there as they are compared and shown, and none twice. `address`: where it is not `email`. */
export function isPlainRow(
  row: Readonly<Record<'email' | 'address' | 'externalId' | 'seatId', string | null>>,
  read: Read = { externalId: idKey(row.externalId ?? undefined), seat: idKey(row.seatId ?? undefined) },
): boolean {
  const { email, address, externalId, seatId } = row;
  if (externalId !== null && (externalId !== read.externalId || !visible.test(externalId))) return false;
  if (seatId !== null && (seatId !== read.seat || !visible.test(seatId))) return false;
  if (email === null ? address !== null : !visible.test(email)) return false;
  if (address !== null && (address.toLowerCase() !== email || !isPlainAddress(address))) return false;
  return areApart(email, externalId, seatId);
}

/** Whether nothing that is searched for stands in the row twice. */
function areApart(email: string | null, externalId: string | null, seatId: string | null): boolean {
  const id = externalId?.toLowerCase();
  const seat = seatId?.toLowerCase();
  return (email === null || (email !== id && email !== seat)) && (id === undefined || id !== seat);
}
