import { readBoolean, stateOfWord } from '../../../../domain/states/words.ts';
import { readLeaveWord } from '../../../../domain/states/leave.ts';
import type { FieldType, KindDeclaration } from '../../kinds/declaration.ts';
import { foldedPlain } from '../columns/column-name.ts';
import { looksLikeDay } from '../days/looks-like-day.ts';
import { valuesOf } from './values.ts';

type Rows = readonly { readonly cells: readonly string[] }[];
type LeaveType = Extract<FieldType, 'leave' | 'leave-from' | 'leave-until' | 'leave-return'>;

/*
 * How columns of a leave are called, in the form of `foldedPlain`. What a leave is called by itself ("Leave", "Urlaub") may as well be of how
 * many days of it somebody has, or of what they asked for.
 */
const kinds =
  'parental|maternity|paternity|mat_?pat|family|medical|sick|unpaid|paid|extended|long_term|lt|military|personal|study|adoption|garden|protected|fmla';
const leave = `(?:(?:${kinds})_)*(?:leave(?:_of_absence)?|loa|sabbatical|furlough|absence)`;
const german =
  '(?:elternzeit|mutterschutz|beurlaubung|abwesenheit|karenz|sabbatical|auszeit|pflegezeit|langzeitkrankheit|langzeiterkrankung|freistellung|ruhezeit|krankheit|urlaub)';
const french =
  '(?:conges?(?:_(?:parental|maternite|paternite|longue_duree|sabbatique|maladie))?|absence|arret(?:_(?:maladie|de_travail))?|disponibilite)';
const spanish =
  '(?:permiso|licencia_(?:medica|de_maternidad|maternidad|sin_goce\\w*)|excedencia|ausencia|incapacidad|baja_(?:medica|laboral|maternal|temporal|it))';
const italian = '(?:congedo|aspettativa|assenza|maternita|malattia)';
const portuguese =
  '(?:afastamento|licenca(?:_(?:maternidade|medica|paternidade|premio|sem_vencimento))?|ausencia)';
const dutch = '(?:verlof|afwezigheid|verzuim|ziekte|zwangerschapsverlof|ouderschapsverlof)';
const nordic =
  '(?:permisjon|orlov|barsel|barselsorlov|tjanstledighet|tjanstledig|foraldraledighet|foraldraledig|fravaer|franvaro|poissaolo|perhevapaa|vapaa)';
const slavic =
  '(?:urlop(?:_(?:macierzynski|wychowawczy|bezplatny|rodzicielski))?|nieobecnosc|materska|rodicovska|dovolena|отпуск|декрет|відпустка|одсуство|bolovanje|dopust)';
const asian = '(?:休職|休業|育休|産休|育児休業|休假|产假|停薪留职|휴직|육아휴직)';
const any = `(?:${leave}|${german}|${french}|${spanish}|${italian}|${portuguese}|${dutch}|${nordic}|${slavic}|${asian})`;
const answers =
  '(?:y_?n|j_?n|o_?n|s_?n|t_?n|yes_?no|ja_?nein|ja_?nee|oui_?non|si_?no|sim_?nao|tak_?nie|flag|flg|indicator|ind|now|today|currently|current|aktuell|e_g.*|z_b.*|p_ex.*|incl.*)';

