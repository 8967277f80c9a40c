import { columnsInGerman } from './de/declared/columns.ts';
import { optionsInGerman } from './de/declared/options.ts';
import { sourcesInGerman } from './de/declared/sources.ts';
import type { Language } from './language.ts';
import { spoken } from './spoken.ts';
import { sayMadeUp } from './made-up.ts';

/*
 * Texts that are declared beside what they belong to: what a column of an export means, what a report of another program is like, what an
 * option of the job does. They are written there once, in English, and found here by that.
 */

const translations: Readonly<Record<Language, (text: string) => string>> = {
  en: (text) => text,
  // Paths through the menus of other programs are the same.
  de: (text) => optionsInGerman[text] ?? columnsInGerman[text] ?? sourcesInGerman[text] ?? text,
  'made-up': (text) => sayMadeUp(text),
};

/** A declared text in the language of this thread. */
export function declared(text: string): string {
  return translations[spoken()](text);
}
