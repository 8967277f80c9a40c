import type { QuestionLanguage } from '../../../domain/month/questions/question.ts';
import type { Template } from '../../../domain/month/questions/template.ts';
import { letterWords } from '../../../words/questions/letter-words.ts';
import { readSetting, writeSetting } from '../../connections/settings.ts';
import type { ReadableDatabase, WritableDatabase } from '../../database/handles.ts';
import type { OperationInput } from '../../operations.ts';
import type { Templates } from '../../operations/questions.ts';
import { readStored } from '../../thread/stored-json.ts';

const settingName = 'question_templates';

type Written = Readonly<Record<string, Template>>;

/** As the admin wrote them, and else as Purser has them. */
export function readTemplates(database: ReadableDatabase): Templates {
  const written = readWritten(database);
  const of = (language: QuestionLanguage): Templates['en'] => ({
    person: written[`${language} person`] ?? letterWords[language].templates.person,
    manager: written[`${language} manager`] ?? letterWords[language].templates.manager,
  });
  return { en: of('en'), de: of('de') };
}

function readWritten(database: ReadableDatabase): Written {
  const stored = readSetting(database, settingName);
  return stored === undefined || stored === '' ? {} : readStored<Written>(stored);
}

/** Keeps a template; what is as Purser has it is not kept, so that it follows a later version. Inside the caller's transaction. */
export function writeTemplate(
  database: WritableDatabase,
  { audience, language, template }: OperationInput<'write-template'>,
): Templates {
  const written = new Map(Object.entries(readWritten(database)));
  const key = `${language} ${audience}`;
  const own = letterWords[language].templates[audience];
  if (template === undefined || (template.subject === own.subject && template.text === own.text))
    written.delete(key);
  else written.set(key, template);
  writeSetting(database, { name: settingName, value: JSON.stringify(Object.fromEntries(written)) });
  return readTemplates(database);
}
