import type { PersonState } from './state.ts';

/*
 * Words of states as identity providers, HR systems and spreadsheets write them, in the form of `foldWord`. Those of Okta: its SDK's
 * `UserStatus`; of HR systems: what public importers of their files met; of other languages: the systems' own screens.
 */

const here = `
active, a, activated, enabled, enable, current, employed, in service, ok, present, working, normal, regular, not suspended, not blocked,
not archived, not disabled, account ok, active employee, active assignment, licensed, member, admin, owner, bypass, online,
locked out, locked, recovery, password expired, password reset, password pending, awaiting password reset, needs password reset,
security questions required, assigned, granted, full time, part time, fulltime, parttime, full time employee, part time employee, contractor,
confirmed, probationary, in probation, under probation, serving notice, notice period, on notice, notice given, unlocked, verified, reset required,
force change password, change password, password change required, regular employee, contract, temporary, temp, intern, permanent, fixed term, probation, on probation, seasonal, casual, per diem, freelance,
aktiv, aktive, aktiver, freigeschaltet, freigegeben, beschaftigt, angestellt, vollzeit, teilzeit, befristet, unbefristet, probezeit, werkstudent, praktikant,
actif, active en poste, en poste, present dans l entreprise, en activite, embauche, cdi, cdd, temps plein, temps partiel, stagiaire,
activo, activa, habilitado, habilitada, de alta, alta, en alta, vigente, tiempo completo, tiempo parcial, indefinido,
attivo, attiva, abilitato, abilitata, in forza, in servizio, tempo pieno, tempo indeterminato, tempo determinato,
ativo, ativa, trabalhando, em atividade, efetivo,
actief, actieve, in dienst, ingeschakeld, voltijd, deeltijd,
aktywny, aktywna, zatrudniony, zatrudniona, aktivni, zamestnan, aktivny, aktif, calisiyor, aktiivinen, activ, activa, aktiv ansat, ansat, anstalld, ansatt,
активен, активный, работает, действующий, активний,
使用中, 利用中, 有効, 在職, 在職中, 在籍, 在籍中, アクティブ, 在职, 启用, 正常, 已启用, 啟用, 재직, 재직중, 활성`;

const onLeave = `
on leave, leave, leave of absence, loa, paid leave, unpaid leave, parental leave, maternity leave, paternity leave, maternity, paternity, sick leave,
medical leave, military leave, sabbatical, l, furlough, furloughed, garden leave, vacation, absent, long term sick,
beurlaubt, elternzeit, mutterschutz, ruhend, langzeitkrank, krank, unbezahlter urlaub,
en conge, conge, conge maternite, conge parental, conge sans solde, arret maladie, en arret maladie, absent longue duree,
de permiso, en excedencia, excedencia, baja medica, baja por enfermedad, baja maternal, permiso, vacaciones, licencia,
in congedo, congedo, in aspettativa, aspettativa, maternita, malattia, in maternita,
afastado, afastada, licenca, licenca maternidade, de licenca, ferias, em ferias,
met verlof, verlof, zwangerschapsverlof, ouderschapsverlof, ziek,
urlop, na urlopie, urlop macierzynski, urlop wychowawczy, tjanstledig, foraldraledig, permisjon, i permisjon, orlov, pa orlov, foreldrepermisjon,
materska, izinli, в отпуске, декрет, 休職, 休職中, 育休, 産休, 休假, 休职, 휴직, 휴직중`;

const invited = `
invited, invite sent, pending, pending invite, pending activation, staged, provisioned, unactivated, not activated, activation pending, activation sent, activation required, pending acceptance,
unconfirmed, unverified, not verified, pendingacceptance, accepted, onboarding, hired, new hire, pre hire, prehire, preboarding, future hire, pre start, not yet started,
eingeladen, ausstehend, invite, invitee, en attente, invitado, invitada, pendiente, invitato, invitata, in attesa, convidado, convidada, pendente, uitgenodigd, in afwachting,
zaproszony, oczekujacy, inviterad, inviteret, invitert, приглашен, 招待済み, 招待中, 保留中, 已邀请, 초대됨`;

