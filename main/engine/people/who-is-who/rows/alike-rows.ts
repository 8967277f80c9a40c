import { idKey } from '../../../../domain/people/identifiers/identifier.ts';
import { isPlainAddress } from '../../../../domain/people/identifiers/mail-addresses.ts';
import { NumberList } from '../../../../domain/list/report/number-list.ts';
import { nobody } from '../../../../domain/people/record-table.ts';
import type { SeatRow } from './seat-pieces.ts';

/** What a row has after its identifiers were read. */
type Read = { readonly externalId: string | undefined; readonly seat: string | undefined };

/**
 * Rows of the user list by what they say beside texts: whoever has one row and nothing else is described like everybody of the same
 * group, but for names, addresses, ids, title and department. Of no group are rows of before, and those whose identifiers stand there
 * otherwise than they are compared and shown, or twice.
 */
export class AlikeRows {
  readonly #groups = new NumberList();
  readonly #numbers = new Map<number, number>();
  readonly #words = new Map<string | null | undefined, number>();

  /** Adds the next row; user lists come first among the records, so that its number is the record's. */
  add(row: SeatRow, read: Read): void {
    this.#groups.push(isPlain(row, read) ? this.#numberOf(row) : nobody);
  }

  /** Group of each record, from 0 on, or `nobody`; records past the user lists have none. */
  get groups(): Int32Array {
    return this.#groups.values;
  }

  #numberOf([, email, externalId, seat, , , from, , license, permission]: SeatRow): number {
    const has = (email === null ? 0 : 1) + (externalId === null ? 0 : 2) + (seat === null ? 0 : 4);
    const words = [this.#wordOf(license), this.#wordOf(permission)] as const;
    if (words.includes(nobody)) return nobody;
    const key = (((from ?? 0) * mostWords + words[0]) * mostWords + words[1]) * 8 + has;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }

  /** A few words stand in very many rows; with more than that, rows are no longer alike. */
  #wordOf(word: string | null | undefined): number {
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
const visible = /^[!-~]*$/u;

function isPlain([, email, externalId, seatId, isCurrent, address]: SeatRow, read: Read): boolean {
  return isCurrent === 1 && isPlainRow({ email, externalId, seatId, address }, read);
}

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
