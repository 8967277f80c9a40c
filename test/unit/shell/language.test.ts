import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseLanguage, chosenLanguage, languageOf } from '../../../main/shell/language.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'purser-language-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the language', () => {
  it.each<readonly [readonly string[], string]>([
    [['de-CH', 'en-US'], 'de'],
    [['fr-FR', 'de-DE'], 'de'],
    [['fr-FR', 'en-GB', 'de-DE'], 'en'],
    [['fr-FR'], 'en'],
    [[], 'en'],
    [['art-x-made-up'], 'en'],
  ])('of a system that prefers %j is %s where none was chosen', (system, spoken) => {
    expect(languageOf(undefined, system)).toBe(spoken);
  });

  it('is the chosen one, whatever the system prefers, until the system is chosen again', () => {
    expect(chosenLanguage(folder)).toBeUndefined();
    chooseLanguage(folder, 'de');
    expect(languageOf(chosenLanguage(folder), ['en-US'])).toBe('de');
    chooseLanguage(folder, undefined);
    expect(languageOf(chosenLanguage(folder), ['en-US'])).toBe('en');
  });

  it.each(['', '{"language":', '[]', '{"language":7}', '{"language":"xx"}'])(
    'is that of the system where the file of the choice holds %s',
    (content) => {
      writeFileSync(join(folder, 'language.json'), content);
      expect(chosenLanguage(folder)).toBeUndefined();
    },
  );
});