/** That somebody is away just now: nothing else is called so. */
const sure = new RegExp(
  `^(?:is_|currently_|employee_|worker_|emp_)*(?:(?:on|away_on)_(?:an?_)?${leave}|(?:absent|away)_on_leave|furloughed|on_leave_status|leave_of_absence|loa)(?:_(?:status|${answers}))*$` +
    `|^(?:(?:ist|derzeit|aktuell|zurzeit)_)*(?:beurlaubt|(?:in|im)_(?:der_)?${german}|langzeitkrank|karenziert|krankgeschrieben|ruhend(?:es_arbeitsverhaltnis)?)(?:_${answers})*$` +
    `|^(?:est_|actuellement_)*(?:en_${french}|en_disponibilite)(?:_${answers})*$` +
    `|^(?:esta_|actualmente_)*(?:(?:con|de|en)_${spanish}|(?:de|en)_licencia)(?:_${answers})*$` +
    `|^(?:e_)?(?:in_${italian})(?:_${answers})*$` +
    `|^(?:esta_)?(?:(?:de|em)_${portuguese}|afastad[oa])(?:_${answers})*$` +
    `|^(?:(?:met|op|in|is_met)_${dutch})(?:_${answers})*$` +
    `|^(?:(?:er_|ar_)?(?:i|pa|har)_${nordic}|permittert|sykm?eldt|sygemeldt|sjukskriven|tjanstledig|foraldraledig|vapaalla|perhevapaalla|opintovapaalla|vanhempainvapaalla)(?:_${answers})*$` +
    `|^(?:(?:na_urlopie|na_(?:materske|rodicovske)|в_(?:отпуске|декрете)|у_відпустці)(?:_\\p{L}+)?)(?:_${answers})*$` +
    `|^izin(?:de|li)(?:_mi)?$|^σε_αδεια$|^(?:是否)?(?:在)?(?:休假|产假|停薪留职)中?$|^${asian}_?(?:中|フラグ|区分|有無|여부|중|구분|상태)+$|^(?:休職|育休|産休|휴직)$`,
  'u',
);
/** Of a leave by its name, and by what stands there of who is away. */
const likely = new RegExp(
  `^(?:employee_|worker_|current_|active_)*${any}(?:_(?:status|state|type|kind|code|name|category|description|art|statut|stato|estado|situacao|tipo|soort|typ|${answers}))*$` +
    `|^(?:statut|etat|type|estado|tipo|situacao|stato|tipologia|motif|motivo|soort|rodzaj|typ|art|grund|status)_(?:de_|du_|d_|des_|der_|di_|del_|do_|de_la_|de_l_|da_)*${any}$` +
    `|^${german.slice(0, -1)})s?_?(?:status|art|grund|typ|kennzeichen)$` +
    `|^(?:absent|abwesend|absente|ausente|assente|afwezig|nieobecn[ya]|poissa|fravaerende|franvarande|away)(?:_${answers})*$`,
  'u',
);
/** A word of a leave somewhere in the name ("Ücretsiz izinde mi?", "GYES/GYED"). */
const stem =
  /(?:^|_)(?:leave|loa|sabbatical|furlough(?:ed)?|parental|maternity|paternity|gyes|gyed|baixa|conges?)(?:_|$)|elternzeit|mutterschutz|beurlaub|karenz|langzeitkrank|arret_(?:maladie|de_travail)|excedencia|incapacidad|baja_(?:medica|laboral|maternal|temporal|it)|afastad|afastamento|aspettativa|congedo|maternit|malattia|verlof|ziekgemeld|permisjon|permittert|orlov|barsel|tjanstledig|foraldraledig|sjukskriv|syke?meld|sygemeld|perhevapaa|opintovapaa|vanhempainvapaa|hoitovapaa|macierzynsk|wychowawcz|matersk|rodicovsk|szules|concediu|(?:^|_)izin(?:de|li)|dogum_izn|αδεια|חופש|חל_?ת(?:_|$)|اجازة|مرخصي|nghi_(?:phep|thai)|thai_san|cuti|ลาคลอด|ลาพัก|отпуск|декрет|відпуст|休職|休業|育休|産休|休假|产假|휴직/u;
/** Of what somebody may have, had or will have of it. */
const notNow =
  /entit|elig|approv|pending|policy|took|used|planned|upcoming|next|last|previous|past|total|history|ever|since|leaving|left|date|day|tag(?:e|_)|geld|cover|benefit|insur|pay|_paid$|salar|reason|grund|motif|motiv|license|licen[cs]|access/u;
/** What may be how many days of it somebody has, so that numbers there are no answers. */
const counted = new RegExp(`^(?:${any})$`, 'u');
/** Of leaving, or of what is asked for. */
const elsewhere =
  /balance|days|tage|jours|dias|giorni|dagen|saldo|rest|anspruch|entitle|accru|quota|hours|taken|request|policy|approver|eligib|reason_for_leaving|carry|adjust|manager|group|plan(?:_|$)|allowance|konto|manad|uge/u;

const starts =
  '(?:from|start|starts|started|starting|begin|begins|began|beginning|since|start_date|begin_date|from_date|date_from|start_on|first_day|effective_date|commence\\w*)(?:_date|_day|_on)?';
const ends =
  '(?:until|untill|till|to|thru|through|end|ends|ended|ending|end_date|finish|expected_end|to_date|date_to|last_day)(?:_date|_day|_on)?';
