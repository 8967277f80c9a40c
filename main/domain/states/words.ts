import { here, hereByKind } from './here-words.ts';
import { left } from './left-words.ts';
import type { PersonState } from './state.ts';

/*
 * Words of states as identity providers, HR systems and spreadsheets write them, in the form of `foldWord`. Those of Okta: its SDK's
 * `UserStatus`; of HR systems: what public importers of their files met; of other languages: the systems' own screens.
 */

const onLeave = `
gardening leave, on garden leave, on gardening leave, excedencia maternal, excedencia por maternidad, excedencia voluntaria, excedencia forzosa, excedencia por cuidado de hijos, болезнь, отпуск основной, отпуск неоплачиваемый, простой, auxilio doenca, auxilio maternidade, licenca medica, licenca premio, licenca paternidade, afastamento, afastado inss,
aposentadoria por invalidez, ferias coletivas, baja por maternidad, baja por paternidad, baja it, baja laboral, baja temporal,
en baja medica, permiso sin goce, permiso sin goce de sueldo, licencia sin goce, licencia sin goce de haber, licencia medica, prenatal,
postnatal, suspension temporal, subsidio, krankgeschrieben, pflegezeit, in pflegezeit, wehrdienst, ruht, ruhendes arbeitsverhaltnis,
ruhendes beschaftigungsverhaltnis, in mutterschutz, mutterschaftsurlaub, auszeit, arret de travail, en arret de travail, en arret,
longue maladie, disponibilite, mise en disponibilite, conge sabbatique, conge paternite, absence longue duree, infortunio, in malattia,
in ferie, cassa integrazione, in cassa integrazione, langdurig ziek, onbetaald verlof, non actief gesteld, on loa, leave with pay,
leave without pay, lwop, lwp, on parental leave, on maternity leave, on medical leave, on sabbatical, temporarily away,
short term disability, long term disability, std, ltd, fmla, seconded out, 休職者, 療養中, 産休中, 育休中, 介護休業, 介護休業中, 长病假, 哺乳假, 事假, 停职留薪, 休假中, 产假中,
출산휴가, 육아휴직중, 병가중, 휴직자, отпуск без сохранения зарплаты, отпуск по беременности и родам, в декрете, в декретном отпуске, на больничном,
on leave, leave, leave of absence, loa, paid leave, unpaid leave, parental leave, maternity leave, paternity leave, maternity, paternity,
sick leave, medical leave, military leave, sabbatical, l, furlough, furloughed, garden leave, vacation, absent, long term sick, beurlaubt,
elternzeit, mutterschutz, ruhend, langzeitkrank, krank, unbezahlter urlaub, en conge, conge, conge maternite, conge parental,
conge sans solde, arret maladie, en arret maladie, absent longue duree, de permiso, en excedencia, excedencia, baja medica, baixa medica,
baixa por doenca, incapacidad, incapacidad temporal, baja por enfermedad, baja maternal, permiso, vacaciones, licencia, in congedo,
congedo, in aspettativa, aspettativa, maternita, malattia, in maternita, afastado, afastada, licenca, licenca maternidade, de licenca,
ferias, em ferias, met verlof, verlof, zwangerschapsverlof, ouderschapsverlof, ziek, urlop, na urlopie, urlop macierzynski,
urlop wychowawczy, tjanstledig, foraldraledig, permisjon, i permisjon, orlov, pa orlov, foreldrepermisjon, materska, materska dovolena,
rodicovska dovolena, materska dovolenka, rodicovska dovolenka, izinli, dogum izni, ucretsiz izin, szulesi szabadsag, gyes, gyed, concediu,
concediu medical, vanhempainvapaa, vanhempainvapaalla, aitiyslomalla, perhevapaalla, hoitovapaalla, opintovapaalla, sairauslomalla,
lomautettu, suspended payroll eligible, suspended no payroll, aitiysvapaa, opintovapaa, permisjon med lonn, barsel, barselsorlov, sykmeldt,
sygemeldt, sjukskriven, porodiljni dopust, rodiljni dopust, bolovanje, в отпуске, отпуск, декрет, жирэмсний амралттай, хүүхэд асрах чөлөөтэй, урт хугацааны чөлөөтэй, декретный отпуск,
отпуск по уходу за ребенком, больничный, у відпустці, σε αδεια, αδεια μητροτητας, בחופשה, בחל ת, חופשת לידה, في اجازة, اجازة, إجازة,
في إجازة, excedència, baixa mèdica, baixa maternal, permís de maternitat, lapsehoolduspuhkus, lapsehoolduspuhkusel, haiguslehel, emapuhkusel, puhkusel, bērna kopšanas atvaļinājumā, atvaļinājumā, dekrēta atvaļinājumā, i faedingarorlofi, i orlofi, i leyfi, породиљско одсуство, боловање, cuti bersalin, cuti, cuti tahunan, cuti sakit, مرخصی, در مرخصی, مرخصی زایمان, مرخصی استعلاجی, مرخصی بدون حقوق, ลาคลอด, ลาพัก, nghi thai san, nghi phep, 休職, 休職中, 休業, 休業中, 育休, 育児休業, 育児休業中, 産休, 産前産後休業, 休假, 休职, 产假, 病假, 停薪留职, 留職停薪, 휴직, 휴직중,
육아휴직, 병가`;

