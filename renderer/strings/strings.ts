import { madeUp } from '../../main/words/made-up.ts';
import type { Language } from '../../main/words/language.ts';
import { en } from './en.ts';
import { language } from './language.ts';

/** Every text of the window in one place. A further language is an object of the same type, chosen here. */
export type Strings = typeof en;

/** English is there at once; another language is read only by a window that speaks it. */
const catalogues: Readonly<Record<Language, () => Strings | Promise<Strings>>> = {
  en: () => en,
  de: async () => (await import('./de.ts')).de,
  'made-up': () => madeUp(en),
};

export const strings: Strings = await catalogues[language]();
