import type { ColumnMapping } from '../../../../domain/files/import.ts';
import type { Row } from '../../open/csv-rows.ts';
import { foldedPlain } from '../columns/column-name.ts';

/*
 * Lists of one team, department or region ([N72]): what they say of a person holds, and who is not in them may well be in another one.
 */

const departments =
  'sales|sdrs?|bdrs?|aes?|account_executives?|account_managers?|account_management|key_account\\p{L}*|customer_success|csms?|marketing|revenue|gtm|go_to_market|pre_?sales|business_development|inside_sales|field_sales|sellers?|salespeople|sales_?force|sales_reps?|reps?|commercial|recruit(?:ing|ers?)|talent_acquisition|vertrieb\\p{L}*|aussendienst\\p{L}*|innendienst|verkauf|commercia(?:le?s?|ux)|ventes|ventas|comercial(?:es)?|vendite|commerciali|vendas|verkoop|salg|selgere|forsaljning|saljare|myynti|sprzedaz\\p{L}*|handlowcy|obchod\\p{L}*|ertekesit\\p{L}*|vanzari|satis|продаж\\p{L}*|営業\\p{L}*|销售\\p{L}*|영업\\p{L}*';
const regions =
  'emea|apac|apj|amer|americas|namer|latam|dach|nordics?|benelux|anz|mena|uki|uk_?i|cee|iberia|southern_europe|north_america';
const teams =
  'team|teams|squad|crew|department|dept|division|abteilung|bereich|equipe|equipo|squadra|reparto|departamento|afdeling|avdelning|avdeling|osasto|dzial|oddeleni|tym|отдел|команда|チーム|部門|部|课|部门|팀|부서';
const lists =
  'roster|staff|employees?|people|members?|list|headcount|hc|org(?:_?chart|anization)?|reps|personnel|mitarbeiter\\p{L}*|liste|effectifs?|salaries|empleados|personal|dipendenti|elenco|funcionarios|medewerkers|lijst|ansatte|medarbetare|pracownicy|lista|zamestnanci|сотрудники|名簿|一覧|名单|명단';
/** Who works for a company and is not employed there, or for a time. */
const externals =
  'contractors?|externals?|freelancers?|consultants|temps|interns|agency_workers?|contingent(?:_workers?)?|vendors|externen?|freie_mitarbeiter|freiberufler|leiharbeit\\p{L}*|praktikant\\p{L}*|werkstudent\\p{L}*|azubis?|auszubildende|prestataires?|externes|stagiaires|alternants|interimaires?|externos|autonomos|becarios|practicantes|esterni|consulenti|stagisti|tirocinanti|terceiros|estagiarios|inhuur|zzp\\p{L}*|ingehuurd\\p{L}*|konsulter|innleide|eksterne|wspolpracownicy|stazysci|externisti|業務委託|派遣(?:社員)?|外包|实习生|외주|인턴|подрядчики|стажеры';
const numbers =
  'q\\d|\\d+|fy_?\\d*|h\\d|v\\d|kw_?\\d+|final|draft|copy|new|neu|current|aktuell|overview|ubersicht|plan|structure';

const isOfExternals = new RegExp(`(?:^|_)(?:${externals})(?:_|\\d|$)`, 'u');
/** "Employees and contractors" are all of them. */
const together = /(?:^|_)(?:and|und|et|y|e|og|och|en|i|with|mit|incl\p{L}*|inkl\p{L}*|plus|all)_/u;
const named = new RegExp(
  `(?:^|_)(?:${departments}|${regions})_(?:\\p{L}+_)?(?:${teams}|${lists})(?:_|\\d|$)|(?:^|_)(?:${teams}|${lists})_(?:\\p{L}{1,3}_)?(?:${departments}|${regions})(?:_|\\d|$)|^(?:${numbers}|_)*(?:${departments}|${regions})(?:_(?:${departments}|${regions}|${numbers}))*$|(?:^|_)(?:team|squad)_roster(?:_|\\d|$)|(?:^|_)(?:my|our|mein|unser|notre|mon|mi|nuestro)_(?:${teams})(?:_|$)|営業(?:部|チーム|担当|課)|销售(?:部|团队|组)|영업(?:팀|부)`,
  'u',
);
/** A line above the header that says of which part the list is: "Department: Sales", "Filter: Country = Germany". */
const filtered =
  /^\W*(?:filters?\W+(?:by\W+)?)?(?:department|dept|team|division|business unit|region|country|abteilung|bereich|land|equipe|departement|pays|departamento|equipo|area|pais|reparto|afdeling|avdelning|avdeling|dzial|отдел|部署|部門|部门|부서)(?: name)?\s*(?:[:=：]|is\b|equals\b)\W*(?!(?:all|any|alle|tous|toutes|todos|todas|tutti|tutte)\b)\p{L}/iu;
