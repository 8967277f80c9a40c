import { readLeaveWord } from '../../../../domain/states/leave.ts';
import { foldWord, readBoolean, stateOfWord } from '../../../../domain/states/words.ts';
import type { KindDeclaration } from '../../kinds/declaration.ts';
import { foldedPlain } from '../columns/column-name.ts';
import { looksLikeDay } from '../days/looks-like-day.ts';
import { leaveColumns, namesLeave } from './leave-columns.ts';
import { valuesOf } from './values.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

/* How the first and the last day are called in a list in which each row is somebody's leave, in the form of `foldedPlain`. */
const first =
  /^(?:(?:first|1st)_day(?:_(?:off|away|out|absent))?|(?:start|begin)(?:s|ning)?(?:_?(?:date|day|on))?|from(?:_date)?|date_from|erster_tag|beginn|startdatum|von|ab|du|debut|date_(?:de_)?debut|premier_jour|desde|inicio|fecha_(?:de_)?inicio|primer_dia|dal|inizio|data_(?:di_)?inizio|primo_giorno|de|data_(?:de_)?inicio|primeiro_dia|van|vanaf|begindatum|eerste_dag|fra|fran|forste_dag|forsta_dag|od|pierwszy_dzien)$/u;
const last =
  /^(?:last_day(?:_(?:off|away|out|absent))?|end(?:s|ing)?(?:_?(?:date|day|on))?|(?:to|until|till|thru|through)(?:_date)?|date_to|letzter_tag|ende|enddatum|bis|au|fin|date_(?:de_)?fin|dernier_jour|hasta|fecha_(?:de_)?fin|ultimo_dia|al|fino_al|fine|data_(?:di_)?fine|ultimo_giorno|ate|fim|data_(?:de_)?fim|tot|t_m|tot_en_met|einddatum|laatste_dag|til|till|slutdato|slutdatum|sluttdato|siste_dag|sista_dag|do|ostatni_dzien)$/u;
/** So many of the days stand in rows that say of what kind the leave is; elsewhere they are of the work. */
const besideShare = 0.9;

/** Reads columns of a leave as what they are, and those of its days. */
export function mapLeave(
  header: readonly string[],
  declaration: KindDeclaration,
  rows: Rows,
  fieldOf: Map<number, string>,
): void {
  for (const [at, field] of leaveColumns(header, declaration, rows, fieldOf)) fieldOf.set(at, field);
  mapLeaveDays(header, declaration, rows, fieldOf);
}

/**
 * Reads the first and the last day in a list of leaves as those of the leave ([N95]): where nearly every row that has one says of what kind
 * the leave is, and no column is called after the days of a leave. Without a first day, the last one beside a return may be of the work: it is
 * left alone.
 */
function mapLeaveDays(
  header: readonly string[],
  { fields }: KindDeclaration,
  rows: Rows,
  fieldOf: Map<number, string>,
): void {
  const fieldFor = (type: string): string | undefined => fields.find((one) => one.type === type)?.field;
  const [from, until, end] = ['leave-from', 'leave-until', 'ended-on'].map(fieldFor);
  if (from === undefined || until === undefined) return;
  const taken = [...fieldOf.values()];
  if (taken.includes(from) || taken.includes(until)) return;
  const names = header.map(foldedPlain);
  const kinds = header.flatMap((name, at) =>
    namesLeave(name) && tellsKinds(valuesOf(rows, at)) && (fieldOf.get(at) ?? 'onLeave') === 'onLeave'
      ? [at]
      : [],
  );
  if (kinds.length === 0) return;
  const isDayOfLeave = (at: number): boolean => {
    const field = fieldOf.get(at);
    if ((field !== undefined && field !== end) || !valuesOf(rows, at).every(looksLikeDay)) return false;
    const filled = rows.filter(({ cells }) => (cells[at] ?? '').trim() !== '');
    const beside = filled.filter(({ cells }) => kinds.some((kind) => (cells[kind] ?? '').trim() !== ''));
    return filled.length > 0 && beside.length >= filled.length * besideShare;
  };
  const placeOf = (form: RegExp): number | undefined => {
    const found = names.flatMap((name, at) => (form.test(name) && isDayOfLeave(at) ? [at] : []));
    return found.length === 1 ? found[0] : undefined;
  };
  const [begins, ends] = [placeOf(first), placeOf(last)];
  if (begins !== undefined) fieldOf.set(begins, from);
  if (ends === undefined) return;
  if (begins === undefined && taken.includes(fieldFor('leave-return') ?? '')) fieldOf.delete(ends);
  else fieldOf.set(ends, until);
}

/** Days off that everybody has, and no leave by a known word. */
const holidays =
  /(?:^| )(?:annual|holidays?|vacation|pto|time off|day off|urlaub|jahresurlaub|erholung\p{L}*|sonderurlaub|conges? payes?|rtt|vacaciones|ferie|ferias|vakantie|semester|urlop|dovolena|отпуск|年休|有給|有休|年假|연차)(?: |$)/u;
const kindsShare = 0.5;

/**
 * Whether most words in a column are of kinds of a leave; not where one is an answer, or of who is back or went: "Leave type" may be of how
 * somebody left as well.
 */
function tellsKinds(values: readonly string[]): boolean {
  const isKind = (value: string): boolean =>
    readLeaveWord(value) === 'away' || holidays.test(foldWord(value));
  const isElse = (value: string): boolean =>
    readBoolean(value) !== undefined || readLeaveWord(value) === 'here' || stateOfWord(value) === 'left';
  const kinds = values.filter(isKind);
  return kinds.length > 0 && kinds.length >= values.length * kindsShare && !values.some(isElse);
}
