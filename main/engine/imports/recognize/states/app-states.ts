import type { ColumnMapping } from '../../../../domain/files/import.ts';
import { stateInApp } from '../../../../domain/states/in-app.ts';
import { stateOfWord } from '../../../../domain/states/words.ts';
import type { KindDeclaration } from '../../kinds/declaration.ts';
import { groupColumns } from '../apps/group-names.ts';
import { foldedPlain } from '../columns/column-name.ts';
import { namesHiring } from '../names/subject-names.ts';
import { namesAState, namesEither, namesStateIn } from './app-names.ts';
import { tellsStates } from './state-columns.ts';
import { namesState } from './state-names.ts';
import { areOfUse } from './unused.ts';
import { valuesOf } from './values.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

/** Of the person, wherever they have accounts. */
const personWord =
  /employ|mitarbeit|worker|staff|personnel|zamestn|calisan|personel|pracowni|zatrudn|anstalln|anstalld|ansettels|ansatt|ansaett|medarb|medewerk|werknem|dienstverband|tyosuh|tyonteki|dolgozo|munkavallalo|angajat|zaposlen|nhan_vien|karyawan|pegawai|сотрудник|работник|занятост|在職|在籍|従業員|社員|員工|员工|在职|재직|직원|사원/u;

function namesPerson(name: string): boolean {
  return ofPerson.test(name) || (personWord.test(name) && (namesState(name) || namesAState(name)));
}

const ofPerson =
  /^(?:従業員|社員|在籍|在職|雇用|就業)(?:ステータス|状態|状況|区分)$|^(?:员工|在职|人员)状态$|^(?:재직|직원)_?상태$|^(?:statut|status|estado|stato|situation|situacion|situacao)_(?:(?:de|del|do|da|dell|l|du|la|le)_)*(?:rh|hr|personal|personnel|colaborador|funcionario|empregado|trabajador|collaborateur|salarie|dipendente|lavoratore|medewerker|werknemer|pracownika|zatrudnienia|zamestnance|zamestnanca|medarbejder|medarbeider|ansatt|anstalld|tyontekijan|calisan|сотрудника|работника)$|^(?:(?:okta|entra|azure|aad|ad|google|directory|idp|hr|hris|org(?:anization)?|company)_)?(?:user|employee|employment|person|people|worker|staff|identity|directory|idp|hr|hris|lifecycle|member|mitarbeiter|benutzer|utilisateur|usuario|utente|employe|salarie|empleado|dipendente|colaborador)_?(?:lifecycle_)?(?:status|state|statut|estado|stato)$|^(?:status|state|statut|estado|stato)_(?:(?:de|del|do|da|dell|l|du|der|des)_)*(?:user|employee|mitarbeiters?|benutzers?|utilisateur|usuario|utente|employe|salarie|empleado|dipendente|colaborador)$|^(?:okta|entra|ad|idp|hr|hris|directory)_(?:status|state)$|^(?:user_|employee_)?life_?cycle(?:_(?:stage|state|status))?$/u;
/**
 * Columns of a list of the app's assignees with those that say who has it: states of the app alone ("App status"), and a plain status beside
 * one of the person ("User status"). Where the app's own says nothing but who is active in it, it is one only beside a state of the person: by
 * itself it may be of who uses it.
 */
