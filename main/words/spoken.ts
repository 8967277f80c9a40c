import type { Language } from './language.ts';

let current: Language = 'en';

/** The language of this thread. Each thread is told once, before it says anything, and again when another one is chosen. */
export function speak(language: Language): void {
  current = language;
}

export function spoken(): Language {
  return current;
}
