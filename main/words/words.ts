import { english } from './en/english.ts';
import type { Language } from './language.ts';
import { spoken } from './spoken.ts';
import { madeUp } from './made-up.ts';

/** What is said outside the window: by the engine, the services, the job, the system's menus and dialogs. */
export type Words = typeof english;

let german: Words | undefined;

/** From `learned/german.ts`, where German is spoken. */
export function teachWords(taught: Words): void {
  german = taught;
}

const catalogues: Readonly<Record<Language, () => Words>> = {
  en: () => english,
  de: () => german ?? english,
  'made-up': () => madeUp(english),
};

let made: { readonly language: Language; readonly words: Words } | undefined;

/** In the language of this thread. */
export function words(): Words {
  const language = spoken();
  if (made?.language !== language) made = { language, words: catalogues[language]() };
  return made.words;
}