const suspended = `
suspended, disabled, disable, inactive, in active, deactivated, deactivate, deprovisioned, blocked, block, not active, non active, not enabled, non enabled,
archived, dormant, account disabled, account closed, closed, cancelled, canceled, sign in blocked, login disabled, i, revoked, barred, banned, off,
inaktiv, inaktive, inaktiver, deaktiviert, gesperrt, stillgelegt, nicht aktiv, blockiert, archiviert,
inactif, desactive, desactivee, bloque, bloquee, suspendu, suspendue, archive, non actif,
inactivo, inactiva, desactivado, desactivada, deshabilitado, deshabilitada, bloqueado, bloqueada, suspendido, suspendida, archivado, no activo,
inattivo, inattiva, disattivato, disattivata, disabilitato, disabilitata, bloccato, bloccata, sospeso, sospesa, archiviato, non attivo,
inativo, inativa, desativado, desativada, desabilitado, suspenso, suspensa, arquivado, nao ativo,
inactief, uitgeschakeld, geblokkeerd, geschorst, opgeschort, gedeactiveerd, gearchiveerd, niet actief,
nieaktywny, nieaktywna, zablokowany, zablokowana, zawieszony, zawieszona, neaktivni, zablokovany, neaktivny, pasif, devre disi, engellendi,
sparrad, avstangd, inaktiverad, deaktiveret, deaktivert, sperret, spaerret, passiivinen, ei aktiivinen, inactiv, suspendat,
неактивен, заблокирован, отключен, 無効, 使用停止, 使用停止中, 利用停止, 利用停止中, 停止, 停止中, 停用, 已停用, 禁用, 已禁用, 비활성, 정지`;

const left = `
left, leaver, terminated, term, t, retired, deceased, resigned, separated, former, former employee, ex employee, exemployee, ended, discarded, withdrawn, deleted,
removed user, laid off, dismissed, fired, gone, departed, no longer employed, no longer with company, not on payroll, offboarded, off boarded, exited, released, absconded, absconding, relieved, redundant, made redundant, quit,
ausgeschieden, ausgetreten, entlassen, ehemalig, ehemalige, ehemaliger, ehemaliger mitarbeiter, ehemalige mitarbeiterin, verstorben, pensioniert, verrentet, rentner, im ruhestand, geloscht, nicht mehr beschaftigt,
sorti, sortie, parti, partie, licencie, licenciee, demissionne, demissionnaire, retraite, retraitee, ancien, ancien salarie, decede, decedee, supprime, quitte, a quitte,
terminado, terminada, finalizado, finalizada, despedido, despedida, cesado, cesada, jubilado, jubilada, renunciado, fallecido, eliminado, exempleado, ex empleado, baja definitiva, baja voluntaria, dado de baja,
cessato, cessata, dimesso, dimessa, dimissionario, licenziato, licenziata, pensionato, deceduto, eliminato, ex dipendente, uscito, uscita,
desligado, desligada, demitido, demitida, aposentado, aposentada, falecido, excluido, ex funcionario, rescindido,
uit dienst, uitdienst, vertrokken, ontslagen, gepensioneerd, overleden, verwijderd, voormalig,
zwolniony, zwolniona, byly pracownik, emeryt, usuniety, nie pracuje, ukoncen, ukonceny, propusten, ayrildi, isten ayrildi, emekli, silindi,
slutat, avslutad, pensionerad, sluttet, avsluttet, fratradt, pensioneret, pensjonert, lahtenyt, paattynyt, plecat, concediat,
уволен, уволена, уволился, 退職, 退職済み, 退職済, 退社, 离职, 已离职, 離職, 퇴사, 퇴직`;

const unassigned = `
unassigned, not assigned, removed, revoked access, nicht zugewiesen, zuweisung entfernt, non attribue, no asignado, sin asignar, non assegnato, nao atribuido, niet toegewezen, 未割り当て, 未分配`;

/** What a status may go on after: "Terminated - Voluntary", "Leave of Absence (medical)". */
const beginnings: readonly (readonly [PersonState, readonly string[]])[] = [
  [
    'left',
    [
      'terminated',
      'termination',
      'former ',
      'ex ',
      'retired',
      'resigned',
      'deceased',
      'laid off',
      'no longer ',
      'ausgeschieden',
      'ausgetreten',
      'ehemalig',
      'uit dienst',
      'separated',
      'left ',
    ],
  ],
  ['suspended', ['suspended', 'deactivated', 'disabled', 'blocked', 'inactive', 'gesperrt', 'deaktiviert']],
  [
    'on-leave',
    [
      'leave of absence',
      'on leave',
      'paid leave',
      'unpaid leave',
      'parental leave',
      'maternity',
      'paternity',
      'medical leave',
      'sick leave',
      'elternzeit',
      'mutterschutz',
      'conge ',
      'en conge',
      'urlop ',
    ],
  ],
  ['here', ['active ', 'current ', 'currently ']],
];