const invited = `
invitation sent, invitation pending, invited not joined, not yet joined, invite pending, awaiting activation, awaiting confirmation,
pending verification, pending registration, registration pending, awaiting invitation response, yet to join, offer accepted, joining soon,
to be onboarded, starts soon, starter, new starter, future starter, joiner, new joiner, neueinstellung, neueintritt, neuzugang, nouvel arrivant, nuevo ingreso, nueva incorporacion, eintritt geplant, zukunftiger mitarbeiter, noch nicht gestartet, a venir, invitation envoyee,
invitacion enviada, por ingresar, convite enviado, invito inviato, uitnodiging verzonden, invitation skickad, invitasjon sendt, kutsuttu,
zaproszenie wyslane, pozvan, pozvany, meghivott, davet edildi, запрошено, 入職予定, 招待済, 未加入, 待加入, 未加入企业, 가입대기, 초대, invited, invite sent,
pending, pending invite, pending activation, staged, provisioned, unactivated, not activated, activation pending, activation sent,
activation required, pending acceptance, unconfirmed, unverified, not verified, pendingacceptance, accepted, onboarding, hired, new hire,
pre hire, prehire, preboarding, future hire, pre start, not yet started, eingeladen, ausstehend, invite, invitee, en attente, invitado,
invitada, pendiente, invitato, invitata, in attesa, convidado, convidada, pendente, uitgenodigd, in afwachting, zaproszony, oczekujacy,
inviterad, inviteret, invitert, приглашен, приглашена, ожидает активации, 招待済み, 招待中, 保留中, 入社予定, 内定, 待入职, 待激活, 未激活, 未关注, 已邀请, 초대됨, 초대중, 입사예정`;

