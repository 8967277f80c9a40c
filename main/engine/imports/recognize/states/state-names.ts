import { asksWhoIsGone, asksWhoIsHere } from './gone-names.ts';
import { shutOutUntil } from '../../kinds/end-fields.ts';
import { foldedPlain } from '../columns/column-name.ts';
import { namesOpenAccount, namesShutAccount } from '../names/account-flags.ts';

/*
 * How columns of states are called, by the stems that each language says it with, in the form of `foldedPlain`. The names themselves are
 * without number; the known ones are in `kinds`.
 */

/** What a state is called. */
const states = `
status statusz state statut etat estado estatus estat situacao situacion situation stato zustand stav stan stare durum durumu tila tilanne tilstand allapot busena statuss staatus seisund olek stanje stada статус
beschaftigungsstatus mitarbeiterstatus personalstatus kontostatus anstallningsstatus ansettelsesstatus ansattelsesstatus medarbejderstatus medarbeiderstatus
trang thai tinh trang keadaan статус состояние стан κατασταση סטטוס מצב الحالة حالة وضعیت`;

/** Of whom or of what it is: the person, the work, the account. A state of anything else is none of somebody who works here. */
const subjects = `
employee employees employment emp empl administrative effective ind indicator worker work working job staff user users account member person people hr personal personnel lifecycle login logon contract current code cd s name description desc value text flag is has the of y n yn yes no est es esta er ar je jest
mitarbeiter mitarbeitende mitarbeiters mitarbeiterin benutzer benutzerkonto konto beschaftigung beschaftigungs beschaftigungsverhaltnis arbeitsverhaltnis anstellung des der im ist ja nein
salarie salaries employe employes collaborateur utilisateur compte contrat emploi du de d l la le oui non en a professionnelle
empleado empleados trabajador colaborador usuario cuenta laboral contrato del el si dipendente utente rapporto lavoro di dello personale contratto
funcionario empregado utilizador conta vinculo do da sim nao medewerker gebruiker dienstverband werknemer van het nee in
ansatt ansettelse ansattelse medarbeider medarbejder bruger bruker anstallning anvandare medarbetare tyontekijan tyosuhteen tyosuhde kayttajan
pracownik pracownika zatrudnienia konta uzytkownika zamestnanec zamestnance zamestnanca pracovniho pracovneho pomeru uctu uzivatele
munkavallalo dolgozo felhasznalo fiok jogviszony munkaviszony angajat angajatului salariat cont utilizator calisan calisma personel kullanici hesap is isten
сотрудник сотрудника работник работника учетной записи пользователя занятости признак працівник працівника користувача
εργαζομενου υπαλληλου λογαριασμου απασχολησης עובד העובד העסקה חשבון משתמש האם الموظف موظف کارمند پرسنل اشتغال همکاری کاربر حساب العمل التوظيف الحساب المستخدم الوظيفي الوظيفية
zaposlenika zaposlenik djelatnika radnika delavca zaposlenega служителя служител darbuotojo darbinieka tootaja nhan vien lam viec tai khoan lao dong nguoi dung karyawan pegawai kerja kepegawaian akun pengguna`;

/** What somebody is who works here: yes is here. */
const here = `
active activated enabled employed working live current aktiv aktive aktiver aktiviert beschaftigt angestellt actif actifs active presente present activo activa vigente habilitado attivo attiva abilitato ativo ativa habilitado
actief actiu aktivt aktyvus aktywny aktywna zatrudniony aktivni aktivny aktif aktiivinen activ calisiyor
действующий действующая работает работающий активен активный активна активний ενεργος ενεργη פעיל פעילה מועסק نشط فعال يعمل`;

