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
