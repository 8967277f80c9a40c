import type { CalendarDay } from '../../../../domain/ids.ts';
import type { ImportMapping } from '../../../../domain/files/import.ts';
import { isDayOfZero } from '../../../../domain/states/read-state.ts';
import { isNothing, stateOfWord } from '../../../../domain/states/words.ts';
import type { Row } from '../../open/csv-rows.ts';
import type { Source } from '../../catalog/source.ts';
import { foldedPlain } from '../columns/column-name.ts';
import { readDay } from '../days/read-day.ts';
import { isOfTeam } from './team-lists.ts';
import { namesHiring } from '../names/subject-names.ts';
import { namesContractEnd, namesRunOut } from '../states/state-names.ts';

/*
 * Lists of some of the people of a company: who left, who joined ([N45]). What they say of a person holds, and who is not in them is told
 * nothing.
 */

/** How files, sheets and titles call who left, in the form of `foldedPlain`. */
const leavers =
  /(?:^|_)(?:leavers?|leaving|departing|terminations?|terminated|termed|separations?|offboard(?:ing|ings|ed)|(?:ex|former)_?(?:employees?|staff|workers?|associates)|departures?|resignations?|resigned|attrition|exits?|austritte?|ausgeschiedene?n?|ausgetretene?n?|abgange|ehemalige?n?|sorties?|sortants?|departs|demissions?|anciens_(?:salaries|employes)|bajas?|egresos?|egresados|desvinculad[oa]s|desvinculaciones|ceses|cesados|salidas|retirados|uscite|cessati|cessazioni|dimissioni|dimissionari|desligad[oa]s|desligamentos?|demissoes|demitid[oa]s|saidas|rescisoes|uit_?dienst(?:treding(?:en)?)?|vertrokken|vertrekkers|uitstroom|fratrad(?:te|elser)|fratredelser|sluttede|sluttet|slutade|avgangar|avgaende|lahteneet|zwolnienia|zwolnieni|odejscia|odchody|vystupy|kilepok|kilepettek|kilepesek|plecari|plecati|(?:isten_)?ayrilan(?:lar)?|cikislar|уволенные|увольнения|звільнені|退職者\p{L}*|退社者\p{L}*|离职\p{L}*|離職\p{L}*|퇴사자\p{L}*|퇴직자\p{L}*)(?:_|\d|$)/u;
const joiners =
  /(?:^|_)(?:joiners?|new_?(?:joiners?|hires?|starters?|employees?|joinees?)|starters|onboardings?|eintritte|neueintritte|neuzugange|neueinstellungen|zugange|entrees|nouveaux_(?:salaries|arrivants|employes|collaborateurs)|embauches|altas|nuevos_(?:ingresos|empleados)|nuevas_(?:altas|incorporaciones)|ingresos|assunzioni|nuovi_(?:assunti|ingressi)|neoassunti|admissoes|admitidos|novos_(?:colaboradores|funcionarios)|nieuwe_(?:medewerkers|werknemers)|in_?diensttredingen|instroom|nyansatte|nyanstallda|nowi_pracownicy|nowo_zatrudnieni|nastupy|novi_zamestnanci|ujonnan_belepok|yeni_(?:baslayanlar|girisler)|принятые|новые_сотрудники|入社者\p{L}*|新入社員\p{L}*|新员工\p{L}*|新入职\p{L}*|신규입사자\p{L}*|입사자\p{L}*)(?:_|\d|$)/u;
/** Both together. */
const changes =
  /(?:^|_)(?:(?:joiners?|starters?|new_hires?)_(?:and_)?(?:leavers?|terminations?|exits)|(?:staff_|employee_|labou?r_)?turnover|(?:personal)?fluktuation(?:s?(?:bericht|liste|report|auswertung|analyse))?|rotacion(?:_de_personal)?|rotatividade|rotation_du_personnel|mouvements_(?:du_|de_)?personnel|(?:personeels)?verloop|personalomsattning|ein(?:tritte)?_(?:und_|u_)?austritte|zu_(?:und_)?abgange|entrees_(?:et_)?(?:sorties|departs)|altas_(?:y_)?bajas|entrate_(?:e_)?uscite|assunzioni_(?:e_)?cessazioni|admissoes_(?:e_)?(?:demissoes|desligamentos)|in_(?:en_)?uit_?dienst\p{L}*|入退社者?\p{L}*|入离职\p{L}*|입퇴사자?\p{L}*)(?:_|\d|$)/u;
