import { isKindOfWork, isNothing, readBoolean, stateOfWord } from '../../../../domain/states/words.ts';
import type { FieldType, KindDeclaration } from '../../kinds/declaration.ts';
import type { ColumnMapping } from '../../../../domain/files/import.ts';
import type { Source } from '../../catalog/source.ts';
import { columnName, foldedPlain } from '../columns/column-name.ts';
import { looksLikeDay } from '../days/looks-like-day.ts';
import { bareName } from '../names/bare-name.ts';
import {
  namesEnd,
  namesGone,
  namesGoneDay,
  namesHere,
  namesSomeState,
  namesState,
  namesValidity,
} from './state-names.ts';

/** So much of what stands in a column of states must be known; the rest is asked. */
const knownAtLeast = 0.25;

type Rows = readonly { readonly cells: readonly string[] }[];
type StateType = Extract<FieldType, 'state' | 'ended-flag' | 'ended-on'>;

/**
 * Columns of states under names that no list of known ones has, by their places, with the fields that they are. A name alone is not
 * trusted: what stands in the column has to be what the name says. `taken`: columns that are read as something already.
 */
export function stateColumns(
  header: readonly string[],
  { fields }: KindDeclaration,
  rows: Rows,
  taken: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (!fields.some(({ type }) => type === 'state')) return found;
  const names = header.map(foldedPlain);
  names.forEach((name, at) => {
    if (taken.has(at)) return;
    const type = typeByName(name, names, valuesOf(rows, at));
    const field = fields.find((one) => one.type === type)?.field;
    if (field !== undefined) found.set(at, field);
  });
  const state = fields.find(({ type }) => type === 'state')?.field;
  // Where one says it by its name, another may be a group of such states.
  if (state === undefined || [...taken.values(), ...found.values()].includes(state)) return found;
  names.forEach((name, at) => {
    const isFree = !taken.has(at) && !found.has(at) && namesSomeState(name) && !ofElse.test(name);
    if (isFree && tellsLeavers(valuesOf(rows, at))) found.set(at, state);
  });
  return found;
}

function typeByName(
  name: string,
  names: readonly string[],
  values: readonly string[],
): StateType | undefined {
  // A column without a day yet is the same column as next month, when it has one.
  if (namesEnd(name, names) && values.every(looksLikeDay)) return 'ended-on';
  if (values.length === 0) return undefined;
  const forms = [name, bareName(name) ?? name];
  if (values.every(looksLikeDay))
    return namesValidity(name, names) || forms.some((form) => namesGoneDay(form, names))
      ? 'ended-on'
      : undefined;
  if (values.every(isYesOrNo)) {
    if (forms.some(namesGone)) return 'ended-flag';
    return forms.some(namesHere) ? 'state' : undefined;
  }
  return forms.some(namesState) && areStates(values, ofEmployee.test(name)) ? 'state' : undefined;
}

function valuesOf(rows: Rows, at: number): readonly string[] {
  const values = new Set(rows.map(({ cells }) => (cells[at] ?? '').trim()));
  return [...values].filter((value) => value !== '' && !isNothing(value));
}

/** 0 and 1 as well: the name asks for it. */
function isYesOrNo(value: string): boolean {
  return readBoolean(value) !== undefined;
}

/** "Empl_status": a letter A there is somebody who is active, and what stands beside it says who is not. */
const ofEmployee = /(?:^|_)emp(?:l|loyee|loyment)?_stat(?:us|e)?(?:_|$)/u;

/** Single letters are codes of anything, and kinds of work are no states: neither makes a column one of states. */
function areStates(values: readonly string[], isOfEmployee: boolean): boolean {
  const isCoded = isOfEmployee && values.some((value) => value.toLowerCase() === 'a');
  const known = values.filter((value) => (isCoded || value.length > 1) && stateOfWord(value) !== undefined);
  return known.length >= values.length * knownAtLeast && known.some((value) => !isKindOfWork(value));
}

const presence =
  /^(?:online|offline|away|busy|dnd|invisible|idle|unavailable|available|brb|be_?right_?back|do_?not_?disturb|(?:in|on)_?a_?(?:call|meeting)|after_?call_?work)$/u;

/** Whether a column says who is at the keyboard just now, which is no state of their work. */
export function tellsPresence(rows: Rows, at: number): boolean {
  const values = valuesOf(rows, at).map(foldedPlain);
  return (
    values.some((value) => value !== 'online' && value !== 'available') &&
    values.every((value) => presence.test(value))
  );
}

/** A column that may be one of states, with what stands in it. */
export type UnclearColumn = { readonly column: string; readonly words: readonly string[] };

/** Of something else than a person's work or account. */
const ofElse =
  /mfa|2fa|two_?factor|otp|sms|sso|saml|licen[cs]|lizenz|subscri|notif|sync|mail|forward|voice|device|enrol|invit|password|passwor|billing|plan|feature|type|role|admin|permission|access(?!_stat)|consent|visa|marital|gender|disab|behinder|handicap|probation|train|course|insur|benefit|health|vaccin|verif|archive_?status|card|badge|phone|calendar|chat|api|token|quota|backup|policy|risk/u;

/**
 * Columns that are read as nothing and hold nothing but words of states, some of who is here and some of who is gone, under names that do not say
 * of what.
 */
export function unclearColumns(columns: readonly ColumnMapping[], rows: Rows): readonly UnclearColumn[] {
  return columns.flatMap(({ column, field }, at) => {
    const words = field === undefined && !ofElse.test(foldedPlain(column)) ? valuesOf(rows, at) : [];
    const states = new Set(
      words.map((word) => (word.length > 1 && !isKindOfWork(word) ? stateOfWord(word) : undefined)),
    );
    const isBoth = states.has('here') && (states.has('left') || states.has('suspended'));
    return isBoth && !states.has(undefined) ? [{ column, words }] : [];
  });
}

/** Nothing but words of states, of who is here and of who left: nobody else's state is worded so. */
function tellsLeavers(values: readonly string[]): boolean {
  const states = new Set(values.map((value) => (value.length > 1 ? stateOfWord(value) : undefined)));
  return states.has('left') && states.has('here') && !states.has(undefined);
}

/** Whether a column is read as a state under a name that neither the kind nor the report is known to have. */
export function hasUnknownStates(
  columns: readonly ColumnMapping[],
  { fields }: KindDeclaration,
  source: Source | undefined,
): boolean {
  return columns.some(({ column, field }) => {
    const declared = fields.find((one) => one.field === field);
    if (declared === undefined || !['state', 'ended-flag', 'ended-on'].includes(declared.type)) return false;
    const name = columnName(column);
    return (
      source?.columns?.[name] === undefined && !declared.aliases.some((alias) => columnName(alias) === name)
    );
  });
}
