import type { ColumnMapping } from '../../../../domain/files/import.ts';
import { stateInApp } from '../../../../domain/states/in-app.ts';
import type { KindDeclaration } from '../../kinds/declaration.ts';
import { groupColumns } from '../apps/memberships.ts';
import { foldedPlain } from '../columns/column-name.ts';
import { namesHiring } from '../names/subject-names.ts';
import { tellsStates } from './state-columns.ts';
import { areOfUse } from './unused.ts';
import { valuesOf } from './values.ts';

type Rows = readonly { readonly cells: readonly string[] }[];

const license = 'seat|licen[cs]es?|lizenz|licencia|licenza|licenca|licentie|licence';
const application =
  'app(?:lication)?|tool|software|saas|product|anwendung|produkt|outil|logiciel|aplicacion|applicazione|aplicativo|applicatie';
const state = 'status|state|stato|estado|statut|etat|zustand';
const ofAppItself = new RegExp(
  '^(?:(?:linked_?in_|li_)?(?:sales_?nav(?:igator)?|sn)_)?(?:user_|account_)?' +
    `(?:${application}|${license}|access|entitlement|assignment|provisioning|subscription)_?(?:user_|account_|access_|assignment_|license_)?(?:${state})$` +
    `|^(?:${state})_(?:(?:in|of|im|in_der|der|de|del|da|do|d|dans|l|la|le|della|dell|en|el|na|no|van|het|von)_)*(?:the_)?(?:${application}|${license}|access|acces|acceso|accesso|acesso)$` +
    '|^(?:lizenz|zugriffs|zugangs|zuweisungs|app|anwendungs|konto_in_der_app_)_?status$' +
    '|^(?:linked_?in_|li_)?(?:sales_?nav(?:igator)?|linked_?in)_(?:user_|account_|access_)?(?:status|state)$',
  'u',
);

/** Whether a column has the states of the app, or of a seat or a license of it, and not of the person. */
export function namesAppState(header: string): boolean {
  return ofAppItself.test(foldedPlain(header));
}

const of = '(?:(?:de|da|do|del|du|della|der|des|l|la|el|le|dell)_)*';
const account = 'accounts?|kontos?|konta|kontoen|kontot|compte|cuenta|conta|rekening|uctu';
const ofAppAccount = new RegExp(
  `^(?:app(?:lication)?_)?(?:${account})_?(?:${state})$|^(?:${state})_${of}(?:${account})$|^アカウント(?:の)?(?:ステータス|状態|状況)$|^(?:账号|账户|帐号)状态$|^계정_?상태$`,
  'u',
);

/** The same, and in a list with rows of several applications an account is that of the row's. */
export function namesStateIn(header: string, isOfApplications: boolean): boolean {
  return namesAppState(header) || (isOfApplications && ofAppAccount.test(foldedPlain(header)));
}

/** Of the person, wherever they have accounts. */
const ofPerson =
  /^(?:従業員|社員|在籍|在職|雇用|就業)(?:ステータス|状態|状況|区分)$|^(?:员工|在职|人员)状态$|^(?:재직|직원)_?상태$|^(?:statut|status|estado|stato|situation|situacion|situacao)_(?:(?:de|del|do|da|dell|l|du|la|le)_)*(?:rh|hr|personal|personnel|colaborador|funcionario|empregado|trabajador|collaborateur|salarie|dipendente|lavoratore|medewerker|werknemer|pracownika|zatrudnienia|zamestnance|zamestnanca|medarbejder|medarbeider|ansatt|anstalld|tyontekijan|calisan|сотрудника|работника)$|^(?:(?:okta|entra|azure|aad|ad|google|directory|idp|hr|hris|org(?:anization)?|company)_)?(?:user|employee|employment|person|people|worker|staff|identity|directory|idp|hr|hris|lifecycle|member|mitarbeiter|benutzer|utilisateur|usuario|utente|employe|salarie|empleado|dipendente|colaborador)_?(?:lifecycle_)?(?:status|state|statut|estado|stato)$|^(?:status|state|statut|estado|stato)_(?:(?:de|del|do|da|dell|l|du|der|des)_)*(?:user|employee|mitarbeiters?|benutzers?|utilisateur|usuario|utente|employe|salarie|empleado|dipendente|colaborador)$|^(?:okta|entra|ad|idp|hr|hris|directory)_(?:status|state)$|^(?:user_|employee_)?life_?cycle(?:_(?:stage|state|status))?$/u;
/** Of the app beside a state of the person; by itself it may be the person's. */
const plainState = new RegExp(`^(?:${state}|situacao|ステータス|状態|状态|상태)$`, 'u');

function namesEither(name: string): boolean {
  return plainState.test(name) || ofAppAccount.test(name);
}

/** Whether a column that says who has the app does so by states. */
export function namesAnyState(header: string): boolean {
  return namesAppState(header) || namesEither(foldedPlain(header));
}

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
  if (flag === undefined || states === undefined || namesHiring(names)) return columns;
  const isPersons = (at: number): boolean => ofPerson.test(names[at] ?? '') && areWords(rows, at);
  const isOfPerson = columns.some(
    ({ field }, at) => isPersons(at) && (field === states || (field === undefined && tellsStates(rows, at))),
  );
  return columns.map((one, at) => {
    const isFree = one.field === undefined || one.field === states;
    const isTold = one.field === states || isOfPerson || tellsStates(rows, at) || tellsApp(rows, at);
    const isApps = isFree && isTold && namesStateIn(one.column, isOfApplications);
    const isPlain = isOfPerson && one.field === states && namesEither(names[at] ?? '');
    if ((isApps || isPlain) && areWords(rows, at)) return { column: one.column, field: flag };
    return one.field === undefined && isPersons(at) && tellsStates(rows, at)
      ? { column: one.column, field: states }
      : one;
  });
}

/** Nothing but words of who has an app, which are none of how somebody uses it. */
function tellsApp(rows: Rows, at: number): boolean {
  const values = valuesOf(rows, at);
  return values.length > 0 && !areOfUse(values) && values.every((value) => stateInApp(value) !== undefined);
}

/** Words of states, and no numbers or texts: at least one that is known. */
function areWords(rows: Rows, at: number): boolean {
  const values = valuesOf(rows, at);
  return values.some((value) => stateInApp(value) !== undefined);
}