/** What somebody is who is gone or shut out: yes is gone. "Disabled" alone is somebody with a disability, too. */
const gone = `
deactivated inactivated inactive deleted removed archived archiviert archivado archiviato arquivado gearchiveerd arkiverad arkivert arkiveret zarchiwizowany archivovany blocked terminated offboarded left leaver departed exited separated resigned retired former ex gone dismissed suspended sortie sortis dimissionario egresado retirado inaktiv gesperrt deaktiviert geloscht ausgeschieden ausgetreten inactif desactive bloque suspendu sorti parti
inactivo bloqueado desvinculado inattivo bloccato cessato dimesso inativo desligado demitido geblokkeerd vertrokken inactief slutat avslutad sluttet fratradt
uzdarytas uzdaryta slegts slegta suletud zwolniony zablokowany nieaktywny neaktivni propusten uvolnen pasif ayrildi уволен уволена заблокирован неактивен`;

/** What happened to an account or to somebody's work on the day that stands in the column. */
const endings = `
deactivation inactivation archival archiving deletion deleted removal removed blocking termination separation resignation offboarding departure exit disabled disabling retired retirement revoked cancelled canceled
suspension suspended desactivation archivage suppression radiation depart desactivacion inactivacion eliminacion bloqueo egreso retiro disattivazione eliminazione desativacao inativacao exclusao bloqueio
deaktivierung deaktivierungs sperrung austritt austritts ausscheiden loschung blokkering deactivering verwijdering deaktivering sletting inaktivering blokering dezaktywacji zablokowania usuniecia deaktivace zablokovania
блокировки отключения удаления деактивации блокування`;

/** The day itself: when. */
const days = `
date dates day time timestamp datetime on at dt utc gmt datum am tag zeitpunkt fecha dia data giorno le dato pvm paiva tarih tarihi dzien data den dna datums дата день`;

/** The same where words are not parted. */
const withoutBlanks = {
  states:
    /状态|状態|狀態|状況|狀況|情况|情況|区分|區分|ステータス|フラグ|标志|상태|구분|여부|현황|สถานะ|สถานภาพ/gu,
  subjects:
    /员工|員工|人员|人員|职员|職員|社員|従業員|雇用|雇佣|雇员|聘用|任职|用工|勤務|用户|用戶|账号|账户|帐号|帳號|成员|成員|是否|アカウント|ユーザー|利用|使用|の|직원|사원|고용|계정|사용자|พนักงาน|การทำงาน|การจ้าง|ผู้ใช้|บัญชี|_/gu,
  here: /在職|在籍|在职|在岗|재직|근무|有効|启用|啟用|활성화?/gu,
  gone: /退職済み?|退職|已?離職|已?离职|退社|퇴사|퇴직|無効|停用|禁用|비활성화?/gu,
} as const;

