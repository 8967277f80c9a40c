import type { Language } from './language.ts';
import { setSpoken } from './spoken.ts';

/**
 * Gives this thread a language. Each is told once, before it says anything, and again when another one is chosen. English is there at once;
 * another one is loaded where it is spoken: it is as much again.
 */
export async function speak(language: Language): Promise<void> {
  if (language === 'de') (await import('./learned/german.ts')).learnGerman();
  setSpoken(language);
}
