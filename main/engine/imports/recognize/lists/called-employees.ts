import { foldedPlain } from '../columns/column-name.ts';

/*
 * How files, sheets and titles call a list of who works in a company ([N75]), in the form of `foldedPlain`: nothing else has everybody of it by such a
 * name.
 */
const employees =
  /(?:^|_)(?:employees?|staff|headcount|head_count|workforce|personnel|mitarbeiter|mitarbeitende|mitarbeiter(?:liste|ubersicht|verzeichnis|export|daten|stamm\p{L}*)|personal_?(?:liste|stamm\p{L}*|ubersicht)|belegschaft|effectifs?|salaries|employes|empleados|plantilla|trabajadores|dipendenti|organico|funcionarios|medewerkers|personeel|personeelslijst|ansatte|ansattliste|anstallda|personallista|medarbejdere|medarbetare|henkilosto|tyontekijat|pracownicy|pracownikow|zamestnanci|zamestnancu|dolgozok|munkavallalok|angajati|calisanlar|personel_listesi|сотрудники|сотрудников|работники|співробітники|служители)(?:_|\d|$)|(?:^|_)list_of_(?:employees|staff)(?:_|$)|(?:^|_)org_?chart(?:_|\d|$)|organi(?:gram|zation_chart|sation_chart|gramm)|^(?:社員|従業員|職員|员工|員工|임?직원|사원)$|社員(?:名簿|一覧|リスト|情報|データ)|従業員|在職者|员工(?:花?名册|名单|信息|列表)|花名册|員工名冊|(?:임?직원|사원|재직자)_?(?:명부|목록|리스트|정보)/u;
/** Of what they do, learn or have, of some of them, or of an application. */
const others =
  /(?:^|_)(?:training|trainings|survey|courses?|attendance|attendees|event|party|birthdays?|timesheets?|hours|shifts?|schedule|leaves?|absences?|expenses?|benefits?|claims?|vaccin\p{L}*|onboarding|assets?|devices?|laptops?|phones?|licen[cs]es?|lizenz\p{L}*|users?|accounts?|access|members?|groups?|app|apps|application|linkedin|sales|salesforce|navigator|crm|engagement|review|reviews|goals|pulse|referral|parking|badge|schulung\p{L}*|urlaub\p{L}*|abwesenheit\p{L}*|fehlzeiten|formation|conges|absences|ferias|vacaciones|ferie|verlof|urlopy)(?:_|$)|研修|勤怠|休暇|考勤|培训|교육|근태/u;

/** Whether a list is called after those who work in the company, and after nothing of theirs. */
export function isCalledAfterEmployees(titles: readonly string[]): boolean {
  const names = titles.map(foldedPlain);
  return names.some((name) => employees.test(name)) && !names.some((name) => others.test(name));
}