/** When the work ended or ends. */
const ends =
  /(?:^|_)(?:termination|separation|exit|leaving|departure|offboarding|relieving|termed|term_date|resign|resigned|resignation|date_left|left_date|last_(?:working_)?(?:day|date_of_work)|last_(?:date_worked|worked_(?:day|date|on))|last_working_date|lwd|end_of_service|eos|relieved|off_boarding|cessation|end_of_(?:employment|work|contract|cooperation)|(?:employment|job|contract|cooperation)_end)(?:_|$)|austritt|ausscheid|ansatt?_til(?:_og_med)?$|anstalld_till$|ausgeschieden_am|vertragsende|(?:beschaftigungs|dienst|arbeits|anstellungs)ende|ende_t(?:a|ae)tigkeit|t(?:a|ae)tigkeits?_?ende|letzter_(?:arbeits|beschaftigungs)tag|(?:^|_)date_(?:de_|d_|du_)?(?:sortie|depart)|data_de_(?:baixa|finalitzacio)(?:_|$)|fi_de_contracte|f(?:echa)?_(?:de_|del_)?(?:baja|cese|salida|egreso|retiro|desvinculacion)(?:_|$)|fin_(?:de_|del_)?(?:contrato|relacion)|termino_(?:de_|del_)?contrato|(?:data|dt)_(?:de_|da_|do_)?(?:desligamento|demissao|saida|rescisao)(?:_|$)|termino_(?:do_)?contrato|data_(?:di_|del_)?(?:cessaz(?:ione)?|uscita|licenziamento)(?:_|$)|fine_(?:del_)?(?:rapporto|contratto)|uit_?dienst|einde_(?:dienst|contract)|(?:anstallning|ansettelse|ansattelse|fratrad|fratred|siste_arbeids|sidste_arbejds|sista_arbets|sista_anstallnings)\w*_?(?:slut|slutt|upphor|opphor|ophor)?\w*(?:slutdato|slutdatum|sluttdato|fratradelsesdato|fratredelsesdato|dagen?)$|(?:tyosuhteen|tyosuhde)_(?:paatty|loppu)|data_(?:zwolnienia|odejscia|rozwiazania|ustania|zakonczenia_(?:wspolpracy|pracy|umowy|stosunku))|(?:konec|koniec|ukonceni|ukoncenie|skonceni|skoncenie)_(?:\w+_)?(?:ppv?(?=_|$)|pomeru|zamestnani|zamestnania|smlouvy|zmluvy|spoluprac[ei])|datum_(?:odchodu|vystupu|skonceni|skoncenia)|kilep|(?:munka|jog)viszony_(?:vege|megszun)|data_(?:incetarii|plecarii|iesirii)|isten_c[iı]k[iı]s|isten_ayr[iı]l|ayr[iı]lma_tarihi|c[iı]k[iı]s_tarihi|prestan\w*_(?:radnog|rada)|datum_(?:prestanka|odlaska|odhoda|izstopa|prenehanja|raskida)(?:_|$)|(?:kraj|zavrset\w*)_(?:radnog|rada)|датум_(?:престанка|одласка)(?:_|$)|датум_на_(?:престанок|заминување)|прекратяван\p{L}*(?:_на_(?:трудов|договор|правоотнош|работ)|$)|освобождаване|data_e_(?:largimit|shkeputjes|(?:perfundimit|mbarimit|nderprerjes)_(?:se_|te_)?(?:punes|marredhenies|kontrates))|isejimo_(?:is_darbo_)?data|darbo_(?:santykiu_|sutarties_)?(?:pabaig|nutrauk)|aiziesan|darba_beig|увольнен|звільнен|напускан|(?:окончани|заверш|прекращ)\p{L}*_(?:работ|договор|трудов)|atleidim|atlaisan|lahkumis|t?oo(?:suhte|lepingu)?_lo(?:pp|petamis)|darba_(?:attiecibu|liguma)_(?:beig|izbeig)|atbrivosan|starfslok|престан\p{L}*_(?:радног|рада|односа)|tarikh_(?:berhenti|tamat)|prenehanj|αποχωρησ|ληξη_(?:συμβ|απασχ|εργασ)|λυσης?_(?:συμβ|εργασ)|סיום_(?:עבודה|העסקה)|עזיבה|انهاء_(?:الخدمة|العقد)|نهاية_(?:الخدمة|العقد|العمل)|انتهاء_(?:الخدمة|العمل)|ترك_(?:العمل|كار)|(?:خاتمه|پايان|قطع)_(?:همكاري|كار|قرارداد|خدمت)|ลาออก|สิ้นสุดการ(?:จ้าง|ท(?:ำ|ํา)งาน)|พ้นสภาพ|退職|退社|離職|离职|退任|雇用_?満了|(?:契約|雇用|合同|계약)_?(?:終了|结束|結束|종료)|퇴사|퇴직|nghi_viec|thoi_viec|(?:tanggal|tgl)_(?:keluar|berhenti|resign)|data_(?:de_)?cessacao|einddatum_dienstverband|^fratr[ae]delsesdato$|^avgangsdat(?:um|o)$|^an(?:stalld|satt)_(?:t_?o_?m|till)$|ukoncenia_(?:\w+_)?(?:ppv?(?=_|$)|pomeru)|data_incetare/u;

