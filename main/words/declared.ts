import type { Language } from './language.ts';
import { spoken } from './spoken.ts';
import { sayMadeUp } from './made-up.ts';

/*
 * Texts that are declared beside what they belong to: what a column of an export means, what a report of another program is like, what an
 * option of the job does. They are written there once, in English, and found here by that.
 */

let inGerman: ((text: string) => string) | undefined;

/** From `learned/german.ts`, where German is spoken. */
export function teachDeclared(translation: (text: string) => string): void {
  inGerman = translation;
}

const translations: Readonly<Record<Language, (text: string) => string>> = {
  en: (text) => text,
  de: (text) => inGerman?.(text) ?? text,
  'made-up': (text) => sayMadeUp(text),
};

/** A declared text in the language of this thread. */
export function declared(text: string): string {
  return translations[spoken()](text);
}