const suspended = `
disattivo, disattiva, non abilitato, non abilitata, inhabilitado, inhabilitada, no habilitado, no habilitada, inabilitado, desabilitada, nao habilitado, wylaczony, wylaczona, wylaczone, zablokowane, zakazan, zakazana, zakazano, vypnuto, letiltva, poistettu kaytosta, 사용 안 함, 사용안함, dezaktywowany, dezaktywowana, deaktivovan, deaktivovany, zakazany, letiltva, letiltott, dezactivat, dezactivata, blocat, blocata, avaktiverad, etkin degil, ausgeschaltet, kytketty pois, poistettu kaytosta, inactieve, niet ingeschakeld, non abilitati,
temporarily suspended, temporarily disabled, account suspended, account blocked, account locked out by admin, user disabled,
user deactivated, disabled by admin, access revoked, revoked, expired account, account expired, frozen, inactivated, soft deleted,
in recycle bin, deprovisioned user, benutzer gesperrt, konto deaktiviert, konto gesperrt, abgemeldet, compte desactive, compte bloque,
cuenta desactivada, cuenta bloqueada, conta desativada, conta bloqueada, account disattivato, account bloccato, account geblokkeerd,
konto zablokowane, konto nieaktywne, nonaktif, tidak aktif, non aktif, dibekukan, ngung hoat dong, đa khoa, da khoa, vo hieu hoa,
ปิดการใช้งาน, ไม่ใช้งาน, הושבת, مجمد, موقوف مؤقتا, неактивно, деактивирован, деактивирована, вимкнено, απενεργοποιημενος, ανενεργο,
suspended, disabled, disable, inactive, in active, deactivated, deactivate, deprovisioned, blocked, block, not active, non active,
not enabled, non enabled, archived, dormant, account disabled, account closed, closed, cancelled, canceled, sign in blocked,
login disabled, i, barred, banned, off, ina, inac, inact, susp, inaktiv, inaktive, inaktiver, deaktiviert, gesperrt, stillgelegt, nicht aktiv, blockiert,
archiviert, inactif, desactive, desactivee, bloque, bloquee, suspendu, suspendue, archive, non actif, inactivo, inactiva, desactivado,
desactivada, deshabilitado, deshabilitada, bloqueado, bloqueada, suspendido, suspendida, archivado, no activo, inattivo, inattiva,
disattivato, disattivata, disabilitato, disabilitata, bloccato, bloccata, sospeso, sospesa, archiviato, non attivo, inativo, inativa,
desativado, desativada, desabilitado, suspenso, suspensa, arquivado, nao ativo, inactief, uitgeschakeld, geblokkeerd, geschorst,
opgeschort, gedeactiveerd, gearchiveerd, niet actief, nieaktywny, nieaktywna, zablokowany, zablokowana, zawieszony, zawieszona, neaktivni,
zablokovany, neaktivny, pasif, devre disi, engellendi, sparrad, avstangd, inaktiverad, deaktiveret, deaktivert, sperret, spaerret,
passiivinen, ei aktiivinen, inactiv, suspendat, неактивен, неактивна, неактивный, заблокирован, заблокирована, отключен, отключена,
неактивний, заблоковано, ανενεργος, ανενεργη, μη ενεργος, לא פעיל, לא פעילה, חסום, מושבת, غير نشط, غير فعال, غیرفعال, مسدود, معلق, تعلیق, غیر مجاز, موقوف, معطل, محظور, ระงับ,
ปิดใช้งาน, khong hoat dong, bi khoa, neaktyvus, neaktivs, mitteaktiivne, neaktivan, neaktivna, blokiran, blokirana, deaktiviran, deaktivirana, onemogucen, onemogucena, onemogocen, onemogocena, неактиван, блокиран, блокирана, joaktiv, jo aktiv, i bllokuar, uzblokuotas, blokets, blokeeritud, felfuggesztett, 無効, 使用停止, 使用停止中, 利用停止, 利用停止中, 停止, 停止中,
停用, 已停用, 禁用, 已禁用, 冻结, 已冻结, 비활성, 비활성화, 정지, 중지, 사용중지`;

