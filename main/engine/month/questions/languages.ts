import { questionLanguages, type QuestionLanguage } from '../../../domain/month/questions/question.ts';
import type { ReadableDatabase } from '../../database/handles.ts';
import { readTeamCells } from '../teams/team-cells.ts';

/** Whose language is known and is one that there are templates in ([AQ5]); read once it is asked for. */
export function readLanguages(database: ReadableDatabase): (person: number) => QuestionLanguage | undefined {
  const cells = readTeamCells(database);
  return (person) => {
    const said = cells[person]?.find(({ language }) => language !== undefined)?.language;
    return said === undefined ? undefined : languageOf(said);
  };
}

/** A tag (BCP 47) as `de-AT` and `en_US`, or the language's name in English or itself. */
function languageOf(text: string): QuestionLanguage | undefined {
  const plain = text.trim().toLowerCase();
  const named: Readonly<Record<string, QuestionLanguage>> = {
    german: 'de',
    deutsch: 'de',
    english: 'en',
    englisch: 'en',
  };
  const [tag] = plain.split(/[-_,;]/u);
  return named[plain] ?? questionLanguages.find((language) => language === tag);
}
