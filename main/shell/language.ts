import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Language, languageNamed } from '../words/language.ts';

function path(dataFolder: string): string {
  return join(dataFolder, 'language.json');
}

/**
 * The language chosen in the settings; `undefined` where it is that of the system. Kept beside the database, since the page is made
 * before that is open, and what goes wrong with it is said in that language too.
 */
export function chosenLanguage(dataFolder: string): Language | undefined {
  try {
    const kept: unknown = JSON.parse(readFileSync(path(dataFolder), 'utf8'));
    const isNamed = typeof kept === 'object' && kept !== null && 'language' in kept;
    return isNamed && typeof kept.language === 'string' ? languageNamed(kept.language) : undefined;
  } catch {
    return undefined;
  }
}

/** What is spoken where nothing else is asked for: what was chosen, or the first language of the system's that is known, or English. */
export function languageOf(chosen: Language | undefined, system: readonly string[]): Language {
  return chosen ?? system.map(languageNamed).find((language) => language !== undefined) ?? 'en';
}

/** Keeps the choice; `undefined` for the system's. Throws where the folder cannot be written. */
export function chooseLanguage(dataFolder: string, language: Language | undefined): void {
  const own = path(dataFolder);
  writeFileSync(`${own}.new`, JSON.stringify({ language: language ?? 'system' }), { mode: 0o600 });
  renameSync(`${own}.new`, own);
}