const returning = new RegExp(
  `^(?:expected_|actual_)?(?:${leave}_return|return_from_${leave})(?:_(?:date|day|on))?$`,
  'u',
);
const from = new RegExp(
  `^(?:on_)?${leave}_${starts}$|^(?:start|beginning|first_day|start_date|from|date)_of_(?:the_)?${leave}$|^date_(?:placed_|went_)?on_${leave}$|^on_${leave}_(?:from|since)$` +
    `|^${german}s?_?(?:von|ab|seit|beginn|start)(?:_?datum)?$|^(?:beurlaubt|abwesend|krank|freigestellt|in_elternzeit)_(?:von|ab|seit)$|^beginn_(?:der_|des_)?${german}s?$` +
    `|^(?:date_)?(?:de_)?(?:debut|depart)_(?:du_|de_la_|de_l_|de_|d_|en_)?${french}$|^${french}_(?:du|debut|depuis|a_partir_du)$|^en_conges?_(?:du|depuis)$` +
    `|^(?:fecha_(?:de_)?)?(?:inicio|desde)_(?:de_la_|del_|de_)?${spanish}$|^${spanish}_(?:desde|inicio)$` +
    `|^(?:data_(?:di_)?)?inizio_(?:dell_|della_|del_|di_)?${italian}$|^${italian}_(?:dal?|inizio)$` +
    `|^(?:data_(?:de_)?)?inicio_(?:da_|do_|de_)?${portuguese}$|^${portuguese}_(?:desde|inicio|de)$` +
    `|^${dutch}_?(?:van(?:af)?|start|begin|sinds)(?:_?datum)?$|^${nordic}s?_?(?:fra|fran|start|alkaa|alku)(?:_?dato|_?datum)?$|^urlop_od$|^(?:data_)?(?:rozpoczecia|poczatek)_urlopu$` +
    `|^${asian}(?:開始|期間開始|开始|시작)(?:年月)?(?:日|日期|일)?$`,
  'u',
);
const until = new RegExp(
  `^(?:on_)?(?:expected_)?${leave}_${ends}$|^(?:end|last_day|end_date|until)_of_(?:the_)?${leave}$|^on_${leave}_(?:until|till|to)$` +
    `|^${german}s?_?(?:bis|ende)(?:_?datum)?$|^(?:beurlaubt|abwesend|krank|in_elternzeit)_bis$|^ende_(?:der_|des_)?${german}s?$` +
    `|^(?:date_)?(?:de_)?fin_(?:du_|de_la_|de_l_|de_|d_)?${french}$|^${french}_(?:au|fin|jusqu_au|jusqu_a)$|^en_conges?_(?:au|jusqu_au)$` +
    `|^(?:fecha_(?:de_)?)?(?:fin|hasta|termino)_(?:de_la_|del_|de_)?${spanish}$|^${spanish}_(?:hasta|fin|termino)$` +
    `|^(?:data_(?:di_)?)?fine_(?:dell_|della_|del_|di_)?${italian}$|^${italian}_(?:al|fino_al?|fine)$` +
    `|^(?:data_(?:de_)?)?(?:fim|termino)_(?:da_|do_|de_)?${portuguese}$|^${portuguese}_(?:ate|fim|termino)$` +
    `|^${dutch}_?(?:tot(?:_en_met)?|einde?|t_m)(?:_?datum)?$|^${nordic}s?_?(?:til|till|slutt?|paattyy|loppu)(?:_?dato|_?datum)?$|^urlop_do$|^(?:data_)?(?:zakonczenia|koniec)_urlopu$` +
    `|^${asian}(?:終了|期間終了|结束|종료)(?:予定)?(?:年月)?(?:日|日期|일)?$`,
  'u',
);
const back =
  /^(?:(?:expected|planned|estimated|anticipated|actual|est|exp)_)*(?:return|returns|returning|back|rtw)(?:_(?:from|to)_(?:work|leave|loa|parental_leave|maternity_leave))?(?:_(?:date|day|on))?$|^(?:date_of_return|back_at_work)$|^(?:voraussichtliche[rs]?_|geplante[rs]?_)?(?:ruckkehr|wiedereinstieg|wiederaufnahme|ruck)(?:_?datum|_am|_?termin)?$|^zuruck_(?:am|ab)$|^(?:date_(?:de_)?)?(?:retour|reprise)(?:_(?:prevue?|de_conge|le))?$|^(?:fecha_(?:de_)?)?(?:regreso|reincorporacion|retorno|reintegro)(?:_prevista)?$|^(?:data_(?:di_)?)?rientro(?:_previsto)?$|^(?:data_(?:de_|do_)?)?(?:retorno|regresso)(?:_previsto)?$|^(?:verwachte_)?terugkeer(?:_?datum)?$|^(?:forventet_)?(?:tilbake|retur)(?:_?dato)?$|^tillbaka(?:_datum)?$|^(?:data_)?powrotu?$|^復職(?:予定)?(?:年月)?日?$|^(?:복직|返岗|复职)(?:예정)?(?:일|日期|日)?$/u;

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
  return (likely.test(name) || (stem.test(name) && !notNow.test(name))) && !elsewhere.test(name);
}

function typeByName(header: string, values: readonly string[]): LeaveType | undefined {
  const name = foldedPlain(header);
  const forms = [name, foldedPlain(inBrackets.exec(header)?.[1] ?? header)];
  const is = (form: RegExp): boolean => forms.some((one) => form.test(one) && !elsewhere.test(one));
  if (values.every(looksLikeDay)) {
    if (is(from)) return 'leave-from';
    if (is(until)) return 'leave-until';
    if (is(returning) || is(back)) return 'leave-return';
  }
  if (is(sure) && (values.length === 0 || mostlyTell(values))) return 'leave';
  const isSome =
    is(likely) || forms.some((one) => stem.test(one) && !elsewhere.test(one) && !notNow.test(one));
  if (!isSome || !mostlyTell(values)) return undefined;
  const areNumbers = values.some((value) => /^[\d.,]+$/u.test(value));
  return is(counted) && areNumbers ? undefined : 'leave';
}

/** Whether nearly all are yes, no or a kind of leave, and one of them is more than the word for who is here. */
function mostlyTell(values: readonly string[]): boolean {
  const told = values.filter((value) => readLeaveWord(value) !== undefined);
  const isOfLeave = values.some((value) => readBoolean(value) !== undefined || stateOfWord(value) !== 'here');
  return told.length > 0 && told.length >= values.length * knownShare && isOfLeave;
}
