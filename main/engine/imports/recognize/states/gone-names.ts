/**
 * How lists kept by hand ask in a few words whether somebody is gone ("Weg?", "No longer here", "Uit dienst"), folded. A "baja" is an illness as
 * often, and is none of them.
 */
const inWords = new RegExp(
  `^(?:(?:is|has|already|ist|schon|bereits|deja|ya|gia|ja|al|uz|juz|уже)_)*(?:${[
    'no_longer_(?:here|with_us|employed|working|in_(?:the_)?company|at_(?:the_)?company)|not_(?:here|with_us|employed)_any_?more|quit|moved_on|departed',
    'weg|raus|fort|nicht_mehr_(?:da|hier|dabei|beschaftigt|im_(?:haus|unternehmen|team))|gegangen',
    'plus_(?:la|dans_l_entreprise|present[e]?)|n_est_plus_(?:la|dans_l_entreprise)|a_quitte(?:_l_entreprise)?|sortie?',
    'no_(?:esta|trabaja)|se_(?:fue|ha_ido)|uscit[oa]|andat[oa]_via|non_piu_(?:qui|in_azienda|presente)',
    'saiu|desligad[oa]|nao_trabalha_mais|uit_dienst|weggegaan|niet_meer_(?:in_dienst|aanwezig)',
    'odszedl|odeszla|nie_pracuje|odesel|odesla|odisiel|odisla|kilepett|plecat[a]?|ayrildi|lahtenyt|уволен[а]?|ушел|ушла|не_работает',
  ].join('|')})$`,
  'u',
);

/** Whether a column asks by its name, in a few words, who is gone. */
export function asksWhoIsGone(name: string): boolean {
  return inWords.test(name);
}

/** "Noch da?", as lists kept by hand ask. */
const onRoll =
  /^(?:is_)?(?:in_service|on_(?:the_)?(?:pay)?roll|in_post|in_dienst|in_forza|still_(?:here|with_(?:us|company)|around|active|working|employed|in_(?:company|role)|on_board)|(?:noch|immer_noch)_(?:da|hier|beschaftigt|angestellt|aktiv|im_(?:unternehmen|haus|dienst))|(?:toujours|encore)_(?:la|presente?|en_poste|dans_l_entreprise|acti(?:f|ve)|salariee?)|(?:sigue|aun|todavia)_(?:aqui|activ[oa]|trabaja\w*|en_(?:la_)?(?:empresa|plantilla))|ancora_(?:qui|presente|in_(?:azienda|forza|servizio)|attiv[oa])|ainda_(?:ca|aqui|trabalha\w*|ativ[oa]|na_empresa)|nog_(?:hier|werkzaam|in_dienst|actief)|fortsatt_(?:ansatt|her)|stadig_(?:ansat|her)|fortfarande_(?:anstalld|kvar|har)|(?:edelleen|viela)_toissa|(?:nadal|wciaz)_(?:pracuje|zatrudnion[ya])|(?:stale|jeste)_pracuje|още_работи|(?:все_)?еще_работает)$/u;

/** Whether a column asks by its name, in a few words, who is still here. */
export function asksWhoIsHere(name: string): boolean {
  return onRoll.test(name);
}
