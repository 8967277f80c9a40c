import { columnsInGerman } from '../de/declared/columns.ts';
import { optionsInGerman } from '../de/declared/options.ts';
import { sourcesInGerman } from '../de/declared/sources.ts';
import { german } from '../de/german.ts';
import { teachDeclared } from '../declared.ts';
import { teachWords } from '../words.ts';
import { learnGermanFacts } from './german-facts.ts';

/** From now on everything can be said in German. */
export function learnGerman(): void {
  learnGermanFacts();
  teachWords(german);
  // Paths through the menus of other programs are the same.
  teachDeclared((text) => optionsInGerman[text] ?? columnsInGerman[text] ?? sourcesInGerman[text] ?? text);
}