/** Everybody beside them: then the name does not tell. */
const andOthers =
  /(?:^|_)(?:all|active|current|alle|aktive?n?|tous|actifs|todos|activos|tutti|attivi|ativos|alla|wszyscy|movers)(?:_|$)/u;

/** From this day on a day of leaving stands for none. */
const endOfTime = '2100-01-01';
/** Without a name that says so. */
const rowsAtLeast = 3;
const pastShare = 0.5;
/** With one, as some have no day yet. */
const namedShare = 0.75;

type Told = {
  /** Names of the file and of its sheet, and the lines in front of the header. */
  readonly titles: readonly string[];
  readonly mapping: ImportMapping;
  readonly rows: readonly Row[];
  /** Every row of the file, asked for where the first ones tell it: a list may be sorted by who left. */
  readonly allRows: () => Iterable<readonly Row[]>;
  readonly today: CalendarDay | undefined;
};

/** The report of the catalog that stands for such a list; `undefined` where the list may be of everybody. */
export function tellPart(told: Told): Source['id'] | undefined {
  if (told.mapping.kind !== 'staff') return undefined;
  const byEnds = tellBy(told, [told.rows]) === undefined ? undefined : tellBy(told, told.allRows());
  if (byEnds !== undefined) return byEnds;
  const { titles, mapping } = told;
  const list = { titles, columns: mapping.columns };
  return isOfTeam(list, () => [told.rows]) && isOfTeam(list, told.allRows) ? 'team-list' : undefined;
}

function tellBy({ titles, mapping, today }: Told, batches: Iterable<readonly Row[]>): string | undefined {
  const names = titles.map(foldedPlain);
  const isCalled = (form: RegExp): boolean =>
    names.some((name) => form.test(name)) && !names.some((name) => andOthers.test(name));
  const ends = { past: 0, 'to-come': 0, word: 0, none: 0 };
  for (const batch of batches)
    for (const row of batch)
      if (row.cells.some((cell) => cell.trim() !== '')) ends[endOf(row, mapping, today) ?? 'none'] += 1;
  const gone = ends.past + ends.word;
  const told = gone + ends['to-come'];
  const all = told + ends.none;
  const isOfHired = namesHiring(mapping.columns.map(({ column }) => foldedPlain(column)));
  if (isCalled(changes)) return isOfHired || told > 0 ? 'changes-list' : undefined;
  if (isCalled(leavers) && told > 0 && told >= all * namedShare) return 'leavers-list';
  if (ends.none === 0 && all >= rowsAtLeast && gone >= all * pastShare) return 'leavers-list';
  const begins = mapping.columns.some(({ column }) => beginsOn.test(foldedPlain(column)));
  return isCalled(joiners) && (isOfHired || begins) && gone < all * pastShare ? 'joiners-list' : undefined;
}

/** When somebody begins, in a list that is called after who joins. */
const beginsOn =
  /^(?:start|starts|starting|begin|beginn|beginnt|first_day|eintritt|arrivee|debut|inicio|inizio|startdat(?:e|um|o)?|start_dat(?:e|um|o)|start_on)(?:_date|_on|_am)?$/u;

/** What a row says of the end of somebody's work: by a day, or by a word for who left. */
type End = 'past' | 'to-come' | 'word' | undefined;

function endOf({ cells }: Row, { columns, readAs }: ImportMapping, today: CalendarDay | undefined): End {
  let found: End;
  for (const [at, { column, field }] of columns.entries()) {
    const text = (cells[at] ?? '').trim();
    if (text === '' || isNothing(text)) continue;
    if (field === 'endedOn' && isOfWork(foldedPlain(column))) {
      const day = readDay(text, readAs?.dates);
      if (day === undefined || day >= endOfTime || isDayOfZero(day)) continue;
      return today !== undefined && day >= today ? 'to-come' : 'past';
    }
    if (field === 'assignment' && text.length > 1 && stateOfWord(text) === 'left') found = 'word';
  }
  return found;
}

