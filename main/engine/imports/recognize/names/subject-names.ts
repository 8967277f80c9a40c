import { namesEnd, namesLeftDay } from '../states/state-names.ts';

/*
 * Columns that only whoever employs people has, in the form of `foldedPlain`: when the work began and ends, by what contract, for what
 * pay. An application knows none of them of its users; a superior it may know.
 */

/** When the work began. "Start date" alone may be of anything, and "Date joined" of an account. */
const beginning =
  /(?:^|_)(?:(?:re)?hire|hired|(?:re)?hiring|doj)(?:_date|_day|_dt|_on|_type|_source)?(?:_|$)|date_of_(?:hire|joining|entry|employment)|(?:^|_)(?:joining|employment|service|seniority|anniversary|onboarding)_(?:date|start|day)|employ\w*_?since|(?:^|_)date_(?:hired|employed|started)|first_day(?:_of_work)?$|(?:start|begin\w*)_(?:of|date_of)_(?:work|employment|service)|(?:work|job|contract|employment)_start|eintritt|einstellung(?:sdatum)?|(?:beschaftigungs|dienst|arbeits|anstellungs|vertrags)(?:beginn|antritt|start)|(?:^|_)(?:angestellt|beschaftigt)_seit|data_d_(?:alta|incorporacio)|embauche|date_(?:d_)?(?:entree|anciennete)|debut_(?:de_|du_)?contrat|prise_de_(?:poste|fonction)|fecha_(?:de_)?(?:ingreso|contratacion|incorporacion|antiguedad)|inicio_(?:de_|del_)?contrato|admissao|assunzione|inizio_(?:del_)?(?:rapporto|contratto)|in_?dienst|dienst_?sinds|(?:^|_)indiensttreding|^ansatt?$|^anstalld$|fratra+d|fratr[åa]dt|ansatt_?(?:dato|fra|siden)|ansettelses_?dato|startdato_ansettelse|tiltr(?:ae|æ|a)del|ansattelses_?dato|anstall(?:d|nings)_?(?:datum|sedan|fran|start)|(?:tyosuhteen|tyosuhde|palvelussuhteen)_(?:alk|aloit)|data_(?:zatrudnienia|przyjecia|rozpoczecia)|(?:datum_)?(?:nastupu|nastup)(?:_|$)|(?:munkaba|be)lep|jogviszony_kezdet|data_(?:angajarii|angajare)|ise_(?:giris|baslama|alim)|(?:дата_)?(?:приема|приняти|трудоустр|при(?:и|й)?нят|постъпване)|начал\p{L}*_работ|datum_(?:zaposlenja|zaposlitve|zasnivanja)|вработување|назначаване|data_e_punesimit|[iį]sidarbinimo|idarbinimo|priemimo|pienemsanas|toole_?asumi|darba_(?:attiecibu_)?sak|starfsbyrjun|tarikh_(?:mula_(?:kerja|khidmat)|lantikan)|προσληψ|תחילת_(?:עבודה|העסקה)|קליטה|تاريخ_(?:التعيين|الالتحاق|المباشرة|التوظيف)|(?:วันที่|วัน)(?:เริ่ม(?:งาน|ท(?:ำ|ํา)งาน|จ้าง)|เข้าท(?:ำ|ํา)งาน|บรรจุ)|入社|入職|入职|雇用開始|雇入|採用(?:日|年月日)|到职|到職|입사|استخدام|شروع_(?:كار|همكاري)|ngay_vao|ngay_bat_[dđ]au|(?:tanggal|tgl)_(?:masuk|bergabung|mulai)/u;

/** A day of joining by a word that may be of a door or of money, where a position beside it says of what. */
const joining = /^(?:ingreso|ingresso|alta|entree|entry)$/u;
const position =
  /^(?:puesto|cargo|ocupacion|funcao|funzione|mansione|poste|fonction|stelle|funktion|position)$/u;
const comingAndGoing = /^(?:salida|saida|uscita|sortie|exit|gehen)$/u;

function namesJoining(names: readonly string[]): boolean {
  return (
    names.some((name) => joining.test(name)) &&
    names.some((name) => position.test(name)) &&
    !names.some((name) => comingAndGoing.test(name))
  );
}

