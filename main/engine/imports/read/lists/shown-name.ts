import { stateBehindName } from '../../../../domain/states/leave.ts';
import type { SaidState } from '../../../../domain/states/state.ts';

/** A name as it is shown, without the id or the state that a system wrote behind it, and that state. */
export function readName(
  name: string,
  id: string | undefined,
): { readonly shown: string; readonly said: readonly SaidState[] } {
  const bare = nameWithoutId(name, id);
  const behind = stateBehindName(bare);
  return {
    shown: firstNameFirst(behind?.name ?? bare),
    said: behind === undefined ? [] : [{ state: behind.state, about: 'work', byWord: 'other' }],
  };
}

/** `Ada Berg (1001)` is `Ada Berg` where 1001 is the person's own id (Workday). */
function nameWithoutId(name: string, id: string | undefined): string {
  const match = /^(.+?)\s*\(([^()]+)\)$/u.exec(name);
  return match !== null && id !== undefined && match[2]?.trim() === id ? (match[1] ?? name) : name;
}

const lastFirst = /^(\p{L}[\p{L}\p{M}.'’ -]*?)\s*,\s*(\p{L}[\p{L}\p{M}.'’ -]*)$/u;
/** What stands behind a comma and is no first name: a title, a degree, one of several of a name. */
const behindComma =
  /^(?:jr|sr|junior|senior|i{2,3}|iv|esq|md|m\.?\s?d|ph\.?\s?d|mba|cpa|dds|rn|pmp|cfa|cfp|shrm|phr|sphr|msc|bsc|m\.?sc|b\.?sc|m\.?a|b\.?a|ll\.?[bm]|dr|prof|ing|dipl\p{L}*|csc|inc|llc|ltd|gmbh|ag|ms|mr|mrs|miss|herr|frau)\.?(?:[\s-].*)?$/iu;
const wordsAtMost = 4;

/** A name as it is shown: "Carvalho, Inês" is "Inês Carvalho" ([N74]); what stands behind a comma may be a degree, and stays there. */
export function firstNameFirst(name: string): string {
  const [, last, first] = lastFirst.exec(name) ?? [];
  if (last === undefined || first === undefined || behindComma.test(first)) return name;
  const isLong = [last, first].some((part) => part.split(/\s+/u).length > wordsAtMost);
  // "Ada Stone, CPA": letters of something.
  const isOfLetters = /^\p{Lu}{2,5}$/u.test(first) && !/^[\p{Lu}\P{L}]+$/u.test(last);
  return isLong || isOfLetters ? name : `${first.trim()} ${last.trim()}`;
}
