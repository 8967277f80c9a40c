import { saysGiven } from '../../../../domain/states/in-app.ts';
import { isMark } from '../../../../domain/states/marks.ts';
import { isOfSignIn } from '../../../../domain/states/read-state.ts';
import { isKindOfWork, readBoolean, stateOfWord } from '../../../../domain/states/words.ts';
import type { FieldType, KindDeclaration } from '../../kinds/declaration.ts';
import type { ColumnMapping } from '../../../../domain/files/import.ts';
import type { Source } from '../../catalog/source.ts';
import { columnName, foldedPlain } from '../columns/column-name.ts';
import { looksLikeDay } from '../days/looks-like-day.ts';
import { readDay } from '../days/read-day.ts';
import { bareName } from '../names/bare-name.ts';
import { tellsWhoLeft } from '../../stage/tells-who-left.ts';
import { namesHiring } from '../names/subject-names.ts';
import { areFewWords, onlyFlag } from '../lists/only-flag.ts';
import { areOfUse, tellsUse } from './unused.ts';
import { valuesOf } from './values.ts';
import { saysFewWords, saysWhoHas } from './who-has.ts';
import {
  isOfElse,
  namesContractEnd,
  namesEnd,
  namesExpiry,
  namesGone,
  namesGoneDay,
  namesHere,
  namesOfNotices,
  namesSignIn,
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
  const [app] = appFlags(names, rows);
  const flag = fields.find(({ type }) => type === 'app-flag')?.field;
  if (app !== undefined && flag !== undefined && !taken.has(app)) found.set(app, flag);
  names.forEach((name, at) => {
    if (taken.has(at) || found.has(at)) return;
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

/** Sales Navigator by its names in lists kept by hand, with what somebody has of it; not who needs it or asked for it. */
const namesApp =
  /^(?:has_|hat_|tiene_|a_|heeft_)?(?:(?:linked_?in_|li_)?(?:sales_?nav(?:igator)?|navigator)|(?:linked_?in|li)_?sn|linked_?in_sales|sn(?=_))(?<has>(?:_(?:licen[cs]es?|lizenz(?:en)?|licencias?|licenz[ae]|licenca|licentie|licens|lisens|lisenssi|lisans|licencj[ae]|licenci?|licenc|лицензия|ліцензія|seats?|sitz|platz|plaza|siege|plaats|account|konto|compte|cuenta|access|zugang|zugriff|acces|acceso|accesso|user|nutzer|holder|assigned|zugewiesen|y_?n|j_?n|o_?n|s_?n|yes_?no|ja_?nein|oui_?non|si_?no))*)$/u;
/** The same with the seat in front: "Licencja Sales Navigator", "License for Sales Navigator". */
const seatOfApp =
  /^(?:has_|hat_|tiene_|a_|heeft_|ma_)?(?<has>licen[cs]es?|lizenz|licencias?|licenz[ae]|licenca|licentie|licens|lisens|lisenssi|lisans|licencj[ae]|licenci?|лицензия|ліцензія|ライセンス|seat|sitz|platz|access|zugang|zugriff|acces|acceso|accesso|acesso|dostep|pristup|hozzaferes|erisim)_(?:(?:for|to|fur|zu|zum|de|du|a|para|di|per|do|voor|tot|till|til|k|ke|na|la)_)?(?:linked_?in_)?sales_?nav(?:igator)?$/u;
/**
 * Places of columns that say by yes and no, by a word for who was given it or by marks who has the app; a seat of it by a few words, too,
 * which are asked about.
 */
export function appFlags(names: readonly string[], rows: Rows): readonly number[] {
  const isAnswer = (cell: string): boolean => isYesOrNo(cell) || saysGiven(cell);
  return names.flatMap((name, at) => {
    const has = (namesApp.exec(name) ?? seatOfApp.exec(name))?.groups?.['has'];
    if (has === undefined) return [];
    return saysWhoHas(rows, at, isAnswer) || (has !== '' && saysFewWords(rows, at)) ? [at] : [];
  });
}

/** Leaves out columns of when somebody gave notice, where the day on which they go stands beside. */
export function leaveOutNotices(
  header: readonly string[],
  { fields }: KindDeclaration,
  fieldOf: Map<number, string>,
): void {
  const end = fields.find(({ type }) => type === 'ended-on')?.field;
  const ends = [...fieldOf].flatMap(([at, field]) =>
    field === end ? [{ at, name: foldedPlain(header[at] ?? '') }] : [],
  );
  const notices = new Set(namesOfNotices(ends.map(({ name }) => name)));
  for (const { at, name } of ends) if (notices.has(name)) fieldOf.delete(at);
}

/** Leaves out the ends of contracts where nothing else says who left: they are made anew for who stays, and asked about ([N28]). */
export function leaveOutContracts(
  header: readonly string[],
  { fields }: KindDeclaration,
  fieldOf: Map<number, string>,
): void {
  const end = fields.find(({ type }) => type === 'ended-on')?.field;
  const isContract = (at: number): boolean => namesContractEnd(foldedPlain(header[at] ?? ''));
  const states = [...fieldOf].filter(([, field]) => tellsWhoLeft([{ field }]));
  if (!states.every(([at, field]) => field === end && isContract(at))) return;
  for (const [at] of states) fieldOf.delete(at);
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
  if (namesSignIn(name))
    return values.every((value) => isOfSignIn(value) || isYesOrNo(value)) ? 'state' : undefined;
  // Signs and colors answer as yes and no do, and are asked about ([N130]).
  if (values.every((value) => isYesOrNo(value) || (isMark(value) && !isLetter(value)))) {
    if (forms.some(namesGone)) return 'ended-flag';
    return forms.some(namesHere) ? 'state' : undefined;
  }
  return forms.some(namesState) && areStates(values, ofEmployee.test(name)) ? 'state' : undefined;
}

/** A letter may be a code of anything. */
function isLetter(value: string): boolean {
  return /^\p{L}\p{M}*$/u.test(value);
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
  return (
    known.length >= values.length * knownAtLeast &&
    known.some((value) => !isKindOfWork(value)) &&
    !areOfProcess(values)
  );
}

/** Whether what stands in a column is of states, by the share of words that are known, and not of use alone. */
export function tellsStates(rows: Rows, at: number): boolean {
  const values = valuesOf(rows, at);
  return areStates(values, false) && !areOfUse(values);
}

const process =
  /^(?:completed?|in_progress|in_process|submitted|draft|done|to_?do|not_started|overdue|(?:un)?paid|processed|scheduled|in_review|under_review|erledigt|in_bearbeitung|entwurf|beantragt|bezahlt|completad[oa]|en_curso|borrador|pagad[oa])$/u;
const processToo =
  /^(?:pending|approved|rejected|declined|cancell?ed|open|closed|on_hold|new|failed|accepted|requested|offen|genehmigt|abgelehnt|storniert|pendiente|aprobad[oa]|rechazad[oa])$/u;

/** Nothing but words of how far something has come that is done for people: a review, a payment, a request. */
function areOfProcess(values: readonly string[]): boolean {
  const words = values.map(foldedPlain);
  return (
    words.some((word) => process.test(word)) &&
    words.every((word) => process.test(word) || processToo.test(word))
  );
}

/** Whether a column says how far something has come, which is no state of the people. */
export function tellsProcess(rows: Rows, at: number): boolean {
  return areOfProcess(valuesOf(rows, at));
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
  const names = columns.map(({ column }) => foldedPlain(column));
  const hiredAt = names.findIndex((name) => namesHiring([name]));
  const flag = onlyFlag(columns, names, rows);
  return columns.flatMap(({ column, field }, at) => {
    if (field === undefined && mayBeEnd(names[at] ?? '', rows, { at, hiredAt }))
      return [{ column, words: valuesOf(rows, at) }];
    const isFree =
      field === undefined && !ofElse.test(names[at] ?? '') && !tellsUse(names[at] ?? '', rows, at);
    const words = isFree ? valuesOf(rows, at) : [];
    const isState = isFree && namesStateOnly(names[at] ?? '') && areFewWords(words);
    return isState || areOfBoth(words) || (at === flag && isFree) ? [{ column, words }] : [];
  });
}

/** Of an account or of the work by its name: a "lifecycle stage" is one of customers, and a "state" one of America. */
function namesStateOnly(name: string): boolean {
  return namesState(name) && !/life_?cycle|stage|^state$/u.test(name);
}

/** Words of who is here and of who is gone, and none that nobody knows. */
function areOfBoth(words: readonly string[]): boolean {
  const states = new Set(
    words.map((word) => (word.length > 1 && !isKindOfWork(word) ? stateOfWord(word) : undefined)),
  );
  const isBoth = states.has('here') && (states.has('left') || states.has('suspended'));
  return isBoth && !states.has(undefined);
}

/** Of a leave as often as of the work. */
const ofEither =
  /^(?:kundigungs?(?:datum|tag)|kundigung_(?:am|zum)|gekundigt_(?:am|zum)|notice_date|date_of_notice|date_(?:de_)?preavis|(?:date_)?(?:leaves?|end|ended|finish|stop)(?:_date|_day|_on)?|ende|beendet|fin|fine|fim|einde|slut|slutt|koniec|konec|vege|kraj|loppu|конец|окончание|date_of_leave|inactive_(?:since|date|from))$/u;
/** Days that only some have and that end nothing. */
const otherDay =
  /birth|geburt|naiss|nacim|nasc|dob|hire|join|start|begin|entry|eintritt|create|erstell|modif|chang|updat|geandert|log|sign|seen|activ|access|review|apprais|promot|beforder|raise|increment|salary|gehalt|pay|confirm|probat|permit|passport|certif|medical|vaccin|vacation|urlaub|marri|anniv|jubil|transfer|effective|valid|issue|renew|report|accept|approv|submit|sent|due|next|retention|exported|as_of/u;
const begins =
  /begin|start|antritt|debut|inicio|inizio|(?:^|_)(?:from|seit|ab|od|van|fra)(?:_|$)|開始|开始|시작|начал/u;
const fewRows = 3;
const mostlyBlank = 0.5;

/**
 * Whether a column that nobody knows may have the days on which people left: of those who were hired some have one, and later than that, or its
 * name says so of a leave as well. `hiredAt`: the column with the day on which the work began, -1 where there is none.
 */
function mayBeEnd(
  name: string,
  rows: Rows,
  { at, hiredAt }: { readonly at: number; readonly hiredAt: number },
): boolean {
  const days = valuesOf(rows, at);
  if (days.length === 0 || !days.every(looksLikeDay)) return false;
  const mayEnd = (namesExpiry(name) || namesContractEnd(name)) && !isOfElse(name) && !begins.test(name);
  if (ofEither.test(name) || mayEnd) return true;
  if (hiredAt === -1 || ofElse.test(name) || otherDay.test(name) || isOfElse(name)) return false;
  const filled = rows.filter(({ cells }) => (cells[at] ?? '').trim() !== '');
  return (
    rows.length >= fewRows &&
    filled.length <= rows.length * mostlyBlank &&
    filled.every(({ cells }) => someDay(cells[at]) > someDay(cells[hiredAt]))
  );
}

/** A day for comparing with others of its row, whose order is the same. */
function someDay(cell: string | undefined): string {
  const text = (cell ?? '').trim();
  return readDay(text) ?? readDay(text, 'day-first') ?? readDay(text, 'month-first') ?? '';
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
