import { german } from './de/german.ts';
import { english } from './en/english.ts';
import type { Language } from './language.ts';
import { spoken } from './spoken.ts';
import { madeUp } from './made-up.ts';

/** What is said outside the window: by the engine, the services, the job, the system's menus and dialogs. */
export type Words = typeof english;

const catalogues: Readonly<Record<Language, () => Words>> = {
  en: () => english,
  de: () => german,
  'made-up': () => madeUp(english),
};

let made: { readonly language: Language; readonly words: Words } | undefined;

/** In the language of this thread. */
export function words(): Words {
  const language = spoken();
  if (made?.language !== language) made = { language, words: catalogues[language]() };
  return made.words;
}