const yes = `
true, yes, y, 1, on, x, wahr, ja, j, vrai, oui, o, verdadero, cierto, si, s, vero, verdadeiro, sim, waar, prawda, tak, sant, sand, sann, tosi, kylla, pravda, ano,
dogru, evet, igaz, igen, adevarat, da, истина, да, 真, はい, 是, 참, 예, ✓`;

const no = `
false, no, n, 0, off, falsch, nein, faux, non, falso, falsa, fals, nao, onwaar, nee, falsz, nie, falskt, nej, falsk, usann, nei, epatosi, ei, nepravda, ne, yanlis, hayir, hamis, nem, nu, ложь, нет,
偽, いいえ, 否, 假, 거짓, 아니요`;

/** Cells that say nothing. */
const nothing = `
-, --, ---, –, —, null, (null), <null>, nil, n/a, na, #n/a, #nv, none, undefined, not set, <not set>, never, keine, 0000-00-00, 0000-00-00 00:00:00,
1899-12-30, 1899-12-30 00:00:00, 1601-01-01, 1/1/0001 12:00:00 am, 01/01/0001 00:00:00`;

const nothingWords = new Set(listed(nothing));
const stateWords = new Map<string, PersonState>(
  (
    [
      ['here', here],
      ['on-leave', onLeave],
      ['invited', invited],
      ['suspended', suspended],
      ['left', left],
      ['unassigned', unassigned],
    ] as const
  ).flatMap(([state, words]) => listed(words).map((word) => [foldWord(word), state] as const)),
);
const yesWords = new Set(listed(yes).map(foldWord));
const noWords = new Set(listed(no).map(foldWord));

function listed(words: string): readonly string[] {
  return words
    .split(/[,\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** The form in which words of states are compared: lower case, without accents, words parted by one space. */
export function foldWord(text: string): string {
  const folded = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/ı/gu, 'i')
    .replace(/æ/gu, 'ae')
    .replace(/[^\p{L}\p{M}\p{N}✓]+/gu, ' ')
    .trim();
  return folded === '' ? text.trim().toLowerCase() : folded;
}

/** Whether a cell says nothing although something stands in it. */
export function isNothing(text: string): boolean {
  return nothingWords.has(text.trim().toLowerCase());
}

const prepositions = /^(?:in|im|auf|en|de|em|na|op|met|pa|i) (?=.)/u;

/** "In Elternzeit", "en licencia": of a leave and of an end, the state is the word behind; "in-active" is not active. */
function awayWord(word: string): PersonState | undefined {
  const state = stateWords.get(word.replace(prepositions, ''));
  return state === 'on-leave' || state === 'left' ? state : undefined;
}

const leaves =
  / (?:leave|leave of absence|loa|parental|maternity|paternity|sabbatical|elternzeit|mutterschutz|conge|excedencia|aspettativa|licenca|verlof|urlop) /u;

/** By how it begins; "Inactive - Leave of absence" is a leave, and "Terminated - did not return from leave" is none. */
function longerWord(word: string): PersonState | undefined {
  const state = beginnings.find(([, starts]) => starts.some((start) => `${word} `.startsWith(start)))?.[0];
  return (state === 'suspended' || state === 'here') && leaves.test(` ${word} `) ? 'on-leave' : state;
}

/** What a word of a status column means; `undefined` for one that nobody knows. */
export function stateOfWord(text: string): PersonState | undefined {
  const word = foldWord(text);
  return (
    stateWords.get(word) ??
    // "ActivationSent", as interfaces name their states.
    stateWords.get(foldWord(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))) ??
    awayWord(word) ??
    longerWord(word)
  );
}

/** Yes or no in the languages of spreadsheets; `undefined` for anything else. */
export function readBoolean(text: string): boolean | undefined {
  const word = foldWord(text);
  if (yesWords.has(word)) return true;
  return noWords.has(word) ? false : undefined;
}
