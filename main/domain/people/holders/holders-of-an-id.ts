import { emailKey, idKey } from '../identifiers/identifier.ts';
import { haveNothingInCommon } from '../names/other-names.ts';

/** What a row of a list has beside a unique id. */
export type BesideAnId = {
  readonly isCurrent: boolean;
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly seatId: string | undefined;
};

/**
 * Rows of before, beside one unique id, that have neither address nor seat id nor anything of a name in common with those of now, nor with
 * what hangs together with these: the id may have been given to somebody else ([NN10]). None where there is no row of now, and none
 * without an address and a name.
 */
export function rowsOfAnother<Row extends BesideAnId>(rows: readonly Row[]): readonly Row[] {
  const own = rows.filter(({ isCurrent }) => isCurrent);
  if (own.length === 0 || own.length === rows.length) return [];
  let open = rows.filter(({ isCurrent }) => !isCurrent);
  for (let before = -1; before !== own.length;) {
    before = own.length;
    const known = [...own];
    const joined = open.filter((row) => known.some((one) => mayBeOne(row, one)));
    own.push(...joined);
    open = open.filter((row) => !joined.includes(row));
  }
  return open;
}

/** Also where what would tell the two apart is missing. */
function mayBeOne(one: BesideAnId, other: BesideAnId): boolean {
  const [email, otherEmail] = [emailKey(one.email), emailKey(other.email)];
  if (email === undefined || otherEmail === undefined || email === otherEmail) return true;
  const [seat, otherSeat] = [idKey(one.seatId), idKey(other.seatId)];
  if (seat !== undefined && seat === otherSeat) return true;
  return !haveNothingInCommon(one.name, other.name);
}
