import { foldedPlain } from '../columns/column-name.ts';

/** Of what class of work somebody is, which French, Italian and German lists have under a status as well. */
const classes =
  /^(?:(?:non_|assimilee?_)?cadres?(?:_\w+)?|etam|agents?_de_maitrise|ouvri(?:er|ere)s?|employee?s?|technicien(?:ne)?s?|apprentie?s?|stagiaires?|alternante?s?|fonctionnaires?|titulaires?|contractuel(?:le)?s?|vacataires?|impiegat[oaie]|operai[oae]?|quadr[oi]|dirigent[ei]|apprendist[aie]|angestellter?|arbeiter(?:in)?|gewerbliche?r?|beamt(?:er|in)|leitende[r]?_angestellter?|auszubildender?|tarifbeschaftigter?)$/u;

/** Whether nothing stands in a column but classes of work, which are no states. */
export function tellsClass(rows: readonly { readonly cells: readonly string[] }[], at: number): boolean {
  const values = new Set(rows.map(({ cells }) => foldedPlain(cells[at] ?? '')));
  values.delete('');
  return values.size > 0 && [...values].every((value) => classes.test(value));
}
