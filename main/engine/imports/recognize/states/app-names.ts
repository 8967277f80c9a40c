import { foldedPlain } from '../columns/column-name.ts';

const license = 'seat|licen[cs]es?|lizenz|licencia|licenza|licenca|licentie|licence';
const application =
  'app(?:lication)?|tool|software|saas|product|anwendung|produkt|outil|logiciel|aplicacion|applicazione|aplicativo|applicatie';
const state =
  'status|statusu|state|stato|estado|statut|etat|zustand|stav|stan|durumu?|allapota?|tila|tilstand|tillstand|stare|starea|stanje|статус|состояние|trang_thai';
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
const account =
  'accounts?|kontos?|konta|kontoen|kontot|compte|cuenta|conta|rekening|uctu?|ucet|hesap|hesabi|fiok|tili|tilin|naloga|racuna|cont|contului|tai_khoan|akun|учетнои_записи|аккаунта|учетка';
const ofAppAccount = new RegExp(
  `^(?:(?:app(?:lication)?|service|saas|tool|product|vendor|software|system)_)?(?:${account})_?(?:${state})$|^(?:${state})_${of}(?:${account})$|^アカウント(?:の)?(?:ステータス|状態|状況)$|^(?:账号|账户|帐号)状态$|^계정_?상태$`,
  'u',
);

/** The same, and in a list with rows of several applications an account is that of the row's. */
export function namesStateIn(header: string, isOfApplications: boolean): boolean {
  return namesAppState(header) || (isOfApplications && ofAppAccount.test(foldedPlain(header)));
}

/** Of the app beside a state of the person; by itself it may be the person's. */
const plainState = new RegExp(`^(?:${state}|situacao|ステータス|状態|状态|상태)$`, 'u');

const ofState = new RegExp(`(?:^|_)(?:${state})(?:_|$)`, 'u');

/** Whether a name has a word for a state. */
export function namesAState(name: string): boolean {
  return ofState.test(name);
}

/** Whether a name is of a state that is of the app beside one of the person, and may be the person's by itself. */
export function namesEither(name: string): boolean {
  return plainState.test(name) || ofAppAccount.test(name);
}

/** Whether a column that says who has the app does so by states. */
export function namesAnyState(header: string): boolean {
  return namesAppState(header) || namesEither(foldedPlain(header));
}
