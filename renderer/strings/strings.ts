import { madeUp } from '../../main/words/made-up.ts';
import type { Language } from '../../main/words/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { language } from './language.ts';

/** Every text of the window in one place. A further language is an object of the same type, chosen here. */
export type Strings = typeof en;

const catalogues: Readonly<Record<Language, () => Strings>> = {
  en: () => en,
  de: () => de,
  'made-up': () => madeUp(en),
};

export const strings: Strings = catalogues[language]();