/** By what contract, how much and for what pay. */
const employment =
  /(?:^|_)(?:employment|employee|worker|staff|hiring|contract)_(?:type|category|class|kind|group|subgroup|level|status|state|model)(?:_|$)|type_of_(?:employment|contract|worker)|(?:^|_)fte(?:_|$)|(?:^|_)flsa|(?:^|_)pay(?:roll|_group|_grade|_rate|_type|_class|_frequency|_schedule|_basis)(?:_|$)|(?:^|_)(?:salary|wage|compensation)|(?:weekly|contracted|scheduled|standard)_hours|hours_per_week|(?:^|_)probation|notice_period|job_(?:code|grade|level|family|profile)|contract_(?:start|expir)\w*|legal_(?:entity|employer)(?:_|$)|vertragsart|arbeitsvertrag|arbeitnehmertyp|wochenstunden|wochenarbeitszeit|arbeitszeitmodell|(?:^|_)(?:stunden)?lohn|gehalt|tarifgruppe|steuerklasse|krankenkasse|sozialvers|probezeit|befrist|urlaubsanspruch|resturlaub|(?:beschaftigungs|anstellungs)(?:art|grad|verhaltnis|umfang|typ)|mitarbeiter(?:typ|gruppe|kreis|art)|type_(?:de_)?contrat|nature_(?:du_)?contrat|salaire|taux_horaire|temps_de_travail|convention_collective|categorie_socio|periode_d_essai|tipo_(?:de_)?contrato|salario|sueldo|jornada|nomina(?:_|$)|(?:^|_)contrato(?:_|$)|tipo_(?:di_)?contratto|ccnl|retribuzione|inquadramento|orario_di_lavoro|tipo_(?:de_)?vinculo|carga_horaria|dienstverband|contract(?:soort|type|vorm)|uren_per_week|parttime_?percentage|(?:^|_)(?:salaris|loonschaal)|stillings(?:prosent|brok)|ansettelses?(?:forhold|type|form)|ansattelses?(?:forhold|type|form)|anstallnings?(?:form|typ)|sysselsattningsgrad|tjanstgoringsgrad|manadslon|manedslon|tyosuhteen_(?:tyyppi|muoto|laatu)|tyoaika|palkka|rodzaj_umowy|typ_umowy|wymiar_etatu|wynagrodzen|(?:druh|typ)_(?:pracovniho_|pracovneho_)?pomeru|uvazek|uvazok|(?:^|_)mzda|munkaido|munkarend|(?:^|_)alapber|tip_contract|norma_de_lucru|salariu|sozlesme|(?:^|_)maas(?:_|$)|calisma_(?:sekli|tipi)|вид_занятости|тип_занятости|трудов\p{L}*_договор|(?:^|_)оклад|(?:^|_)ставка|вид_договора|μισθ|(?:^|_)συμβασ|ωραριο|משכורת|(?:^|_)שכר|היקף_משרה|סוג_העסקה|الراتب|نوع_(?:العقد|التوظيف)|เงินเดือน|ประเภท(?:พนักงาน|การจ้าง|สัญญา)|雇佣(?:状态|类型|形式)|雇用状[态態]|在职状态|在職狀態|재직상태|雇用区分|雇用形態|社員区分|従業員区分|職員区分|勤務形態|契約区分|給与|合同(?:类型|類型|期限|开始|到期)|薪资|薪酬|用工(?:类型|形式)|员工类型|員工類型|社保|公积金|고용형태|고용구분|계약형태|급여|(?:^|_)hop_[dđ]ong|(?:^|_)luong|status_kontrak|jenis_(?:kontrak|karyawan)|gaji/u;

/** Rows that call whom they are of an employee, in more than one of their names. */
const ofEmployee =
  /^(?:employees?|emp|empl|worker|staff|mitarbeiter(?:in|s)?|employes?|salaries?|empleado|trabajador|empleados|funcionario|dipendente|medewerkers?|werknemers?|pracownik|zamestnanec|zamestnance|dolgozo|angajat|calisan|сотрудник|работник)_\p{L}|^(?:社員|従業員|職員|员工|職工|員工|职员|사원|직원|พนักงาน)\p{L}|\p{L}_(?:du_salarie|de_l_employe|del_empleado|del_trabajador|do_funcionario|del_dipendente|des_mitarbeiters|сотрудника|работника|працівника|pracownika|zamestnance|zamestnanca)$/u;
const callingAtLeast = 2;

/** Whether somebody's work begins or ends in a list with these columns. */
export function namesHiring(names: readonly string[]): boolean {
  return names.some((name) => beginning.test(name));
}

/** Whether a list with these columns is of whoever works or worked in a company, whatever language its header is in. */
export function namesEmployment(names: readonly string[]): boolean {
  const isTold = (name: string): boolean =>
    beginning.test(name) || employment.test(name) || namesEnd(name, names) || namesLeftDay(name);
  return (
    names.some(isTold) ||
    namesJoining(names) ||
    names.filter((name) => ofEmployee.test(name)).length >= callingAtLeast
  );
}
