import { foldText } from '../../list/search/fold-text.ts';
import { withoutInvisible, withPlainWidth } from './invisible.ts';
import { readMailAddresses } from './mail-addresses.ts';
import { saysNothing } from './no-value.ts';
import { damageOf, withoutDecimal, withoutTextMarks, type IdDamage } from './spreadsheet-damage.ts';

const asciiOnly = /^[\0-\x7F]*$/u;

/**
 * The form in which e-mail addresses are compared: the primary one of a cell, NFC, lower case, without what cannot be seen;
 * `undefined` for what is no address. Plus-tags and dots stay: whether a domain ignores them only its admin knows.
 */
export function emailKey(text: string | undefined): string | undefined {
  return readMailAddresses(text).primary;
}

/** An id as a spreadsheet leaves it that takes it for a number. */
export function withoutZeros(id: string): string {
  return id.replace(/^0+/u, '');
}

/** What an id's cell says. `marked`: it stood in the marks with which a spreadsheet is told to take it for text. */
export type IdReading =
  | { readonly kind: 'id'; readonly id: string; readonly marked: boolean }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'damaged'; readonly damage: IdDamage };

const nothingRead: IdReading = { kind: 'nothing' };
/** Of letters and digits, with at least one digit and no form that a spreadsheet gives: most ids are. */
const plainId =
  /^(?=[A-Za-z0-9_-]*[1-9])(?!\d{16})(?!(?:\d{1,2}-[A-Za-z]{3,4}|[A-Za-z]{3,4}-\d{2})$)[A-Za-z0-9][A-Za-z0-9_-]*$/u;

/** Reads an id: what identifies nobody is nothing, what a spreadsheet damaged is named. */
export function readId(text: string | undefined): IdReading {
  if (text === undefined) return nothingRead;
  const trimmed = text.trim();
  if (plainId.test(trimmed)) return { kind: 'id', id: trimmed, marked: false };
  const plain = asciiOnly.test(trimmed)
    ? trimmed
    : withPlainWidth(withoutInvisible(trimmed)).trim().normalize('NFC');
  const cleaned = withoutDecimal(plain);
  const id = withoutTextMarks(cleaned);
  if (saysNothing(id)) return nothingRead;
  const damage = damageOf(id);
  return damage === undefined ? { kind: 'id', id, marked: id !== cleaned } : { kind: 'damaged', damage };
}

/**
 * The form in which unique ids and seat ids are compared: trimmed and NFC, `undefined` for what identifies nobody. Case stays: LinkedIn
 * calls them alphanumeric and nowhere says that case is ignored (LinkedIn Help a7762565).
 */
export function idKey(text: string | undefined): string | undefined {
  const reading = readId(text);
  return reading.kind === 'id' ? reading.id : undefined;
}

/**
 * The same of a unique id that the service gives: no spreadsheet stood between, so that one whose end is zeros is what it is. A list's
 * cell of that form is still none, and agrees with nothing.
 */
export function serviceIdKey(text: string | undefined): string | undefined {
  const reading = readId(text);
  return reading.kind === 'damaged' ? text?.trim() : reading.kind === 'id' ? reading.id : undefined;
}

/** The words of a name in folded form, in the order given. Apostrophes join, everything else that is no letter parts. */
export function nameWords(name: string): readonly string[] {
  return foldText(name)
    .replace(/['’‘ʼ`´]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The form in which whole names are compared: folded words in a fixed order, so that "Müller, Jörg" is "Jorg Muller". */
export function nameKey(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const words = nameWords(name);
  return words.length === 0 ? undefined : words.toSorted().join(' ');
}

/** The name of a person as shown, from what a record has; `undefined` where it has none. */
export function personName(parts: {
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly displayName?: string | undefined;
}): string | undefined {
  const joined = [parts.firstName, parts.lastName]
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '');
  const shown = parts.displayName?.trim() ?? '';
  if (joined.length === 2 || shown === '') return joined.length === 0 ? undefined : joined.join(' ');
  return shown;
}

/**
 * Whether a value can be asked for in a SCIM filter. Servers answer filters with an escaped `"` or `\` with errors or, worse,
 * with nothing although the user exists: such a value proves nothing and is not sent. Control characters neither.
 */
export function isAskable(value: string): boolean {
  return value.trim() !== '' && !/["\\\p{Cc}]/u.test(value);
}
