/*
 * Of whom a column is, where a header row says it in every name ("Employee E-mail", "Nom du salarié", "社員名"): without it the name is
 * one that is known.
 */
const before =
  /^(?:employees?|emp|empl|eec|eep|worker|staff|personnel|person|people|user|usr|member|associate|colleague|team_member|mitarbeiter(?:in|innen|s)?|benutzer|personal|employes?|salaries?|collaborateur|agent|utilisateur|empleado|trabajador|colaborador|funcionario|usuario|empregado|dipendente|collaboratore|utente|medewerkers?|werknemers?|gebruikers?|ansatt|medarbejder|medarbeider|medarbetare|anstalld|bruger|bruker|pracownik|zamestnanec|zamestnance|dolgozo|munkavallalo|angajat|calisan|personel|сотрудник|работник)_(?=\p{L})/u;
/** Of whom a row of a review of access is; other columns that begin so are of roles and kinds. */
const ofReviewed =
  /^(?:principal(?:_user)?|identity|subject(?:_user)?|account_owner|user_account_owner)_(?=(?:(?:first|last|full|display|given|family)_?)?name$|(?:work_)?e_?mail(?:_address)?$|login$|user_?name$)/u;
/** The same without a blank between. */
const joined =
  /^(?:(?:employee|worker|staff)(?=[a-z]{4,})|社員の?|従業員の?|職員の?|スタッフ|ユーザー?の?|员工|職工|员工的|員工|职员|人员|用户|사원|직원|사용자|พนักงาน|ผู้ใช้)(?=\p{L})/u;
const behind =
  /(?<=\p{L})_(?:of_(?:the_)?(?:employee|worker|user|person|member|staff_member)|(?:du_|de_l_|de_la_)(?:salarie|employe|collaborateur|utilisateur|agent|personne)|(?:del_|de_la_|de_)(?:empleado|trabajador|colaborador|usuario|persona|funcionario)|(?:do_|da_|de_)(?:colaborador|funcionario|empregado|usuario|utilizador|trabalhador)|(?:del_|di_)(?:dipendente|collaboratore|utente|lavoratore)|(?:des_|der_)(?:mitarbeiters|mitarbeitenden|benutzers|person)|(?:van_(?:de_)?)?(?:medewerker|werknemer|gebruiker)|(?:сотрудника|работника|працівника|служителя|пользователя)|(?:pracownika|uzytkownika|zamestnance|zamestnanca|angajatului|εργαζομενου|υπαλληλου|העובד|עובד|الموظف))$/u;

/** The name of a column without of whom it is; `undefined` where it says nothing of it. */
export function bareName(name: string): string | undefined {
  const bare = name.replace(ofReviewed, '').replace(before, '').replace(behind, '').replace(joined, '');
  return bare === name || bare === '' ? undefined : bare;
}

/** A name in Latin letters ("name_en") that stands beside the same in others ("name_th"), without its language; `undefined` for any other. */
export function latinOf(name: string, names: readonly string[]): string | undefined {
  const stem = /^(\p{L}.*?)_(?:en|eng|english|latin)$/u.exec(name)?.[1];
  if (stem === undefined || names.includes(stem)) return undefined;
  const others = new RegExp(
    `^${stem.replace(/\W/gu, '.')}_(?:th|thai|ar|arabic|he|ja|jp|ko|kr|zh|cn|tw|ru|uk|ua|el|ka|hy|vi|km|lo|my|local)$`,
    'u',
  );
  return names.some((other) => others.test(other)) ? stem : undefined;
}

/** The first of two columns that are numbered ("Apellido1" beside "Apellido2") without its number; `undefined` for any other. */
export function firstOf(name: string, names: readonly string[]): string | undefined {
  const stem = /^(\p{L}.*?)_?1$/u.exec(name)?.[1];
  if (stem === undefined) return undefined;
  return names.some((other) => other === `${stem}2` || other === `${stem}_2`) ? stem : undefined;
}