function isOfWork(name: string): boolean {
  return !namesContractEnd(name) && !namesRunOut(name);
}

/** What kind of movement a row is of; and under which names that may also be the last one of everybody. */
const kindOfMovement =
  /^(?:(?:personnel|staff|hr|employee|job|position|workforce)_)?movement(?:_(?:type|kind|code|reason|category))?$|^(?:type|kind)_of_(?:movement|personnel_action)$|^(?:personal)?massnahmen?_?(?:art|typ|bezeichnung|text)?$|^(?:personal)?bewegungs?_?(?:art|typ)$|^art_der_(?:massnahme|bewegung|veranderung|anderung)$|^(?:personal)?veranderungs?(?:art|typ)$|^(?:(?:type|nature)_(?:de_|du_)?)?mouvements?$|^(?:tipo_(?:de_)?)?movimiento$|^(?:tipo_(?:de_|di_)?)?(?:movimento|movimentacao|variazione)$|^(?:type_)?mutatie(?:_?(?:soort|type))?$|^soort_(?:mutatie|wijziging)$|^(?:rodzaj|typ)_(?:zmiany|ruchu)$|^(?:вид|тип)_(?:кадров\p{L}*_)?(?:перемещени|движени|мероприяти|событи)\p{L}*$|^кадров\p{L}*_(?:мероприятие|событие|перемещение)$|^異動(?:区分|種別|種類)$|^(?:발령|인사발령)(?:구분|종류|유형)?$|^异动(?:类型|类别)$/u;
const perhapsMovement =
  /^(?:personnel_)?(?:action|event|transaction|change|business_process)(?:_(?:type|name|reason))?$|^anderungsart$|^(?:type_de_)?changement$/u;
/** Names that are of anything: of movements where nothing else stands under them. */
const typeAlone = /^(?:type|kind|category|action|jml|art|typ|soort|tipo|rodzaj|区分|種別|구분|类型|тип)$/u;
const dayOfMovement =
  /date|datum|effective|wirksam|gultig_(?:ab|von)|dato|^data|_data|fecha|日|일자|дата|ngay|tanggal/u;

const movements = {
  joined:
    /hire|join|new|onboard|eintritt|einstellung|zugang|neu|entree|embauche|recrut|alta|ingreso|contrataci|assunzion|entrata|admiss|in_?dienst|instroom|ansett|anstall|zatrudn|nastup|入社|採用|入职|입사|채용|прием|приём/u,
  left: /terminat|leav|left|resign|exit|separation|offboard|retire|austritt|abgang|kundigung|sortie|depart|demission|licenci|baja|cese|egreso|cessaz|uscita|desliga|demiss|rescis|uit_?dienst|uitstroom|fratr|zwoln|vystup|退職|退社|离职|퇴사|퇴직|увольн/u,
  moved:
    /transfer|promot|change|relocat|move|versetzung|wechsel|umsetzung|mutation|beforderung|traslado|cambio|ascenso|trasferiment|passaggio|mudanca|overplaats|wijzig|異動|転勤|昇|配属|调动|晋升|전보|전배|승진|перевод/u,
};

/** Whether the rows of a file are of movements (who joined, who left, who was moved, each on its day), and not of people ([N46]). */
export function areMovements(header: readonly string[], rows: readonly Pick<Row, 'cells'>[]): boolean {
  const names = header.map(foldedPlain);
  if (!names.some((name) => dayOfMovement.test(name))) return false;
  return names.some((name, at) => {
    const isSure = kindOfMovement.test(name);
    const isAlone = typeAlone.test(name);
    if (!isSure && !isAlone && !perhapsMovement.test(name)) return false;
    const values = new Set(rows.map(({ cells }) => foldedPlain(cells[at] ?? '')));
    values.delete('');
    if (isAlone && ![...values].every((value) => Object.values(movements).some((form) => form.test(value))))
      return false;
    const kinds = Object.values(movements).filter((form) => [...values].some((value) => form.test(value)));
    // The last movement of everybody stands beside when they were hired.
    return kinds.length >= (isSure ? 1 : 2) && !namesHiring(names);
  });
}
