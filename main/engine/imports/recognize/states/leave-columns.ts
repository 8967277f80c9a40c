import { readBoolean, stateOfWord } from '../../../../domain/states/words.ts';
import { readLeaveWord } from '../../../../domain/states/leave.ts';
import type { FieldType, KindDeclaration } from '../../kinds/declaration.ts';
import { foldedPlain } from '../columns/column-name.ts';
import { looksLikeDay } from '../days/looks-like-day.ts';
import { leaveNames, type LeaveNames } from './leave-names.ts';
import { valuesOf } from './values.ts';

type Rows = readonly { readonly cells: readonly string[] }[];
type LeaveType = Extract<FieldType, 'leave' | 'leave-from' | 'leave-until' | 'leave-return'>;

const leaves = leaveNames.flatMap(({ leave }) => leave);
const anyLeave = `(?:${leaves.join('|')})`;
const answers =
  '(?:y_?n|j_?n|o_?n|s_?n|t_?n|yes_?no|ja_?nein|ja_?nee|oui_?non|si_?no|sim_?nao|tak_?nie|flag|flg|indicator|ind|now|today|currently|current|aktuell|e_g.*|z_b.*|p_ex.*|incl.*)';

/** Names that are one of those that the languages have, each with its own words of a leave in it. */
function named(of: Exclude<keyof LeaveNames, 'leave' | 'stems'>, behind = ''): RegExp {
  const forms = leaveNames.flatMap(({ leave, ...names }) =>
    (names[of] ?? []).map((form) => form.replaceAll('{leave}', `(?:${leave.join('|')})`)),
  );
  return new RegExp(`^(?:${forms.join('|')})${behind}$`, 'u');
}

const sure = named('now', `(?:_(?:status|${answers}))*`);
const likely = named('likely', `(?:_${answers})*`);
/** A word of a leave with what it is of one, and with its state. */
const withState = new RegExp(
  `^(?:employee_|worker_|current_|active_)*${anyLeave}(?:_(?:status|state|type|kind|code|name|category|description|art|statut|stato|estado|situacao|tipo|soort|typ|${answers}))*$` +
    `|^(?:statut|etat|type|estado|tipo|situacao|stato|tipologia|motif|motivo|soort|rodzaj|typ|art|grund|status)_(?:de_|du_|d_|des_|der_|di_|del_|do_|de_la_|de_l_|da_)*${anyLeave}$`,
  'u',
);
const from = named('from');
const until = named('until');
const back = named('back');
/** A word of a leave somewhere in the name ("Ücretsiz izinde mi?", "GYES/GYED"). */
const stem = new RegExp(leaveNames.flatMap(({ stems = [] }) => stems).join('|'), 'u');
/** Of what somebody may have, had or will have of it. */
const notNow =
  /entit|elig|approv|pending|policy|took|used|planned|upcoming|next|last|previous|past|total|history|ever|since|leaving|left|date|day|tag(?:e|_)|geld|cover|benefit|insur|pay|_paid$|salar|reason|grund|motif|motiv|license|licen[cs]|access/u;
/** What may be how many days of it somebody has, so that numbers there are no answers. */
const counted = new RegExp(`^${anyLeave}$`, 'u');
/** Of leaving, or of what is asked for. */
const elsewhere =
  /balance|days|tage|jours|dias|giorni|dagen|saldo|rest|anspruch|entitle|accru|quota|hours|taken|request|policy|approver|eligib|reason_for_leaving|carry|adjust|manager|group|plan(?:_|$)|allowance|konto|manad|uge/u;

/** Most of what stands there is yes, no or a kind of leave. */
const knownShare = 0.75;
const inBrackets = /^(.+?)\s*[([][^()[\]]*[)\]]\s*$/u;

/** Columns of a leave by their places, with the fields that they are; of its days, those of a list with a leave alone. */
export function leaveColumns(
  header: readonly string[],
  { fields }: KindDeclaration,
  rows: Rows,
  taken: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (!fields.some(({ type }) => type === 'leave')) return found;
  header.forEach((name, at) => {
    if (taken.has(at)) return;
    const type = typeByName(name, valuesOf(rows, at));
    const field = fields.find((one) => one.type === type);
    const isFree = field?.repeats === true || ![...found.values()].some((one) => one === field?.field);
    if (field !== undefined && isFree) found.set(at, field.field);
  });
  const returns = fields.find(({ type }) => type === 'leave-return')?.field;
  // Of a trip or a laptop elsewhere.
  const isOfLeave = [...found.values()].some((field) => field !== returns);
  for (const [at, field] of found)
    if (field === returns && !isOfLeave && !/leave|loa/u.test(foldedPlain(header[at] ?? '')))
      found.delete(at);
  return found;
}

/** Whether a column is of a leave by its name: who is on one, or of what kind it is. */
export function namesLeave(header: string): boolean {
  const name = foldedPlain(header);
  return (namesSome(name) || (stem.test(name) && !notNow.test(name))) && !elsewhere.test(name);
}

/** Of a leave by its name, and by what stands there of who is away. */
function namesSome(name: string): boolean {
  return likely.test(name) || withState.test(name);
}

function typeByName(header: string, values: readonly string[]): LeaveType | undefined {
  const name = foldedPlain(header);
  const forms = [name, foldedPlain(inBrackets.exec(header)?.[1] ?? header)];
  const is = (form: RegExp): boolean => forms.some((one) => form.test(one) && !elsewhere.test(one));
  if (values.every(looksLikeDay)) {
    if (is(from)) return 'leave-from';
    if (is(until)) return 'leave-until';
    if (is(back)) return 'leave-return';
  }
  if (is(sure) && (values.length === 0 || mostlyTell(values))) return 'leave';
  if (!forms.some(namesLeave) || !mostlyTell(values)) return undefined;
  const areNumbers = values.some((value) => /^[\d.,]+$/u.test(value));
  return is(counted) && areNumbers ? undefined : 'leave';
}

/** Whether nearly all are yes, no or a kind of leave, and one of them is more than the word for who is here. */
function mostlyTell(values: readonly string[]): boolean {
  const told = values.filter((value) => readLeaveWord(value) !== undefined);
  const isOfLeave = values.some((value) => readBoolean(value) !== undefined || stateOfWord(value) !== 'here');
  return told.length > 0 && told.length >= values.length * knownShare && isOfLeave;
}