const unassigned = `
unassigned, not assigned, no longer assigned, assignment removed, removed, revoked access, unlicensed, not licensed, no license, no seat, no access, no account,
license removed, license revoked, license reclaimed, seat removed, seat revoked, seat reclaimed, app access revoked, app access removed, never provisioned, not provisioned,
ohne lizenz, keine lizenz, lizenz entzogen, nicht mehr in der app, nicht in der app, aus der app entfernt, plus dans l application, retire de l application, sin licencia, licencia retirada, ya no esta en la aplicacion, senza licenza, licenza revocata, sem licenca, licenca removida, zonder licentie, uten lisens, uden licens, utan licens, bez licencji, без лицензии, ライセンスなし, 라이선스 없음, nicht zugewiesen, zuweisung entfernt, non attribue, no asignado, sin asignar,
non assegnato, nao atribuido, niet toegewezen, 未割り当て, 未分配`;

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
taip, istina, cert, toene, істина, αληθες, benar, đung, אמת, صواب, درست, จริง, true, yes, y, 1, 1.0, on, x, wahr, ja, j, vrai, oui, o, verdadero, cierto, si, s, vero, verdadeiro, sim, waar, prawda, tak, sant, sand, sann, tosi, kylla, pravda, ano, dogru, evet, igaz, igen, adevarat, da, истина, да, بله, بلی, نعم, 真, はい, 是, 참, 예, 네, ✓, ✔, ☑, ✅, ○, כן, ναι, ya, так, jah, ใช่`;

const no = `
laz, vaar, хибність, лъжа, ψευδες, salah, sai, שקר, خطأ, خطا, نادرست, เท็จ, false, no, n, 0, 0.0, off, falsch, nein, faux, non, falso, falsa, fals, nao, onwaar, nee, falsz, nie, falskt, nej, falsk, usann, nei, epatosi, ei, nepravda, ne, yanlis, hayir, hamis, nem, nu, ложь, нет,
خیر, لا, 偽, いいえ, 否, 假, 거짓, 아니요, 아니오, ☐, ❌, לא, οχι, tidak, ні, не, ไม่ใช่`;

/** Cells that say nothing. */
const nothing = `
-, --, ---, –, —, null, (null), <null>, nil, n/a, na, #n/a, #nv, none, undefined, not set, <not set>, never, never expires, does not expire, no expiry, no expiration, lauft nie ab, keine, 0000-00-00, 0000-00-00 00:00:00, 00/00/0000, 0000/00/00, 00.00.0000, 00-00-0000, 0/0/0000, 00/00/00, 00000000, __/__/____, --/--/----,
1899-12-30, 1899-12-30 00:00:00, 9223372036854775807, 1601-01-01, 1/1/0001 12:00:00 am, 01/01/0001 00:00:00`;

type Known = {
  readonly nothing: ReadonlySet<string>;
  readonly states: ReadonlyMap<string, PersonState>;
  readonly kinds: ReadonlySet<string>;
};

let made: Known | undefined;

/** Made with the first word that is asked: threads that read no list of people never need them. */
function known(): Known {
  made ??= {
    nothing: new Set(listed(nothing)),
    states: new Map<string, PersonState>(
      (
        [
          ['here', here],
          ['here', hereByKind],
          ['on-leave', onLeave],
          ['invited', invited],
          ['suspended', suspended],
          ['left', left],
          ['unassigned', unassigned],
        ] as const
      ).flatMap(([state, words]) => listed(words).map((word) => [foldWord(word), state] as const)),
    ),
    kinds: new Set(listed(hereByKind).map(foldWord)),
  };
  return made;
}

let answers: ReadonlyMap<string, boolean> | undefined;

/** By themselves: every file is asked for them, and few have states. */
function knownAnswers(): ReadonlyMap<string, boolean> {
  answers ??= new Map([
    ...listed(no).map((word) => [foldWord(word), false] as const),
    ...listed(yes).map((word) => [foldWord(word), true] as const),
  ]);
  return answers;
}

function listed(words: string): readonly string[] {
  return words
    .split(/[,\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** The form in which words of states are compared: lower case, without accents and the mark of a colored sign, words parted by one space. */
export function foldWord(text: string): string {
  const folded = asciiOnly.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, ' ')
        .trim()
    : foldLetters(text.replace(inColor, ''));
  return folded === '' ? text.replace(inColor, '').trim().toLowerCase() : folded;
}

const inColor = /[\uFE0E\uFE0F]/gu;
const asciiOnly = /^[\0-\x7F]*$/u;

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u0653-\u0655]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/ı/gu, 'i')
    .replace(/æ/gu, 'ae')
    .replace(/đ/gu, 'd')
    .replace(/\u06CC/gu, '\u064A')
    .replace(/\u06A9/gu, '\u0643')
    .replace(/[^\p{L}\p{M}\p{N}✓]+/gu, ' ')
    .trim();
}

/** Whether a cell says nothing although something stands in it. */
export function isNothing(text: string): boolean {
  return known().nothing.has(text.trim().toLowerCase());
}

const prepositions = /^(?:in|im|on|auf|en|de|em|na|op|met|pa|i) (?=.)/u;

/** "In Elternzeit", "en licencia": of a leave and of an end, the state is the word behind; "in-active" is not active. */
function awayWord(word: string): PersonState | undefined {
  const state = known().states.get(word.replace(prepositions, ''));
  return state === 'on-leave' || state === 'left' ? state : undefined;
}

const leaves =
  / (?:leave|leave of absence|loa|parental|maternity|paternity|sabbatical|elternzeit|mutterschutz|conge|excedencia|aspettativa|licenca|verlof|urlop) /u;

/** By how it begins; "Inactive - Leave of absence" is a leave, and "Terminated - did not return from leave" is none. */
function longerWord(word: string): PersonState | undefined {
  const state = beginnings.find(([, starts]) => starts.some((start) => `${word} `.startsWith(start)))?.[0];
  return (state === 'suspended' || state === 'here') && leaves.test(` ${word} `) ? 'on-leave' : state;
}

/** What it is the state of, as interfaces and databases put it in front: "USER_STATE_ACTIVE", "Employee.Terminated". */
const ofWhat =
  /^(?:(?:user|users|account|member|employee|employees|employment|worker|person|people|staff|status|state|lifecycle|identity|estado|stato|statut|tipo) )+(?=.)/u;

/** Of these scripts a word is the same with blanks in it ("재직 중"). */
const withoutBlanks = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** What a word of a status column means; `undefined` for one that nobody knows. */
export function stateOfWord(text: string): PersonState | undefined {
  const stateWords = known().states;
  const word = foldWord(text);
  // "ActivationSent", as interfaces name their states.
  const parted = foldWord(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  return (
    stateWords.get(word) ??
    (ofApp.test(parted) ? 'unassigned' : undefined) ??
    stateWords.get(parted) ??
    stateWords.get(parted.replace(ofWhat, '')) ??
    (withoutBlanks.test(word) ? stateWords.get(word.replaceAll(' ', '')) : undefined) ??
    awayWord(word) ??
    longerWord(word) ??
    (leaveWord.test(word) ? 'on-leave' : undefined) ??
    (awaited.test(word) || toStart.test(word) ? 'invited' : undefined)
  );
}

/** Of an application, that somebody has it no longer: "No longer in app", "Deprovisioned from application". */
const ofApp =
  /^(?:no longer|not(?: yet)?|removed|deleted|dropped|deprovisioned|unassigned|revoked|disabled) (?:(?:assigned|provisioned|licensed|present|listed|found) )?(?:in|from|of|on|to|for|using) (?:the |this )?(?:app|application|software|tool|product|(?:linkedin )?sales navigator)$|^(?:no|sans) licen[cs]e$|^licen[cs]e (?:removed|revoked|reclaimed|retiree)$/u;

/** Words of a leave in a longer phrase: "Barselsorlov", "Vaiko priežiūros atostogos", "В отпуск по майчинство". */
const leaveWord =
  /(?:^| )(?:\p{L}*(?:orlov|permisjon|urlaub|verlof|dovolena|dovolenka|szabadsag|vapaalla|lomalla)|urlop|atostogos|atostogose|dopust|dopustu|concediu|conge|congedo|licenca|licencia|excedencia|aspettativa|incapacidad|maternidad|maternidade|maternita|maternite|отпуск|отпуске|отпуску|відпустка|відпустці|майчинство|חופשת|חופשה|اجازة|إجازة)(?= |$)/u;

/** What is waited for before somebody can begin: "Pending invitation", "Awaiting acceptance"; of a deletion it is none. */
const awaited =
  /^(?:pending|awaiting|waiting for|invitation|invite) (?:user )?(?:invit\w*|accept\w*|activat\w*|confirm\w*|registr\w*|verif\w*|enrol\w*|onboard\w*|sign ?up|set ?up|first login|pending|sent|resent|expired)$|^(?:email |account |user )?(?:verification|activation|confirmation|registration|acceptance|set ?up) (?:required|needed|outstanding|pending)$/u;

/** Of somebody who begins on a day, as lists kept by hand have it: "Starts 11 Jan", "Eintritt 01.02.2027". */
const toStart =
  /^(?:starts?|starting|joins|joining|to (?:start|join)|begins|beginnt|startet|eintritt|arrive|debute|empieza|ingresa|inizia|comeca|start) (?:on |from |in |am |ab |zum |le |el |il |em )?(?:\d{1,4}(?: .*)?|(?:jan|feb|mar|maer|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}*(?: .*)?|next .*|monday|q\d)$/u;

/** Whether a word says that somebody gave notice or was given it, which they leave by some day later. */
export function isOfNotice(text: string): boolean {
  return /resign|notice|renunci|dimission|kundig|demission|opgezegd|wypowiedz|uppsagd|oppsagt|opsagt|увольня|离职|退職|퇴직/u.test(
    foldWord(text),
  );
}

/** Whether a word says that something rests for a time ("Suspended", "Suspendat"), and not that it is shut. */
export function isOnHold(text: string): boolean {
  return /^(?:(?:temporarily |vorlaufig |temporalmente |temporairement |temporariamente )?suspend|suspens|sospes|geschorst|opgeschort|zawieszon|felfuggeszt|приостан|призупин|停職|停职|정직)/u.test(
    foldWord(text),
  );
}

/** Whether a word is of the kind of work or of a role alone, and says nothing of a state of its own ("Full-time", "Owner"). */
export function isKindOfWork(text: string): boolean {
  return known().kinds.has(foldWord(text));
}

/** Yes or no in the languages of spreadsheets; `undefined` for anything else. */
export function readBoolean(text: string): boolean | undefined {
  return knownAnswers().get(foldWord(text));
}