const lineAtMost = 60;
const wordsAtMost = 6;
const company =
  /(?:^|_)(?:company|whole|entire|all|global|group|alle|gesamt\p{L}*|tous|todos|tutti|alla|wszyscy)(?:_|$)/u;
const app = /(?:linked_?in_)?(?:sales_?nav(?:igator)?)/gu;

/** What only who sells has. */
const ofSelling =
  /^(?:\p{L}+_)?(?:quota|quotas|ote|on_target_earnings|attainment|territory|territories|sales_target|zielvorgabe|umsatzziel|verkaufsgebiet|vertriebsgebiet|objectif_de_vente|cuota|territorio|quota_\p{L}+)(?:_\p{L}*\d*)*$/u;
/** Of a roster or of a time sheet: who worked in that time. */
const ofHours =
  /^(?:total_hours(?:_worked)?|hours_(?:worked|scheduled)|(?:worked|scheduled|rostered)_hours|shifts?_(?:breakdown|count|worked)|total_shifts|geleistete_stunden|gearbeitete_stunden|heures_travaillees|horas_trabajadas|ore_lavorate|horas_trabalhadas|gewerkte_uren)$/u;
const part =
  /^(?:\p{L}+_)?(?:department|dept|team|division|abteilung|bereich|equipe|service|departement|departamento|equipo|reparto|afdeling|avdelning|avdeling|osasto|dzial|oddeleni|отдел|部署|部門|部门|부서)(?:_name|_bezeichnung)?$/u;
/** Fewer may be all of a company. */
const rowsAtLeast = 25;

type List = {
  /** Names of the file and of its sheet, and the lines in front of the header. */
  readonly titles: readonly string[];
  readonly columns: readonly ColumnMapping[];
};

/** Whether a list of people of the company is called after one part of it. */
function isCalledAfterPart(titles: readonly string[]): boolean {
  const names = titles.map((title) => foldedPlain(title).replace(app, ''));
  if (names.some((name) => company.test(name))) return false;
  const isNamed = (name: string): boolean =>
    name.split('_').length <= wordsAtMost &&
    (named.test(name) || (isOfExternals.test(name) && !together.test(name)));
  return (
    names.some(isNamed) ||
    titles.some((title) => title.length <= lineAtMost && filtered.test(withoutAccents(title)))
  );
}

function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/[\u0300-\u036F]/gu, '');
}

/** Whether a list is of one team or part, by its name, by what only who sells has, or because all rows are of one department. */
export function isOfTeam(
  { titles, columns }: List,
  batches: () => Iterable<readonly Pick<Row, 'cells'>[]>,
): boolean {
  const names = columns.map(({ column }) => foldedPlain(column));
  const parts = names.flatMap((name, at) => (part.test(name) ? [at] : []));
  const isOfSome = names.some((name) => ofSelling.test(name) || ofHours.test(name));
  const isCalled = isCalledAfterPart(titles);
  if (!isOfSome && !isCalled && parts.length === 0) return false;
  const values = parts.map(() => new Set<string>());
  let rows = 0;
  for (const batch of batches())
    for (const { cells } of batch) {
      if (cells.filter((cell) => cell.trim() !== '').length < 2) continue;
      rows += 1;
      parts.forEach((at, index) => values[index]?.add((cells[at] ?? '').trim().toLowerCase()));
    }
  // Whoever has several departments in a list may have all of them there.
  const isOne = values.some((found) => found.size === 1 && !found.has(''));
  if (isOne && rows >= rowsAtLeast) return true;
  return (isCalled || isOfSome) && !values.some((found) => found.size > 2);
}
