import type { Language } from './language.ts';

let current: Language = 'en';

/** For `speak` and the window's own start, which see that the words are there first. */
export function setSpoken(language: Language): void {
  current = language;
}

/** The language of this thread. */
export function spoken(): Language {
  return current;
}
