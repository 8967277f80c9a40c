import type { ImportMapping } from '../../../../domain/files/import.ts';
import { beingListed } from '../../../../domain/states/state.ts';
import { tellsWhoLeft } from '../../stage/tells-who-left.ts';
import type { BlankEnds } from '../states/blank-ends.ts';
import { foldedPlain } from '../columns/column-name.ts';

/*
 * A list of people of the company that says of nobody whether they are here ([N71]): it may be of those alone who work there now. It is taken for
 * that where it is called so, or somebody said it.
 */

type Told = { readonly mapping: ImportMapping; readonly blankEnds: BlankEnds | undefined };

/** `called`: by its name, its title or a line that says by what it is filtered · `said`: somebody said so. */
export type ListedHere = 'called' | 'said';

const people =
  'employees?|staff|workers?|workforce|personnel|headcount|head_count|people|team_members?|colleagues|associates|roster|hc|mitarbeiter\\p{L}*|personal|belegschaft|beschaftigte\\p{L}*|angestellte\\p{L}*|salaries?|effectifs?|collaborateurs?|employes?|agents?|empleados?|trabajadores|colaboradores|plantilla|dipendenti|collaboratori|organico|personale|funcionarios?|medewerkers?|werknemers?|personeel|ansatte|anstallda|medarbetare|medarbejdere|henkilosto|tyontekijat|pracownicy|pracownikow|zamestnanci|dolgozok|munkavallalok|angajati|calisanlar|personel|сотрудники|работники|співробітники';
const now =
  'active|current|currently_employed|present|aktive\\p{L}*|aktuelle\\p{L}*|derzeitige\\p{L}*|gegenwartige\\p{L}*|actifs?|actives?|presents?|presentes?|en_poste|en_activite|activos?|activas?|vigentes?|actuales|attivi|attive|in_forza|in_servizio|presenti|ativos?|atuais|actieve|huidige|in_dienst|aktiva|nuvarande|nykyiset|aktywni|aktywnych|obecni|aktivni|soucasni|aktiv|activi|actuali|aktif|действующие|действующих|активные|работающие|активни';
const called = new RegExp(
  `(?:^|_)(?:${now})_(?:\\p{L}+_)?(?:${people})(?:_|\\d|$)|(?:^|_)(?:${people})_(?:\\p{L}+_)?(?:${now})(?:_|\\d|$)` +
    `|(?:^|_)(?:status|state|etat|statut|estado|stato|situacao|zustand|stan|статус)(?:_(?:is|equals|eq|in|ist|est|es|e|only))?_(?:${now}|aktiv|actif|activo|attivo|ativo|actief)(?:_only)?$` +
    `|(?:^|_)(?:active|actives|current)_only$|(?:^|_)(?:nur|solo|only|uniquement|alleen|apenas|somente)_(?:${now})(?:_|$)|^(?:active|actives|actifs|aktive|activos|attivi|ativos)$` +
    `|在職者|在籍者|現職|在职(?:员工|人员|名单|花名册)?|在职|재직자|재직_?(?:직원|사원|인원)?`,
  'u',
);
const calledSheet = new RegExp(
  `^(?:${now}|aktiv|aktuell|actuels?|actif|activo|attivo|ativo|actief|here_now|heute)(?:_(?:${people}))?$`,
  'u',
);
/** Others stand in it as well, or it is of an account or a directory. */
const others =
  /(?:^|_)(?:in_?active|non_active|not_active|former|terminated|termed|terms|leavers?|left|ex|past|all|everyone|inaktive?\p{L}*|ehemalige\p{L}*|ausgeschiedene?\p{L}*|alle|inactifs?|sortis|anciens|tous|inactivos?|bajas|todos|inattivi|cessati|tutti|inativos?|desligados|directory|users?|accounts?|sync|historical|history)(?:_|$)|退職|离职|離職|퇴직|퇴사/u;

/** Whether everybody in such a list is here; `undefined` where the list says of some who left, or nothing tells it. */
export function listedHere(
  of: Told,
  titles: readonly string[],
  sheet: string | undefined,
): ListedHere | undefined {
  const { mapping } = of;
  // Of who has the app and who has not, too, where nothing else is said of their work.
  const isOfFlags = mapping.kind === 'directory' && mapping.columns.some(({ field }) => field === 'hasApp');
  const saysNothing = isOfFlags && !tellsWhoLeft(mapping.columns);
  if (!mayBeOfWhoIsHere(of) && !saysNothing) return undefined;
  const given = mapping.list?.meanings?.[beingListed];
  if (given !== undefined) return given === 'here' ? 'said' : undefined;
  // The name of the sheet says more than that of the workbook, which has other sheets as well.
  if (sheet !== undefined && calledSheet.test(foldedPlain(sheet))) return 'called';
  const names = titles.map(foldedPlain);
  return names.some((name) => called.test(name)) && !names.some((name) => others.test(name))
    ? 'called'
    : undefined;
}

/** Whether it is a list of people of the company that says of nobody whether they left: without a column of it, or a day in it. */
export function mayBeOfWhoIsHere({ mapping: { kind, columns }, blankEnds }: Told): boolean {
  return kind === 'staff' && (!tellsWhoLeft(columns) || blankEnds === 'no-days');
}
