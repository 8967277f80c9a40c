import type { Language } from './language.ts';
import { setSpoken } from './spoken.ts';

let askedLast: Language | undefined;

/**
 * Gives this thread a language. Each is told once, before it says anything, and again when another one is chosen. English is there at once;
 * another one is loaded where it is spoken: it is as much again.
 */
export async function speak(language: Language): Promise<void> {
  askedLast = language;
  if (language === 'de') (await import('./learned/german.ts')).learnGerman();
  // Another one may have been chosen while its words were loaded.
  if (askedLast === language) setSpoken(language);
}

/** The same where something else than words matters more: English where the language cannot be loaded ([Q87]). Whether it could. */
export async function speakOrEnglish(language: Language): Promise<boolean> {
  try {
    await speak(language);
    return true;
  } catch {
    await speak('en');
    return false;
  }
}