/** Until when a contract is good: for those who stay it is made anew. */
const expiries =
  /contract_expir|fin_(?:de_|du_)?contrat(?:_|$)|isteka?_ugovora|انتهاء_العقد|(?:契約|合同|계약)_?(?:満了|到期|만료)/u;

/** Whether a day is the one on which somebody's contract expires. */
export function namesExpiry(name: string): boolean {
  return expiries.test(name);
}

/** A contract, in many languages; and its being ended by somebody, which is leaving. */
const contracts =
  /contract|contrat|vertrag|kontra[kt]|umow|smlouv|zmluv|ugovor|pogodb|szerzod|sozlesme|sutart|ligum|leping|sopimu|договор|договір|συμβ|חוזה|عقد|قرارداد|hop_?dong|สัญญา|契約|合同|계약/u;
const dissolutions =
  /terminat|cancel|resil|ruptur|rescis|disdett|auflos|kundig|rozwiaz|vypoved|прекр|расторж|розірв|nutrauk|raskid|incet|λυσ|انهاء|فسخ|lopetamis|megszun|felmond|fesih|解除|解約|해지/u;

/** "Contract end date", "Vertragsende": a day on which a contract ends, which may have been made anew since. */
export function namesContractEnd(name: string): boolean {
  return contracts.test(name) && !dissolutions.test(name);
}

const runsOut =
  /expir|ablauf|verfall|scaden|caduc|vencim|vervalt|utgar|utlop|udlob|wygas|vyprs|lejar|истеч|срок_действия|有効期限|到期|过期|만료/u;

/** "Account expires", "Ablaufdatum": a day on which something runs out that is made anew for who stays; who left may have none. */
export function namesRunOut(name: string): boolean {
  return runsOut.test(name) || validTo.test(name);
}

/** When somebody said that they would leave; and the last day, beside which it is not that day. */
const notices = /resign(?!ed_(?:on|date))|notice|renuncia|dimission|^data_demissao$/u;
const lastDays =
  /last_(?:working|day|date)|(?:^|_)lwd|terminat|separat|(?:^|_)exit|reliev|leaving|(?:^|_)left|depart|end_of_(?:employment|service|work)|employment_end|cessaz|uscita|salida|egreso|desligamento/u;

/** The names, among those of columns with the end of the work, that are of its announcement alone: the day itself stands beside them. */
export function namesOfNotices(names: readonly string[]): readonly string[] {
  const isNotice = (name: string): boolean => notices.test(name) && !/last_/u.test(name);
  return names.some((name) => lastDays.test(name) && !isNotice(name)) ? names.filter(isNotice) : [];
}

/** "End date": of the work where its beginning stands beside it. */
const plainEnds =
  /^(?:end_date|date_ended|finish_date|letzter_tag|enddatum|einddatum|datum_ende|fecha_(?:de_)?(?:fin|termino|terminacion|finalizacion)|data_(?:de_|do_)?(?:termino|fim|encerramento)|data_(?:di_)?(?:fine|termine)|date_(?:de_)?fin|slutdat(?:o|um)|sluttdato|paattymis(?:paiva|pvm)|data_(?:konca|zakonczenia)|pab_data|pabaigos_data|beigu_datums|datum_(?:konce|ukonceni|zavrsetka|kraja)|zaro_datum|bitis_tarihi|дата_окончания|終了日|结束日期|結束日期|종료일)$/u;
