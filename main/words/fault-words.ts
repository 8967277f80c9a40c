import { sayKeychainFailure } from './en/service/say-keychain-failure.ts';
import { scim } from './en/service/scim.ts';
import type { Language } from './language.ts';
import { madeUp } from './made-up.ts';
import { spoken } from './spoken.ts';

const english = { scim, keychainFailure: sayKeychainFailure };

/** What is said of a call of the service that failed. */
export type FaultWords = typeof english;

let german: FaultWords | undefined;

/** From `learned/german-facts.ts`, where German is spoken. */
export function teachFaults(words: FaultWords): void {
  german = words;
}

const catalogues: Readonly<Record<Language, () => FaultWords>> = {
  en: () => english,
  de: () => german ?? english,
  'made-up': () => madeUp(english),
};

/** In the language of this thread. The window says them too, and needs nothing of what the job or a dialog of the system says. */
export function faultWords(): FaultWords {
  return catalogues[spoken()]();
}
