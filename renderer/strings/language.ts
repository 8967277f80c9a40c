import { languageTagged, traits } from '../../main/words/language.ts';
import { setSpoken, spoken } from '../../main/words/spoken.ts';

/*
 * The language of this page, as the main process wrote it into index.html. Another one is chosen by loading the page anew, so that no
 * text needs to be asked for twice.
 */
setSpoken(languageTagged(typeof document === 'undefined' ? '' : document.documentElement.lang));
if (spoken() === 'de') (await import('../../main/words/learned/german-facts.ts')).learnGermanFacts();

export const language = spoken();
export const { formats, plurals } = traits[language];