const beginnings =
  /(?:^|_)(?:hire|hired|join|joining|joined|start|entry)(?:_|$)|hire_date|eintritt|einstellung|startdat|ingreso|fecha_(?:de_)?(?:alta|inicio|contratacion)|admissao|assunzione|embauche|date_(?:d_)?entree|date_(?:de_)?debut|in_?dienst|ansatt_?(?:dato|fra)|anstalld|anstallningsdatum|tiltradel|aloitus|alku_?(?:pvm|paiva)|data_zatrudnienia|nastup|zacatek|belep|angajar|ise_(?:giris|baslama)|приема|принят|начала_работы|入社|入职|入職|雇用開始|입사|ngay_vao|tanggal_masuk|toole_?asumi|darba_(?:attiecibu_)?sak|starfsbyrjun|upphafsdag|заснивањ|запослењ|zaposlenj|zaposlitve|datum_pocetka|zasnivanj|вработув|постъпване|назначаване|punesimit|fillimit|priemimo|idarbinim|pradzios_data|sakuma_datums|pienemsan|tarikh_(?:mula|lantikan)|استخدام|شروع_(?:كار|همكاري)|تاريخ_(?:ال)?(?:مباشره|مباشرة|تعيين|التحاق)/u;

/** Of something else than the work, or of somebody else: of a benefit, a leave, a trial, a permit, a reason, an interview. */
const elsewhere =
  /(?:^|_)(?:benefits?|coverage|insurance|plan|leave|loa|absence|conge|permiso|licencia|licenca|ferie|ferias|malattia|loma|izin)(?:_|$)|urlaub|elternzeit|mutterschutz|krank|verlof|ziek|orlov|permisjon|barsel|sykem|sjuk|semester|urlop|chorob|dovolen|neschopn|szabadsag|concediu|отпуск|больнич|휴직|휴가|休職|休業|休暇|育休|産休|休假|bolovanj|godisnj|porodilj|(?:^|_)dopusta?(?:_|$)|osiguranj|probn|nghi_phep|nghi_thai|cuti|probation|probe|(?:^|_)prova(?:_|$)|prueba|essai|proef|koeaika|zkuseb|skusob|okres_prob|deneme|испыт|試用|试用|수습|visa|permit|licen[cs]|lizenz|train|course|insur|versicher|projekt|project|prosjekt|interview|gesprach|entretien|entrevista|colloquio|reason|grund|motiv|causa|powod|duvod|причин|notice|kundigung|preavis|aviso|notif|type|manager|superv|vorgesetz|理由|事由|原因|사유|סיבת|سبب|สาเหตุ|เหตุผล|rehire|eligib|survey|phone|mail|mfa|password|sync|p45|ispejim|priezast|pagrind|bridinaj|iemesl|previous_employ|prior_employ|last_employer/u;

/** Whether a name is of something else than somebody's work, as a leave, a benefit or a reason. */
export function isOfElse(name: string): boolean {
  return elsewhere.test(name);
}

function words(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/u)
      .map(foldedPlain)
      .filter((word) => word !== ''),
  );
}

const [stateWords, subjectWords, hereWords, goneWords] = [states, subjects, here, gone].map(words);
const [endingWords, dayWords] = [`${gone} ${endings}`, days].map(words);

/** The same where a language writes them as one word. */
const joinedState =
  /^(?:ans[aæ]t|ansett|anst|medarb|mitarb|person|beschaft|arbeits|konto|brug|bruk|benutzer|anvand|werknem|medewerk|dienst)\p{L}*(?:status|tilstand|zustand)$/u;

