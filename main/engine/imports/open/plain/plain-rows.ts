import { alikePlaces, hasOf, type AlikeCodes } from '../../read/alike-codes.ts';
import type { JsonbRows } from '../../read/jsonb-rows.ts';
import type { Remarks } from '../../stage/remarks.ts';
import { saysNoName } from '../../../../domain/people/names/no-name.ts';
import { isNoName } from './no-name.ts';
import { planPlainRows, type Key, type PlainPlan, type Source } from './plain-plan.ts';
import { beyondAscii, hasDoubledQuotes, type RowScanner } from './row-scanner.ts';
import { TextHash } from '../../read/seen-texts.ts';
import type { ReadJob } from '../../read/read-job.ts';

/** So many digits may have been a number that lost some. */
const longId = 16;
const underscore = 0x5f;
const hyphen = 0x2d;
const [other, letter, digit, addressSign, atSign] = [0, 1, 2, 3, 4];

/** What a byte is in an identifier. Zero counts as a letter: zeros alone are no id. */
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  const sign = String.fromCharCode(byte);
  if (/[1-9]/u.test(sign)) return digit;
  if (/[A-Za-z0]/u.test(sign)) return letter;
  if (sign === '@') return atSign;
  return byte < 0x7f && /[!$%&*+./=?^_`{}~-]/u.test(sign) ? addressSign : other;
});
/** Of what the file does not have: never filled. */
const noColumn = -1;
/** What a row needs beside its cells: headers, the line, the key's prefix. */
const overheadBytes = 128;
const cellOverheadBytes = 8;

/**
 * Writes rows straight from the file's bytes, without a string of any cell, where that comes to exactly what `RecordReader`
 * makes of them; every other row is left to it. Most rows of a user list are such rows.
 */
export class PlainRows {
  readonly #jsonb: JsonbRows;
  readonly #remarks: Remarks;
  readonly #columns: number;
  readonly #sources: readonly Source[];
  readonly #keys: readonly Key[];
  readonly #extras: readonly { readonly column: number; readonly name: Buffer }[];
  readonly #strict: readonly { readonly column: number; readonly isEmail: boolean }[];
  readonly #identifiers: readonly {
    readonly column: number;
    readonly isEmail: boolean;
    readonly hash: TextHash;
  }[];
  readonly #keyHash = new TextHash();
  readonly #fixedBytes: number;
  /** Columns of what rows are told by beside texts. */
  readonly #alike: Readonly<Record<keyof typeof alikePlaces, number>>;
  readonly #alikeCells = new Int32Array(4);
  /** Of each cell without the space around it. */
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #isFilled = (column: number): boolean => (this.#from[column] ?? 0) < (this.#to[column] ?? 0);

  private constructor(plan: PlainPlan, jsonb: JsonbRows, remarks: Remarks) {
    this.#jsonb = jsonb;
    this.#remarks = remarks;
    this.#columns = plan.columns;
    this.#sources = plan.sources;
    this.#keys = plan.keys;
    this.#extras = plan.extras;
    this.#strict = plan.sources.flatMap((source) =>
      source.how === 'id' || source.how === 'email'
        ? [{ column: source.column, isEmail: source.how === 'email' }]
        : [],
    );
    this.#identifiers = remarks.identifierSlots.map((slot) => {
      const source = plan.sources[slot];
      const hash = new TextHash();
      return source?.how === 'id' || source?.how === 'email-key'
        ? { column: source.column, isEmail: source.how === 'email-key', hash }
        : { column: noColumn, isEmail: false, hash };
    });
    this.#alike = alikeColumns(plan);
    this.#from = new Int32Array(plan.columns);
    this.#to = new Int32Array(plan.columns);
    const names = plan.extras.reduce((sum, { name }) => sum + name.length, 0);
    this.#fixedBytes = overheadBytes + (plan.sources.length + plan.columns) * cellOverheadBytes + names;
  }

  /** For a file of which rows can be written so; else `undefined`. */
  static of(job: ReadJob, jsonb: JsonbRows, remarks: Remarks): PlainRows | undefined {
    const plan = planPlainRows(job);
    return plan === undefined ? undefined : new PlainRows(plan, jsonb, remarks);
  }

  /** Writes the scanner's row; answers false, and writes nothing, where it is not plain. */
  add(scanner: RowScanner): boolean {
    if (scanner.cellCount !== this.#columns) return false;
    const { bytes, starts, ends, flags } = scanner.places;
    for (let column = 0; column < this.#columns; column += 1) {
      let from = starts[column] ?? 0;
      let to = ends[column] ?? 0;
      while (from < to && isSpace(bytes[from] ?? 0)) from += 1;
      while (from < to && isSpace(bytes[to - 1] ?? 0)) to -= 1;
      this.#from[column] = from;
      this.#to[column] = to;
    }
    for (const { column, isEmail } of this.#strict) {
      if (flags[column] !== 0) return false;
      if (!this.#isFilled(column)) continue;
      if (isEmail ? !this.#isAddress(bytes, column) : !this.#isPlainId(bytes, column)) return false;
    }
    const key = this.#firstKey();
    if (key === undefined || !this.#isNew(bytes, key)) return false;
    const jsonb = this.#jsonb;
    jsonb.begin(scanner.length * 4 + this.#fixedBytes);
    jsonb.key(key.prefix, bytes, this.#from[key.column] ?? 0, this.#to[key.column] ?? 0, key.isEmail);
    jsonb.line(scanner.line);
    for (const source of this.#sources) {
      if (!this.#write(source, bytes, flags, starts, ends)) {
        jsonb.takeBack();
        return false;
      }
    }
    jsonb.end();
    this.#remarks.seePlain(this.#keyHash, this.#identifiers, this.#isFilled);
    return true;
  }

  #firstKey(): Key | undefined {
    for (const key of this.#keys) if (this.#isFilled(key.column)) return key;
    return undefined;
  }

  /** Notes what the row that was added last says beside texts; the file's rows are of people. */
  noteIn(codes: AlikeCodes, { places: { bytes } }: RowScanner): void {
    const { email, externalId, seatId, license, permission } = this.#alike;
    if (this.#isFilled(externalId) && this.#isFilled(seatId) && this.#areSame(bytes, externalId, seatId)) {
      codes.doubt();
      return;
    }
    const cells = this.#alikeCells;
    cells[0] = this.#from[license] ?? 0;
    cells[1] = this.#to[license] ?? 0;
    cells[2] = this.#from[permission] ?? 0;
    cells[3] = this.#to[permission] ?? 0;
    const has = hasOf(this.#isFilled(email), this.#isFilled(externalId), this.#isFilled(seatId));
    codes.seeBytes(has, { bytes, places: cells });
  }

  /** Whether two cells of ASCII are one text but for case. */
  #areSame(bytes: Buffer, column: number, second: number): boolean {
    const [from, at] = [this.#from[column] ?? 0, this.#from[second] ?? 0];
    const length = (this.#to[column] ?? 0) - from;
    if ((this.#to[second] ?? 0) - at !== length) return false;
    for (let index = 0; index < length; index += 1)
      if (lowered(bytes[from + index] ?? 0) !== lowered(bytes[at + index] ?? 0)) return false;
    return true;
  }

  #write(source: Source, bytes: Buffer, flags: Uint8Array, starts: Int32Array, ends: Int32Array): boolean {
    const jsonb = this.#jsonb;
    if (source.how === 'nothing') {
      jsonb.nothing();
      return true;
    }
    if (source.how === 'extra') return this.#writeExtra(bytes, flags, starts, ends);
    const { column } = source;
    const from = this.#from[column] ?? 0;
    const to = this.#to[column] ?? 0;
    if (from === to) jsonb.nothing();
    else if (source.how === 'name' && isNoNameOf(bytes, flags[column] ?? 0, from, to)) return false;
    else if (source.how === 'word') {
      const word = source.words.find(bytes, from, to);
      if (word === undefined) return false;
      jsonb.plain(word, 0, word.length, false);
    } else if ((source.how === 'text' || source.how === 'name') && flags[column] !== 0)
      return this.#writeSpecial(bytes, flags[column] ?? 0, from, to);
    else jsonb.plain(bytes, from, to, source.how === 'email-key');
    return true;
  }

  /** Text that is not ASCII, or has quotes in it. */
  #writeSpecial(bytes: Buffer, flags: number, from: number, to: number): boolean {
    if (!mayEndInSpace(bytes, from, to)) {
      if ((flags & hasDoubledQuotes) === 0) this.#jsonb.plain(bytes, from, to, false);
      else this.#jsonb.unquoted(bytes, from, to);
      return true;
    }
    const trimmed = specialText(bytes, flags, from, to);
    // A cell of nothing but a space that is none in ASCII.
    if (trimmed === '') return false;
    this.#jsonb.text(trimmed);
    return true;
  }

  #writeExtra(bytes: Buffer, flags: Uint8Array, starts: Int32Array, ends: Int32Array): boolean {
    const jsonb = this.#jsonb;
    let isBegun = false;
    for (const { column, name } of this.#extras) {
      // As it came: only a cell that is empty is none.
      const from = starts[column] ?? 0;
      const to = ends[column] ?? 0;
      if (from === to) continue;
      if (flags[column] !== 0 || !jsonb.member(name, bytes, from, to, !isBegun)) return false;
      isBegun = true;
    }
    if (isBegun) jsonb.endMembers();
    else jsonb.nothing();
    return true;
  }

  #isNew(bytes: Buffer, key: Key): boolean {
    const from = this.#from[key.column] ?? 0;
    this.#keyHash.ofBytes(key.prefix, bytes, from, this.#to[key.column] ?? 0, key.isEmail);
    for (const { column, isEmail, hash } of this.#identifiers) {
      if (this.#isFilled(column))
        hash.ofBytes('', bytes, this.#from[column] ?? 0, this.#to[column] ?? 0, isEmail);
    }
    return this.#remarks.isNew(this.#keyHash, this.#identifiers, this.#isFilled);
  }

  /** One address and nothing else, as `readMailAddresses` takes it without looking closer. */
  #isAddress(bytes: Buffer, column: number): boolean {
    const from = this.#from[column] ?? 0;
    const last = (this.#to[column] ?? 0) - 1;
    let signs = 0;
    for (let index = from; index <= last; index += 1) {
      const kind = kinds[bytes[index] ?? 0] ?? 0;
      if (kind === other) return false;
      if (kind === atSign && (++signs > 1 || index === from || index === last)) return false;
    }
    return signs === 1;
  }

  /** An id as most are, of which `readId` has nothing to say. */
  #isPlainId(bytes: Buffer, column: number): boolean {
    const from = this.#from[column] ?? 0;
    const to = this.#to[column] ?? 0;
    if (to - from >= longId || kinds[bytes[from] ?? 0] === addressSign) return false;
    let hasDigit = false;
    for (let index = from; index < to; index += 1) {
      const byte = bytes[index] ?? 0;
      const kind = kinds[byte];
      if (kind === digit) hasDigit = true;
      else if (byte === hyphen && mayBeDay(bytes[from] ?? 0, index - from, to - index - 1)) return false;
      else if (kind !== letter && byte !== underscore && byte !== hyphen) return false;
    }
    return hasDigit;
  }
}

/** Whether a spreadsheet may have made a day of an id ("1-Mar", "Mar-20"): by its first byte and the lengths before and after the hyphen. */
function mayBeDay(first: number, before: number, after: number): boolean {
  const beginsWithDigit = first <= 0x39;
  return beginsWithDigit
    ? before <= 2 && (after === 3 || after === 4)
    : (before === 3 || before === 4) && after === 2;
}

/** What a cell says that is not ASCII, or has quotes in it, without the space around it. */
function specialText(bytes: Buffer, flags: number, from: number, to: number): string {
  const text = bytes.toString((flags & beyondAscii) === 0 ? 'latin1' : 'utf8', from, to);
  return ((flags & hasDoubledQuotes) === 0 ? text : text.replaceAll('""', '"')).trim();
}

function isNoNameOf(bytes: Buffer, flags: number, from: number, to: number): boolean {
  return flags === 0 ? isNoName(bytes, from, to) : saysNoName(specialText(bytes, flags, from, to));
}

/** Space as `String.prototype.trim` knows it, within ASCII. */
function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

/** The first bytes of the characters past ASCII that `String.prototype.trim` takes away, and of many others. */
const beginsLikeSpace: ReadonlySet<number> = new Set([0xc2, 0xe1, 0xe2, 0xe3, 0xef]);

/** Whether text of UTF-8, without space of ASCII around it, may begin or end with another space. */
function mayEndInSpace(bytes: Uint8Array, from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && ((bytes[last] ?? 0) & 0xc0) === 0x80) last -= 1;
  return beginsLikeSpace.has(bytes[from] ?? 0) || beginsLikeSpace.has(bytes[last] ?? 0);
}

function lowered(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}

function alikeColumns({ sources }: PlainPlan): Readonly<Record<keyof typeof alikePlaces, number>> {
  const columnAt = (place: number): number => {
    const source = sources[place];
    return source !== undefined && 'column' in source ? source.column : noColumn;
  };
  const { email, address, externalId, seatId, license, permission } = alikePlaces;
  return {
    email: columnAt(email),
    address: columnAt(address),
    externalId: columnAt(externalId),
    seatId: columnAt(seatId),
    license: columnAt(license),
    permission: columnAt(permission),
  };
}