export function withAppStates(
  columns: readonly ColumnMapping[],
  { fields }: KindDeclaration,
  rows: Rows,
): readonly ColumnMapping[] {
  const [flag, states, applicationField] = (['app-flag', 'state', 'application'] as const).map(
    (wanted) => fields.find(({ type }) => type === wanted)?.field,
  );
  // An account of somebody in a group is not the app's.
  const isOfApplications = columns.some(
    ({ column, field }) => field === applicationField && groupColumns([column]).length === 0,
  );
  const names = columns.map(({ column }) => foldedPlain(column));
  const isOfEach = isOfApplications && isForEachApp(columns, rows, applicationField);
  if (flag === undefined || states === undefined || namesHiring(names)) return columns;
  const isPersons = (at: number): boolean => namesPerson(names[at] ?? '') && areWords(rows, at);
  const isOfPerson = columns.some(
    ({ field }, at) => isPersons(at) && (field === states || (field === undefined && tellsStates(rows, at))),
  );
  return columns.map((one, at) => {
    const isFree = one.field === undefined || one.field === states;
    const isTold = one.field === states || isOfPerson || tellsStates(rows, at) || tellsApp(rows, at);
    const isApps = isFree && isTold && namesStateIn(one.column, isOfApplications);
    const isPlain = (isOfPerson || isOfEach) && one.field === states && namesEither(names[at] ?? '');
    const isWorded = areWords(rows, at) || (isApps && isOfPerson && areFew(rows, at));
    const isOfUse = !isOfEach && one.field === states && namesEither(names[at] ?? '');
    if (isOfUse && !isApps && names.some((name) => knowsUse.test(name)) && tellsUnused(valuesOf(rows, at)))
      return { column: one.column, field: undefined };
    if ((isApps || isPlain) && isWorded) return { column: one.column, field: flag };
    return one.field === undefined && isPersons(at) && tellsStates(rows, at)
      ? { column: one.column, field: states }
      : one;
  });
}

/** How much somebody uses what the list is of, or what license of it they have: who is active beside it is so in the app ([N187]). */
const knowsUse =
  /^(?:(?:app|user|account)_)*(?:last_(?:used|activity|active|access(?:ed)?|usage|interaction)(?:_|$)|(?:is|has)_licen[cs]ed?$|licen[cs]ed$|(?:usage|engagement|days_active|active_days|adoption)(?:_|$))/u;

/** Nothing but words of use, and of who does not use it. */
function tellsUnused(values: readonly string[]): boolean {
  return areOfUse(values) && values.some((value) => stateOfWord(value) !== 'here');
}

/** What is known of a license, and of nobody's work. */
const ofLicense =
  /(?:^|_)(?:plan|tier|licen[cs]e|licen[cs]es|lizenz\w*|licence|licencia|licenza|licenca|cost|costs|price|kosten|cout|costo|coste|spend|subscription|seat|assigned|assignment|vendor|category)(?:_|$)|プラン|ライセンス|コスト|費用|料金|割り?当て|付与|ベンダー|套餐|许可|費用|费用|플랜|라이선스|비용|할당/u;
/** Others than the column of states and that of the application. */
const ofLicenseAtLeast = 2;

/**
 * Whether a list has a row for each license of somebody ([N83]): of several applications, people stand in several rows, and other columns are of
 * licenses. A status there is of the row's application.
 */
function isForEachApp(
  columns: readonly ColumnMapping[],
  rows: Rows,
  applicationField: string | undefined,
): boolean {
  const placeOf = (field: string | undefined): number => columns.findIndex((one) => one.field === field);
  const [application, person] = [placeOf(applicationField), placeOf('email')];
  const others = columns.filter(
    ({ column, field }) => field === undefined && ofLicense.test(foldedPlain(column)),
  );
  if (application === -1 || person === -1 || others.length < ofLicenseAtLeast) return false;
  const people = rows.map(({ cells }) => (cells[person] ?? '').trim()).filter((cell) => cell !== '');
  return valuesOf(rows, application).length > 1 && new Set(people).size < people.length;
}

/** Nothing but words of who has an app, which are none of how somebody uses it. */
function tellsApp(rows: Rows, at: number): boolean {
  const values = valuesOf(rows, at);
  return values.length > 0 && !areOfUse(values) && values.every((value) => stateInApp(value) !== undefined);
}

/** A few words, which are asked about where nobody knows them. */
const fewAtMost = 6;
const someWords = /^\p{L}+(?:[ -]\p{L}+){0,2}$/u;

function areFew(rows: Rows, at: number): boolean {
  const values = valuesOf(rows, at);
  return values.length > 0 && values.length <= fewAtMost && values.every((value) => someWords.test(value));
}

/** Words of states, and no numbers or texts: at least one that is known. */
function areWords(rows: Rows, at: number): boolean {
  const values = valuesOf(rows, at);
  return values.some((value) => stateInApp(value) !== undefined);
}