/** Whether a name is nothing but one of some words (or of what stands for them where words are not parted) and of whom it is. */
function isNamed(
  name: string,
  wanted: ReadonlySet<string> | undefined,
  parts: readonly RegExp[],
  extra?: ReadonlySet<string>,
): boolean {
  if (/[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(name)) {
    if (!parts.some((part) => name.search(part) !== -1)) return false;
    const rest = [...parts, withoutBlanks.states, withoutBlanks.subjects].reduce(
      (text, part) => text.replaceAll(part, ''),
      name,
    );
    return rest === '';
  }
  const tokens = name.split('_');
  const isWanted = (token: string): boolean =>
    wanted?.has(token) === true || (wanted === stateWords && joinedState.test(token));
  return (
    tokens.some((token) => isWanted(token)) &&
    tokens.every(
      (token) => isWanted(token) || extra?.has(token) === true || subjectWords?.has(token) === true,
    )
  );
}

/** "Account status" behind the name of a product, as directories call their own attributes ("zimbraAccountStatus"). */
const ofProduct =
  /^(?!.*(?:mail(?:box)?|sync|license|invite|order|card|badge|device)_)[a-z\d]+(?:_[a-z\d]+)?_(?:account|user|employee|empl?|employment|worker|person|member|identity|lifecycle)_(?:status|state)$/u;

/** Where somebody is in the time of their work or account, as tools that count applications call it. */
const lifecycle =
  /^(?:(?:user|employee|employment|person|people|worker|staff|identity|member|account)_)?life_?cycle(?:_(?:stage|state|status|phase))?$/u;

const signIn =
  /^(?:(?:user|account|entra|azure|azure_?ad|aad|microsoft|m365|o365)_)*sign_?(?:in|on)_?(?:status|state|allowed|access|permission)$/u;

/** "Sign-in status", "Sign in allowed": whether an account may sign in, where nothing but that stands in it. */
export function namesSignIn(name: string): boolean {
  return signIn.test(name);
}

/** "Employee status", "在職区分": the name of a state of somebody's work or account. */
export function namesState(name: string): boolean {
  return (
    lifecycle.test(name) ||
    (ofProduct.test(name) && !elsewhere.test(name)) ||
    isNamed(name, stateWords, [withoutBlanks.states], hereWords) ||
    isNamed(name, hereWords, [withoutBlanks.here]) ||
    isNamed(name, goneWords, [withoutBlanks.gone], stateWords)
  );
}

/** "Engagement status", "Employment": of something that may be somebody's work, by what stands in it. */
export function namesSomeState(name: string): boolean {
  return (
    !elsewhere.test(name) &&
    name.split('_').some((token) => stateWords?.has(token) === true || work.has(token))
  );
}

/** The work itself, under which lists kept by hand have its kind and its end. */
const work = words(
  `employment beschaftigung anstellung arbeitsverhaltnis emploi empleo relacion_laboral impiego emprego vinculo dienstverband anstallning ansettelse ansattelse zatrudnienie tyosuhde занятость`,
);

/** "Active employee": yes is here. */
export function namesHere(name: string): boolean {
  return (
    asksWhoIsHere(name) ||
    isNamed(name, hereWords, [withoutBlanks.here], stateWords) ||
    namesOpenAccount(name)
  );
}

/** "Account blocked": yes is gone. "Disabled" by itself is of somebody with a disability as often. */
const disabledAccount = /^(?:\w+_)?(?:user|account|login|konto|compte|cuenta|member)_(?:is_)?disabled$/u;

export function namesGone(name: string): boolean {
  return (
    disabledAccount.test(name) ||
    asksWhoIsGone(name) ||
    isNamed(name, goneWords, [withoutBlanks.gone], stateWords) ||
    shutOut.test(name) ||
    namesShutAccount(name)
  );
}

/** Who may not sign in: "Entrada bloqueada", "Connexion bloquée", "Anmeldung blockiert". */
const shutOut =
  /^(?:entrada|login|acesso|acceso|accesso|acces|connexion|conexion|conexao|sessao|sesion|anmeldung|zugang|aanmelding|toegang|inloggning|palogging|logowanie|prihlaseni)_(?:bloquead[oa]|bloquee?|bloccat[oa]|bloqueada|blockiert|gesperrt|deaktiviert|geblokkeerd|blockerad|blokkert|blokeret|zablokowan[eoy]|zablokovano?)$/u;

/** Of the work it may be for a time; of an account it is until somebody opens it. */
const onHold = /suspend|suspens|sospes/u;
const ofAccount =
  /^(?:user_?name|user_?login|login(?:_?name|_?id)?|account_(?:role|type|status|name)|.*last_(?:log_?in|sign_?in|log_?on|active|seen|access\w*)(?:_|$).*|(?:2fa|mfa|sso)(?:_|$).*)/u;

/** "Deactivated on", "Archived": a day there is the day on which an account or the work ended. `all`: the names of the header row. */
export function namesGoneDay(name: string, all: readonly string[]): boolean {
  if (elsewhere.test(name) || !isNamed(name, endingWords, [], dayWords)) return false;
  if (all.some((other) => shutOutUntil.test(other))) return false;
  return !onHold.test(name) || all.some((other) => ofAccount.test(other));
}

const ofWork = words(
  `left terminated offboarded departed resigned dismissed separated exited retired sluttet slutat avslutad avsluttet fratradt fratraadt ausgeschieden ausgetreten sorti parti desvinculado cessato dimesso desligado demitido vertrokken zwolniony propusten ayrildi уволен уволена`,
);

/** "Left on", "Sluttet dato": nobody but an employer knows that day. */
export function namesLeftDay(name: string): boolean {
  const tokens = name.split('_');
  return (
    !elsewhere.test(name) &&
    tokens.some((token) => dayWords?.has(token) === true) &&
    isNamed(name, ofWork, [], dayWords)
  );
}

const validFrom =
  /^(?:user_|account_)?(?:valid(?:ity)?_?(?:from|start\w*|since)|gultig_(?:ab|von|seit)|valable_(?:du|depuis|a_partir_d\w+)|valido_(?:desde|de|dal?)|geldig_van(?:af)?|giltig_fran|gyldig_fra|wazne_od|platnost_od|有効開始日?|有效期?(?:从|自|起))(?:_date|_day|_on|_am)?$/u;
const validTo =
  /^(?:user_|account_)?(?:valid(?:ity)?_?(?:to|until|till|thru|through|end\w*)|gultig_bis|valable_(?:au|jusqu_?au?)|valido_(?:hasta|ate|fino_al?|al)|geldig_tot(?:_en_met)?|giltig_till|gyldig_til|wazne_do|platnost_do|有効終了日?|有効期限|有效期?(?:至|止|到))(?:_date|_day|_on|_am)?$/u;

/** "Valid to" beside "Valid from" in a list of accounts: after that day the account is shut. */
export function namesValidity(name: string, all: readonly string[]): boolean {
  return (
    validTo.test(name) &&
    all.some((other) => validFrom.test(other)) &&
    all.some((other) => ofAccount.test(other))
  );
}

/** "Fecha de baja" beside who stands in, or beside a flag of being "de baja", is the day on which a sick leave began. */
const baja = /(?:^|_)ba(?:ja|ixa)(?:_|$)/u;
const ofSickLeave = /^(?:en|de)_baja$|sustitut|suplente|(?:baja|alta|parte|baixa)_medic[ao]|incapacidad/u;

/** Since when the row itself is in effect ("Effective start date"): whoever left is in the rows after that. */
const ofRow = /(?:^|_)(?:effective|eff|valid(?:ity)?|record)_(?:start|begin|from)/u;

/** When the work of a row began, or began once more. */
export function namesBeginning(name: string): boolean {
  if (ofRow.test(name)) return false;
  const plain = name.replace(/re_?hire/u, 'hire').replace(/^(?:wiedereintritt|reingreso)/u, 'eintritt');
  return beginnings.test(plain) && !elsewhere.test(plain);
}

/** What is said of an end ("Exit Comments"), and not its day. */
const aboutEnds =
  /_(?:comments?|notes?|remarks?|feedback|interview|checklist|form|bemerkung(?:en)?|commentaires?|comentarios?)$/u;

/** The names of the day on which the work ends, among those of a header row. */
export function namesEnd(name: string, all: readonly string[]): boolean {
  // Of an absence where nobody is hired.
  if (name === 'leave_date') return all.some((other) => beginnings.test(other));
  if (
    aboutEnds.test(name) ||
    elsewhere.test(name) ||
    (baja.test(name) && all.some((other) => ofSickLeave.test(other)))
  )
    return false;
  return ends.test(name) || (plainEnds.test(name) && all.some((other) => beginnings.test(other)));
}
